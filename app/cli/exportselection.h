// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/search/query.h"

#include <vector>

namespace nestline::cli {

/// The nodes that a list such as "n3,n7" or "group:Berlin,paid" means: every part between commas is the id of a node or,
/// where there is none, a query as find takes it. A part that means no node is an error, for it is likely a slip. Commas
/// "in quotes" divide nothing.
Result<std::vector<NodeId>> selectedNodes(const QString& list, const SearchContext& context);

} // namespace nestline::cli
