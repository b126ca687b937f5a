// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasview.h"
#include "ui/canvas/canvasviewprivate.h"
#include "ui/canvas/painters/foldpainter.h"
#include "ui/canvas/painters/spotlightpainter.h"

// What of a document a CanvasView shows, and what it draws the eye to.
namespace nestline::ui {

ViewFocus& CanvasView::focus() const
{
    return d->focus;
}

void CanvasView::connectFocus()
{
    connect(&d->focus, &ViewFocus::changed, this, [this] {
        fillScene();
        setHovered({});
        updateScrollBars();
    });
    connect(&d->focus, &ViewFocus::pathsChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&d->session, &DocumentSession::revealRequested, this, [this](const std::vector<NodeId>& nodes) {
        d->focus.ensureShown(nodes);
        reveal(nodes);
        d->flash.start(nodes, animationTime() > 0);
    });
    connect(&d->flash, &CanvasFlash::changed, this,
            [this] { repaintLook(d->flash.bounds(d->scene, paintStyle().pixel)); });
}

// What is hidden has no place in the scene: it is not painted and cannot be hit.
void CanvasView::fillScene()
{
    d->glide.finish(); // it would move on what the scene no longer holds
    const DocumentSession& session = d->session;
    const Document& whole = d->secrecy.shownCommitted();
    const Document committed = d->focus.shownOf(whole);
    d->scene.reset(committed);
    if (session.isPreviewing()) {
        const Document& preview = d->secrecy.shown();
        d->scene.apply(difference(committed, d->focus.shownOf(preview)), preview, whole);
    }
    const Result<Bill>& bill = session.analysis().bill();
    d->scene.setBill(bill ? &*bill : nullptr);
    d->scene.setFindings(session.analysis().findings());
    followOffPageLinks();
    d->filled = session.document();
    repaintAll();
    Q_EMIT drawingChanged({});
}

bool CanvasView::isInScene(const Document& document)
{
    const std::optional<Document> filled = std::exchange(d->filled, std::nullopt);
    return filled && filled->sharesStorageWith(document);
}

// A click on the mark of a collapsed node.
bool CanvasView::unfoldAt(const CanvasEvent& event)
{
    if (d->level() == DetailLevel::Dot)
        return false;
    const std::optional<NodeId> node = foldAt(d->scene, d->focus.view().folded, event.scenePos);
    if (node)
        d->focus.toggleCollapsed({*node});
    return node.has_value();
}

void CanvasView::paintFocus(QPainter& painter, const PaintStyle& style, const QRectF& exposed) const
{
    if (const FlowPaths* lit = d->focus.paths())
        paintSpotlight(painter, d->scene, *lit, d->look, style, exposed);
    paintFolds(painter, d->scene, d->focus.view().folded, style, exposed);
    d->flash.paint(painter, d->scene, style);
}

} // namespace nestline::ui
