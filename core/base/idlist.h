// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace nestline {

/// A list of ids that stand in rows of a document, for results that name thousands of them: an entry costs a pointer
/// instead of a copy of the text. It keeps the rows alive and compares like a list of values.
template <class Id>
class IdList
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Id;
        using difference_type = std::ptrdiff_t;
        using pointer = const Id*;
        using reference = const Id&;

        Iterator() = default;
        explicit Iterator(const Id* const* place) : m_place(place) {}
        reference operator*() const { return **m_place; }
        pointer operator->() const { return *m_place; }
        Iterator& operator++()
        {
            ++m_place;
            return *this;
        }
        Iterator operator++(int) { return Iterator(m_place++); }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const Id* const* m_place = nullptr;
    };

    IdList() = default;
    /// `owner` keeps alive what `ids` point at.
    IdList(std::vector<const Id*> ids, std::shared_ptr<const void> owner)
        : m_ids(std::move(ids)), m_owner(std::move(owner))
    {}

    qsizetype size() const { return static_cast<qsizetype>(m_ids.size()); }
    bool isEmpty() const { return m_ids.empty(); }
    Iterator begin() const { return Iterator(m_ids.data()); }
    Iterator end() const { return Iterator(m_ids.data() + m_ids.size()); }
    const Id& operator[](qsizetype index) const { return *m_ids[static_cast<size_t>(index)]; }
    bool contains(const Id& id) const { return std::find(begin(), end(), id) != end(); }
    std::vector<Id> toVector() const { return {begin(), end()}; }

    friend bool operator==(const IdList& a, const IdList& b)
    {
        return std::equal(a.m_ids.begin(), a.m_ids.end(), b.m_ids.begin(), b.m_ids.end(),
                          [](const Id* left, const Id* right) { return left == right || *left == *right; });
    }

private:
    std::vector<const Id*> m_ids;
    std::shared_ptr<const void> m_owner;
};

} // namespace nestline
