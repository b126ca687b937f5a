// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionid.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>
#include <optional>
#include <vector>

class QKeyEvent;

namespace nestline::ui {

/// Where the keys of an action work.
enum class KeyReach {
    Window,  ///< everywhere in the window: such a key needs a modifier, or typing would set it off
    Drawing, ///< on canvas and outline a plain key will do; one with Ctrl, Alt or Meta works in the whole window
};

/// The keys an action comes with.
struct ActionKeys
{
    ActionId action;
    KeyReach reach = KeyReach::Window;
    QList<QKeySequence> keys;
};

/// The keys of all actions as the program comes with them; the table of actions knows them.
std::vector<ActionKeys> defaultKeys();

/// Which keys start which action: those they come with, and what the user changed. A key belongs to one action at most.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    /// What differs from the keys that the actions come with.
    using Changes = std::map<ActionId, QList<QKeySequence>>;

    explicit KeyBindings(std::vector<ActionKeys> defaults = defaultKeys(), QObject* parent = nullptr);
    /// The keys as the program comes with them, for parts that nobody gave others.
    static const KeyBindings& standard();

    const QList<QKeySequence>& keys(ActionId action) const;
    KeyReach reach(ActionId action) const { return m_defaults.at(action).reach; }
    bool isChanged(ActionId action) const { return m_changes.contains(action); }
    const Changes& changes() const { return m_changes; }

    /// Why an action cannot have a key, in a sentence; empty if it can. Another action's key is no reason: see owner().
    QString refusal(ActionId action, const QKeySequence& key) const;
    /// The action, other than `except`, that has a key; nothing if it is free.
    std::optional<ActionId> owner(const QKeySequence& key, ActionId except) const;

    /// Gives a key to an action in place of those it has; the action that had it until now loses it. Without a key the
    /// action has none.
    void assign(ActionId action, const QKeySequence& key);
    /// The keys an action comes with; actions that were given one of them meanwhile lose it.
    void reset(ActionId action);
    void resetAll();
    /// Takes over what was changed in an earlier run. Actions that no longer exist are passed over.
    void setChanges(const Changes& changes);

    /// The action that a key pressed on the drawing starts. A sign counts, not how the keyboard's layout comes to it.
    std::optional<ActionId> actionOnDrawing(const QKeyEvent& event) const;

Q_SIGNALS:
    void changed();

private:
    std::map<ActionId, ActionKeys> m_defaults;
    Changes m_changes;

    void take(const QList<QKeySequence>& keys, ActionId receiver);
    void put(ActionId action, const QList<QKeySequence>& keys);
};

/// True for a key without Ctrl, Alt and Meta.
bool isPlainKey(const QKeySequence& key);

} // namespace nestline::ui
