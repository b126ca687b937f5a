// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasitemaccessible.h"

#include "core/layout/geometry.h"
#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/spokenwords.h"

namespace nestline::ui {

CanvasItemAccessible::CanvasItemAccessible(CanvasView& view, Subject subject)
    : m_view(&view), m_subject(std::move(subject))
{}

int CanvasItemAccessible::indexIn(const CanvasAccessible& list) const
{
    return std::visit([&list](const auto& id) { return list.indexOf(id); }, m_subject);
}

bool CanvasItemAccessible::isValid() const
{
    if (!m_view)
        return false;
    const Document& document = m_view->session().document();
    return m_leaving || (node() ? document.nodes.contains(*node()) : document.links.contains(*link()));
}

QAccessibleInterface* CanvasItemAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QAccessible::Role CanvasItemAccessible::role() const
{
    return node() ? QAccessible::ListItem : QAccessible::Link;
}

bool CanvasItemAccessible::isSelected() const
{
    const SelectionModel& selection = m_view->session().selection();
    return node() ? selection.nodes().contains(*node()) : selection.links().contains(*link());
}

bool CanvasItemAccessible::isCurrent() const
{
    const SelectionModel& selection = m_view->session().selection();
    return isSelected() && selection.nodes().size() + selection.links().size() == 1;
}

QAccessible::State CanvasItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid() || m_leaving) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && isCurrent();
    state.offscreen = !m_view->visibleArea().intersects(sceneRect());
    return state;
}

QString CanvasItemAccessible::text(QAccessible::Text type) const
{
    if (!isValid() || m_leaving)
        return {};
    DocumentSession& session = m_view->session();
    switch (type) {
    case QAccessible::Name: return node() ? spokenNode(session, *node()) : spokenLink(session, *link());
    case QAccessible::Description: return node() ? spokenConnections(session, *node()) : QString();
    default: return {};
    }
}

// Of a link the part that one clicks: its key or trigger.
QRectF CanvasItemAccessible::sceneRect() const
{
    if (node())
        return cardRect(positionOf(m_view->session().document(), *node()));
    const LinkSnapshot* snapshot = m_view->scene().link(*link());
    return snapshot ? snapshot->curve.label : QRectF();
}

QRect CanvasItemAccessible::rect() const
{
    if (!isValid() || m_leaving)
        return {};
    const QRectF place = sceneRect();
    const QPoint corner = m_view->viewport()->mapToGlobal(m_view->sceneToView(place.topLeft()).toPoint());
    return {corner, (place.size() * m_view->zoom()).toSize()};
}

void* CanvasItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList CanvasItemAccessible::actionNames() const
{
    return {pressAction(), showMenuAction(), setFocusAction()};
}

void CanvasItemAccessible::select()
{
    SelectionModel& selection = m_view->session().selection();
    const Document& document = m_view->session().document();
    if (node()) {
        selection.setNode(*node());
        m_view->reveal({*node()});
    } else {
        const Link& row = *document.links.find(*link());
        selection.set({}, {*link()});
        m_view->reveal({row.from, row.to});
    }
}

void CanvasItemAccessible::doAction(const QString& name)
{
    if (!isValid() || m_leaving)
        return;
    select();
    if (name == setFocusAction())
        m_view->setFocus();
    else if (name == showMenuAction())
        Q_EMIT m_view->contextMenuRequested(rect().center(), node() ? Hit::Kind::Node : Hit::Kind::Link);
}

} // namespace nestline::ui
