// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/space.h"
#include "ui/canvas/tools/tool.h"

#include <optional>

namespace nestline::ui {

/// Space while it is made with the mouse: with Control and Shift held, a drag from an empty place to the right or down
/// pushes all cards beyond that place away, and a drag back brings them nearer, as far as they find room.
class SpaceDrag
{
public:
    SpaceDrag(CanvasServices& services, const CanvasEvent& press);

    /// True if a drag that begins like this makes space.
    static bool isMeantBy(const CanvasEvent& press);
    static constexpr Qt::CursorShape cursor = Qt::SizeAllCursor; ///< where one may begin

    void move(const CanvasEvent& event);
    /// Makes the space real.
    void finish() const;

private:
    CanvasServices* m_services; // never null
    CanvasEvent m_press;
    FoldedBranches m_branches;
    std::optional<SpaceLine> m_line; // chosen by the first stretch of the way
    QRectF m_cards;                  // all of them, before
    bool m_anyBeyond = false;
    double m_room = 0;
    double m_distance = 0; // by which what lies beyond has gone

    void choose(Axis axis);
    double distanceTo(const CanvasEvent& event) const;
    std::vector<Guide> guides(QPointF pointer) const;
    QString hint(QPointF pointer) const;
};

} // namespace nestline::ui
