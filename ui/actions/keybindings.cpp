// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/keybindings.h"

#include <QKeyEvent>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr Qt::KeyboardModifiers strongModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

// The two keys for Enter are one, and so are the two for deleting.
int unified(int key)
{
    if (key == Qt::Key_Return)
        return Qt::Key_Enter;
    return key == Qt::Key_Backspace ? static_cast<int>(Qt::Key_Delete) : key;
}

bool isPrintable(int key)
{
    return key > Qt::Key_Space && key < Qt::Key_Escape;
}

// The one plain key of a sequence, 0 if it is none. Shift makes another key of Del, but not of a sign.
int plainKeyOf(const QKeySequence& sequence)
{
    if (sequence.count() != 1 || !isPlainKey(sequence))
        return 0;
    const bool shifted = sequence[0].keyboardModifiers().testFlag(Qt::ShiftModifier);
    return shifted && !isPrintable(sequence[0].key()) ? 0 : unified(sequence[0].key());
}

// True if one of the two would keep the other from working: they are the same key, or one begins the other.
bool clash(const QKeySequence& a, const QKeySequence& b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const int plain = plainKeyOf(a);
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch
           || (plain != 0 && plain == plainKeyOf(b));
}

// What somebody pressed: the sign, where it makes one, for layouts differ in how they come to it.
int signOf(const QKeyEvent& event)
{
    const QString text = event.text();
    if (!text.isEmpty() && text.front().isPrint())
        return text.front().toUpper().unicode();
    return event.modifiers().testFlag(Qt::ShiftModifier) ? 0 : unified(event.key());
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

// Keys that every field, list and button knows by itself.
bool isEditingKey(int key)
{
    static constexpr Qt::Key keys[] = {Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
                                       Qt::Key_Delete, Qt::Key_Insert,  Qt::Key_End,    Qt::Key_Backspace};
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

bool isWalkingKey(int key)
{
    return key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_Escape
           || key == Qt::Key_Space || key == Qt::Key_Menu;
}

// Digits and * set menu keys.
bool isMenuKey(int key)
{
    return (key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Asterisk;
}

} // namespace

bool isPlainKey(const QKeySequence& key)
{
    for (int i = 0; i < key.count(); ++i) {
        if (key[static_cast<uint>(i)].keyboardModifiers() & strongModifiers)
            return false;
    }
    return !key.isEmpty();
}

KeyBindings::KeyBindings(std::vector<ActionKeys> defaults, QObject* parent) : QObject(parent)
{
    for (ActionKeys& entry : defaults)
        m_defaults.emplace(entry.action, std::move(entry));
}

const KeyBindings& KeyBindings::standard()
{
    static const KeyBindings bindings;
    return bindings;
}

const QList<QKeySequence>& KeyBindings::keys(ActionId action) const
{
    const auto change = m_changes.find(action);
    return change != m_changes.end() ? change->second : m_defaults.at(action).keys;
}

QString KeyBindings::refusal(ActionId action, const QKeySequence& key) const
{
    if (key.isEmpty() || m_defaults.at(action).keys.contains(key))
        return {};
    const QKeyCombination first = key[0];
    const int pressed = first.key();
    const bool plain = isPlainKey(key);
    if (isArrow(pressed))
        return tr("The arrow keys walk through the drawing, follow links and move nodes.");
    if (plain && isWalkingKey(pressed))
        return tr("This key moves about in the drawing.");
    if (isMenuKey(pressed) && (plain || first.keyboardModifiers() == Qt::AltModifier))
        return tr("Digits and * set menu keys, and with Alt they follow them.");
    if (first.keyboardModifiers() == Qt::AltModifier && pressed >= Qt::Key_A && pressed <= Qt::Key_Z)
        return tr("Alt with a letter opens the menus.");
    if (plainKeyOf(key) != 0 && reach(action) == KeyReach::Window && (isPrintable(pressed) || isEditingKey(pressed)))
        return tr("This key is needed for typing. Hold Ctrl or Alt with it.");
    return {};
}

std::optional<ActionId> KeyBindings::owner(const QKeySequence& key, ActionId except) const
{
    for (const auto& [action, entry] : m_defaults) {
        const QList<QKeySequence>& own = keys(action);
        const bool has =
            std::any_of(own.begin(), own.end(), [&](const QKeySequence& candidate) { return clash(candidate, key); });
        if (action != except && has)
            return action;
    }
    return std::nullopt;
}

void KeyBindings::assign(ActionId action, const QKeySequence& key)
{
    const QList<QKeySequence> wanted = key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key};
    take(wanted, action);
    put(action, wanted);
    Q_EMIT changed();
}

void KeyBindings::reset(ActionId action)
{
    if (!isChanged(action))
        return;
    take(m_defaults.at(action).keys, action);
    m_changes.erase(action);
    Q_EMIT changed();
}

void KeyBindings::resetAll()
{
    if (m_changes.empty())
        return;
    m_changes.clear();
    Q_EMIT changed();
}

void KeyBindings::setChanges(const Changes& changes)
{
    m_changes.clear();
    for (const auto& [action, keys] : changes) {
        if (m_defaults.contains(action))
            put(action, keys);
    }
    Q_EMIT changed();
}

void KeyBindings::take(const QList<QKeySequence>& keys, ActionId receiver)
{
    for (const QKeySequence& key : keys) {
        while (const std::optional<ActionId> former = owner(key, receiver)) {
            QList<QKeySequence> left = this->keys(*former);
            left.removeIf([&](const QKeySequence& candidate) { return clash(candidate, key); });
            put(*former, left);
        }
    }
}

void KeyBindings::put(ActionId action, const QList<QKeySequence>& keys)
{
    if (keys == m_defaults.at(action).keys)
        m_changes.erase(action);
    else
        m_changes[action] = keys;
}

std::optional<ActionId> KeyBindings::actionOnDrawing(const QKeyEvent& event) const
{
    const int pressed = signOf(event);
    for (const auto& [action, entry] : m_defaults) {
        if (entry.reach != KeyReach::Drawing)
            continue;
        for (const QKeySequence& key : keys(action)) {
            if (pressed != 0 && plainKeyOf(key) == pressed)
                return action;
        }
    }
    return std::nullopt;
}

} // namespace nestline::ui
