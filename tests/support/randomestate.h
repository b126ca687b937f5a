// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/licensing/ruleedition.h"

#include <QRandomGenerator>

namespace nestline {

/// What a random estate for the planner looks like.
struct RandomEstateOptions
{
    int apps = 30;
    int groups = 6;
    int languages = 2;
    double numbered = 0.7;       ///< share of apps with a number
    double pinned = 0.05;        ///< share of numbers that are pinned
    double severalNumbers = 0.1; ///< share of numbered apps with a second number
    double withoutGroup = 0.15;  ///< share of apps that serve everybody
    double withoutLanguage = 0;
    double spareAccounts = 0;  ///< share of numbered apps with a further account that has no number
    double pinnedAccounts = 0; ///< share of accounts without a number that are pinned
    double attendants = 0.4;   ///< share of auto attendants
    double links = 0.6;        ///< key links per app
    double forwards = 0.02;    ///< share of attendants that forward every caller
    bool knownCalls = true;    ///< log-normal numbers of calls a month
};

/// A random estate; the same generator state gives the same document.
Document randomEstate(QRandomGenerator& random, const RandomEstateOptions& options);

/// Rules under which every number needs a licence and `pool` of them are free.
RuleEdition editionWithPool(int pool);

/// The same where every account needs a licence and menus can lead to apps that have none.
RuleEdition directEditionWithPool(int pool);

} // namespace nestline
