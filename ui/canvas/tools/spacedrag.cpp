// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/spacedrag.h"

#include "core/layout/geometry.h"
#include "ui/session/layoutcommands.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nestline::ui {

namespace {

struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

constexpr Qt::KeyboardModifiers spaceModifiers = Qt::ControlModifier | Qt::ShiftModifier;
constexpr double choicePixels = 24; // so far from its beginning a drag may still turn to the other axis
constexpr double lineReach = 60;    // of the guide line beyond the outermost cards

// A line across the drawing through all cards, and to the pointer.
QLineF lineAcross(const QRectF& cards, QPointF pointer, Axis axis, double at)
{
    const QRectF room = cards.adjusted(-lineReach, -lineReach, lineReach, lineReach);
    if (axis == Axis::Horizontal)
        return {at, std::min(room.top(), pointer.y()), at, std::max(room.bottom(), pointer.y())};
    return {std::min(room.left(), pointer.x()), at, std::max(room.right(), pointer.x()), at};
}

} // namespace

SpaceDrag::SpaceDrag(CanvasServices& services, const CanvasEvent& press)
    : m_services(&services)
    , m_press(press)
    , m_branches(services.foldedBranches())
    , m_cards(boundsOf(services.document()))
{}

bool SpaceDrag::isMeantBy(const CanvasEvent& press)
{
    return press.hit.kind == Hit::Kind::Nothing && (press.modifiers & spaceModifiers) == spaceModifiers;
}

void SpaceDrag::choose(Axis axis)
{
    if (m_line && m_line->axis == axis)
        return;
    const Document& document = m_services->document();
    m_line = SpaceLine{axis, along(m_press.scenePos, axis)};
    m_anyBeyond = hasCardsBeyond(document, *m_line, m_branches);
    m_room = roomBefore(document, *m_line, m_branches);
    m_services->setCursor(axis == Axis::Horizontal ? Qt::SplitHCursor : Qt::SplitVCursor);
}

// In steps of the grid, so that cards on it stay on it, and back no farther than there is room.
double SpaceDrag::distanceTo(const CanvasEvent& event) const
{
    const bool snaps = m_services->snapping().toGrid && !event.modifiers.testFlag(Qt::AltModifier);
    const double step = snaps ? geometry::grid : 1;
    const double wanted = along(event.scenePos - m_press.scenePos, m_line->axis);
    return std::max(std::round(wanted / step) * step, -std::floor(m_room / step) * step);
}

void SpaceDrag::move(const CanvasEvent& event)
{
    const QPointF way = event.viewPos - m_press.viewPos;
    if (!m_line || std::hypot(way.x(), way.y()) < choicePixels)
        choose(std::abs(way.x()) >= std::abs(way.y()) ? Axis::Horizontal : Axis::Vertical);
    m_distance = m_anyBeyond ? distanceTo(event) : 0;
    Overlay overlay;
    overlay.guides = guides(event.scenePos);
    overlay.hint = hint(event.scenePos);
    overlay.hintPosition = event.scenePos;
    m_services->setOverlay(overlay);
    m_services->preview(withSpace(m_services->document(), *m_line, m_distance, m_branches));
}

// Where the space begins, where it ends, and how much that is.
std::vector<Guide> SpaceDrag::guides(QPointF pointer) const
{
    const double from = m_line->from;
    const double to = from + m_distance;
    std::vector<Guide> guides{{Guide::Kind::Alignment, lineAcross(m_cards, pointer, m_line->axis, from)}};
    if (m_distance == 0)
        return guides;
    guides.push_back({Guide::Kind::Alignment, lineAcross(m_cards, pointer, m_line->axis, to)});
    const bool sideways = m_line->axis == Axis::Horizontal;
    guides.push_back({Guide::Kind::Gap, sideways ? QLineF(from, pointer.y(), to, pointer.y())
                                                 : QLineF(pointer.x(), from, pointer.x(), to)});
    return guides;
}

QString SpaceDrag::hint(QPointF pointer) const
{
    if (!m_anyBeyond)
        return commands::nothingBeyond(m_line->axis);
    const bool held = along(pointer - m_press.scenePos, m_line->axis) <= m_distance - geometry::grid;
    return held ? Canvas::tr("There is no more room to close.") : QString();
}

void SpaceDrag::finish() const
{
    m_services->setOverlay({});
    m_services->setCursor(Qt::ArrowCursor);
    m_services->commit(m_distance < 0 ? Canvas::tr("Close space") : commands::makingSpace());
}

} // namespace nestline::ui
