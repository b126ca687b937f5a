// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/layout/tidy.h"
#include "tests/bench/canvas/contest.h"
#include "tests/bench/canvas/work.h"
#include "tests/bench/timing.h"

#include <QApplication>
#include <QFile>

#include <malloc.h>
#include <unistd.h>

using namespace nestline;
using namespace nestline::bench;

/// bench_canvas FILE            the canvas beside a plain QPainter loop and a stock QGraphicsView, see Contest
/// bench_canvas work FILE       what one does in a whole window, see measureWork()
/// bench_canvas rss FILE        memory in KiB with the document loaded, and with the canvas shown at both scales
/// bench_canvas open FILE       from the file to the first painted canvas, in milliseconds
/// bench_canvas place IN OUT    writes a document with a position for every node
/// Figures are key=value lines, in milliseconds where they say nothing else.
namespace {

double residentKiB()
{
    malloc_trim(0); // what reading a file left behind would hide what comes after it
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024;
}

void printMemory(const Catalogue& catalogue, const Document& document)
{
    ui::DocumentSession session(catalogue);
    session.reset(document);
    print("rss_document", residentKiB());
    const ui::ThemeManager themes;
    ui::CanvasView view(session, themes);
    showAndPaint(view, [&] { view.fitAll(); });
    view.setZoom(1);
    for (int i = 0; i < 40; ++i)
        panBy(view, {i < 20 ? 80 : -80, 50});
    print("rss_canvas", residentKiB());
}

void printOpening(const Catalogue& catalogue, const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    const Result<ReadDocument> read = loadNativeFile(path);
    print("load", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    ui::DocumentSession session(catalogue);
    session.reset(withMissingPositions(read->document));
    print("load_and_analyse", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    const ui::ThemeManager themes;
    ui::CanvasView view(session, themes);
    showAndPaint(view, [&] { view.fitAll(); });
    print("open_to_first_paint", static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString mode = arguments.size() > 1 ? arguments.front() : QString();
    const QString path = mode.isEmpty() ? arguments.value(0) : arguments[1];
    const Result<Catalogue> catalogue = loadCatalogue();
    if (mode == QLatin1String("open")) {
        printOpening(*catalogue, path);
        return 0;
    }
    const Result<ReadDocument> read = loadNativeFile(path);
    if (!catalogue || !read) {
        QTextStream(stderr) << (catalogue ? read.error().message : catalogue.error().message) << '\n';
        return 1;
    }
    const Document document = withMissingPositions(read->document);
    if (mode == QLatin1String("place"))
        return saveNativeFile(document, arguments.value(2)) ? 0 : 1;
    if (mode == QLatin1String("rss"))
        printMemory(*catalogue, document);
    else if (mode == QLatin1String("work"))
        measureWork(*catalogue, document);
    else
        Contest(*catalogue, document).run();
    return 0;
}
