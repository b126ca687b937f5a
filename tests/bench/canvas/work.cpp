// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/canvas/work.h"

#include "tests/bench/canvas/carddrag.h"
#include "tests/bench/canvas/contest.h"
#include "tests/bench/timing.h"
#include "ui/canvas/navigation.h"
#include "ui/find/findbar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/viewfocus.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

namespace nestline::bench {

using namespace nestline::ui;

namespace {

constexpr int repetitions = 15;
constexpr int dragSteps = 40;
constexpr double frameMs = 16;

double medianProcessorMs(int count, const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const double start = processorMs();
        work(i);
        times.push_back(processorMs() - start);
    }
    std::nth_element(times.begin(), times.begin() + count / 2, times.end());
    return times[static_cast<size_t>(count) / 2];
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

// Panels lay out their long lists a part at a time after a document was opened; none of that belongs to a gesture.
void waitForPanels()
{
    QEventLoop enough;
    QTimer::singleShot(4000, &enough, &QEventLoop::quit);
    enough.exec();
}

double dragMs(CanvasView& view, const NodeId& node, Qt::KeyboardModifiers modifiers)
{
    CardDrag drag(view, node, modifiers);
    const double ms = medianProcessorMs(dragSteps, [&](int) {
        drag.step();
        settle(); // the panels
    });
    view.session().cancelPreview();
    drag.release();
    settle();
    return ms;
}

void measureDrags(CanvasView& view, const NodeId& node)
{
    check("drag_with_panels_ms", dragMs(view, node, Qt::AltModifier), 3);
    view.setSnapping({.toGrid = false, .toGuides = true});
    check("drag_with_panels_and_guides_ms", dragMs(view, node, {}), 3);
}

void measureFinding(MainWindow& window)
{
    auto* bar = window.findChild<FindBar*>();
    auto* field = bar->findChild<QLineEdit*>(QStringLiteral("findField"));
    bar->open();
    settle();
    const QString query = QStringLiteral("sales queue berlin");
    check("find_letter_ms",
          medianProcessorMs(static_cast<int>(query.size()),
                            [&](int letter) {
                                field->setText(query.left(letter + 1));
                                settle();
                            }),
          frameMs);
    field->setText(QStringLiteral("s"));
    settle();
    check("find_next_ms",
          medianProcessorMs(repetitions,
                            [&](int) {
                                bar->goNext();
                                settle();
                            }),
          frameMs);
    bar->dismiss();
    settle();
}

void measureFocus(CanvasView& view, const NodeId& node)
{
    ViewFocus& focus = view.focus();
    const auto alternately = [&](const std::function<void()>& on, const std::function<void()>& off) {
        return medianProcessorMs(2 * repetitions, [&](int i) {
            i % 2 == 0 ? on() : off();
            settle();
        });
    };
    check("focus_ms", alternately([&] { focus.startAt(node); }, [&] { focus.clear(); }), 4 * frameMs);
    check("ways_ms", alternately([&] { focus.lightPaths(node); }, [&] { focus.lightPaths(std::nullopt); }),
          2 * frameMs);
}

} // namespace

void measureWork(const Catalogue& catalogue, const Document& document)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ThemeManager themes;
    auto* window = new MainWindow(catalogue, settings, themes, folder.filePath(QStringLiteral("recovery")));
    window->resize(viewSize);
    window->show();
    QEventLoop untilSettled;
    QObject::connect(window, &MainWindow::settled, &untilSettled, &QEventLoop::quit);
    untilSettled.exec();
    window->showDocument(document);
    CanvasView& view = window->canvas();
    view.setZoom(1);
    const NodeId node = *nearestTo(document, view.scene().bounds().center());
    view.centreOn(positionOf(document, node));
    waitForPanels();
    measureDrags(view, node);
    measureFinding(*window);
    measureFocus(view, node);
    window->session().undoStack().setClean();
    delete window;
}

} // namespace nestline::bench
