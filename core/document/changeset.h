// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <tuple>
#include <vector>

namespace nestline {

/// The keys of one table that differ between two versions of a document, each list in the order of keys.
template <class Key, class Row>
struct TableChanges
{
    std::vector<Key> added;
    std::vector<Key> removed;
    std::vector<Key> changed;

    bool isEmpty() const { return added.empty() && removed.empty() && changed.empty(); }
    friend bool operator==(const TableChanges&, const TableChanges&) = default;
};

/// What differs between two versions of a document. It is always derived, never written by hand.
class ChangeSet
{
    template <class Key, class Row>
    static TableChanges<Key, Row> changesOf(Table<Key, Row> Document::*);
    template <class... Tables>
    static auto changesOfAll(std::tuple<Tables...>) -> std::tuple<decltype(changesOf(Tables{}))...>;
    using All = decltype(changesOfAll(Document::tables()));

public:
    const auto& nodes() const { return in<NodeId, Node>(); }
    const auto& links() const { return in<LinkId, Link>(); }
    const auto& positions() const { return in<NodeId, QPointF>(); }
    /// True if title, tenant, prices or planning settings differ.
    bool properties() const { return m_properties; }

    bool isEmpty() const;
    /// True if anything but a position differs: the bill and the findings can differ only then.
    bool touchesMeaning() const;

    friend bool operator==(const ChangeSet&, const ChangeSet&) = default;

private:
    friend ChangeSet difference(const Document& before, const Document& after);

    template <class Key, class Row>
    const TableChanges<Key, Row>& in() const
    {
        return std::get<TableChanges<Key, Row>>(m_tables);
    }

    All m_tables;
    bool m_properties = false;
};

/// What changed from `before` to `after`; parts that both share are skipped, so the cost follows the size of the change.
ChangeSet difference(const Document& before, const Document& after);

} // namespace nestline
