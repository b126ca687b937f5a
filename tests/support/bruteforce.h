// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "tests/support/planverifier.h"

#include <vector>

namespace nestline {

/// The least caller cost for each number of licensable accounts kept at most, from 0 to today's, found by trying
/// everything; infinity where it is impossible. For documents of a few apps only.
std::vector<double> bruteForceFrontier(const Document& document, LicenseRule rule = LicenseRule::Numbers);

} // namespace nestline
