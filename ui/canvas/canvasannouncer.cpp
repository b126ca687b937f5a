// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasannouncer.h"

#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/canvasitemaccessible.h"
#include "ui/canvas/canvasview.h"
#include "ui/session/secrecy.h"

namespace nestline::ui {

namespace {

constexpr size_t toldOneByOne = 100; // more that come at once, as by pasting, are told as a new order of the list

} // namespace

CanvasAnnouncer::CanvasAnnouncer(CanvasView& view, Listener listener)
    : QObject(&view), m_view(view), m_listener(listener)
{
    DocumentSession& session = view.session();
    connect(&session, &DocumentSession::changed, this, &CanvasAnnouncer::tellChanges);
    connect(&session, &DocumentSession::billChanged, this, &CanvasAnnouncer::tellCurrent);
    connect(&session, &DocumentSession::findingsChanged, this, &CanvasAnnouncer::tellCurrent);
    connect(&session.selection(), &SelectionModel::changed, this, &CanvasAnnouncer::tellSelection);
    connect(&Secrecy::of(session), &Secrecy::changed, this, &CanvasAnnouncer::tellAllNames);
}

CanvasAccessible* CanvasAnnouncer::list() const
{
    return m_listener || QAccessible::isActive() ? CanvasAccessible::of(m_view) : nullptr;
}

void CanvasAnnouncer::tell(QAccessibleInterface* item, QAccessible::Event type) const
{
    QAccessibleEvent event(item, type);
    if (m_listener)
        m_listener(&event);
    else
        QAccessible::updateAccessibility(&event);
}

void CanvasAnnouncer::tellSelection()
{
    CanvasAccessible* list = this->list();
    if (!list)
        return;
    if (QAccessibleInterface* item = list->focusChild(); item && item->role() != QAccessible::List) {
        tell(item, QAccessible::Selection);
        tell(item, QAccessible::Focus);
    } else {
        tell(list, QAccessible::SelectionWithin);
    }
}

// Bill and findings may have changed what is said of every node; only the one that somebody hears matters.
void CanvasAnnouncer::tellCurrent()
{
    CanvasAccessible* list = this->list();
    const NodeId* node = m_view.session().selection().singleNode();
    if (list && node)
        tellNames(*list, std::vector<NodeId>{*node});
}

// Who listens may keep what was said before.
void CanvasAnnouncer::tellAllNames()
{
    CanvasAccessible* list = this->list();
    if (!list)
        return;
    const auto keysOf = [](const auto& table) {
        std::vector<std::decay_t<decltype((*table.begin()).key)>> keys;
        for (const auto& entry : table)
            keys.push_back(entry.key);
        return keys;
    };
    tellNames(*list, keysOf(m_view.session().document().nodes));
    tellNames(*list, keysOf(m_view.session().document().links));
}

void CanvasAnnouncer::tellChanges(const ChangeSet& changes)
{
    CanvasAccessible* list = this->list();
    if (!list)
        return;
    tellRemoved(*list, changes.links());
    tellRemoved(*list, changes.nodes());
    tellAdded(*list, changes.nodes());
    tellAdded(*list, changes.links());
    tellNames(*list, changes.nodes().changed);
    tellNames(*list, changes.links().changed);
}

template <class Changes>
void CanvasAnnouncer::tellAdded(const CanvasAccessible& list, const Changes& changes)
{
    if (changes.added.size() > toldOneByOne) {
        tell(CanvasAccessible::of(m_view), QAccessible::ObjectReorder);
        return;
    }
    for (const auto& id : changes.added) {
        if (QAccessibleInterface* item = list.child(list.indexOf(id)))
            tell(item, QAccessible::ObjectCreated);
    }
}

template <class Changes>
void CanvasAnnouncer::tellRemoved(CanvasAccessible& list, const Changes& changes)
{
    for (const auto& id : changes.removed) {
        CanvasItemAccessible* item = list.knownItem(id);
        if (!item)
            continue;
        item->setLeaving(true);
        tell(item, QAccessible::ObjectDestroyed);
        list.forget(item);
    }
}

template <class Ids>
void CanvasAnnouncer::tellNames(const CanvasAccessible& list, const Ids& ids)
{
    for (const auto& id : ids) {
        CanvasItemAccessible* item = list.knownItem(id);
        if (!item)
            continue;
        tell(item, QAccessible::NameChanged);
        tell(item, QAccessible::DescriptionChanged);
    }
}

} // namespace nestline::ui
