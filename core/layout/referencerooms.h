// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"

#include <QRectF>

#include <vector>

namespace nestline {

/// A card that references to other trees leave, in place of links.
struct ReferenceSite
{
    QPointF card;
    std::vector<double> widths; ///< that the references would like to have, in their order
    bool besideLinks = false;   ///< ordinary links leave the card as well: their line stays free
    std::vector<QRectF> taken;  ///< cards and labels near
};

/// The width for so many letters: geometry knows no fonts.
double referenceWidth(qsizetype letters);

/// Where references may stand: beside the end of the card where links leave, up to where the next card of a tidy column
/// begins.
QRectF referenceReach(QPointF card, FlowDirection direction);

/// Where the references stand, each one line high: as near to the place where links leave and as wide as they can be
/// without covering what is taken or each other. Where there is no such room they stand one below the other.
std::vector<QRectF> referenceRooms(const ReferenceSite& site, FlowDirection direction);

} // namespace nestline
