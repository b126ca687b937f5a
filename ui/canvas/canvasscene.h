// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/changeset.h"
#include "core/layout/detour.h"
#include "core/layout/spreading.h"
#include "ui/canvas/hit.h"
#include "ui/canvas/painters/snapshots.h"
#include "ui/canvas/spatialgrid.h"

#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace nestline::ui {

/// What a hit test must know besides the point.
struct HitContext
{
    double zoom = 1;
    const std::set<NodeId>* selectedNodes = nullptr;
    const std::set<LinkId>* selectedLinks = nullptr;
    std::optional<NodeId> hovered = {}; ///< its handle is shown
};

/// The drawing of a document without a widget: a snapshot for every node and link, found by id and by place. It follows
/// changes by id, and every function that changes something returns the rectangles that must be painted anew.
class CanvasScene
{
public:
    using Dirty = std::vector<QRectF>;

    /// Begins anew with another document.
    void reset(const Document& document);
    /// Follows a change from what is shown to `shown`; what differs in meaning from `committed` is a preview.
    Dirty apply(const ChangeSet& changes, const Document& shown, const Document& committed);
    /// A preview has ended: nothing is a preview any more unless it differs from `committed`.
    Dirty updatePreviews(const Document& shown, const Document& committed);
    /// Shows badges of a bill; null: there is none.
    Dirty setBill(const Bill* bill);
    Dirty setFindings(const std::vector<Finding>& findings);
    /// Draws these links as references at both ends, until they are told anew: when nodes or links have changed.
    Dirty setOffPageLinks(const std::unordered_set<LinkId>& links);

    const NodeSnapshot* node(const NodeId& id) const;
    const LinkSnapshot* link(const LinkId& id) const;
    qsizetype nodeCount() const { return static_cast<qsizetype>(m_nodeIndex.size()); }
    qsizetype linkCount() const { return static_cast<qsizetype>(m_linkIndex.size()); }

    /// Nodes and links that touch a rectangle, in the order in which they are painted.
    std::vector<const NodeSnapshot*> nodesIn(const QRectF& rect) const;
    std::vector<const LinkSnapshot*> linksIn(const QRectF& rect) const;

    Hit hitTest(QPointF point, const HitContext& context) const;

    /// The rectangle around all cards; null without any.
    QRectF bounds() const;

    /// What must be repainted when a node or link looks different.
    static QRectF paintedRect(const NodeSnapshot& node);
    static QRectF paintedRect(const LinkSnapshot& link);

private:
    struct NodeItem
    {
        NodeSnapshot snapshot;
        std::vector<int> incoming; // links
        std::vector<int> outgoing;
    };
    struct LinkItem
    {
        LinkSnapshot snapshot;
        int rank = 0; // among the links of one node: menu keys first
        int from = 0; // nodes
        int to = 0;
        bool isOffPage = false;
        LinkLabel label;
        int arriving = 0;             // references to other trees at the target
        std::vector<QRectF> rooms;    // where cards matter for its way
        std::vector<LinkLane> lanes;  // on which no unrelated link should lie
        std::vector<LinkLane> spread; // those that other links lie on or would, where they are without these
    };
    struct Unrouted // what must be routed anew
    {
        std::vector<int> targets; // nodes: where the labels of the links that arrive there stand
        std::vector<int> links;
        bool isAll = false;
    };

    int addNode(const NodeId& id, QPointF position);
    void growTo(const QRectF& card);
    void leave(const QRectF& card);
    void removeNode(const NodeId& id, Dirty& dirty, Unrouted& unrouted);
    void moveNode(const NodeId& id, QPointF position, Dirty& dirty, Unrouted& unrouted);
    void updateNode(const NodeId& id, const Document& shown, const Document& committed, Dirty& dirty);
    static void describe(NodeSnapshot& snapshot, const Node& node, bool isPreview);
    void addLink(const LinkId& id, const Link& link, Unrouted& unrouted);
    void removeLink(const LinkId& id, Dirty& dirty, Unrouted& unrouted);
    void updateLink(const LinkId& id, const Document& shown, const Document& committed, Dirty& dirty);
    // canvasmarks.cpp
    void setBadge(NodeItem& item, Coverage coverage, const QString& text, Dirty& dirty);
    // canvasrouting.cpp
    void route(Unrouted unrouted, Dirty& dirty);
    void labelLinksTo(int target, Unrouted& unrouted);
    void routeLink(int link, Dirty& dirty);
    void changeWay(int link, Detour way, std::optional<OffPageReference> offPage, Dirty& dirty);
    Detour wayOf(const LinkItem& link) const;
    std::vector<QRectF> cardsIn(const std::vector<QRectF>& rooms) const;
    void addPassing(const QRectF& card, Unrouted& unrouted) const;
    void enterGrid(int link);
    void leaveGrid(int link);
    // canvasspreading.cpp
    template <class Visitor>
    void visitBeside(int link, const LinkLane& lane, Visitor&& visit) const;
    void setLanes(int link, std::vector<LinkLane> lanes);
    void spread(Dirty& dirty);
    void spreadLink(int link, Dirty& dirty);
    LinkCurve unspreadCurve(const LinkItem& link) const;
    // canvasreferences.cpp
    std::optional<OffPageReference> referenceOf(const LinkItem& link) const;
    void placeReferences(Dirty& dirty);
    void placeReferencesOf(const NodeItem& node, Dirty& dirty);
    std::vector<QRectF> takenNear(const NodeItem& node) const;
    std::vector<int> offPageOnly(std::vector<int> links) const;
    const LinkItem& linkAt(int index) const { return *m_links[static_cast<size_t>(index)]; }
    bool showsMostOf(const QRectF& rect) const;
    Hit hitNode(QPointF point, const HitContext& context) const;
    Hit hitLink(QPointF point, const HitContext& context) const;

    // Items keep their places; those of removed ones are empty and used again.
    std::vector<std::optional<NodeItem>> m_nodes;
    std::vector<std::optional<LinkItem>> m_links;
    std::vector<int> m_freeNodes;
    std::vector<int> m_freeLinks;
    std::unordered_map<NodeId, int> m_nodeIndex;
    std::unordered_map<LinkId, int> m_linkIndex;
    SpatialGrid m_nodeGrid;
    SpatialGrid m_linkGrid;
    SpatialGrid m_roomGrid{2000}; // of links: their rooms are wide
    mutable std::optional<QRectF> m_bounds;
    std::vector<int> m_unspread;                     // links that may lie on others
    std::unordered_map<int, LinkCurve> m_waysBefore; // of links with the same label: little of them may have changed
    std::set<int> m_referring;                       // nodes that references leave
    FlowDirection m_direction = FlowDirection::LeftToRight;
    QRectF m_extent;           // holds all that was ever there
    std::vector<int> m_badged; // nodes with a badge
    std::optional<Bill> m_bill;
    std::unordered_map<NodeId, Finding::Severity> m_nodeSeverity;
    std::unordered_map<LinkId, Finding::Severity> m_linkSeverity;
};

} // namespace nestline::ui
