// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/tenant.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nestline {

/// Where a rule or a price was published.
struct Source
{
    QString title;
    QString date; ///< as published, ISO 8601 as far as known

    friend bool operator==(const Source&, const Source&) = default;
};

/// A dated edition of the licence rules for resource accounts: data, read from resources/editions. The arithmetic that
/// interprets it is computeBill().
struct RuleEdition
{
    enum class Demand {
        AccountsWithNumber, ///< every account with a phone number needs a licence
    };

    /// How sure it is that the rules were like this.
    enum class Confidence {
        High,   ///< from a dated primary source
        Medium, ///< primary source with uncertain dates, or a good secondary one
        Low,    ///< inferred
    };

    QString id;   ///< such as virtual-user-2020
    QString code; ///< short code such as R2c
    QString name; ///< for people, English; shown as published
    QDate from;
    std::optional<QDate> until;           ///< exclusive; absent: still in force
    int poolBase = 0;                     ///< free licences of any organisation with at least one counted licence
    int usersPerFreeLicense = 0;          ///< one more free licence for each full so many
    std::vector<QString> countedLicenses; ///< which fields of LicenseCounts count, by their names in the file
    Demand demand = Demand::AccountsWithNumber;
    QString paidProduct; ///< what is bought above the pool, by its name
    std::vector<Source> sources;
    Confidence confidence = Confidence::Low;
    QStringList notes; ///< what is assumed or disputed, English

    /// True if `name` is a kind of licence that editions can count, as documents spell it.
    static bool isLicenseName(const QString& name);

    /// Free licences for so many counted licences; 0 for none.
    int poolFor(int countedUsers) const;
    /// The licences of a tenant that count under this edition.
    int countedUsers(const Tenant& tenant) const;
};

} // namespace nestline
