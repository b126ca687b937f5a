// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/focus.h"
#include "core/layout/arrange.h"
#include "ui/session/documentsession.h"

#include <QPointF>

#include <optional>

/// What a user can do to the selection, by whatever means: canvas keys, menus and the outline share these. Each is one
/// undo step. A command that cannot do anything in the present state does nothing, or tells the reason.
namespace nestline::ui::commands {

/// Adds a node that the selected node leads to, places it and selects it. Returns its id, or nothing.
std::optional<NodeId> addChild(DocumentSession& session, NodeKind kind = NodeKind::CallQueue);
/// Adds a node beside the selected one, under the same parent.
std::optional<NodeId> addSibling(DocumentSession& session);
/// Adds a node at a place on the canvas (its top-left corner), not connected, and selects it.
NodeId addNodeAt(DocumentSession& session, NodeKind kind, QPointF position);
/// Adds a node at a place and leads to it from `from`.
std::optional<NodeId> addConnectedNode(DocumentSession& session, const NodeId& from, NodeKind kind, QPointF position);

/// Puts a new node into the one selected link, half-way between its ends; where it finds no room there, the target gives
/// way with all beyond it, and what is folded up goes with its card.
std::optional<NodeId> insertOnLink(DocumentSession& session, NodeKind kind, const FoldedBranches& branches = {});

/// Adds or takes off the numbers of all selected apps: off if all of them have one, else on where missing.
void toggleNumbers(DocumentSession& session);
/// Sets the menu key of the link that leads to the selected node (or of the selected link).
void setMenuKey(DocumentSession& session, MenuKey key);
void rename(DocumentSession& session, const NodeId& node, const QString& name);
void setKind(DocumentSession& session, NodeKind kind);
/// Removes selected nodes (with their links) and links.
void removeSelection(DocumentSession& session);

void copy(DocumentSession& session);
void cut(DocumentSession& session);
/// Pastes nodes, or text in the notation, so that the centre comes to `at`; without one, beside the originals.
void paste(DocumentSession& session, std::optional<QPointF> at = std::nullopt);
bool canPaste();
void duplicate(DocumentSession& session);

/// Moves the selection by one step of the arrow keys; a burst is one undo step. Here and below, what is folded up goes
/// with its card.
void nudge(DocumentSession& session, QPointF distance, const FoldedBranches& branches = {});
/// Lines the selected nodes up.
void align(DocumentSession& session, Alignment alignment, const FoldedBranches& branches = {});
/// Puts equal gaps between the selected nodes.
void distribute(DocumentSession& session, Axis axis, const FoldedBranches& branches = {});

/// Keeps the document under a name; if the bill is compared with nothing yet, then with this.
void keepBaseline(DocumentSession& session, const QString& name);
/// What a new baseline may be called: the date, with a number if there is one of today already.
QString suggestedBaselineName(const Document& document);
/// An empty name: with none.
void compareWithBaseline(DocumentSession& session, const QString& name);
void renameBaseline(DocumentSession& session, const QString& name, const QString& newName);
void removeBaseline(DocumentSession& session, const QString& name);
/// Makes a baseline the document again.
void goBackToBaseline(DocumentSession& session, const QString& name);

/// The name of a new node of a kind, translated.
QString defaultName(NodeKind kind);
/// Links that lead to a node, those by a menu key first.
std::vector<LinkId> linksTo(const Document& document, const NodeId& node);

} // namespace nestline::ui::commands
