// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace nestline::ui {

/// Finds numbered things by place: a uniform grid of buckets. A thing lies in every cell that one of its rectangles
/// touches, so that a long curve, given as the rectangles of its pieces, is found only near itself.
class SpatialGrid
{
public:
    explicit SpatialGrid(double cellSize = 400) : m_cellSize(cellSize) {}

    void insert(int item, const QRectF& rect)
    {
        visitCells(rect, [&](std::uint64_t cell) {
            std::vector<int>& items = m_cells[cell];
            if (items.empty() || items.back() != item)
                items.push_back(item);
        });
    }

    /// `rect` must be one that the item was inserted with.
    void remove(int item, const QRectF& rect)
    {
        visitCells(rect, [&](std::uint64_t cell) {
            const auto found = m_cells.find(cell);
            if (found == m_cells.end())
                return;
            std::erase(found->second, item);
            if (found->second.empty())
                m_cells.erase(found);
        });
    }

    void clear() { m_cells.clear(); }

    /// Calls `visit` with the items near `rect`, some of them several times.
    template <class Visitor>
    void query(const QRectF& rect, Visitor&& visit) const
    {
        if (cellCount(rect) > static_cast<double>(m_cells.size())) {
            for (const auto& [cell, items] : m_cells) {
                for (const int item : items)
                    visit(item);
            }
            return;
        }
        visitCells(rect, [&](std::uint64_t cell) {
            if (const auto found = m_cells.find(cell); found != m_cells.end()) {
                for (const int item : found->second)
                    visit(item);
            }
        });
    }

private:
    std::int32_t cellOf(double coordinate) const
    {
        const double cells = coordinate / m_cellSize;
        const auto whole = static_cast<std::int32_t>(cells);
        return whole - (cells < whole ? 1 : 0); // quicker than std::floor(), and asked for every piece of every link
    }
    double cellCount(const QRectF& rect) const
    {
        return (rect.width() / m_cellSize + 2) * (rect.height() / m_cellSize + 2);
    }

    template <class Visitor>
    void visitCells(const QRectF& rect, Visitor&& visit) const
    {
        const std::int32_t left = cellOf(rect.left());
        const std::int32_t right = cellOf(rect.right());
        const std::int32_t bottom = cellOf(rect.bottom());
        for (std::int32_t y = cellOf(rect.top()); y <= bottom; ++y) {
            for (std::int32_t x = left; x <= right; ++x)
                visit(static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32 | static_cast<std::uint32_t>(y));
        }
    }

    double m_cellSize;
    std::unordered_map<std::uint64_t, std::vector<int>> m_cells;
};

} // namespace nestline::ui
