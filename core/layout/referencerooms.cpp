// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/referencerooms.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace nestline {

namespace {

constexpr double letterWidth = 6.6; // of the small writing
constexpr double widest = 230;
constexpr double narrowest = 50;   // in which a name can still be guessed
constexpr double withoutRoom = 88; // with the stub less than the gap between columns
constexpr double height = 20;
constexpr double stub = 12; // from the card to its references: clear of the handle for new links
constexpr double gap = 3;
constexpr double besideLine = 4; // from the line of ordinary links

// What a place costs, in canvas units of width that is missing.
constexpr double perDistance = 0.5;
constexpr double before = 8; // the line of links, instead of after it

/// Finds a room for one reference after the other.
class Rooms
{
public:
    Rooms(const ReferenceSite& site, FlowDirection direction)
        : m_site(site)
        , m_isDown(direction == FlowDirection::TopToBottom)
        , m_port(flowOut(site.card, direction))
        , m_reach(referenceReach(site.card, direction))
        , m_taken(site.taken)
        , m_lowest(m_port.y() + (m_isDown ? stub : 0))
    {}

    QRectF next(double wanted)
    {
        m_best.reset();
        m_lowestCost = std::numeric_limits<double>::max();
        for (const double top : tops()) {
            if (m_isDown) {
                if (!m_site.besideLinks)
                    tryCentred(top, wanted);
                tryAfter(m_port.x() + besideLine, top, wanted);
                tryBefore(m_port.x() - besideLine, top, wanted);
            } else {
                tryAfter(m_port.x() + stub, top, wanted);
            }
        }
        const QRectF room =
            m_best.value_or(QRectF(m_port.x() + stub, m_lowest + gap, std::min(wanted, withoutRoom), height));
        m_lowest = std::max(m_lowest, room.bottom());
        m_taken.push_back(room);
        return room;
    }

private:
    // Beside the line of links and beside all that is taken.
    std::vector<double> tops() const
    {
        std::vector<double> tops{m_isDown ? m_port.y() + stub : m_port.y() + besideLine};
        if (!m_isDown) {
            tops.push_back(m_port.y() - besideLine - height);
            if (!m_site.besideLinks)
                tops.push_back(m_port.y() - height / 2);
        }
        for (const QRectF& other : m_taken) {
            tops.push_back(other.bottom() + gap);
            tops.push_back(other.top() - gap - height);
        }
        std::erase_if(tops, [this](double top) {
            const bool onLine = !m_isDown && m_site.besideLinks && top < m_port.y() + besideLine
                                && top + height > m_port.y() - besideLine;
            return onLine || top < m_reach.top() || top + height > m_reach.bottom();
        });
        return tops;
    }

    // How far the room beside `x` reaches free of all that is taken.
    std::pair<double, double> freeAround(double x, double top) const
    {
        double left = m_reach.left();
        double right = m_reach.right();
        for (const QRectF& other : m_taken) {
            if (other.bottom() + gap <= top || other.top() - gap >= top + height)
                continue;
            if (other.right() <= x)
                left = std::max(left, other.right() + gap);
            else if (other.left() >= x)
                right = std::min(right, other.left() - gap);
            else
                return {x, x};
        }
        return {left, right};
    }

    void tryAfter(double x, double top, double wanted)
    {
        keep(QRectF(x, top, std::min(wanted, freeAround(x, top).second - x), height), wanted);
    }

    void tryBefore(double x, double top, double wanted)
    {
        const double width = std::min(wanted, x - freeAround(x, top).first);
        keep(QRectF(x - width, top, width, height), wanted);
    }

    void tryCentred(double top, double wanted)
    {
        const auto [left, right] = freeAround(m_port.x(), top);
        const double width = std::min({wanted, 2 * (right - m_port.x()), 2 * (m_port.x() - left)});
        keep(QRectF(m_port.x() - width / 2, top, width, height), wanted);
    }

    void keep(const QRectF& room, double wanted)
    {
        if (room.width() < std::min(wanted, narrowest))
            return;
        const QPointF middle = room.center() - m_port;
        const double distance = m_isDown ? middle.y() : std::abs(middle.y());
        const bool isBefore = m_isDown ? middle.x() < 0 : middle.y() < 0;
        const double cost = wanted - room.width() + perDistance * distance + (isBefore ? before : 0);
        if (cost >= m_lowestCost)
            return;
        m_lowestCost = cost;
        m_best = room;
    }

    const ReferenceSite& m_site;
    bool m_isDown;
    QPointF m_port;
    QRectF m_reach;
    std::vector<QRectF> m_taken;
    std::optional<QRectF> m_best;
    double m_lowestCost = 0;
    double m_lowest; // of the rooms found
};

} // namespace

double referenceWidth(qsizetype letters)
{
    constexpr double keyAndPadding = 30;
    return std::min(letterWidth * static_cast<double>(letters) + keyAndPadding, widest);
}

QRectF referenceReach(QPointF card, FlowDirection direction)
{
    const QRectF rect = cardRect(card);
    if (direction == FlowDirection::TopToBottom)
        return QRectF(rect.left(), rect.bottom(), rect.width() + geometry::rowGap,
                      columnPitch(direction) - rect.height());
    return QRectF(rect.right(), rect.top(), stub + widest, rect.height() + geometry::rowGap);
}

std::vector<QRectF> referenceRooms(const ReferenceSite& site, FlowDirection direction)
{
    Rooms rooms(site, direction);
    std::vector<QRectF> result;
    for (const double width : site.widths)
        result.push_back(rooms.next(width));
    return result;
}

} // namespace nestline
