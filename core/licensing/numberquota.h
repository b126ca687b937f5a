// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace nestline {

/// How many service numbers Microsoft gives an organisation: toll and toll-free ones are counted separately, ported ones
/// not at all. `licenses` are those of Phone System and Audio Conferencing together. The table has not changed since
/// 2018 (how-many-phone-numbers-can-you-get.md, read in copies of 2018 to 2025).
int serviceNumberQuota(int licenses);

/// How many numbers for users: 1.1 for each calling plan and ten more, and one for each pay-as-you-go licence since
/// 2022-09 (the same page). Rounded down.
int userNumberQuota(int callingPlans, int payAsYouGoLicenses);

/// True for a number that callers do not pay for, as far as its first digits tell: international +800 and the ranges of
/// North America, the United Kingdom, Germany, Austria, Switzerland, France, China and Australia.
bool isTollFree(QStringView digits);

} // namespace nestline
