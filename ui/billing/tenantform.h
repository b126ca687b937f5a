// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/widgets/pricebox.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QWidget>

namespace nestline::ui {

/// The inputs of the bill: users, price and currency, and folded below them what fewer people need. Every keystroke that
/// makes a valid value is an edit; typing in one field is one undo step.
class TenantForm : public QWidget
{
    Q_OBJECT

public:
    explicit TenantForm(DocumentSession& session, QWidget* parent = nullptr);

    void focusPrice() { m_price->setFocus(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    DocumentSession& m_session;
    QSpinBox* m_users;
    PriceBox* m_price;
    QComboBox* m_currency;
    QLabel* m_note;
    QPushButton* m_reset;

    void createFields();
    void arrange();
    void addMore();
    void refresh();
    void refreshNote();
    void applyUsers(int users);
    void applyCurrency();
};

} // namespace nestline::ui
