// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/node.h"
#include "ui/theme/theme.h"

namespace nestline::ui {

/// Colour roles of a kind: its icon's, and that of the tile behind it.
Role kindRole(NodeKind kind);
Role kindSoftRole(NodeKind kind);
/// The name of a kind's icon.
QString kindIcon(NodeKind kind);

} // namespace nestline::ui
