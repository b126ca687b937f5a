// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace nestline {

/// The estate of so many nodes that the benchmarks use, or one like it with another seed, made by their scripts
/// (tests/bench), without positions. Empty if Python is missing.
Document generatedEstate(int nodes, int seed = 7);

} // namespace nestline
