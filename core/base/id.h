// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"

#include <QHash>
#include <QString>

#include <compare>
#include <utility>

namespace nestline {

/// Names one row of a document: a non-empty text that is unique among the rows of its kind. The tag makes a LinkId a
/// different type from a NodeId. Ids are ordered by Unicode code points (n1, n10, n2), which is the order in files.
template <class Tag>
class Id
{
public:
    /// `text` must not be empty; readers of foreign input check that before.
    explicit Id(QString text) : m_text(std::move(text)) { Q_ASSERT(!m_text.isEmpty()); }

    const QString& toString() const { return m_text; }

    friend bool operator==(const Id&, const Id&) = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b) { return compareCodePoints(a.m_text, b.m_text); }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using NodeId = Id<struct NodeTag>;
using LinkId = Id<struct LinkTag>;
using AccountId = Id<struct AccountTag>;

} // namespace nestline

template <class Tag>
struct std::hash<nestline::Id<Tag>>
{
    size_t operator()(const nestline::Id<Tag>& id) const { return qHash(id); }
};
