// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvaskeys.h"

#include "ui/actions/keybindings.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/navigation.h"
#include "ui/session/commands.h"
#include "ui/session/viewfocus.h"

#include "core/layout/geometry.h"

#include <QCoreApplication>
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

std::optional<ToolId> toolOf(ActionId action)
{
    switch (action) {
    case ActionId::ToolSelect: return ToolId::select();
    case ActionId::ToolConnect: return ToolId::connect();
    case ActionId::ToolPan: return ToolId::pan();
    case ActionId::ToolAttendant: return ToolId::place(NodeKind::AutoAttendant);
    case ActionId::ToolQueue: return ToolId::place(NodeKind::CallQueue);
    case ActionId::ToolPerson: return ToolId::place(NodeKind::Person);
    case ActionId::ToolOperator: return ToolId::place(NodeKind::Operator);
    case ActionId::ToolVoicemail: return ToolId::place(NodeKind::SharedVoicemail);
    case ActionId::ToolExternal: return ToolId::place(NodeKind::ExternalNumber);
    case ActionId::ToolAnnouncement: return ToolId::place(NodeKind::Announcement);
    case ActionId::ToolDisconnect: return ToolId::place(NodeKind::Disconnect);
    default: return std::nullopt;
    }
}

// What an action means that the canvas does itself, in the present state of selection.
Meaning meaningOfAction(ActionId action, const SelectionModel& selection)
{
    switch (action) {
    case ActionId::AddChild: return selection.singleNode() ? Meaning::AddChild : Meaning::None;
    case ActionId::AddSibling: return selection.singleNode() ? Meaning::AddSibling : Meaning::None;
    case ActionId::Delete: return Meaning::Delete;
    case ActionId::Rename: return Meaning::Rename;
    case ActionId::ToggleNumber: return selection.nodes().empty() ? Meaning::None : Meaning::ToggleNumber;
    case ActionId::FitAll: return Meaning::Fit;
    default: return toolOf(action) ? Meaning::PickTool : Meaning::None;
    }
}

Meaning meaningOfArrow(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::AltModifier))
        return Meaning::FollowLink;
    return modifiers.testFlag(Qt::ControlModifier) ? Meaning::Nudge : Meaning::Walk;
}

bool isLetter(const QString& text)
{
    return !text.isEmpty() && (text.front().isLetter() || text.front().isHighSurrogate());
}

Meaning meaningOfText(const QKeyEvent& event, const DocumentSession& session, const KeyBindings& keys)
{
    const QString text = event.text();
    const SelectionModel& selection = session.selection();
    const bool oneLink = selection.singleLink();
    if (MenuKey::fromString(text) && text != QLatin1String("#"))
        return selection.singleNode() || oneLink ? Meaning::SetMenuKey : Meaning::None;
    // With something selected a letter is the beginning of a name, or nothing.
    if (isLetter(text) && !selection.isEmpty())
        return selection.singleNode() ? Meaning::Type : Meaning::None;
    const std::optional<ActionId> action = keys.actionOnDrawing(event);
    return action ? meaningOfAction(*action, selection) : Meaning::None;
}

