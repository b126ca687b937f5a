// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasview.h"
#include "ui/canvas/canvasviewprivate.h"
#include "ui/session/secrecy.h"

#include <algorithm>

// How a CanvasView follows its session: changes, bill and findings, the selection, and where undo has changed something.
namespace nestline::ui {

namespace {

constexpr size_t rebuiltFrom = 400;    // so many nodes come or go: the scene is built anew
constexpr qsizetype glidesUpTo = 2000; // nodes: each frame routes all links anew

template <class Id>
std::vector<Id> symmetricDifference(const std::set<Id>& a, const std::set<Id>& b)
{
    std::vector<Id> result;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

void notePlaces(const CanvasScene& scene, const std::vector<NodeId>& nodes, std::vector<QRectF>& places)
{
    for (const NodeId& id : nodes) {
        if (const NodeSnapshot* node = scene.node(id))
            places.push_back(node->rect());
    }
}

} // namespace

void CanvasView::connectSession()
{
    DocumentSession& session = d->session;
    connect(&session, &DocumentSession::changed, this, &CanvasView::followChange);
    connect(&session, &DocumentSession::previewChanged, this, [this](bool previewing) {
        if (!previewing)
            repaintScene(d->scene.updatePreviews(d->secrecy.shown(), d->secrecy.shownCommitted()));
    });
    connect(&session, &DocumentSession::billChanged, this, [this] {
        const Result<Bill>& bill = d->session.analysis().bill();
        repaintScene(d->scene.setBill(bill ? &*bill : nullptr));
    });
    connect(&session, &DocumentSession::findingsChanged, this,
            [this] { repaintScene(d->scene.setFindings(d->session.analysis().findings())); });
    connect(&session, &DocumentSession::highlightChanged, this, [this] {
        std::vector<QRectF> dirty;
        for (const NodeId& id : symmetricDifference(d->look.highlighted, d->session.highlighted())) {
            if (const NodeSnapshot* node = d->scene.node(id))
                dirty.push_back(CanvasScene::paintedRect(*node));
        }
        d->look.highlighted = d->session.highlighted();
        repaintLook(dirty);
    });
    connect(&d->secrecy, &Secrecy::changed, this, [this] {
        delete d->rename;
        fillScene();
        followGroups();
        updateScrollBars();
    });
    connect(&session, &DocumentSession::rearranged, this, &CanvasView::glideFrom);
    connect(&session.selection(), &SelectionModel::changed, this, &CanvasView::followSelection);
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, &CanvasView::showChangedPlace);
    connect(&d->themes, &ThemeManager::changed, this, [this] {
        followTextSize();
        repaintAll();
    });
}

void CanvasView::glideFrom(const Document& before)
{
    if (d->session.committed().nodes.size() <= glidesUpTo)
        d->glide.start(before, d->secrecy.shownCommitted(), animationTime());
}

void CanvasView::followChange(const ChangeSet& changes)
{
    d->glide.finish();
    if (isInScene(d->session.document())) {
        // The focus has changed with the document, and the scene is made anew already.
        notePlaces(d->scene, changes.nodes().added, d->changedPlaces);
    } else if (changes.nodes().added.size() + changes.nodes().removed.size() > rebuiltFrom) {
        fillScene();
        d->changedPlaces.clear();
    } else {
        notePlaces(d->scene, changes.nodes().removed, d->changedPlaces); // where they were
        applyToScene(changes);
        for (const auto* ids : {&changes.nodes().added, &changes.nodes().changed, &changes.positions().changed})
            notePlaces(d->scene, *ids, d->changedPlaces);
        for (const auto* ids : {&changes.links().added, &changes.links().changed}) {
            for (const LinkId& id : *ids) {
                if (const LinkSnapshot* link = d->scene.link(id))
                    d->changedPlaces.push_back(link->curve.label);
            }
        }
    }
    if (!changes.nodes().isEmpty())
        followGroups();
    if (d->look.hoveredNode && !d->scene.node(*d->look.hoveredNode))
        d->look.hoveredNode.reset();
    if (d->look.hoveredLink && !d->scene.link(*d->look.hoveredLink))
        d->look.hoveredLink.reset();
    updateScrollBars();
}

void CanvasView::applyToScene(const ChangeSet& changes)
{
    // What is a secret since this change may stand in the texts of other nodes.
    if (d->secrecy.isOn() && !changes.nodes().isEmpty()) {
        fillScene();
        return;
    }
    std::vector<QRectF> dirty = d->scene.apply(changes, d->secrecy.shown(), d->secrecy.shownCommitted());
    if (d->offPageReferences && !(changes.nodes().isEmpty() && changes.links().isEmpty())) {
        for (const QRectF& rect : followOffPageLinks())
            dirty.push_back(rect);
    }
    repaintScene(dirty);
}

void CanvasView::followSelection()
{
    const SelectionModel& selection = d->session.selection();
    std::vector<QRectF> dirty;
    // A single selection shows a handle, so the nodes that stay selected may look different, too.
    std::set<NodeId> nodes = d->look.selectedNodes;
    nodes.insert(selection.nodes().begin(), selection.nodes().end());
    for (const NodeId& id : nodes) {
        if (const NodeSnapshot* node = d->scene.node(id))
            dirty.push_back(CanvasScene::paintedRect(*node));
    }
    for (const LinkId& id : symmetricDifference(d->look.selectedLinks, selection.links())) {
        if (const LinkSnapshot* link = d->scene.link(id))
            dirty.push_back(CanvasScene::paintedRect(*link));
    }
    d->look.selectedNodes = selection.nodes();
    d->look.selectedLinks = selection.links();
    repaintLook(dirty);
}

void CanvasView::showChangedPlace()
{
    const std::vector<QRectF> places = std::exchange(d->changedPlaces, {});
    const QRectF visible = visibleArea();
    const bool seen =
        std::any_of(places.begin(), places.end(), [&](const QRectF& place) { return visible.intersects(place); });
    if (!seen && !places.empty())
        showArea(places.front(), d->zoom);
}

} // namespace nestline::ui
