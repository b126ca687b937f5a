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

/// Rows sorted by key, as a value: copies are cheap and share everything they have in common. A changed copy shares
/// every row but the changed one, so that two versions can be compared by walking only where they differ.
///
/// Rows lie in chunks of up to 128 behind a shared list of chunks: changing a row of a table with n rows copies one
/// chunk and the list, about 128 + n / 64 pointers.
template <class Key, class Row>
class Table
{
public:
    struct Entry
    {
        Key key;
        Row row;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    class Iterator;

    Table() = default;

    /// A table of all `entries`, sorted once. Of entries with the same key the last one wins.
    static Table fromEntries(std::vector<Entry> entries);

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    Iterator begin() const { return {chunks().data(), 0}; }
    Iterator end() const { return {chunks().data() + chunks().size(), 0}; }

    /// The row of `key`, or null. The pointer lives as long as some table that holds the row.
    const Row* find(const Key& key) const
    {
        const EntryPointer* entry = findEntry(key);
        return entry ? &(*entry)->row : nullptr;
    }
    bool contains(const Key& key) const { return findEntry(key) != nullptr; }

    /// This table with `row` at `key`, added or replaced. Returns an unchanged copy if an equal row is there already,
    /// so that an edit without effect is recognised for free.
    [[nodiscard]] Table with(const Key& key, Row row) const;

    /// This table without `key`; an unchanged copy if there is no such row.
    [[nodiscard]] Table without(const Key& key) const;

    /// True if both are the very same version of a table; false does not mean that they differ.
    bool sharesStorageWith(const Table& other) const { return m_chunks == other.m_chunks; }

    /// Calls `visit(before, after)` for every key whose row is new (before is null), gone (after is null) or a
    /// different object in `after`, in the order of keys.
    template <class Visitor>
    static void visitDifferences(const Table& before, const Table& after, Visitor&& visit);

    /// Equality of values; shared parts are not looked at.
    friend bool operator==(const Table& a, const Table& b)
    {
        if (a.m_size != b.m_size)
            return false;
        bool equal = true;
        visitDifferences(a, b, [&](const Entry* left, const Entry* right) {
            equal = equal && left && right && left->row == right->row;
        });
        return equal;
    }

private:
    using EntryPointer = std::shared_ptr<const Entry>;
    using Chunk = std::vector<EntryPointer>;
    using Chunks = std::vector<std::shared_ptr<const Chunk>>;
    static constexpr size_t maximumChunk = 128;

    const Chunks& chunks() const
    {
        static const Chunks none;
        return m_chunks ? *m_chunks : none;
    }
    // The chunk that holds or would hold the key; 0 for an empty table.
    size_t chunkOf(const Key& key) const
    {
        const Chunks& list = chunks();
        const auto after = std::upper_bound(list.begin(), list.end(), key,
                                            [](const Key& k, const auto& chunk) { return k < chunk->front()->key; });
        return after == list.begin() ? 0 : static_cast<size_t>(after - list.begin()) - 1;
    }
    static typename Chunk::const_iterator positionIn(const Chunk& chunk, const Key& key)
    {
        return std::lower_bound(chunk.begin(), chunk.end(), key,
                                [](const EntryPointer& entry, const Key& k) { return entry->key < k; });
    }
    const EntryPointer* findEntry(const Key& key) const
    {
        if (isEmpty())
            return nullptr;
        const Chunk& chunk = *chunks()[chunkOf(key)];
        const auto position = positionIn(chunk, key);
        return position != chunk.end() && (*position)->key == key ? &*position : nullptr;
    }

    std::shared_ptr<const Chunks> m_chunks;
    qsizetype m_size = 0;
};

/// Walks the entries of a table in the order of keys.
template <class Key, class Row>
class Table<Key, Row>::Iterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = const Entry;
    using difference_type = std::ptrdiff_t;
    using pointer = const Entry*;
    using reference = const Entry&;

    Iterator() = default;
    Iterator(const std::shared_ptr<const Chunk>* chunk, size_t index) : m_chunk(chunk), m_index(index) {}

