// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/freshaccounts.h"

#include "core/base/phonenumber.h"

#include <algorithm>

namespace nestline {

namespace {

// The first number of a range that is reserved for fiction.
constexpr quint64 firstNumber = 14255550100;
constexpr quint64 largestNumber = 999'999'999'999'999;

QString numberText(quint64 digits)
{
    return QString(QLatin1Char('+') + QString::number(digits));
}

} // namespace

QSet<AccountId> accountIds(const Document& document)
{
    QSet<AccountId> ids;
    ids.reserve(document.nodes.size());
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts)
            ids.insert(account.id);
    }
    return ids;
}

FreshAccounts::FreshAccounts(const Document& document) : FreshAccounts(document, accountIds(document))
{}

FreshAccounts::FreshAccounts(const Document& document, const QSet<AccountId>& ids)
    : m_ids('r', ids.size(), AccountIdTaken{ids})
{
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts) {
            if (!isE164(account.number))
                continue;
            m_numbers.insert(account.number);
            m_highestNumber = std::max(m_highestNumber, QStringView(account.number).sliced(1).toULongLong());
        }
    }
}

QString FreshAccounts::nextNumber()
{
    if (m_highestNumber > 0 && m_highestNumber < largestNumber)
        return numberText(++m_highestNumber);
    if (m_highestNumber == 0) {
        m_highestNumber = firstNumber;
        return numberText(firstNumber);
    }
    // The highest number has no successor: take the first one of the range that is free.
    for (m_gap = std::max(m_gap + 1, firstNumber);; ++m_gap) {
        if (const QString text = numberText(m_gap); !m_numbers.contains(text))
            return text;
    }
}

} // namespace nestline
