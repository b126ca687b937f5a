// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"
#include "core/search/queryterm.h"
#include "core/validation/finding.h"

#include <functional>
#include <span>

namespace nestline {

/// What a search looks at. It must outlive predicates made for it.
struct SearchContext
{
    const Document& document;
    const Bill* bill = nullptr; ///< null: nothing is free or paid
    std::span<const Finding> findings = {};
    const Document* reference = nullptr; ///< what `modified` compares with; null: nothing is modified
    bool hidesIds = false;               ///< an id can be a name or a number: where those are hidden none is found
};

/// What somebody looks for, as typed. Words that all must fit, in any order:
/// - a word of queryWords(), such as paid, queue or error;
/// - a field with a text, such as group:Berlin or language:de;
/// - a phone number, or a part of one: its digits count, not how it is written;
/// - anything else is text: in the name, the group, the note, an account or a number. "In quotes" it is always text.
/// A minus before any of these means: not. Capitals and accents do not matter.
class NodeQuery
{
public:
    NodeQuery() = default;
    explicit NodeQuery(QStringView text) : m_terms(queryTerms(text)) {}

    bool isEmpty() const { return m_terms.empty(); }

    using Predicate = std::function<bool(const NodeId&, const Node&)>;
    /// What an empty query finds is everything.
    Predicate predicate(const SearchContext& context) const;

    friend bool operator==(const NodeQuery&, const NodeQuery&) = default;

private:
    std::vector<QueryTerm> m_terms;
};

/// The nodes that a query finds, as one reads the drawing: from top to bottom and from left to right. An empty query
/// finds nothing.
std::vector<NodeId> findNodes(const NodeQuery& query, const SearchContext& context);

} // namespace nestline
