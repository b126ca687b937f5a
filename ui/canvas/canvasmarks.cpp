// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasscene.h"
#include "ui/canvas/found.h"
#include "ui/canvas/wording.h"

#include <algorithm>
#include <map>
#include <tuple>

// What bill and findings put on the cards and links of a scene.
namespace nestline::ui {

namespace {

// Infos would put a marker on every second card of a sketch.
bool deservesMarker(const Finding& finding)
{
    return finding.severity != Finding::Severity::Info;
}

template <class Id>
void noteGravest(std::unordered_map<Id, Finding::Severity>& severities, const std::vector<Id>& ids,
                 Finding::Severity severity)
{
    for (const Id& id : ids) {
        const auto [entry, isNew] = severities.try_emplace(id, severity);
        if (!isNew)
            entry->second = std::min(entry->second, severity); // errors come first
    }
}

} // namespace

CanvasScene::Dirty CanvasScene::setBill(const Bill* bill)
{
    m_bill = bill ? std::optional(*bill) : std::nullopt;
    Dirty dirty;
    std::vector<bool> keepsBadge(m_nodes.size());
    std::vector<int> badged;
    std::map<std::tuple<int, int, int>, QString> texts; // by what the node needs: there are only a few
    for (const Bill::NodeShare& share : bill ? bill->shares : std::vector<Bill::NodeShare>()) {
        const auto index = found(m_nodeIndex, *share.node);
        if (!index)
            continue;
        QString& text = texts[{share.paid, share.free, share.plans}];
        if (text.isNull())
            text = badgeText(*bill, *share.node);
        setBadge(*m_nodes[static_cast<size_t>(*index)], bill->coverage(*share.node), text, dirty);
        keepsBadge[static_cast<size_t>(*index)] = true;
        badged.push_back(*index);
    }
    for (const int index : m_badged) {
        std::optional<NodeItem>& item = m_nodes[static_cast<size_t>(index)];
        if (item && !keepsBadge[static_cast<size_t>(index)])
            setBadge(*item, Coverage::None, {}, dirty);
    }
    m_badged = std::move(badged);
    return dirty;
}

void CanvasScene::setBadge(NodeItem& item, Coverage coverage, const QString& text, Dirty& dirty)
{
    NodeSnapshot& node = item.snapshot;
    if (node.coverage == coverage && node.badge == text)
        return;
    dirty.push_back(paintedRect(node));
    node.coverage = coverage;
    node.badge = text;
    dirty.push_back(paintedRect(node));
}

CanvasScene::Dirty CanvasScene::setFindings(const std::vector<Finding>& findings)
{
    m_nodeSeverity.clear();
    m_linkSeverity.clear();
    for (const Finding& finding : findings) {
        if (!deservesMarker(finding))
            continue;
        noteGravest(m_nodeSeverity, finding.nodes, finding.severity);
        noteGravest(m_linkSeverity, finding.links, finding.severity);
    }
    Dirty dirty;
    const auto update = [&dirty](auto& items, const auto& severities) {
        for (auto& item : items) {
            if (!item)
                continue;
            const auto severity = found(severities, item->snapshot.id);
            if (severity == item->snapshot.severity)
                continue;
            item->snapshot.severity = severity;
            dirty.push_back(paintedRect(item->snapshot));
        }
    };
    update(m_nodes, m_nodeSeverity);
    update(m_links, m_linkSeverity);
    return dirty;
}

} // namespace nestline::ui
