// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/layout/geometry.h"
#include "core/layout/tidy.h"
#include "tests/bench/timing.h"
#include "tests/support/drawing.h"

#include <QCoreApplication>
#include <QFile>

using namespace nestline;
using namespace nestline::bench;

/// bench_layout FILE.nestline [REPETITIONS [POSITIONS]]: prints how long the tidy layout takes and how good it is, as
/// key=value lines, for a window and for a drawing as narrow as trees allow. Crossings are those of all links as straight
/// lines. With POSITIONS the corners of the cards in the window are written to that file, "x y" for each node in the
/// order of the document.
namespace {

void printTimes(int repetitions, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(medianMs(1, [&](int) { work(); }));
    std::sort(times.begin(), times.end());
    print("median_ms", times[times.size() / 2]);
    print("min_ms", times.front());
    print("max_ms", times.back());
}

void printQuality(const Document& document)
{
    const std::vector<StraightLink> links = straightLinks(document);
    double length = 0;
    for (const StraightLink& link : links)
        length += link.line.length();
    const QRectF bounds = boundsOf(document);
    const double area = bounds.width() * bounds.height();
    const double cards = static_cast<double>(document.nodes.size()) * geometry::card.width() * geometry::card.height();
    out() << "w=" << qRound(bounds.width()) << "\nh=" << qRound(bounds.height()) << '\n';
    print("area_Mpx2", area / 1e6);
    print("aspect", bounds.width() / bounds.height());
    print("fill", cards / area);
    out() << "crossings=" << countCrossings(links) << "\noverlaps=" << countOverlaps(document)
          << "\nmean_edge=" << qRound(length / static_cast<double>(links.size())) << '\n';
}

bool writePositions(const Document& document, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream stream(&file);
    for (const auto& [id, node] : document.nodes) {
        const QPointF position = positionOf(document, id);
        stream << position.x() << ' ' << position.y() << '\n';
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        qCritical("usage: bench_layout FILE.nestline [REPETITIONS [POSITIONS]]");
        return 2;
    }
    const int repetitions = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 9;
    const Result<ReadDocument> opened = loadNativeFile(arguments[1]);
    if (!opened) {
        qCritical("%s", qPrintable(opened.error().message));
        return 1;
    }
    const Document& document = opened->document;
    for (const double aspect : {1.6, 0.15}) {
        out() << "asked_aspect=" << aspect << "\nn=" << document.nodes.size() << "\nlinks=" << document.links.size()
              << '\n';
        printTimes(repetitions, [&] { (void)tidied(document, {.aspect = aspect}); });
        printQuality(tidied(document, {.aspect = aspect}));
    }
    if (arguments.size() > 3 && !writePositions(tidied(document), arguments[3])) {
        qCritical("cannot write %s", qPrintable(arguments[3]));
        return 1;
    }
    return 0;
}
