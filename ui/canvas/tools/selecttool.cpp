// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/selecttool.h"

#include "core/edits/clipboard.h"
#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/layout/branches.h"
#include "ui/canvas/tools/snap.h"

#include <QCoreApplication>

#include <utility>

namespace nestline::ui {

namespace {

struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

// Of more nodes than this only the one that is held lines up with others.
constexpr size_t mostLinedUp = 50;
constexpr Qt::KeyboardModifiers addingModifiers = Qt::ShiftModifier | Qt::ControlModifier;

template <class Id>
std::set<Id> toggled(std::set<Id> ids, const Id& id)
{
    if (ids.erase(id) == 0)
        ids.insert(id);
    return ids;
}

Qt::CursorShape cursorFor(Hit::Kind kind)
{
    switch (kind) {
    case Hit::Kind::NodeHandle:
    case Hit::Kind::LinkStart:
    case Hit::Kind::LinkEnd: return Qt::CrossCursor;
    case Hit::Kind::NodeBadge:
    case Hit::Kind::LinkLabel:
    case Hit::Kind::ReferenceToTarget:
    case Hit::Kind::ReferenceToSource:
    case Hit::Kind::Link: return Qt::PointingHandCursor;
    case Hit::Kind::Node:
    case Hit::Kind::Nothing: break;
    }
    return Qt::ArrowCursor;
}

} // namespace

void SelectTool::press(const CanvasEvent& event)
{
    const bool adding = event.modifiers & addingModifiers;
    bool wasSelected = false;
    if (event.hit.node) {
        wasSelected = services().selectedNodes().contains(*event.hit.node);
        if (!wasSelected && !adding && event.hit.kind != Hit::Kind::NodeHandle)
            services().select({*event.hit.node});
    } else if (event.hit.link) {
        wasSelected = services().selectedLinks().contains(*event.hit.link);
        if (!wasSelected && !adding)
            services().select({}, {*event.hit.link});
    }
    m_state = Pressed{event, wasSelected};
}

void SelectTool::move(const CanvasEvent& event)
{
    if (const auto* pressed = std::get_if<Pressed>(&m_state)) {
        if (!isBeyondClick(pressed->event, event))
            return;
        beginDrag(Pressed(*pressed));
    }
    if (auto* banding = std::get_if<Banding>(&m_state))
        band(*banding, event);
    else if (auto* moving = std::get_if<Moving>(&m_state))
        moveNodes(*moving, event);
    else if (auto* linking = std::get_if<Linking>(&m_state))
        linking->drag.move(event);
    else if (auto* space = std::get_if<MakingSpace>(&m_state))
        space->drag.move(event);
}

void SelectTool::beginDrag(const Pressed& pressed)
{
    const CanvasEvent& press = pressed.event;
    switch (press.hit.kind) {
    case Hit::Kind::NodeHandle: m_state = Linking{LinkDrag(services(), LinkDrag::NewLink{*press.hit.node})}; return;
    case Hit::Kind::LinkStart:
    case Hit::Kind::LinkEnd:
        m_state = Linking{
            LinkDrag(services(), LinkDrag::ExistingLink{*press.hit.link, press.hit.kind == Hit::Kind::LinkEnd})};
        return;
    case Hit::Kind::Node:
    case Hit::Kind::NodeBadge: m_state = movingFrom(press); return;
    case Hit::Kind::Nothing: m_state = dragOnNothing(press); return;
    case Hit::Kind::Link:
    case Hit::Kind::ReferenceToTarget:
    case Hit::Kind::ReferenceToSource:
    case Hit::Kind::LinkLabel: m_state = Idle{}; return;
    }
}

SelectTool::State SelectTool::dragOnNothing(const CanvasEvent& press)
{
    if (SpaceDrag::isMeantBy(press))
        return MakingSpace{SpaceDrag(services(), press)};
    return Banding{press.scenePos, press.modifiers & addingModifiers ? services().selectedNodes() : std::set<NodeId>()};
}

SelectTool::Moving SelectTool::movingFrom(const CanvasEvent& press)
{
    const NodeId& grabbed = *press.hit.node;
    std::set<NodeId> nodes = services().selectedNodes();
    if (nodes.insert(grabbed).second)
        services().select(nodes);
    const Document& document = services().document();
    Moving moving{std::move(nodes), grabbed, press.scenePos, cardRect(positionOf(document, grabbed)), {}, {}};
    if (moving.nodes.size() <= mostLinedUp) {
        for (const NodeId& id : moving.nodes)
            moving.bounds |= cardRect(positionOf(document, id));
    }
    moving.branches = services().foldedBranches();
    const Node* node = document.nodes.find(grabbed);
    if (moving.nodes.size() == 1 && node && isApp(node->kind) && isUnconnected(document, grabbed))
        moving.split.emplace(services());
    return moving;
}

void SelectTool::moveNodes(Moving& moving, const CanvasEvent& event)
{
    const Document& base = services().document();
    const QPointF home = positionOf(base, moving.grabbed);
    moving.copies = event.modifiers.testFlag(Qt::ControlModifier);
    const auto& leftOut = moving.copies ? std::set<NodeId>() : moving.nodes;
    const SnappedMove move =
        snappedMove(services(), moving.bounds, home, event.scenePos - moving.grabbedAt, leftOut, event.modifiers);
    Overlay overlay;
    overlay.guides = move.guides;
    overlay.hintPosition = event.scenePos;
    const std::vector<NodeId> nodes(moving.nodes.begin(), moving.nodes.end());
    Document next = base;
    if (moving.copies)
        next = paste(base, excerpt(base, nodes), move.distance).document;
    else
        next = withBranchesFollowing(base, nestline::moveNodes(base, nodes, move.distance), moving.branches);
    moving.inserts = false;
    if (moving.split && !moving.copies && moving.split->isOver(cardRect(home + move.distance).center())) {
        if (auto inserted = moving.split->applied(next, moving.grabbed, overlay.hint)) {
            next = *std::move(inserted);
            moving.inserts = true;
        }
    }
    services().setOverlay(overlay);
    services().preview(std::move(next));
}

void SelectTool::band(const Banding& banding, const CanvasEvent& event)
{
    Overlay overlay;
    overlay.rubberBand = QRectF(banding.from, event.scenePos).normalized();
    std::set<NodeId> nodes = banding.before;
    for (NodeId& node : services().nodesIn(*overlay.rubberBand))
        nodes.insert(std::move(node));
    services().setOverlay(overlay);
    services().select(std::move(nodes));
}

void SelectTool::hover(const CanvasEvent& event)
{
    services().setCursor(SpaceDrag::isMeantBy(event) ? SpaceDrag::cursor : cursorFor(event.hit.kind));
}

void SelectTool::release(const CanvasEvent& event)
{
    const State state = std::exchange(m_state, Idle{});
    if (const auto* pressed = std::get_if<Pressed>(&state)) {
        click(*pressed);
    } else if (std::holds_alternative<Banding>(state)) {
        services().setOverlay({});
    } else if (const auto* moving = std::get_if<Moving>(&state)) {
        finishMove(*moving);
    } else if (const auto* linking = std::get_if<Linking>(&state)) {
        LinkDrag drag = linking->drag;
        drag.drop(event);
    } else if (const auto* space = std::get_if<MakingSpace>(&state)) {
        space->drag.finish();
    }
}

void SelectTool::click(const Pressed& pressed)
{
    const Hit& hit = pressed.event.hit;
    if (pressed.event.modifiers & addingModifiers) {
        if (hit.node)
            services().select(toggled(services().selectedNodes(), *hit.node), services().selectedLinks());
        else if (hit.link)
            services().select(services().selectedNodes(), toggled(services().selectedLinks(), *hit.link));
        return;
    }
    switch (hit.kind) {
    case Hit::Kind::Nothing: services().select({}); break;
    case Hit::Kind::Node: services().select({*hit.node}); break;
    case Hit::Kind::NodeBadge:
        services().select({*hit.node});
        services().explain(*hit.node);
        break;
    case Hit::Kind::NodeHandle: services().addChild(*hit.node); break;
    case Hit::Kind::LinkLabel: services().editTrigger(*hit.link); break;
    case Hit::Kind::Link:
    case Hit::Kind::ReferenceToTarget:
    case Hit::Kind::ReferenceToSource:
    case Hit::Kind::LinkStart:
    case Hit::Kind::LinkEnd: services().select({}, {*hit.link}); break;
    }
}

void SelectTool::finishMove(const Moving& moving)
{
    services().setOverlay({});
    if (!moving.copies) {
        services().commit(moving.inserts ? Canvas::tr("Put into a link") : Canvas::tr("Move"));
        return;
    }
    // The copies are what is new; find them before the preview becomes the document.
    const std::set<NodeId> before = [this] {
        std::set<NodeId> ids;
        for (const auto& [id, node] : services().document().nodes)
            ids.insert(ids.end(), id);
        return ids;
    }();
    services().commit(Canvas::tr("Copy"));
    std::set<NodeId> copies;
    for (const auto& [id, node] : services().document().nodes) {
        if (!before.contains(id))
            copies.insert(id);
    }
    services().select(std::move(copies));
}

void SelectTool::doubleClick(const CanvasEvent& event)
{
    m_state = Idle{};
    if (event.hit.kind == Hit::Kind::ReferenceToTarget || event.hit.kind == Hit::Kind::ReferenceToSource)
        followReference(event.hit);
    else if (event.hit.link)
        services().editTrigger(*event.hit.link);
    else if (event.hit.kind == Hit::Kind::Node)
        services().rename(*event.hit.node);
    else
        press(event);
}

// To the end of the link that is not here.
void SelectTool::followReference(const Hit& hit)
{
    if (const Link* link = services().document().links.find(*hit.link))
        services().goTo(hit.kind == Hit::Kind::ReferenceToTarget ? link->to : link->from);
}

bool SelectTool::cancel()
{
    const State state = std::exchange(m_state, Idle{});
    if (const auto* banding = std::get_if<Banding>(&state))
        services().select(banding->before);
    services().setOverlay({});
    services().cancel();
    return !std::holds_alternative<Idle>(state) && !std::holds_alternative<Pressed>(state);
}

} // namespace nestline::ui
