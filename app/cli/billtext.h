// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"

namespace nestline::cli {

/// A bill as text for a terminal, in the user's language and with figures of the user's locale.
QString billText(const Document& document, const Bill& bill, const Catalogue& catalogue);

/// What a paid licence costs and who says so, in one or two sentences.
QString priceText(const Bill& bill);

/// The same document under several editions, one line each.
QString billComparison(const Document& document, const std::vector<Bill>& bills, const Catalogue& catalogue);

} // namespace nestline::cli
