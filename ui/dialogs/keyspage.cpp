// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/keyspage.h"

#include "ui/dialogs/keyfilter.h"
#include "ui/widgets/keyrecorder.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nestline::ui {

namespace {

constexpr int idRole = Qt::UserRole;

QString textOf(const QKeySequence& key)
{
    return key.toString(QKeySequence::NativeText);
}

QString textOf(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << textOf(key);
    return texts.join(QStringLiteral(", "));
}

} // namespace

KeysPage::KeysPage(const ActionTable& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_recorder(new KeyRecorder)
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("keysPage"));
    m_filter->setObjectName(QStringLiteral("keysFilter"));
    m_filter->setAccessibleName(tr("Search actions and keys"));
    m_filter->setPlaceholderText(tr("Search actions and keys"));
    m_filter->setClearButtonEnabled(true);
    m_message->setObjectName(QStringLiteral("keysMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    m_change = addButton(QStringLiteral("changeKey"), tr("C&hange key..."), &KeysPage::startRecording);
    m_remove = addButton(QStringLiteral("removeKey"), tr("&No key"), &KeysPage::removeKey);
    m_reset = addButton(QStringLiteral("resetKey"), tr("&Reset"), &KeysPage::resetKey);
    m_resetAll = addButton(QStringLiteral("resetAllKeys"), tr("Reset &all"), &KeysPage::resetAllKeys);
    m_takeOver = addButton(QStringLiteral("takeOverKey"), tr("&Take it over"), &KeysPage::takeOver);
    for (QPushButton* button : {m_change, m_remove, m_reset})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_resetAll);
    auto* question = new QHBoxLayout;
    question->addWidget(m_message, 1);
    question->addWidget(m_takeOver);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_recorder);
    layout->addLayout(question);
    layout->addLayout(buttons);
    buildList();
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_recorder, &KeyRecorder::recorded, this, &KeysPage::tryKey);
    connect(m_recorder, &KeyRecorder::cancelled, this, &KeysPage::endRecording);
    connect(&m_actions.keys(), &KeyBindings::changed, this, &KeysPage::showKeys);
    m_recorder->hide();
    m_takeOver->hide();
    showKeys();
}

QPushButton* KeysPage::addButton(const QString& name, const QString& text, void (KeysPage::*clicked)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, clicked);
    return button;
}

void KeysPage::buildList()
{
    m_list->setObjectName(QStringLiteral("keysList"));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Key"), tr("Changed")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    for (const ActionId id : m_actions.ids()) {
        auto* item = new QTreeWidgetItem(m_list, {m_actions[id]->iconText()});
        item->setData(0, idRole, static_cast<int>(id));
    }
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::currentChanged);
    connect(m_list, &QTreeWidget::itemActivated, this, &KeysPage::startRecording);
}

ActionId KeysPage::current() const
{
    return static_cast<ActionId>(m_list->currentItem()->data(0, idRole).toInt());
}

void KeysPage::showKeys()
{
    const KeyBindings& keys = m_actions.keys();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const auto id = static_cast<ActionId>(item->data(0, idRole).toInt());
        item->setText(1, textOf(keys.keys(id)));
        item->setText(2, keys.isChanged(id) ? tr("changed") : QString());
    }
    m_resetAll->setEnabled(!keys.changes().empty());
    currentChanged();
}

void KeysPage::filter(const QString& words)
{
    QTreeWidgetItem* best = filterKeys(m_list->invisibleRootItem(), words).item;
    if (best)
        m_list->setCurrentItem(best);
    for (QPushButton* button : {m_change, m_remove, m_reset})
        button->setEnabled(best != nullptr);
    if (best)
        currentChanged();
}

void KeysPage::currentChanged()
{
    const KeyBindings& keys = m_actions.keys();
    m_remove->setEnabled(!keys.keys(current()).isEmpty());
    m_reset->setEnabled(keys.isChanged(current()));
    m_takeOver->hide();
    say({});
}

void KeysPage::startRecording()
{
    m_takeOver->hide();
    say(tr("The next key that you press is the one for “%1”.").arg(m_actions[current()]->iconText()));
    m_recorder->show();
    m_recorder->setFocus(Qt::OtherFocusReason);
}

void KeysPage::endRecording()
{
    if (!m_recorder->isVisible())
        return;
    const bool hadFocus = m_recorder->hasFocus();
    m_recorder->hide();
    say({});
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void KeysPage::tryKey(const QKeySequence& key)
{
    endRecording();
    const KeyBindings& keys = m_actions.keys();
    if (const QString reason = keys.refusal(current(), key); !reason.isEmpty()) {
        say(tr("%1 cannot be used: %2", "a key, and the reason in a sentence").arg(textOf(key), reason));
        return;
    }
    if (const std::optional<ActionId> owner = keys.owner(key, current())) {
        m_contested = key;
        say(tr("%1 belongs to “%2”.").arg(textOf(key), m_actions[*owner]->iconText()));
        m_takeOver->show();
        m_takeOver->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_actions.keys().assign(current(), key);
}

void KeysPage::takeOver()
{
    m_list->setFocus(Qt::OtherFocusReason);
    m_actions.keys().assign(current(), m_contested);
}

void KeysPage::removeKey()
{
    m_actions.keys().assign(current(), {});
}

void KeysPage::resetKey()
{
    m_actions.keys().reset(current());
}

void KeysPage::resetAllKeys()
{
    m_actions.keys().resetAll();
}

void KeysPage::say(const QString& message)
{
    m_message->setText(message);
    m_list->setAccessibleDescription(message);
}

} // namespace nestline::ui
