// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/pins.h"

#include "core/edits/failures.h"
#include "core/edits/nodes.h"

#include <algorithm>

namespace nestline {

Result<Document> setPositionPinned(const Document& document, std::span<const NodeId> ids, bool pinned)
{
    if (!std::all_of(ids.begin(), ids.end(), [&](const NodeId& id) { return document.nodes.contains(id); }))
        return failures::nodeIsGone();
    return updateNodes(document, ids, [pinned](Node& node) { node.positionPinned = pinned; });
}

} // namespace nestline
