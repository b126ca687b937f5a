// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasaccessible.h"

#include "ui/canvas/canvasitemaccessible.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/navigation.h"

#include <algorithm>

namespace nestline::ui {

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<CanvasView*>(object);
    return view ? new CanvasAccessible(*view) : nullptr;
}

template <class Items, class Id>
CanvasItemAccessible* known(const Items& items, const Id& id)
{
    const auto entry = items.find(id);
    return entry == items.end() ? nullptr
                                : static_cast<CanvasItemAccessible*>(QAccessible::accessibleInterface(entry->second));
}

} // namespace

CanvasAccessible::CanvasAccessible(CanvasView& view) : QAccessibleWidget(&view, QAccessible::List), m_view(view)
{}

CanvasAccessible::~CanvasAccessible()
{
    for (const auto& [node, item] : m_nodeItems)
        QAccessible::deleteAccessibleInterface(item);
    for (const auto& [link, item] : m_linkItems)
        QAccessible::deleteAccessibleInterface(item);
}

void CanvasAccessible::install()
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
}

CanvasAccessible* CanvasAccessible::of(CanvasView& view)
{
    return static_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(&view));
}

void CanvasAccessible::bringUpToDate() const
{
    const Document& document = m_view.session().document();
    if (!m_nodesThen.sharesStorageWith(document.nodes) || !m_positionsThen.sharesStorageWith(document.positions)
        || m_nodes.empty()) {
        m_nodesThen = document.nodes;
        m_positionsThen = document.positions;
        m_nodes = readingOrder(document);
        m_nodeIndex.clear();
        for (size_t i = 0; i < m_nodes.size(); ++i)
            m_nodeIndex.emplace(m_nodes[i], static_cast<int>(i));
    }
    if (!m_linksThen.sharesStorageWith(document.links) || m_links.empty()) {
        m_linksThen = document.links;
        m_links.clear();
        for (const auto& [id, link] : document.links)
            m_links.push_back(id);
    }
}

int CanvasAccessible::childCount() const
{
    const Document& document = m_view.session().document();
    return static_cast<int>(document.nodes.size() + document.links.size());
}

QAccessibleInterface* CanvasAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    bringUpToDate();
    const auto place = static_cast<size_t>(index);
    return place < m_nodes.size() ? itemFor(m_nodes[place], m_nodeItems)
                                  : itemFor(m_links[place - m_nodes.size()], m_linkItems);
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const
{
    const QPointF point = m_view.viewToScene(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    const Hit hit = m_view.scene().hitTest(point, {.zoom = m_view.zoom()});
    if (hit.node)
        return itemFor(*hit.node, m_nodeItems);
    return hit.link ? itemFor(*hit.link, m_linkItems) : nullptr;
}

int CanvasAccessible::indexOf(const NodeId& node) const
{
    bringUpToDate();
    const auto entry = m_nodeIndex.find(node);
    return entry == m_nodeIndex.end() ? -1 : entry->second;
}

int CanvasAccessible::indexOf(const LinkId& link) const
{
    bringUpToDate();
    const auto place = std::lower_bound(m_links.begin(), m_links.end(), link); // in the order of the table
    return place == m_links.end() || *place != link
               ? -1
               : static_cast<int>(m_nodes.size()) + static_cast<int>(place - m_links.begin());
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const CanvasItemAccessible*>(child);
    return item ? item->indexIn(*this) : -1;
}

QAccessibleInterface* CanvasAccessible::focusChild() const
{
    const SelectionModel& selection = m_view.session().selection();
    if (m_view.hasFocus()) {
        if (const NodeId* node = selection.singleNode())
            return itemFor(*node, m_nodeItems);
        if (const LinkId* link = selection.singleLink())
            return itemFor(*link, m_linkItems);
    }
    return QAccessibleWidget::focusChild();
}

CanvasItemAccessible* CanvasAccessible::knownItem(const NodeId& node) const
{
    return known(m_nodeItems, node);
}

CanvasItemAccessible* CanvasAccessible::knownItem(const LinkId& link) const
{
    return known(m_linkItems, link);
}

void CanvasAccessible::forget(CanvasItemAccessible* item)
{
    const auto isItem = [item](const auto& entry) { return QAccessible::accessibleInterface(entry.second) == item; };
    std::erase_if(m_nodeItems, isItem);
    std::erase_if(m_linkItems, isItem);
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(item));
}

template <class Id>
QAccessibleInterface* CanvasAccessible::itemFor(const Id& id, Items<Id>& items) const
{
    if (CanvasItemAccessible* item = known(items, id))
        return item;
    auto* item = new CanvasItemAccessible(m_view, id);
    items.emplace(id, QAccessible::registerAccessibleInterface(item));
    return item;
}

} // namespace nestline::ui
