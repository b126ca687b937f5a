// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/licensing/bill.h"

#include <set>

/// What belongs to a selection or could be one: sets of nodes and links to select.
namespace nestline::ui::selecting {

std::set<NodeId> allNodes(const Document& document);
std::set<LinkId> allLinks(const Document& document);
/// The nodes and all that calls can get to from them.
std::set<NodeId> subtree(const Document& document, const std::set<NodeId>& nodes);
/// All nodes of the kinds that occur among `nodes`.
std::set<NodeId> sameKind(const Document& document, const std::set<NodeId>& nodes);
/// All nodes of the groups that occur among `nodes`; that a node has no group counts as one, too.
std::set<NodeId> sameGroup(const Document& document, const std::set<NodeId>& nodes);
std::set<NodeId> numbered(const Document& document);
std::set<NodeId> paid(const Document& document, const Bill& bill);
/// The nodes that are not among `nodes`.
std::set<NodeId> others(const Document& document, const std::set<NodeId>& nodes);

/// The names of all groups that nodes belong to.
std::set<QString> groups(const Document& document);

} // namespace nestline::ui::selecting
