// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/referencerooms.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/wording.h"

#include <algorithm>
#include <tuple>
#include <utility>

// Links of a scene that are drawn as references at their ends.
namespace nestline::ui {

CanvasScene::Dirty CanvasScene::setOffPageLinks(const std::unordered_set<LinkId>& links)
{
    Unrouted unrouted;
    m_referring.clear();
    for (size_t index = 0; index < m_links.size(); ++index) {
        std::optional<LinkItem>& item = m_links[index];
        if (!item)
            continue;
        const bool wasOffPage = std::exchange(item->isOffPage, links.contains(item->snapshot.id));
        // Even where it was: a name or the number of references may be another.
        if (wasOffPage || item->isOffPage) {
            unrouted.targets.push_back(item->to);
            unrouted.links.push_back(static_cast<int>(index));
        }
        if (item->isOffPage)
            m_referring.insert(item->from);
    }
    Dirty dirty;
    route(std::move(unrouted), dirty);
    return dirty;
}

std::vector<int> CanvasScene::offPageOnly(std::vector<int> links) const
{
    std::erase_if(links, [this](int link) { return !linkAt(link).isOffPage; });
    std::sort(links.begin(), links.end(), [this](int a, int b) {
        return std::tie(linkAt(a).rank, linkAt(a).snapshot.id) < std::tie(linkAt(b).rank, linkAt(b).snapshot.id);
    });
    return links;
}

std::optional<OffPageReference> CanvasScene::referenceOf(const LinkItem& link) const
{
    if (!link.isOffPage)
        return std::nullopt;
    const NodeSnapshot& source = m_nodes[static_cast<size_t>(link.from)]->snapshot;
    const NodeSnapshot& target = m_nodes[static_cast<size_t>(link.to)]->snapshot;
    return OffPageReference{
        {}, referenceTo(target.name), link.arriving > 1 ? referencesFrom(link.arriving) : referenceFrom(source.name)};
}

// References stand where cards and labels leave room: if some of these have changed, their places are looked for anew.
void CanvasScene::placeReferences(Dirty& dirty)
{
    const Dirty changed = m_referring.empty() ? Dirty() : dirty;
    for (const int node : m_referring) {
        const std::optional<NodeItem>& item = m_nodes[static_cast<size_t>(node)];
        if (!item)
            continue;
        const QRectF reach = referenceReach(item->snapshot.position, m_direction);
        if (std::any_of(changed.begin(), changed.end(), [&](const QRectF& rect) { return rect.intersects(reach); }))
            placeReferencesOf(*item, dirty);
    }
}

void CanvasScene::placeReferencesOf(const NodeItem& node, Dirty& dirty)
{
    const std::vector<int> leaving = offPageOnly(node.outgoing);
    ReferenceSite site{.card = node.snapshot.position,
                       .widths = {},
                       .besideLinks = leaving.size() < node.outgoing.size(),
                       .taken = takenNear(node)};
    for (const int index : leaving) {
        const LinkSnapshot& link = linkAt(index).snapshot;
        site.widths.push_back(referenceWidth(link.offPage->target.size() + (link.isKey ? 0 : link.label.size())));
    }
    const std::vector<QRectF> rooms = referenceRooms(site, m_direction);
    for (size_t i = 0; i < leaving.size(); ++i) {
        LinkSnapshot& link = m_links[static_cast<size_t>(leaving[i])]->snapshot;
        if (link.offPage->sourceRoom == rooms[i])
            continue;
        dirty.push_back(paintedRect(link));
        leaveGrid(leaving[i]);
        link.offPage->sourceRoom = rooms[i];
        m_extent |= link.bounds();
        enterGrid(leaving[i]);
        dirty.push_back(paintedRect(link));
    }
}

// The other cards and the labels where the references of a node may stand.
std::vector<QRectF> CanvasScene::takenNear(const NodeItem& node) const
{
    const QRectF reach = referenceReach(node.snapshot.position, m_direction);
    std::vector<QRectF> taken = cardsIn({reach});
    m_linkGrid.query(reach, [&](int link) {
        const QRectF& label = linkAt(link).snapshot.curve.label;
        if (label.intersects(reach))
            taken.push_back(label);
    });
    const auto order = [](const QRectF& rect) { return std::tuple(rect.left(), rect.top(), rect.width()); };
    std::sort(taken.begin(), taken.end(), [&](const QRectF& a, const QRectF& b) { return order(a) < order(b); });
    taken.erase(std::unique(taken.begin(), taken.end()), taken.end());
    return taken;
}

} // namespace nestline::ui