// The ways out of a node that a digit or * pressed with Alt may stand for.
bool isMenuKeySign(int key)
{
    return (key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Asterisk || key == Qt::Key_NumberSign;
}

void selectAndShow(CanvasView& view, DocumentSession& session, const std::optional<NodeId>& node)
{
    if (!node)
        return;
    session.selection().setNode(*node);
    view.reveal({*node});
}

void selectAndShow(CanvasView& view, DocumentSession& session, const std::optional<LinkId>& link)
{
    if (!link)
        return;
    const Link& row = *session.document().links.find(*link);
    session.selection().set({}, {*link});
    view.reveal({row.from, row.to});
}

// From a selected link the arrows go to its ends, or up and down to the other ways out of its beginning.
void leaveLink(CanvasView& view, DocumentSession& session, const LinkId& link, Direction direction)
{
    const Link& row = *session.document().links.find(link);
    switch (direction) {
    case Direction::Right: selectAndShow(view, session, std::optional(row.to)); break;
    case Direction::Left: selectAndShow(view, session, std::optional(row.from)); break;
    case Direction::Up: selectAndShow(view, session, siblingLink(view.focus().shownDocument(), link, -1)); break;
    case Direction::Down: selectAndShow(view, session, siblingLink(view.focus().shownDocument(), link, 1)); break;
    }
}

void followLink(CanvasView& view, DocumentSession& session, Direction direction, bool stopsAtTheLink)
{
    const SelectionModel& selection = session.selection();
    const NodeId* node = selection.singleNode();
    if (node && stopsAtTheLink) {
        const bool forward = direction == Direction::Right || direction == Direction::Down;
        selectAndShow(view, session, linkOf(view.focus().shownDocument(), *node, forward));
    } else if (node) {
        selectAndShow(view, session, alongLink(view.focus().shownDocument(), *node, direction));
    } else if (selection.singleLink()) {
        leaveLink(view, session, LinkId(*selection.links().begin()), direction);
    }
}

// Where the link leads to, or, if that is in view already, where it comes from.
void goToOtherEnd(const CanvasView& view, DocumentSession& session)
{
    const Link* link = session.document().links.find(*session.selection().links().begin());
    if (!link)
        return;
    const QRectF target = cardRect(positionOf(session.document(), link->to));
    const QRectF source = cardRect(positionOf(session.document(), link->from));
    const QRectF visible = view.visibleArea();
    const NodeId end = visible.intersects(target) && !visible.intersects(source) ? link->from : link->to;
    session.selection().setNode(end);
    session.lookAt({end});
}

void followKey(CanvasView& view, DocumentSession& session, const NodeId& node, MenuKey key)
{
    const std::optional<NodeId> target = alongKey(view.focus().shownDocument(), node, key);
    selectAndShow(view, session, target);
    if (!target)
        session.notify(QCoreApplication::translate("Canvas", "Key %1 leads nowhere from here.").arg(key.toString()));
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

Meaning meaningOf(const QKeyEvent& event, const DocumentSession& session, const KeyBindings& keys)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (directionOf(event.key()))
        return meaningOfArrow(modifiers);
    if (event.key() == Qt::Key_F10 && modifiers == Qt::ShiftModifier)
        return Meaning::ContextMenu;
    if ((modifiers & ~Qt::ShiftModifier) == Qt::AltModifier && isMenuKeySign(event.key()))
        return Meaning::FollowKey;
    // AltGr arrives as Ctrl+Alt on some systems and makes characters such as # and @; Ctrl and Alt themselves make none
    // that can be seen.
    const bool altGr = modifiers == (Qt::ControlModifier | Qt::AltModifier) && !event.text().isEmpty()
                       && event.text().front().isPrint();
    if ((modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && !altGr)
        return Meaning::None;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return session.selection().singleLink() ? Meaning::GoToOtherEnd : meaningOfText(event, session, keys);
    case Qt::Key_PageDown: return Meaning::ReadOn;
    case Qt::Key_PageUp: return Meaning::ReadBack;
    case Qt::Key_Home: return Meaning::Fit;
    case Qt::Key_Escape: return Meaning::Escape;
    case Qt::Key_Space: return Meaning::Pan;
    case Qt::Key_Menu: return Meaning::ContextMenu;
    default: return meaningOfText(event, session, keys);
    }
}

bool perform(Meaning meaning, const QKeyEvent& event, CanvasView& view, DocumentSession& session,
             const KeyBindings& keys)
{
    const std::optional<Direction> direction = directionOf(event.key());
    switch (meaning) {
    case Meaning::Walk: walk(view, session, *direction); return true;
    case Meaning::Nudge:
        commands::nudge(session,
                        vectorOf(*direction) * (event.modifiers().testFlag(Qt::ShiftModifier) ? 1 : geometry::grid),
                        view.focus().foldedBranches());
        return true;
    case Meaning::FollowLink:
        followLink(view, session, *direction, event.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Meaning::GoToOtherEnd: goToOtherEnd(view, session); return true;
    case Meaning::FollowKey:
        if (const NodeId* node = session.selection().singleNode())
            followKey(view, session, *node, *MenuKey::fromString(QString(QChar(event.key()))));
        return true;
    case Meaning::ReadOn: readOn(view, session, 1); return true;
    case Meaning::ReadBack: readOn(view, session, -1); return true;
    case Meaning::AddChild: commands::addChild(session); return true;
    case Meaning::AddSibling: commands::addSibling(session); return true;
    case Meaning::Delete: commands::removeSelection(session); return true;
    case Meaning::Rename: view.startRename(); return true;
    case Meaning::SetMenuKey: commands::setMenuKey(session, *MenuKey::fromString(event.text())); return true;
    case Meaning::ToggleNumber: commands::toggleNumbers(session); return true;
    case Meaning::PickTool: view.setTool(*toolOf(*keys.actionOnDrawing(event))); return true;
    case Meaning::Fit: view.fitAll(); return true;
    case Meaning::None:
    case Meaning::Type:
    case Meaning::Escape:
    case Meaning::Pan:
    case Meaning::ContextMenu: return false;
    }
    return false;
}

} // namespace nestline::ui::canvaskeys
