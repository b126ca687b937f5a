// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/licensing/catalogue.h"

namespace nestline::bench {

/// What one does in a whole window, with all its panels, besides panning and zooming: cards dragged, something found, a
/// part of the flow looked at. Prints milliseconds of the processor until all of it is painted, and what they must come to.
void measureWork(const Catalogue& catalogue, const Document& document);

} // namespace nestline::bench
