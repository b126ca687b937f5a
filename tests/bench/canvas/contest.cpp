// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/canvas/contest.h"

#include "tests/bench/canvas/carddrag.h"
#include "tests/bench/canvas/floor.h"
#include "tests/bench/timing.h"
#include "ui/canvas/canvasscene.h"

#include <QApplication>
#include <QScrollBar>

#include <numeric>

namespace nestline::bench {

using namespace nestline::ui;

namespace {

constexpr int starts = 3;
constexpr int frames = 40;
constexpr int step = 8; // pixels between two frames

void scrollBy(QAbstractScrollArea& view, QPoint pixels)
{
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + pixels.x());
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + pixels.y());
}

constexpr QPoint onwards(step, 5); // each frame shows something new

} // namespace

void showAndPaint(QAbstractScrollArea& view, const std::function<void()>& look)
{
    PaintCounter painted(*view.viewport());
    view.resize(viewSize);
    view.show();
    look();
    painted.waitForPaint();
}

void panBy(QAbstractScrollArea& view, QPoint pixels)
{
    scrollBy(view, pixels);
    view.viewport()->repaint();
}

Contest::Contest(const Catalogue& catalogue, const Document& document)
    : m_session(catalogue), m_isEstate(document.nodes.size() > 20'000)
{
    m_session.reset(document);
}

void Contest::add(Side side, const char* key, const std::function<void()>& work)
{
    const double start = processorMs();
    work();
    m_times[{side, key}].push_back(processorMs() - start);
}

double Contest::typical(Side side, const char* key) const
{
    const auto found = m_times.find({side, key});
    if (found == m_times.end())
        return 0;
    Times times = found->second;
    // Frames of panning are not alike: now and then some of what comes next is painted, which must count.
    if (QByteArrayView(key).startsWith("pan") || QByteArrayView(key).startsWith("scroll"))
        return std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size());
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void Contest::run()
{
    measureStart();
    lookAtAll();
    measurePan("pan_fit", "scroll_fit");
    if (m_isEstate) {
        printFigures();
        check("pan_fit_to_floor", ratio("pan_fit", Side::Floor), 1.0);
        return;
    }
    measureZoom();
    for (const NodeId& place : places()) {
        lookAt(place);
        measurePan("pan_100", "scroll_100");
        lookAt(place);
        measurePanInTurn();
        lookAt(place);
        measureMove(place);
    }
    measureHits();
    printFigures();
    printChecks();
}

void Contest::measureStart()
{
    for (int i = 0; i < starts; ++i) {
        m_view.reset();
        m_naive.reset();
        add(Side::Ours, "build", [&] { m_view = std::make_unique<CanvasView>(m_session, m_themes); });
        add(Side::Ours, "show_first_paint", [&] { showAndPaint(*m_view, [&] { m_view->fitAll(); }); });
        if (m_isEstate)
            continue;
        add(Side::Naive, "build", [&] { m_naive = std::make_unique<NaiveView>(m_view->scene(), m_themes.theme()); });
        add(Side::Naive, "show_first_paint", [&] { showAndPaint(*m_naive, [&] { m_naive->fitAll(); }); });
    }
}

void Contest::lookAtAll()
{
    m_view->fitAll();
    if (m_naive)
        m_naive->fitAll();
    settle();
}

void Contest::lookAt(const NodeId& node)
{
    const QPointF place = positionOf(m_session.document(), node);
    m_view->setZoom(1);
    m_view->centreOn(place);
    m_naive->resetTransform();
    m_naive->centerOn(place);
    settle();
}

void Contest::settle()
{
    QCoreApplication::processEvents();
    m_view->viewport()->repaint();
    if (m_naive)
        m_naive->viewport()->repaint();
}

// How much is in view differs from place to place, so there are several, all over the drawing.
std::vector<NodeId> Contest::places() const
{
    constexpr qsizetype count = 8;
    std::vector<NodeId> result;
    qsizetype index = 0;
    const qsizetype nodes = m_session.document().nodes.size();
    for (const auto& [id, node] : m_session.document().nodes) {
        if (index++ % (nodes / count) == nodes / count / 2)
            result.push_back(id);
    }
    return result;
}

void Contest::addFrames(Side side, const char* key, const std::function<void()>& frame)
{
    for (int i = 0; i < frames; ++i)
        add(side, key, frame);
}

// Each side pans on its own for a while, as one does with a mouse.
void Contest::measurePan(const char* pan, const char* scroll)
{
    const Floor floor(*m_view, frames * step);
    addFrames(Side::Ours, pan, [&] { panBy(*m_view, onwards); });
    addFrames(Side::Floor, pan, [&] { floor.paint(m_image, *m_view); });
    addFrames(Side::Floor, "clear_frame", [&] { m_image.fill(Qt::white); }); // what no frame can do without
    if (!m_naive)
        return;
    addFrames(Side::Naive, pan, [&] { panBy(*m_naive, onwards); });
    const auto scrolled = [](QAbstractScrollArea& view, PaintCounter& painted) {
        scrollBy(view, onwards);
        painted.waitForPaint();
    };
    PaintCounter ours(*m_view->viewport());
    addFrames(Side::Ours, scroll, [&] { scrolled(*m_view, ours); });
    PaintCounter naive(*m_naive->viewport());
    addFrames(Side::Naive, scroll, [&] { scrolled(*m_naive, naive); });
}

// The hardest case: before each frame another view has emptied the processor's caches.
void Contest::measurePanInTurn()
{
    for (int i = 0; i < frames; ++i) {
        add(Side::Ours, "pan_100_in_turn", [&] { panBy(*m_view, onwards); });
        add(Side::Naive, "pan_100_in_turn", [&] { panBy(*m_naive, onwards); });
    }
}

void Contest::measureZoom()
{
    for (int i = 0; i < frames / 2; ++i) {
        const double factor = i % 10 < 5 ? 1.1 : 1 / 1.1;
        add(Side::Ours, "zoom_step", [&] {
            m_view->setZoom(m_view->zoom() * factor);
            m_view->viewport()->repaint();
        });
        const Floor floor(*m_view, 0);
        add(Side::Floor, "zoom_step", [&] { floor.paint(m_image, *m_view); });
        add(Side::Naive, "zoom_step", [&] {
            m_naive->scale(factor, factor);
            m_naive->viewport()->repaint();
        });
    }
}

void Contest::measureMove(const NodeId& node)
{
    CardDrag drag(*m_view, node, Qt::AltModifier); // not held by grid and guides
    PaintCounter naive(*m_naive->viewport());
    for (int i = 0; i < frames; ++i) {
        add(Side::Ours, "move_100", [&] { drag.step(); });
        add(Side::Naive, "move_100", [&] {
            m_naive->moveNode(node, {i % 2 == 0 ? 1.0 : -1.0, 0});
            naive.waitForPaint();
        });
    }
    m_session.cancelPreview();
}

void Contest::measureHits()
{
    quint32 seed = 12345;
    const auto random = [&seed](int range) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<int>((seed >> 8) % static_cast<quint32>(range));
    };
    for (int i = 0; i < 5 * frames; ++i) {
        const QPoint at(random(viewSize.width()), random(viewSize.height()));
        add(Side::Ours, "hit_100", [&] { m_view->scene().hitTest(m_view->viewToScene(at), {}); });
        add(Side::Naive, "hit_100", [&] { m_naive->itemAt(at); });
    }
}

