// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/detour.h"
#include "ui/canvas/canvasscene.h"

#include <algorithm>
#include <tuple>

// The ways of links through a scene.
namespace nestline::ui {

namespace {

constexpr int linePieces = 16;

// A long line lies in the cells of its pieces.
template <class Visitor>
void visitPieces(const LinkSnapshot& link, Visitor&& visit)
{
    const std::vector<QPointF> line = link.curve.flattened(linePieces);
    for (size_t i = 1; i < line.size(); ++i)
        visit(QRectF(line[i - 1], line[i]).normalized());
    visit(link.curve.label);
    if (link.offPage)
        visit(link.offPage->sourceRoom);
}

bool isRouted(const LinkSnapshot& link)
{
    return !link.curve.label.isNull();
}

} // namespace

void CanvasScene::enterGrid(int link)
{
    visitPieces(linkAt(link).snapshot, [&](const QRectF& rect) { m_linkGrid.insert(link, rect); });
}

void CanvasScene::leaveGrid(int link)
{
    if (isRouted(linkAt(link).snapshot))
        visitPieces(linkAt(link).snapshot, [&](const QRectF& rect) { m_linkGrid.remove(link, rect); });
}

void CanvasScene::route(Targets targets, Dirty& dirty)
{
    std::sort(targets.begin(), targets.end());
    targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
    for (const int target : targets) {
        if (m_nodes[static_cast<size_t>(target)])
            routeTo(target, dirty);
    }
}

void CanvasScene::routeTo(int target, Dirty& dirty)
{
    NodeItem& node = *m_nodes[static_cast<size_t>(target)];
    // Across the flow as they come, so that the last stretches of the lines do not cross.
    std::sort(node.incoming.begin(), node.incoming.end(), [this](int a, int b) {
        const auto order = [this](const LinkItem& link) {
            const QPointF source = m_nodes[static_cast<size_t>(link.from)]->snapshot.position;
            return std::tuple(link.isOffPage, alongFlow(source, m_direction).y(), link.rank, link.snapshot.id);
        };
        return order(linkAt(a)) < order(linkAt(b));
    });
    const auto lines = static_cast<int>(std::count_if(node.incoming.begin(), node.incoming.end(),
                                                      [this](int link) { return !linkAt(link).isOffPage; }));
    // References to other trees share one place, after the labels of the lines.
    const int count = static_cast<int>(node.incoming.size());
    const int slots = std::min(lines + 1, count);
    for (int slot = 0; slot < count; ++slot) {
        const int index = node.incoming[static_cast<size_t>(slot)];
        LinkItem& item = *m_links[static_cast<size_t>(index)];
        LinkSnapshot& link = item.snapshot;
        const LinkCurve curve = wayOf(item, {link.isKey && !item.isOffPage, std::min(slot, slots - 1), slots});
        std::optional<OffPageReference> offPage = referenceOf(index, count - lines);
        if (curve == link.curve && offPage == link.offPage)
            continue;
        if (isRouted(link))
            dirty.push_back(paintedRect(link));
        leaveGrid(index);
        link.curve = curve;
        link.offPage = std::move(offPage);
        m_extent |= link.bounds();
        enterGrid(index);
        dirty.push_back(paintedRect(link));
    }
}

// A link that skips columns goes round the cards that stand there.
LinkCurve CanvasScene::wayOf(const LinkItem& link, const LinkLabel& label) const
{
    const NodeSnapshot& source = m_nodes[static_cast<size_t>(link.from)]->snapshot;
    const NodeSnapshot& target = m_nodes[static_cast<size_t>(link.to)]->snapshot;
    const LinkCurve curve = linkCurve(source.position, target.position, label, m_direction);
    if (link.isOffPage || !mayDetour(curve, m_direction))
        return curve;
    std::vector<QRectF> cards;
    const QRectF room = detourRoom(curve, m_direction);
    m_nodeGrid.query(room, [&](int node) {
        const QRectF card = m_nodes[static_cast<size_t>(node)]->snapshot.rect();
        if (node != link.from && node != link.to && card.intersects(room))
            cards.push_back(card);
    });
    return detoured(curve, cards, m_direction);
}

// The targets of links to whose way a card may matter.
void CanvasScene::addPassing(const QRectF& card, Targets& targets) const
{
    if (targets.size() >= m_nodes.size())
        return; // all are routed anew
    const double reach = 2 * widestDetour;
    m_linkGrid.query(card.adjusted(-reach, -reach, reach, reach), [&](int link) {
        if (!linkAt(link).isOffPage && mayDetour(linkAt(link).snapshot.curve, m_direction))
            targets.push_back(linkAt(link).to);
    });
}

} // namespace nestline::ui