    reference operator*() const { return *(**m_chunk)[m_index]; }
    pointer operator->() const { return &**this; }
    Iterator& operator++()
    {
        if (++m_index == (*m_chunk)->size()) {
            ++m_chunk;
            m_index = 0;
        }
        return *this;
    }
    Iterator operator++(int)
    {
        Iterator old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

private:
    friend class Table;
    const std::shared_ptr<const Chunk>* m_chunk = nullptr;
    size_t m_index = 0;
};

template <class Key, class Row>
Table<Key, Row> Table<Key, Row>::fromEntries(std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
    Chunks list;
    Chunk chunk;
    qsizetype count = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i + 1 < entries.size() && entries[i + 1].key == entries[i].key)
            continue;
        // Half-full chunks leave room, so that the first insertions do not split.
        if (chunk.size() == maximumChunk / 2)
            list.push_back(std::make_shared<const Chunk>(std::exchange(chunk, {})));
        chunk.push_back(std::make_shared<const Entry>(std::move(entries[i])));
        ++count;
    }
    if (!chunk.empty())
        list.push_back(std::make_shared<const Chunk>(std::move(chunk)));
    Table result;
    if (count > 0)
        result.m_chunks = std::make_shared<const Chunks>(std::move(list));
    result.m_size = count;
    return result;
}

template <class Key, class Row>
Table<Key, Row> Table<Key, Row>::with(const Key& key, Row row) const
{
    if (isEmpty())
        return fromEntries({Entry{key, std::move(row)}});
    const size_t index = chunkOf(key);
    const Chunk& old = *chunks()[index];
    const auto position = positionIn(old, key);
    const bool replaces = position != old.end() && (*position)->key == key;
    if (replaces && (*position)->row == row)
        return *this;

    auto entry = std::make_shared<const Entry>(Entry{key, std::move(row)});
    Chunk chunk;
    chunk.reserve(old.size() + 1);
    chunk.insert(chunk.end(), old.begin(), position);
    chunk.push_back(std::move(entry));
    chunk.insert(chunk.end(), position + (replaces ? 1 : 0), old.end());

    Chunks list = chunks();
    if (chunk.size() > maximumChunk) {
        const auto middle = chunk.begin() + static_cast<std::ptrdiff_t>(chunk.size() / 2);
        list[index] = std::make_shared<const Chunk>(chunk.begin(), middle);
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                    std::make_shared<const Chunk>(middle, chunk.end()));
    } else {
        list[index] = std::make_shared<const Chunk>(std::move(chunk));
    }
    Table result;
    result.m_chunks = std::make_shared<const Chunks>(std::move(list));
    result.m_size = m_size + (replaces ? 0 : 1);
    return result;
}

template <class Key, class Row>
Table<Key, Row> Table<Key, Row>::without(const Key& key) const
{
    if (!contains(key))
        return *this;
    const size_t index = chunkOf(key);
    Chunk chunk = *chunks()[index];
    chunk.erase(positionIn(chunk, key));

    Table result;
    result.m_size = m_size - 1;
    if (result.m_size == 0)
        return result;
    Chunks list = chunks();
    if (chunk.empty())
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
    else
        list[index] = std::make_shared<const Chunk>(std::move(chunk));
    result.m_chunks = std::make_shared<const Chunks>(std::move(list));
    return result;
}

template <class Key, class Row>
template <class Visitor>
void Table<Key, Row>::visitDifferences(const Table& before, const Table& after, Visitor&& visit)
{
    if (before.sharesStorageWith(after))
        return;
    Iterator b = before.begin();
    Iterator a = after.begin();
    while (b != before.end() && a != after.end()) {
        if (b.m_index == 0 && a.m_index == 0 && *b.m_chunk == *a.m_chunk) {
            ++b.m_chunk;
            ++a.m_chunk;
        } else if (&*b == &*a) {
            ++b;
            ++a;
        } else if (b->key < a->key) {
            visit(&*b++, static_cast<const Entry*>(nullptr));
        } else if (a->key < b->key) {
            visit(static_cast<const Entry*>(nullptr), &*a++);
        } else {
            visit(&*b++, &*a++);
        }
    }
    for (; b != before.end(); ++b)
        visit(&*b, static_cast<const Entry*>(nullptr));
    for (; a != after.end(); ++a)
        visit(static_cast<const Entry*>(nullptr), &*a);
}

} // namespace nestline
