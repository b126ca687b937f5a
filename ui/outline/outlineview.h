// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/keybindings.h"
#include "ui/session/documentsession.h"
#include "ui/widgets/followingview.h"

#include <QTreeView>

#include <set>

namespace nestline::ui {

class OutlineModel;

/// The tree of the outline with the keys of the canvas: Tab adds a child, Enter a sibling, F2 or typing renames, Delete
/// removes, # adds or takes off the number (or whatever keys the user gave to these), digits and * set the menu key.
/// Selection is the document's.
class OutlineView : public FollowingView<QTreeView>
{
    Q_OBJECT

public:
    OutlineView(DocumentSession& session, OutlineModel& model, QWidget* parent = nullptr);

    /// The keys that the user gave to actions; they must outlive the view.
    void setKeyBindings(const KeyBindings& keys);

Q_SIGNALS:
    /// Someone asks for the menu of the selection, at a place on the screen.
    void menuRequested(const QPoint& globalPosition);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
    OutlineModel& m_model;
    const KeyBindings* m_keys = &KeyBindings::standard();
    std::set<NodeId> m_collapsed;
    bool m_syncing = false;

    std::optional<ActionId> commandOf(const QKeyEvent& event) const;
    bool runCommand(const QKeyEvent& event);
    bool perform(ActionId command);
    void renameCurrent();
    void restore();
    void showSelection();
    void takeSelection();
};

} // namespace nestline::ui
