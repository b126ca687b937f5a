// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/openway.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace nestline {

namespace {

constexpr double step = 4;
constexpr double clearance = 6;
constexpr double straight = 12; // at the ends
constexpr double around = 240;  // how much longer a way may be

/// Places at equal distances, which a flood fills.
class Flood
{
public:
    Flood(QPointF start, QPointF end, const std::vector<QRectF>& cards)
        : m_area(QRectF(start, end).normalized().adjusted(-around / 2, -around / 2, around / 2, around / 2))
        , m_columns(static_cast<int>(m_area.width() / step) + 1)
        , m_rows(static_cast<int>(m_area.height() / step) + 1)
        , m_steps(static_cast<size_t>(m_columns * m_rows), dry)
    {
        for (const QRectF& card : cards) {
            const QRectF room = card.adjusted(-clearance, -clearance, clearance, clearance);
            if (room.intersects(m_area))
                block(room & m_area);
        }
    }

    // How long the way is; negative if there is none.
    double lengthOfWay(QPointF from, QPointF to)
    {
        std::queue<int> open;
        const auto wet = [&](int place, int steps) {
            if (m_steps[static_cast<size_t>(place)] != dry)
                return;
            m_steps[static_cast<size_t>(place)] = steps;
            open.push(place);
        };
        wet(placeAt(from), 0);
        while (!open.empty() && m_steps[static_cast<size_t>(placeAt(to))] == dry) {
            const int place = open.front();
            const int steps = m_steps[static_cast<size_t>(place)] + 1;
            open.pop();
            if (place % m_columns > 0)
                wet(place - 1, steps);
            if (place % m_columns < m_columns - 1)
                wet(place + 1, steps);
            if (place >= m_columns)
                wet(place - m_columns, steps);
            if (place < m_columns * (m_rows - 1))
                wet(place + m_columns, steps);
        }
        return m_steps[static_cast<size_t>(placeAt(to))] * step;
    }

private:
    static constexpr int dry = -1;
    static constexpr int blocked = -2;

    int placeAt(QPointF point) const
    {
        return static_cast<int>(std::lround((point.y() - m_area.top()) / step)) * m_columns
               + static_cast<int>(std::lround((point.x() - m_area.left()) / step));
    }

    void block(const QRectF& rect)
    {
        for (double y = std::ceil((rect.top() - m_area.top()) / step); y * step <= rect.bottom() - m_area.top(); ++y) {
            for (double x = std::ceil((rect.left() - m_area.left()) / step); x * step <= rect.right() - m_area.left();
                 ++x)
                m_steps[static_cast<size_t>(y * m_columns + x)] = blocked;
        }
    }

    QRectF m_area;
    int m_columns;
    int m_rows;
    std::vector<int> m_steps; // from the start
};

} // namespace

bool hasOpenWay(const LinkCurve& curve, const std::vector<QRectF>& cards, FlowDirection direction)
{
    const QRectF label = alongFlow(curve.label, direction);
    const QPointF start = alongFlow(curve.start(), direction);
    const QPointF out = start + QPointF(straight, 0);
    const QPointF in(label.left() - straight, label.center().y());
    const QRectF nearStart(start.x() + 1, start.y() - clearance, straight, 2 * clearance);
    const QRectF nearEnd(QPointF(in.x(), label.top()),
                         QPointF(alongFlow(curve.tip, direction).x() - 1, label.bottom()));
    std::vector<QRectF> seenCards;
    for (const QRectF& card : cards)
        seenCards.push_back(alongFlow(card, direction));
    if (std::any_of(seenCards.begin(), seenCards.end(),
                    [&](const QRectF& card) { return card.intersects(nearStart) || card.intersects(nearEnd); }))
        return false;
    const double length = Flood(out, in, seenCards).lengthOfWay(out, in);
    return length >= 0 && length <= (in - out).manhattanLength() + around;
}

} // namespace nestline
