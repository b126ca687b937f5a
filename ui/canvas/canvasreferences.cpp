// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/offpagelinks.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/wording.h"

#include <algorithm>
#include <tuple>
#include <utility>

// Links of a scene that are drawn as references at their ends.
namespace nestline::ui {

CanvasScene::Dirty CanvasScene::setOffPageLinks(const std::unordered_set<LinkId>& links)
{
    Unrouted unrouted;
    for (auto& item : m_links) {
        if (!item)
            continue;
        const bool wasOffPage = std::exchange(item->isOffPage, links.contains(item->snapshot.id));
        // Even where it was: a name or the number of references may be another.
        if (wasOffPage || item->isOffPage)
            unrouted.targets.push_back(item->to);
    }
    Dirty dirty;
    route(std::move(unrouted), dirty);
    return dirty;
}

std::vector<int> CanvasScene::offPageOnly(std::vector<int> links) const
{
    std::erase_if(links, [this](int link) { return !linkAt(link).isOffPage; });
    std::sort(links.begin(), links.end(), [this](int a, int b) {
        return std::tie(linkAt(a).rank, linkAt(a).snapshot.id) < std::tie(linkAt(b).rank, linkAt(b).snapshot.id);
    });
    return links;
}

// `arriving` is the number of all references at the target.
std::optional<OffPageReference> CanvasScene::referenceOf(int link, int arriving) const
{
    const LinkItem& item = linkAt(link);
    if (!item.isOffPage)
        return std::nullopt;
    const NodeItem& source = *m_nodes[static_cast<size_t>(item.from)];
    const NodeItem& target = *m_nodes[static_cast<size_t>(item.to)];
    const std::vector<int> leaving = offPageOnly(source.outgoing);
    std::vector<int> lines; // a trigger stands above the name
    for (const int other : leaving)
        lines.push_back(linkAt(other).snapshot.isKey ? 1 : 2);
    const auto place = static_cast<size_t>(std::find(leaving.begin(), leaving.end(), link) - leaving.begin());
    const bool besideLinks = leaving.size() < source.outgoing.size();
    return OffPageReference{referenceRooms(source.snapshot.position, lines, besideLinks, m_direction)[place],
                            referenceTo(target.snapshot.name),
                            arriving > 1 ? referencesFrom(arriving) : referenceFrom(source.snapshot.name)};
}

} // namespace nestline::ui
