// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace nestline::ui {

class AccountCard;
class LinkList;
class TextField;
class UsesBox;

/// Edits the selected nodes: a field that differs among them says so, and only fields that are touched are written to
/// all. A single node also shows what it costs and why, its accounts and its links.
class NodePage : public QWidget
{
    Q_OBJECT

public:
    NodePage(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A field that is a text of the node.
    struct TextProperty
    {
        TextField* field;
        QString Node::*member;
    };

    DocumentSession& m_session;
    ThemeManager& m_theme;
    std::vector<NodeId> m_nodes;

    QLabel* m_badge;
    QLabel* m_why;
    TextField* m_name;
    QComboBox* m_kind;
    std::vector<TextProperty> m_texts;
    QPlainTextEdit* m_note;
    UsesBox* m_uses;
    QWidget* m_accounts;
    QVBoxLayout* m_accountLayout;
    std::vector<AccountCard*> m_cards;
    QPushButton* m_addAccount;
    LinkList* m_outgoing;
    LinkList* m_incoming;

    void createWhy();
    void createFields();
    void createAccounts();
    void addText(QFormLayout& form, const QString& name, const QString& label, QString Node::*member,
                 const QString& step);
    void arrange(QFormLayout& form);

    void refreshFields(bool others);
    void refreshWhy();
    void refreshAccounts();
    std::optional<QString> common(QString Node::*member) const;
    MergeKey keyFor(const QString& field) const;
    void rename(const QString& text);
    void noteChanged();
    void addNewAccount();
};

} // namespace nestline::ui
