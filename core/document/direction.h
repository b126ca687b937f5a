// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <optional>

namespace nestline {

/// Where calls flow to on the canvas.
enum class FlowDirection { LeftToRight, TopToBottom };

/// The direction that was chosen for a document; nothing where nobody chose or where a later version of the program knows
/// another one. It stands in the field `direction` of the file.
std::optional<FlowDirection> chosenDirection(const Document& document);

/// The document with that choice; its nodes stay where they are.
Document withDirection(const Document& document, FlowDirection direction);

} // namespace nestline
