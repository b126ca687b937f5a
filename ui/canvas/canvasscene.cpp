// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasscene.h"

#include "ui/canvas/found.h"
#include "ui/canvas/wording.h"
#include "ui/widgets/words.h"

#include <numeric>

namespace nestline::ui {

namespace {

template <class Item>
int place(std::vector<std::optional<Item>>& items, std::vector<int>& free, Item item)
{
    if (free.empty()) {
        items.push_back(std::move(item));
        return static_cast<int>(items.size()) - 1;
    }
    const int index = free.back();
    free.pop_back();
    items[static_cast<size_t>(index)] = std::move(item);
    return index;
}

template <class Items>
auto& itemAt(Items& items, int index)
{
    return *items[static_cast<size_t>(index)];
}

} // namespace

void CanvasScene::reset(const Document& document)
{
    *this = {};
    m_direction = flowDirectionOf(document);
    m_nodes.reserve(static_cast<size_t>(document.nodes.size()));
    m_links.reserve(static_cast<size_t>(document.links.size()));
    m_nodeIndex.reserve(m_nodes.capacity());
    m_linkIndex.reserve(m_links.capacity());
    Unrouted unrouted;
    // Both tables are sorted by id, so that positions need not be looked for.
    auto position = document.positions.begin();
    for (const auto& [id, node] : document.nodes) {
        while (position != document.positions.end() && position->key < id)
            ++position;
        const bool isPlaced = position != document.positions.end() && position->key == id;
        const int index = addNode(id, isPlaced ? position->row : QPointF());
        describe(itemAt(m_nodes, index).snapshot, node, false);
    }
    for (const auto& [id, link] : document.links)
        addLink(id, link, unrouted);
    Dirty dirty;
    route(std::move(unrouted), dirty);
}

CanvasScene::Dirty CanvasScene::apply(const ChangeSet& changes, const Document& shown, const Document& committed)
{
    Dirty dirty;
    Unrouted unrouted;
    // Only a choice, another document or a new layout turns the flow, never the move of a few nodes.
    const size_t placed = changes.positions().added.size() + changes.positions().changed.size();
    const bool isNewLayout = 2 * placed > static_cast<size_t>(shown.nodes.size());
    const bool mayTurn = isNewLayout || (changes.properties() && chosenDirection(committed));
    if (mayTurn) {
        m_direction = flowDirectionOf(committed);
        unrouted.isAll = true;
        unrouted.targets.resize(m_nodes.size());
        std::iota(unrouted.targets.begin(), unrouted.targets.end(), 0);
        unrouted.links.resize(m_links.size());
        std::iota(unrouted.links.begin(), unrouted.links.end(), 0);
    }
    for (const LinkId& id : changes.links().removed)
        removeLink(id, dirty, unrouted);
    for (const LinkId& id : changes.links().changed)
        removeLink(id, dirty, unrouted);
    for (const NodeId& id : changes.nodes().removed)
        removeNode(id, dirty, unrouted);
    for (const NodeId& id : changes.nodes().added)
        addPassing(itemAt(m_nodes, addNode(id, positionOf(shown, id))).snapshot.rect(), unrouted);
    for (const auto* ids : {&changes.positions().added, &changes.positions().changed}) {
        for (const NodeId& id : *ids)
            moveNode(id, positionOf(shown, id), dirty, unrouted);
    }
    for (const auto* ids : {&changes.nodes().added, &changes.nodes().changed}) {
        for (const NodeId& id : *ids)
            updateNode(id, shown, committed, dirty);
    }
    for (const auto* ids : {&changes.links().added, &changes.links().changed}) {
        for (const LinkId& id : *ids) {
            addLink(id, *shown.links.find(id), unrouted);
            updateLink(id, shown, committed, dirty);
        }
    }
    route(std::move(unrouted), dirty);
    return dirty;
}

CanvasScene::Dirty CanvasScene::updatePreviews(const Document& shown, const Document& committed)
{
    Dirty dirty;
    for (const auto& item : m_nodes) {
        if (item && item->snapshot.isPreview)
            updateNode(NodeId(item->snapshot.id), shown, committed, dirty);
    }
    for (const auto& item : m_links) {
        if (item && item->snapshot.isPreview)
            updateLink(LinkId(item->snapshot.id), shown, committed, dirty);
    }
    return dirty;
}

int CanvasScene::addNode(const NodeId& id, QPointF position)
{
    NodeItem item{NodeSnapshot{.id = id, .position = position}, {}, {}};
    const QRectF rect = item.snapshot.rect();
    const int index = place(m_nodes, m_freeNodes, std::move(item));
    m_nodeIndex.emplace(id, index);
    m_nodeGrid.insert(index, rect);
    growTo(rect);
    return index;
}

void CanvasScene::growTo(const QRectF& card)
{
    m_extent |= card;
    if (m_bounds)
        *m_bounds |= card;
}

// Only a card at the edge holds the bounds where they are.
void CanvasScene::leave(const QRectF& card)
{
    if (m_bounds && !m_bounds->adjusted(1, 1, -1, -1).contains(card))
        m_bounds.reset();
}

void CanvasScene::removeNode(const NodeId& id, Dirty& dirty, Unrouted& unrouted)
{
    const auto entry = m_nodeIndex.find(id);
    if (entry == m_nodeIndex.end())
        return;
    const int index = entry->second;
    const NodeItem& item = itemAt(m_nodes, index);
    for (const std::vector<int>& links : {item.incoming, item.outgoing}) {
        for (const int link : links) {
            if (m_links[static_cast<size_t>(link)]) // a link to itself is in both
                removeLink(LinkId(itemAt(m_links, link).snapshot.id), dirty, unrouted);
        }
    }
    dirty.push_back(paintedRect(item.snapshot));
    addPassing(item.snapshot.rect(), unrouted);
    m_nodeGrid.remove(index, item.snapshot.rect());
    leave(item.snapshot.rect());
    m_nodeIndex.erase(entry);
    m_nodes[static_cast<size_t>(index)].reset();
    m_freeNodes.push_back(index);
}

void CanvasScene::moveNode(const NodeId& id, QPointF position, Dirty& dirty, Unrouted& unrouted)
{
    const auto index = found(m_nodeIndex, id);
    if (!index)
        return;
    NodeItem& item = itemAt(m_nodes, *index);
    if (item.snapshot.position != position) {
        dirty.push_back(paintedRect(item.snapshot));
        m_nodeGrid.remove(*index, item.snapshot.rect());
        leave(item.snapshot.rect());
        const QRectF before = item.snapshot.rect();
        item.snapshot.position = position;
        m_nodeGrid.insert(*index, item.snapshot.rect());
        const QRectF after = item.snapshot.rect();
        if (before.intersects(after)) {
            addPassing(before | after, unrouted);
        } else {
            addPassing(before, unrouted);
            addPassing(after, unrouted);
        }
        growTo(item.snapshot.rect());
    }
    dirty.push_back(paintedRect(item.snapshot));
    unrouted.targets.push_back(*index);
    unrouted.links.insert(unrouted.links.end(), item.incoming.begin(), item.incoming.end());
    for (const int link : item.outgoing) {
        unrouted.targets.push_back(itemAt(m_links, link).to);
        unrouted.links.push_back(link);
    }
}

void CanvasScene::updateNode(const NodeId& id, const Document& shown, const Document& committed, Dirty& dirty)
{
    const auto index = found(m_nodeIndex, id);
    const Node* node = shown.nodes.find(id);
    if (!index || !node)
        return;
    NodeSnapshot& snapshot = itemAt(m_nodes, *index).snapshot;
    dirty.push_back(paintedRect(snapshot));
    const Node* before = committed.nodes.find(id);
    describe(snapshot, *node, !before || (before != node && !(*before == *node)));
    snapshot.severity = found(m_nodeSeverity, id);
    const Coverage coverage = m_bill ? m_bill->coverage(id) : Coverage::None;
    if (coverage != Coverage::None && snapshot.coverage == Coverage::None)
        m_badged.push_back(*index);
    snapshot.coverage = coverage;
    snapshot.badge = m_bill ? badgeText(*m_bill, id) : QString();
    dirty.push_back(paintedRect(snapshot));
}

void CanvasScene::describe(NodeSnapshot& snapshot, const Node& node, bool isPreview)
{
    snapshot.kind = node.kind;
    snapshot.name = node.name;
    snapshot.detail = cardDetail(node);
    snapshot.group = node.group;
    snapshot.isPinned = node.positionPinned;
    snapshot.isPreview = isPreview;
}

void CanvasScene::addLink(const LinkId& id, const Link& link, Unrouted& unrouted)
{
    const auto from = found(m_nodeIndex, link.from);
    const auto to = found(m_nodeIndex, link.to);
    if (!from || !to || m_linkIndex.contains(id))
        return;
    LinkItem item{LinkSnapshot{.id = id, .from = link.from, .to = link.to}, 0, *from, *to};
    item.rank = link.key ? link.key->order() : 100 + static_cast<int>(link.trigger);
    item.snapshot.isKey = link.key.has_value();
    item.snapshot.label = link.key ? link.key->toString() : triggerName(link.trigger);
    const int index = place(m_links, m_freeLinks, std::move(item));
    m_linkIndex.emplace(id, index);
    itemAt(m_nodes, *from).outgoing.push_back(index);
    itemAt(m_nodes, *to).incoming.push_back(index);
    unrouted.targets.push_back(*to);
}

void CanvasScene::removeLink(const LinkId& id, Dirty& dirty, Unrouted& unrouted)
{
    const auto entry = m_linkIndex.find(id);
    if (entry == m_linkIndex.end())
        return;
    const int index = entry->second;
    const LinkItem& item = itemAt(m_links, index);
    dirty.push_back(paintedRect(item.snapshot));
    setLanes(index, {});
    leaveGrid(index);
    std::erase(itemAt(m_nodes, item.from).outgoing, index);
    std::erase(itemAt(m_nodes, item.to).incoming, index);
    unrouted.targets.push_back(item.to);
    m_linkIndex.erase(entry);
    m_links[static_cast<size_t>(index)].reset();
    m_freeLinks.push_back(index);
}

void CanvasScene::updateLink(const LinkId& id, const Document& shown, const Document& committed, Dirty& dirty)
{
    const auto index = found(m_linkIndex, id);
    const Link* link = shown.links.find(id);
    if (!index || !link)
        return;
    LinkSnapshot& snapshot = itemAt(m_links, *index).snapshot;
    const Link* before = committed.links.find(id);
    snapshot.isPreview = !before || (before != link && !(*before == *link));
    snapshot.severity = found(m_linkSeverity, id);
    dirty.push_back(paintedRect(snapshot));
}

} // namespace nestline::ui
