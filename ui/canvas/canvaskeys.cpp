// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvaskeys.h"

#include "ui/canvas/canvasview.h"
#include "ui/canvas/navigation.h"
#include "ui/session/commands.h"
#include "ui/session/viewfocus.h"

#include "core/layout/geometry.h"

#include <QKeyEvent>

#include <algorithm>

namespace nestline::ui::canvaskeys {

namespace {

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return Direction::Left;
    case Qt::Key_Right: return Direction::Right;
    case Qt::Key_Up: return Direction::Up;
    case Qt::Key_Down: return Direction::Down;
    default: return std::nullopt;
    }
}

QPointF vectorOf(Direction direction)
{
    switch (direction) {
    case Direction::Left: return {-1, 0};
    case Direction::Right: return {1, 0};
    case Direction::Up: return {0, -1};
    case Direction::Down: return {0, 1};
    }
    return {};
}

std::optional<ToolId> toolOf(int key)
{
    switch (key) {
    case Qt::Key_V: return ToolId::select();
    case Qt::Key_C: return ToolId::connect();
    case Qt::Key_H: return ToolId::pan();
    case Qt::Key_A: return ToolId::place(NodeKind::AutoAttendant);
    case Qt::Key_Q: return ToolId::place(NodeKind::CallQueue);
    case Qt::Key_E: return ToolId::place(NodeKind::Person);
    default: return std::nullopt;
    }
}

Meaning meaningOfArrow(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::AltModifier))
        return Meaning::FollowLink;
    return modifiers.testFlag(Qt::ControlModifier) ? Meaning::Nudge : Meaning::Walk;
}

Meaning meaningOfText(const QKeyEvent& event, const DocumentSession& session)
{
    const QString text = event.text();
    const SelectionModel& selection = session.selection();
    if (text.isEmpty() || !text.front().isPrint())
        return Meaning::None;
    if (text == QLatin1String("#"))
        return selection.nodes().empty() ? Meaning::None : Meaning::ToggleNumber;
    const bool oneLink = selection.nodes().empty() && selection.links().size() == 1;
    if (MenuKey::fromString(text))
        return selection.singleNode() || oneLink ? Meaning::SetMenuKey : Meaning::None;
    if (!text.front().isLetter() && !text.front().isHighSurrogate())
        return Meaning::None;
    if (selection.singleNode())
        return Meaning::Type;
    if (!selection.isEmpty())
        return Meaning::None;
    if (event.key() == Qt::Key_F)
        return Meaning::Fit;
    return toolOf(event.key()) ? Meaning::PickTool : Meaning::None;
}

void selectAndShow(CanvasView& view, DocumentSession& session, const std::optional<NodeId>& node)
{
    if (!node)
        return;
    session.selection().setNode(*node);
    view.reveal({*node});
}

void readOn(CanvasView& view, DocumentSession& session, int step)
{
    const std::vector<NodeId> order = readingOrder(view.focus().shownDocument());
    if (order.empty())
        return;
    const NodeId* current = session.selection().singleNode();
    auto here = current ? std::find(order.begin(), order.end(), *current) : order.end();
    if (here == order.end()) {
        selectAndShow(view, session, step > 0 ? order.front() : order.back());
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
    const std::ptrdiff_t next = std::clamp(here - order.begin() + step, std::ptrdiff_t{0}, last);
    selectAndShow(view, session, order[static_cast<size_t>(next)]);
}

void walk(CanvasView& view, DocumentSession& session, Direction direction)
{
    const std::set<NodeId>& nodes = session.selection().nodes();
    selectAndShow(view, session,
                  nodes.empty() ? nearestTo(view.focus().shownDocument(), view.visibleCentre())
                                : neighbour(view.focus().shownDocument(), *nodes.begin(), direction));
}

} // namespace

Meaning meaningOf(const QKeyEvent& event, const DocumentSession& session)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (directionOf(event.key()))
        return meaningOfArrow(modifiers);
    if (event.key() == Qt::Key_F10 && modifiers == Qt::ShiftModifier)
        return Meaning::ContextMenu;
    if (event.key() == Qt::Key_Tab && modifiers == Qt::ControlModifier)
        return Meaning::Leave;
    // AltGr arrives as Ctrl+Alt on some systems and makes characters such as # and @.
    const bool altGr = modifiers == (Qt::ControlModifier | Qt::AltModifier) && !event.text().isEmpty();
    if ((modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && !altGr)
        return Meaning::None;
    switch (event.key()) {
    case Qt::Key_Tab: return session.selection().singleNode() ? Meaning::AddChild : Meaning::None;
    case Qt::Key_Return:
    case Qt::Key_Enter: return session.selection().singleNode() ? Meaning::AddSibling : Meaning::None;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return Meaning::Delete;
    case Qt::Key_F2: return Meaning::Rename;
    case Qt::Key_F6: return Meaning::Leave;
    case Qt::Key_PageDown: return Meaning::ReadOn;
    case Qt::Key_PageUp: return Meaning::ReadBack;
    case Qt::Key_Home: return Meaning::Fit;
    case Qt::Key_Escape: return Meaning::Escape;
    case Qt::Key_Space: return Meaning::Pan;
    case Qt::Key_Menu: return Meaning::ContextMenu;
    default: return meaningOfText(event, session);
    }
}

bool perform(Meaning meaning, const QKeyEvent& event, CanvasView& view, DocumentSession& session)
{
    const std::optional<Direction> direction = directionOf(event.key());
    switch (meaning) {
    case Meaning::Walk: walk(view, session, *direction); return true;
    case Meaning::Nudge:
        commands::nudge(session,
                        vectorOf(*direction) * (event.modifiers().testFlag(Qt::ShiftModifier) ? 1 : geometry::grid));
        return true;
    case Meaning::FollowLink:
        if (const NodeId* node = session.selection().singleNode())
            selectAndShow(view, session, alongLink(view.focus().shownDocument(), *node, *direction));
        return true;
    case Meaning::ReadOn: readOn(view, session, 1); return true;
    case Meaning::ReadBack: readOn(view, session, -1); return true;
    case Meaning::AddChild: commands::addChild(session); return true;
    case Meaning::AddSibling: commands::addSibling(session); return true;
    case Meaning::Delete: commands::removeSelection(session); return true;
    case Meaning::Rename: view.startRename(); return true;
    case Meaning::SetMenuKey: commands::setMenuKey(session, *MenuKey::fromString(event.text())); return true;
    case Meaning::ToggleNumber: commands::toggleNumbers(session); return true;
    case Meaning::PickTool: view.setTool(*toolOf(event.key())); return true;
    case Meaning::Fit: view.fitAll(); return true;
    case Meaning::None:
    case Meaning::Type:
    case Meaning::Escape:
    case Meaning::Pan:
    case Meaning::ContextMenu:
    case Meaning::Leave: return false;
    }
    return false;
}

} // namespace nestline::ui::canvaskeys