void Contest::printFigures() const
{
    const qsizetype nodes = m_session.document().nodes.size();
    const char* names[] = {"ours", "floor", "naive"};
    for (const Side side : {Side::Ours, Side::Floor, Side::Naive}) {
        out() << "impl=" << names[static_cast<int>(side)] << " size=" << nodes / 1000 << "k n=" << nodes
              << " e=" << m_session.document().links.size() << " plat=" << QGuiApplication::platformName();
        for (const auto& [key, times] : m_times) {
            if (key.first == side)
                out() << ' ' << key.second << '=' << QString::number(typical(side, key.second.constData()), 'f', 4);
        }
        out() << '\n';
    }
}

double Contest::ratio(const char* key, Side to) const
{
    return typical(Side::Ours, key) / typical(to, key);
}

void Contest::printChecks() const
{
    check("pan_100_to_floor", ratio("pan_100", Side::Floor), 3);
    check("pan_100_to_floor_goal", ratio("pan_100", Side::Floor), 2.5);
    check("pan_100_to_naive", ratio("pan_100", Side::Naive), 0.3);
    check("pan_fit_to_floor", ratio("pan_fit", Side::Floor), 1.5);
    check("show_first_paint_to_naive", ratio("show_first_paint", Side::Naive), 0.2);
    check("move_100_ms", typical(Side::Ours, "move_100"), 1.5);
}

} // namespace nestline::bench
