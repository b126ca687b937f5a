// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QAccessibleWidget>

#include <unordered_map>
#include <vector>

namespace nestline::ui {

class CanvasItemAccessible;
class CanvasView;

/// Presents the canvas to assistive technology as a list: first every node as one reads, then every link. What they say
/// and can do is in CanvasItemAccessible, what is told when something changes in CanvasAnnouncer.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView& view);
    ~CanvasAccessible() override;

    /// Makes the interface known to Qt.
    static void install();
    /// That of a view; null where Qt has none.
    static CanvasAccessible* of(CanvasView& view);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override;

    int indexOf(const NodeId& node) const;
    int indexOf(const LinkId& link) const;
    /// The item of a node or link if somebody has asked for it before: nobody else can know it.
    CanvasItemAccessible* knownItem(const NodeId& node) const;
    CanvasItemAccessible* knownItem(const LinkId& link) const;
    /// Gives up the item of what is gone.
    void forget(CanvasItemAccessible* item);

private:
    template <class Id>
    using Items = std::unordered_map<Id, QAccessible::Id>;

    CanvasView& m_view;
    mutable Items<NodeId> m_nodeItems;
    mutable Items<LinkId> m_linkItems;
    // The order of the children, and what it was made from.
    mutable Table<NodeId, Node> m_nodesThen;
    mutable Table<LinkId, Link> m_linksThen;
    mutable Table<NodeId, QPointF> m_positionsThen;
    mutable std::vector<NodeId> m_nodes;
    mutable std::vector<LinkId> m_links;
    mutable std::unordered_map<NodeId, int> m_nodeIndex;

    void bringUpToDate() const;
    template <class Id>
    QAccessibleInterface* itemFor(const Id& id, Items<Id>& items) const;
};

} // namespace nestline::ui
