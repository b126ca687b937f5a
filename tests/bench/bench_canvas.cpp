// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/io/native/nativeformat.h"
#include "core/layout/tidy.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/canvasview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTextStream>
#include <QWindow>

#include <algorithm>
#include <functional>

using namespace nestline;
using namespace nestline::ui;

/// bench_canvas FILE.nestline [REPETITIONS]: prints how long the canvas takes for a frame, as key=value lines; times are
/// medians in milliseconds. The floor is the least that QPainter needs for the same rectangles and lines, without text,
/// labels or any structure; frames of both are taken in turn, so that the ratio holds on a noisy machine.
namespace {

constexpr QSize viewSize(1920, 1080);

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

void print(const char* key, double value)
{
    QTextStream(stdout) << key << '=' << QString::number(value, 'f', 3) << '\n';
}

void paintFloor(QImage& image, const CanvasView& view)
{
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(view.sceneToView({}));
    painter.scale(view.zoom(), view.zoom());
    painter.setPen(QPen(Qt::darkGray, 0));
    const QRectF area = view.visibleArea();
    for (const LinkSnapshot* link : view.scene().linksIn(area))
        painter.drawLine(link->curve.points[0], link->curve.tip);
    for (const NodeSnapshot* node : view.scene().nodesIn(area))
        painter.fillRect(node->rect(), Qt::lightGray);
}

void measureFrames(const char* name, CanvasView& view, int repetitions)
{
    QImage image(viewSize, QImage::Format_RGB32);
    std::vector<double> frames;
    std::vector<double> floors;
    for (int i = 0; i < repetitions; ++i) {
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 8);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 5);
        frames.push_back(timed([&] { view.viewport()->repaint(); }));
        floors.push_back(timed([&] { paintFloor(image, view); }));
    }
    print(qPrintable(QStringLiteral("%1.frame").arg(QLatin1String(name))), median(frames));
    print(qPrintable(QStringLiteral("%1.floor").arg(QLatin1String(name))), median(floors));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int repetitions = arguments.size() > 2 ? arguments[2].toInt() : 40;
    const Result<Catalogue> catalogue = loadCatalogue();
    const Result<ReadDocument> read = loadNativeFile(arguments.value(1));
    if (!catalogue || !read) {
        QTextStream(stderr) << (catalogue ? read.error().message : catalogue.error().message) << '\n';
        return 1;
    }
    DocumentSession session(*catalogue);
    const ThemeManager themes;
    CanvasView view(session, themes);
    view.resize(viewSize);
    view.show();
    while (!view.windowHandle()->isExposed())
        QCoreApplication::processEvents();
    session.reset(withMissingPositions(read->document));
    print("fit.first", timed([&] {
              view.fitAll();
              view.viewport()->repaint();
          }));
    measureFrames("fit", view, repetitions);
    view.setZoom(0.3);
    measureFrames("card", view, repetitions);
    view.setZoom(1);
    measureFrames("full", view, repetitions);

    const std::vector<const NodeSnapshot*> visible = view.scene().nodesIn(view.visibleArea());
    if (visible.empty())
        return 0;
    const std::vector<NodeId> moved{visible.front()->id};
    std::vector<double> moves;
    for (int i = 0; i < repetitions; ++i) {
        moves.push_back(timed([&] {
            session.preview(moveNodes(session.committed(), moved, QPointF(i % 7, 1)));
            QCoreApplication::processEvents();
        }));
    }
    print("move", median(moves));
    std::vector<double> hits;
    for (int i = 0; i < repetitions; ++i)
        hits.push_back(timed([&] { view.scene().hitTest(view.visibleArea().center() + QPointF(i * 9, i * 5), {}); }));
    print("hit", median(hits));
    return 0;
}
