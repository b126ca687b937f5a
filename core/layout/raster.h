// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace nestline {

/// Where cards can stand while a layout is made: in columns, one for each rank, and in them at any row. Columns follow
/// the direction in which calls flow, rows lie across it, so the layout itself knows no left and no top.
struct Raster
{
    double columnPitch; ///< from column to column
    double cardDepth;   ///< of a card along the flow
    double rowPitch;    ///< from card to card in a column, at least
    double treePitch;   ///< the same for cards of different trees

    double columnBegin(int column) const { return column * columnPitch; }
    double columnEnd(int column) const { return column * columnPitch + cardDepth; }
};

/// A card in a raster.
struct Place
{
    int column = 0;
    double row = 0; ///< of its middle
};

} // namespace nestline
