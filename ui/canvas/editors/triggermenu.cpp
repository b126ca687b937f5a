// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/editors/triggermenu.h"

#include "core/edits/links.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>

namespace nestline::ui {

namespace {

// The name of the node that a key of `from` leads to already; empty if the key is free.
QString userOf(const Document& document, const LinkId& except, const NodeId& from, MenuKey key)
{
    for (const auto& [id, link] : document.links) {
        if (id != except && link.from == from && link.key == key) {
            const Node* node = document.nodes.find(link.to);
            return node ? node->name : QString();
        }
    }
    return {};
}

// Ampersands in names are no shortcuts.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

TriggerMenu::TriggerMenu(DocumentSession& session, LinkId link, QWidget* parent)
    : QMenu(parent), m_session(session), m_link(std::move(link))
{
    setObjectName(QStringLiteral("triggerMenu"));
    setAccessibleName(tr("Key or trigger of the link"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Document& document = session.committed();
    const Link* row = document.links.find(m_link);
    const Node* from = row ? document.nodes.find(row->from) : nullptr;
    if (!from)
        return;
    if (triggerFits(Trigger::Key, from->kind)) {
        addKeys(*row);
        addSeparator();
    }
    addTriggers(*row, from->kind);
}

void TriggerMenu::addKeys(const Link& link)
{
    for (const MenuKey key : MenuKey::all()) {
        const QString user = userOf(Secrecy::of(m_session).shownCommitted(), m_link, link.from, key);
        const QString text = user.isEmpty() ? tr("Key %1").arg(key.toString())
                                            : tr("Key %1 – used by %2").arg(key.toString(), plain(user));
        QAction* action = addAction(text);
        action->setCheckable(true);
        action->setChecked(link.key == key);
        connect(action, &QAction::triggered, this, [this, key] { choose(Trigger::Key, key); });
        if (action->isChecked())
            setActiveAction(action);
    }
}

void TriggerMenu::addTriggers(const Link& link, NodeKind from)
{
    for (const Trigger trigger : triggersFor(from)) {
        if (trigger == Trigger::Key)
            continue;
        const QString name = triggerName(trigger);
        QAction* action = addAction(name.left(1).toUpper() + name.mid(1));
        action->setCheckable(true);
        action->setChecked(link.trigger == trigger);
        connect(action, &QAction::triggered, this, [this, trigger] { choose(trigger, std::nullopt); });
        if (action->isChecked())
            setActiveAction(action);
    }
}

void TriggerMenu::choose(Trigger trigger, std::optional<MenuKey> key)
{
    m_session.apply(key ? tr("Set menu key %1").arg(key->toString()) : tr("Set trigger"),
                    setTrigger(m_session.committed(), m_link, trigger, key));
}

void TriggerMenu::keyPressEvent(QKeyEvent* event)
{
    const std::optional<MenuKey> key = MenuKey::fromString(event->text());
    const Link* link = m_session.committed().links.find(m_link);
    const Node* from = link ? m_session.committed().nodes.find(link->from) : nullptr;
    if (key && from && triggerFits(Trigger::Key, from->kind)) {
        close();
        choose(Trigger::Key, key);
        return;
    }
    QMenu::keyPressEvent(event);
}

} // namespace nestline::ui
