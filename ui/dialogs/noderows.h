// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchrow.h"

#include <vector>

namespace nestline::ui {

/// A node that fits what was typed, and how well.
struct FoundNode
{
    int score;
    NodeId id;
};

/// The nodes whose name, kind or numbers fit, best first, `limit` at most. Nothing typed: the first ones by name.
std::vector<FoundNode> findNodes(const Document& document, const QString& query, size_t limit);

/// A node as a row to choose: icon, name, kind and numbers.
SearchRow nodeRow(const Document& document, const NodeId& node, const Theme& theme);

} // namespace nestline::ui
