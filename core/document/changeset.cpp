// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/changeset.h"

namespace nestline {

namespace {

template <class Key, class Row>
void collect(const Table<Key, Row>& before, const Table<Key, Row>& after, TableChanges<Key, Row>& changes)
{
    using Entry = typename Table<Key, Row>::Entry;
    Table<Key, Row>::visitDifferences(before, after, [&changes](const Entry* old, const Entry* now) {
        if (!old)
            changes.added.push_back(now->key);
        else if (!now)
            changes.removed.push_back(old->key);
        else if (!(old->row == now->row)) // undone and typed again: another object, the same value
            changes.changed.push_back(now->key);
    });
}

} // namespace

bool ChangeSet::isEmpty() const
{
    return !touchesMeaning() && positions().isEmpty();
}

bool ChangeSet::touchesMeaning() const
{
    return m_properties || !nodes().isEmpty() || !links().isEmpty();
}

ChangeSet difference(const Document& before, const Document& after)
{
    ChangeSet changes;
    changes.m_properties = !(before.properties == after.properties);
    std::apply(
        [&](auto... table) {
            std::apply([&](auto&... tableChanges) { (collect(before.*table, after.*table, tableChanges), ...); },
                       changes.m_tables);
        },
        Document::tables());
    return changes;
}

} // namespace nestline
