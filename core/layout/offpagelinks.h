// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"

#include <QRectF>

#include <unordered_set>
#include <vector>

namespace nestline {

/// The links that lead from one tree of the drawing to another, as a tidy layout takes its trees. They are the long
/// ones, and can be drawn as references at both ends instead, as between the pages of a book.
std::unordered_set<LinkId> offPageLinks(const Document& document);

/// Where the references that leave a card stand, one below the other beside the end of the card where links leave: each
/// as high as its lines of text ask for, within the gap to the next column. If ordinary links leave there as well, the
/// references begin below their line.
std::vector<QRectF> referenceRooms(QPointF card, const std::vector<int>& lines, bool besideLinks,
                                   FlowDirection direction);

} // namespace nestline
