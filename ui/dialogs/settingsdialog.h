// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actiontable.h"
#include "ui/session/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QTabWidget;

namespace nestline::ui {

/// What a user can set once for all documents: how the program looks, how the wheel behaves, the language, and the keys
/// of all actions. Everything is in force at once; there is nothing to confirm. A further setting is a line on a page.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Keys };

    SettingsDialog(const ActionTable& actions, Settings& settings, ThemeManager& theme, QWidget* parent);

    void showPage(Page page);

Q_SIGNALS:
    /// Another language was chosen, which the next start brings.
    void languageChanged();

private:
    const ActionTable& m_actions;
    Settings& m_settings;
    ThemeManager& m_theme;
    QTabWidget* m_pages;

    QWidget* generalPage();
    void addTheme(QFormLayout* form);
    void addTextSize(QFormLayout* form);
    void addAnimations(QFormLayout* form);
    void addWheel(QFormLayout* form);
    void addLanguage(QFormLayout* form);
};

} // namespace nestline::ui
