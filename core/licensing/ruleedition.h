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
    QString date;     ///< as published, ISO 8601 as far as known
    QString document; ///< its short name, such as virtual-user.md; may be empty

    /// "virtual-user.md, 2020-04-27": short enough for the end of a sentence.
    QString citation() const;

    friend bool operator==(const Source&, const Source&) = default;
};

/// A dated edition of the licence rules for resource accounts: data, read from resources/editions. The arithmetic that
/// interprets it is computeBill().
struct RuleEdition
{
    /// Which accounts need a licence.
    enum class Demand {
        None,
        AccountsWithNumber,
        DirectlyDialableAccounts, ///< with a number, or on an app that no other node leads to
        EveryAccount,
    };

    /// How many licences for accounts are free.
    struct Pool
    {
        enum class Kind {
            None,
            BasePlusStep, ///< nothing without counted licences, else the base and one for each full step
            NoLimit,      ///< each licence costs nothing
        };
        Kind kind = Kind::None;
        int base = 0;
        int usersPerFreeLicense = 1;
    };

    /// Whether a user's paid Phone System licence may sit on an account.
    enum class UserLicense {
        NotApplicable, ///< accounts have no licences
        Required,      ///< there is no other licence for accounts
        Allowed,
        Forbidden, ///< it must be swapped for a licence for accounts
    };

    /// How sure it is that the rules were like this.
    enum class Confidence {
        High,   ///< from a dated primary source
        Medium, ///< primary source with uncertain dates, or a good secondary one
        Low,    ///< inferred
    };

    QString id;                 ///< such as virtual-user-2020
    QString code;               ///< short code such as R2c
    QString name;               ///< for people, English; shown as published
    std::optional<QDate> from;  ///< absent: before all others
    std::optional<QDate> until; ///< exclusive; absent: still in force
    Pool pool;
    std::vector<QString> countedLicenses; ///< which fields of LicenseCounts count, by their names in the file
    Demand demand = Demand::AccountsWithNumber;
    QString accountLicense; ///< the licence made for accounts; empty where there was none
    UserLicense userLicense = UserLicense::Allowed;
    QString paidProduct;         ///< what is bought above the pool; empty: nothing
    QString baseProduct;         ///< the cheapest licence that paidProduct is an add-on to; empty: it stands alone
    bool directNesting = false;  ///< a menu can lead to an app that has no account
    QString outboundProduct;     ///< what an account with a Calling Plan number needs to call out; empty: nothing more
    std::vector<Source> sources; ///< the one that the edition follows first
    Confidence confidence = Confidence::Low;
    QStringList notes; ///< what is assumed or disputed, English

    /// True if `name` is a kind of licence that editions can count, as documents spell it.
    static bool isLicenseName(const QString& name);
    bool counts(QLatin1String licenseName) const;

    /// Free licences for so many counted licences; nothing where there is no limit.
    std::optional<int> poolFor(int countedUsers) const;
    /// The licences of a tenant that count under this edition.
    int countedUsers(const Tenant& tenant) const;

    /// "rule of 2020-2022, R2c: virtual-user.md, 2020-04-27", translated: what sentences end with.
    QString citation() const;
};

} // namespace nestline
