// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QLineF>

#include <vector>

namespace nestline {

/// A document of nodes n0, n1, ... at the given places, the ids of those, and the places of all nodes in that order.
Document placedNodes(const std::vector<QPointF>& places);
NodeId numberedNode(int index);
std::vector<QPointF> placesOf(const Document& document);

/// The node of a name, the first by id; an id that no node has where there is none.
NodeId nodeNamed(const Document& document, const char* name);

/// Where it stands.
QPointF placeOf(const Document& document, const char* name);

/// The drawing with each card moved at random, by so much at most to each side, wherever it stays clear of all others: as if
/// placed by hand.
Document scattered(const Document& document, int by, quint32 seed);

/// A link as a straight line between the middles of two edges, and the places of its nodes in the document.
struct StraightLink
{
    QLineF line;
    int from;
    int to;
};

/// All links but those from a node to itself, from the right edge of a card to the left edge of another.
std::vector<StraightLink> straightLinks(const Document& document);

/// How many pairs of links cross that share no node: pair by pair, the measure of every layout.
long long countCrossings(std::vector<StraightLink> links);

/// How many pairs of cards overlap.
int countOverlaps(const Document& document);

} // namespace nestline
