// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QAccessibleWidget>

#include <map>

namespace nestline::ui {

class CanvasView;

/// Presents the canvas to assistive technology as a list with an item for every node.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView& view);
    ~CanvasAccessible() override;

    /// Makes the interface known; further calls do nothing.
    static void install();
    /// Tells that another node is the current one, or selected.
    static void notifySelection(CanvasView& view);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override;

private:
    CanvasView& m_view;
    mutable std::map<NodeId, QAccessible::Id> m_items;

    QAccessibleInterface* itemFor(const NodeId& node) const;
};

} // namespace nestline::ui
