// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasscene.h"

#include <algorithm>
#include <utility>

// Links of a scene that keep to the same lane are told apart: each gives way to those before it, in the order of their ids,
// so that a drawing looks the same however it came about. Links with the same source or target may lie on each other.
namespace nestline::ui {

// Visits the lanes of unrelated links beside one of this link, and whose they are.
template <class Visitor>
void CanvasScene::visitBeside(int link, const LinkLane& lane, Visitor&& visit) const
{
    const LinkItem& item = linkAt(link);
    m_linkGrid.query(roomBeside(lane), [&](int index) {
        const LinkItem& other = linkAt(index);
        for (const LinkLane& beside : other.lanes) {
            if (areSideBySide(beside, lane) && other.from != item.from && other.to != item.to)
                visit(index, beside);
        }
    });
}

// The links that give way to this one are spread anew where its lanes are no longer what they were.
void CanvasScene::setLanes(int link, std::vector<LinkLane> lanes)
{
    LinkItem& item = *m_links[static_cast<size_t>(link)];
    const auto unspreadBeside = [&](const std::vector<LinkLane>& some, const std::vector<LinkLane>& others) {
        for (const LinkLane& lane : some) {
            if (std::find(others.begin(), others.end(), lane) != others.end())
                continue;
            visitBeside(link, lane, [&](int other, const LinkLane&) {
                if (item.snapshot.id < linkAt(other).snapshot.id)
                    m_unspread.push_back(other);
            });
        }
    };
    unspreadBeside(item.lanes, lanes);
    unspreadBeside(lanes, item.lanes);
    item.lanes = std::move(lanes);
}

void CanvasScene::spread(Dirty& dirty)
{
    const auto comesBefore = [this](int a, int b) { return linkAt(a).snapshot.id < linkAt(b).snapshot.id; };
    std::set<int, decltype(comesBefore)> waiting(comesBefore);
    while (!m_unspread.empty() || !waiting.empty()) {
        for (const int link : std::exchange(m_unspread, {})) {
            if (m_links[static_cast<size_t>(link)])
                waiting.insert(link);
        }
        if (waiting.empty())
            break;
        const int first = *waiting.begin();
        waiting.erase(waiting.begin());
        spreadLink(first, dirty);
    }
}

void CanvasScene::spreadLink(int index, Dirty& dirty)
{
    LinkItem& item = *m_links[static_cast<size_t>(index)];
    LinkCurve curve = unspreadCurve(item);
    std::vector<LinkLane> lanes = lanesOf(curve);
    std::vector<LinkLane> crowded;
    for (LinkLane& lane : lanes) {
        std::vector<LinkLane> others;
        visitBeside(index, lane, [&](int other, const LinkLane& beside) {
            if (linkAt(other).snapshot.id < item.snapshot.id)
                others.push_back(beside);
        });
        if (!liesOnAny(lane, others))
            continue;
        const double by = spreadOf(lane, others, cardsIn({roomBeside(lane)}));
        crowded.push_back(lane);
        moveLane(curve, lane, lane.across + by);
        lane.across += by;
    }
    item.spread = std::move(crowded);
    if (!(curve == item.snapshot.curve))
        changeWay(index, {std::move(curve), item.rooms}, std::nullopt, dirty);
    setLanes(index, std::move(lanes));
}

// As it would be without others.
LinkCurve CanvasScene::unspreadCurve(const LinkItem& link) const
{
    LinkCurve curve = link.snapshot.curve;
    for (const LinkLane& lane : link.spread)
        moveLane(curve, lane, lane.across);
    return curve;
}

} // namespace nestline::ui
