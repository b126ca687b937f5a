// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/sessionfixture.h"
#include "ui/billing/billpanel.h"
#include "ui/widgets/money.h"

#include <QTest>

namespace nestline::ui {

/// A bill panel for a session of its own, what tests look for in it, and typing into it.
class BillPanelFixture
{
protected:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<BillPanel> m_panel;

    // 30 numbers and 9 users: 25 are free, 5 paid.
    void open()
    {
        QString notation;
        for (int i = 0; i < 30; ++i)
            notation += QStringLiteral("Queue %1 [queue] +1425555%2\n").arg(i).arg(1000 + i);
        m_panel.reset();
        m_fixture = std::make_unique<SessionFixture>(notation, 9);
        m_panel = std::make_unique<BillPanel>(m_fixture->session, m_fixture->theme);
        m_panel->resize(340, 900);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    template <class Widget>
    Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    QString total() const { return child<MoneyLabel>("total")->text(); }
    static QString dollars(int amount) { return formatMoney(Money::fromUnits(amount), QStringLiteral("USD")); }
    const Tenant& tenant() const { return m_fixture->document().properties.tenant; }
    void type(QWidget* field, const QString& text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        m_fixture->session.analysis().flush();
    }
};

} // namespace nestline::ui
