// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace nestline {

/// Licences that the organisation has, by kind; which of them count is said by the rule edition.
struct LicenseCounts
{
    int phoneSystem = 0;
    int e5 = 0;
    int businessVoice = 0;
    int callingPlan = 0;
    int sharedDevices = 0;
    QJsonObject unknownFields;

    /// All licences of users: Phone System is part of each or is what is added. Devices are no users.
    qint64 ofUsers() const { return qint64(phoneSystem) + e5 + businessVoice + callingPlan; }

    friend bool operator==(const LicenseCounts&, const LicenseCounts&) = default;
};

/// The user's own prices, each a month for one licence with an annual commitment; what is absent comes from the price
/// book.
struct OwnPrices
{
    QString currency;                      ///< ISO 4217 code; empty: the price book's
    std::optional<Money> paidLicense;      ///< above the free pool
    std::optional<Money> baseLicense = {}; ///< under a paid licence that is an add-on
    std::optional<Money> payAsYouGo = {};  ///< plan of an account that calls the telephone network
    QString source = {};                   ///< where they come from, such as an offer
    QString date = {};                     ///< as of when, as the user wrote it
    QJsonObject unknownFields;

    friend bool operator==(const OwnPrices&, const OwnPrices&) = default;
};

/// For how long licences are ordered, and how often they are paid.
enum class Commitment {
    Year,            ///< annual commitment, paid for the year
    YearPaidMonthly, ///< annual commitment, paid each month: dearer
    Month,           ///< monthly commitment: dearest
};

/// The organisation the bill is made for.
struct Tenant
{
    static constexpr int maximumUsers = 10'000'000;

    int phoneSystemUsers = 0;              ///< 0 to maximumUsers
    std::optional<LicenseCounts> licenses; ///< when present, the edition counts these instead of phoneSystemUsers
    QString policy;                        ///< id or code of the rule edition; empty: the default edition
    OwnPrices prices;
    Commitment commitment = Commitment::Year;
    bool billBaseLicenses = false;          ///< whether the bill shows the base licences under paid add-ons
    std::optional<int> orderedFreeLicenses; ///< resource-account licences ordered so far, if known; 0 to maximumUsers
    QJsonObject unknownFields;

    friend bool operator==(const Tenant&, const Tenant&) = default;
};

} // namespace nestline
