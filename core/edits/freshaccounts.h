// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/edits/freshids.h"

#include <QSet>

namespace nestline {

/// The ids of all accounts of a document.
QSet<AccountId> accountIds(const Document& document);

/// Tells FreshIds which ids of accounts are taken.
struct AccountIdTaken
{
    QSet<AccountId> ids;
    bool operator()(const AccountId& id) const { return ids.contains(id); }
};

/// Hands out ids and numbers for new accounts, each once. It looks at every account of a document when it is made, so
/// one of it serves a whole edit.
class FreshAccounts
{
public:
    explicit FreshAccounts(const Document& document);

    /// An id that no account has: r1, r2, ...
    AccountId nextId() { return m_ids.next(); }
    /// A number in E.164 that no account has: one more than the highest, or the first of a range reserved for fiction
    /// (+1 425 555 0100) when there is none.
    QString nextNumber();

private:
    FreshIds<AccountId, AccountIdTaken> m_ids;
    QSet<QString> m_numbers;
    quint64 m_highestNumber = 0;
    quint64 m_gap = 0; // the last number that was found below the highest

    FreshAccounts(const Document& document, const QSet<AccountId>& ids);
};

} // namespace nestline
