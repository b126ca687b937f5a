// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <span>

namespace nestline {

/// Whether layouts leave nodes where they are. Fails if a node is gone.
Result<Document> setPositionPinned(const Document& document, std::span<const NodeId> ids, bool pinned);

} // namespace nestline
