// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <span>

namespace nestline {

/// An id that the document does not use yet: l1, l2, ...
LinkId freshLinkId(const Document& document);

/// True if a link with this trigger leaves `from`.
bool isTriggerUsed(const Document& document, const NodeId& from, Trigger trigger);

/// The lowest key in menu order (1-9, 0, *, #) that no option of `from` uses; nothing if all twelve are taken.
std::optional<MenuKey> firstFreeKey(const Document& document, const NodeId& from);

/// The link that a user most likely means by connecting the two: the first free key of an auto attendant (or, with a
/// full menu, the first trigger it does not use); of a call queue agents if the target is a person, else the first of
/// time-out, overflow and no agents that it does not use. Fails with the reason if `from` cannot lead on, if both are
/// the same node, or if every way out is taken.
Result<Link> suggestLink(const Document& document, const NodeId& from, const NodeId& to);

/// Adds a link. Fails if an end is missing, the trigger does not fit, or a key link lacks its key (or another has one).
/// A key that is already taken is allowed: sketches pass through such states, and a finding tells.
Result<Document> connectNodes(const Document& document, const LinkId& id, Link link);

Document removeLinks(const Document& document, std::span<const LinkId> ids);

/// Gives a link another trigger; `key` is needed exactly when the trigger is Key.
Result<Document> setTrigger(const Document& document, const LinkId& id, Trigger trigger, std::optional<MenuKey> key);

/// How links refer to the apps they lead to. Ids that do not exist are ignored.
Document setReference(const Document& document, std::span<const LinkId> ids, Reference reference);

/// Lets a link begin or end elsewhere, but not at its other end. At another beginning that cannot have the link's trigger,
/// or where its key is taken, it gets the trigger that suggestLink() proposes.
Result<Document> reconnect(const Document& document, const LinkId& id, const NodeId& from, const NodeId& to);

/// True if no link leads to the node or from it.
bool isUnconnected(const Document& document, const NodeId& node);

/// Puts an unconnected node into a link: the link leads to it, with its trigger and key, and a further one, which
/// suggestLink() proposes, goes on to the old target in the way the link referred to it. Fails with the reason if the
/// node has links or calls end at it.
Result<Document> insertOnLink(const Document& document, const LinkId& id, const NodeId& node);

} // namespace nestline
