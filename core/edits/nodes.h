// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <functional>
#include <span>

namespace nestline {

/// An id that the document does not use yet: n1, n2, ...
NodeId freshNodeId(const Document& document);

/// What a new node of a kind is called until somebody names it, translated, such as "Auto attendant".
QString defaultNodeName(NodeKind kind);
/// The same in English, as in documents from elsewhere.
QString englishDefaultNodeName(NodeKind kind);

/// A node as users add it: with the name of its kind and, if it is an app, a resource account that is new to the
/// document.
Node newNode(const Document& document, NodeKind kind);

/// Adds a node with its position. Fails if the id is taken.
Result<Document> addNode(const Document& document, const NodeId& id, Node node, QPointF position);

/// Removes nodes together with every link from or to them. Ids that do not exist are ignored.
Document removeNodes(const Document& document, std::span<const NodeId> ids);

/// Gives a node another name; leading and trailing blanks are dropped. Fails if the node is gone or the name is empty.
Result<Document> renameNode(const Document& document, const NodeId& id, const QString& name);

/// Turns nodes into another kind. Links that cannot leave the new kind get the nearest trigger that can (a queue's
/// time-out becomes an attendant's "no input") or are removed; an end keeps neither accounts nor outgoing links. What
/// only the old kind can do, directory search or calling out, is given up.
Result<Document> setKind(const Document& document, std::span<const NodeId> ids, NodeKind kind);

/// Applies `change` to each node that exists. `change` must not alter the kind: setKind() does.
Document updateNodes(const Document& document, std::span<const NodeId> ids, const std::function<void(Node&)>& change);

/// Whether call queues place calls of one kind to the telephone network. Fails if a node is gone, or if it should begin
/// to and is no call queue.
Result<Document> setOutbound(const Document& document, std::span<const NodeId> ids, bool OutboundUse::*use, bool on);

/// Whether callers of auto attendants can search the directory. Fails if a node is gone, or if it should begin to and
/// is no auto attendant.
Result<Document> setDirectorySearch(const Document& document, std::span<const NodeId> ids, bool on);

/// Moves nodes by a distance in canvas units.
Document moveNodes(const Document& document, std::span<const NodeId> ids, QPointF distance);

} // namespace nestline
