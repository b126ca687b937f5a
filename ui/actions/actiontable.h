// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/keybindings.h"
#include "ui/theme/thememanager.h"

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

namespace nestline::ui {

/// The one list of actions: text, icon and keys of each. Menus, toolbar, context menus, the palette and the key sheet are
/// made from it, so that they use the same words everywhere. Keys follow what the user makes of them.
class ActionTable : public QObject
{
    Q_OBJECT

public:
    ActionTable(ThemeManager& theme, KeyBindings& keys, QWidget* window);

    QAction* operator[](ActionId id) const { return m_actions.at(id); }
    /// The key of an action for people, such as "Ctrl+S" or "V"; empty if it has none.
    QString keyText(ActionId id) const;
    KeyBindings& keys() const { return m_keys; }
    /// All actions in the order of the menus.
    std::vector<ActionId> ids() const;

private:
    ThemeManager& m_theme;
    KeyBindings& m_keys;
    std::map<ActionId, QAction*> m_actions;

    void updateKeys();
    void updateIcons();
};

} // namespace nestline::ui
