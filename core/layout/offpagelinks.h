// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <unordered_set>

namespace nestline {

/// The links that lead from one tree of the drawing to another, as a tidy layout takes its trees. They are the long
/// ones, and can be drawn as references at both ends instead, as between the pages of a book.
std::unordered_set<LinkId> offPageLinks(const Document& document);

} // namespace nestline
