// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/sessionfixture.h"
#include "ui/planning/suggestionsdelegate.h"
#include "ui/planning/suggestionspanel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace nestline::ui {

/// A panel with suggestions for a session of its own, and what tests look for in it.
class SuggestionsFixture
{
protected:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<SuggestionsPanel> m_panel;

    // `queues` queues with a number below nothing, and a main line; the pool has 25 licences and one for ten users.
    static QString estate(int queues)
    {
        QString text = QStringLiteral("Main line +14255550100\n");
        for (int i = 1; i <= queues; ++i)
            text += QStringLiteral("Queue %1 [queue] +1425555%2\n").arg(i).arg(1000 + i);
        return text;
    }
    void open(const QString& notation, int users)
    {
        m_panel.reset();
        m_fixture = std::make_unique<SessionFixture>(notation, users);
        m_panel = std::make_unique<SuggestionsPanel>(m_fixture->session, m_fixture->theme);
        new QAbstractItemModelTester(view()->model(), m_panel.get());
        m_panel->resize(340, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
    }
    bool waitForAnswer() const
    {
        return QTest::qWaitFor([this] { return !m_panel->suggestions().isWorking(); }, 20'000);
    }
    QListView* view() const { return m_panel->findChild<QListView*>(); }
    QString text(const char* name) const { return m_panel->findChild<QLabel*>(QLatin1String(name))->text(); }
    QPushButton* button(const char* name) const { return m_panel->findChild<QPushButton*>(QLatin1String(name)); }
    DocumentSession& session() const { return m_fixture->session; }
    int paid() const
    {
        session().analysis().flush();
        return session().analysis().bill()->paidCount;
    }
    Suggestion first() const { return m_panel->suggestions().current()->singles.front(); }
    QPoint linkOf(int row, SuggestionsDelegate::Link link) const
    {
        const QModelIndex index = view()->model()->index(row, 0);
        QStyleOptionViewItem option;
        option.initFrom(view());
        option.widget = view();
        option.rect = view()->visualRect(index);
        return qobject_cast<SuggestionsDelegate*>(view()->itemDelegate())->linkRect(option, index, link).center();
    }
};

} // namespace nestline::ui
