// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvaskeys.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/canvasviewprivate.h"

#include <QApplication>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>

// How a CanvasView hears keys and input methods, and what it does when the focus comes and goes.
namespace nestline::ui {

using canvaskeys::Meaning;

bool CanvasView::event(QEvent* event)
{
    // Without this a plain letter would trigger an action of the window instead of reaching the canvas.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (canvaskeys::meaningOf(*key, d->session, *d->keys)) {
        case Meaning::None:
        case Meaning::ContextMenu: break;
        default: event->accept(); return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool CanvasView::focusNextPrevChild(bool next)
{
    // Tab adds a child where there is a node to add it to; Shift+Tab and Ctrl+Tab always leave.
    if (next && d->session.selection().singleNode() && hasFocus())
        return false;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    const Meaning meaning = canvaskeys::meaningOf(*event, d->session, *d->keys);
    const bool busy = d->pressed != Qt::NoButton && meaning != Meaning::Escape;
    if (busy || canvaskeys::perform(meaning, *event, *this, d->session, *d->keys))
        return;
    switch (meaning) {
    case Meaning::Type: openRename(event->text()); return;
    case Meaning::Escape:
        if (d->pressed == Qt::NoButton && d->session.isPreviewing()) {
            d->session.cancelPreview(); // a proposal of a panel
            return;
        }
        endDrag();
        d->tools.escape();
        return;
    case Meaning::Pan:
        if (!event->isAutoRepeat())
            d->tools.setPanning(true);
        return;
    case Meaning::ContextMenu: {
        const NodeId* selected = d->session.selection().singleNode();
        const NodeSnapshot* node = selected ? d->scene.node(*selected) : nullptr;
        const QPointF at = node ? node->rect().center() : visibleCentre();
        Q_EMIT contextMenuRequested(viewport()->mapToGlobal(sceneToView(at).toPoint()),
                                    node ? Hit::Kind::Node : Hit::Kind::Nothing);
        return;
    }
    default: event->ignore();
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && d->pressed == Qt::NoButton)
        d->tools.setPanning(false);
    else
        QAbstractScrollArea::keyReleaseEvent(event);
}

void CanvasView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        endDrag();
        d->tools.cancel();
        d->tools.setPanning(false);
    }
    viewport()->update();
}

void CanvasView::inputMethodEvent(QInputMethodEvent* event)
{
    // Composing a name with an input method begins like typing one.
    if (!d->session.selection().singleNode() || (event->commitString().isEmpty() && event->preeditString().isEmpty()))
        return;
    openRename({});
    if (d->rename)
        QApplication::sendEvent(d->rename, event);
}

QVariant CanvasView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return d->session.selection().singleNode() != nullptr;
    if (query == Qt::ImCursorRectangle) {
        const NodeId* selected = d->session.selection().singleNode();
        const NodeSnapshot* node = selected ? d->scene.node(*selected) : nullptr;
        return node ? QRectF(sceneToView(node->position), QSizeF(1, 30)).toRect() : QRect();
    }
    return QAbstractScrollArea::inputMethodQuery(query);
}

} // namespace nestline::ui
