// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QFrame>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace nestline::ui {

class TextField;

/// Edits one resource account of an app.
class AccountCard : public QFrame
{
    Q_OBJECT

public:
    AccountCard(DocumentSession& session, ThemeManager& theme, int index, QWidget* parent = nullptr);

    /// Shows an account. Another than before drops what was being typed.
    void setAccount(const NodeId& node, const Account& account);
    void focusNumber();
    /// Lets Tab walk from `previous` through the fields as they stand; returns the last one.
    QWidget* followInTabOrder(QWidget* previous);
    QWidget* lastField() const;

private:
    DocumentSession& m_session;
    ThemeManager& m_theme;
    NodeId m_node;
    AccountId m_account;
    TextField* m_number;
    QComboBox* m_numberType;
    TextField* m_upn;
    QSpinBox* m_calls;
    QCheckBox* m_pinned;
    QComboBox* m_license;
    QToolButton* m_remove;
    QLabel* m_why;

    void createFields(int index);
    void arrange();
    void connectFields();
    void change(const QString& label, const QString& field, const std::function<void(Account&)>& edit);
    void numberTyped(const QString& text);
    void numberDone();
    void refreshWhy();
    void updateIcons();
};

} // namespace nestline::ui
