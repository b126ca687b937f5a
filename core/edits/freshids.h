// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/table.h"

#include <QChar>
#include <QString>

#include <utility>

namespace nestline {

/// Hands out ids such as n7 that are not taken, each once. Starting behind the number of rows makes the first guess
/// right as long as nothing was removed.
template <class Id, class IsTaken>
class FreshIds
{
public:
    FreshIds(char prefix, qsizetype rows, IsTaken isTaken)
        : m_prefix(QChar::fromLatin1(prefix)), m_last(rows), m_isTaken(std::move(isTaken))
    {}

    Id next()
    {
        for (;;) {
            const Id id(QString(m_prefix + QString::number(++m_last)));
            if (!m_isTaken(id))
                return id;
        }
    }

private:
    QChar m_prefix;
    qsizetype m_last;
    IsTaken m_isTaken;
};

/// Fresh ids for the rows of a table.
template <class Id, class Row>
auto freshIdsFor(const Table<Id, Row>& table, char prefix)
{
    const auto isTaken = [table](const Id& id) { return table.contains(id); };
    return FreshIds<Id, decltype(isTaken)>(prefix, table.size(), isTaken);
}

} // namespace nestline
