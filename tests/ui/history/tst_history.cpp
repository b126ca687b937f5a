// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/history/historyview.h"
#include "ui/session/secrecy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<HistoryView> m_view;

    DocumentSession& session() { return m_fixture->session; }
    QUndoStack& stack() { return session().undoStack(); }
    void step(const QString& title) { session().apply(title, setTitle(session().committed(), title)); }
    // The rows, the present one in brackets.
    QString rows()
    {
        QStringList texts;
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            const QString text = m_view->model()->index(row, 0).data().toString();
            texts << (row == m_view->currentIndex().row() ? QStringLiteral("[%1]").arg(text) : text);
        }
        return texts.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>(QStringLiteral("Main\n  1 Ann Miller [person]\n"), 0);
        m_view = std::make_unique<HistoryView>(session());
        new QAbstractItemModelTester(m_view->model(), m_view.get());
        m_view->resize(300, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_fixture.reset();
    }

    void stepsFollowTheDocumentAsOpened()
    {
        QCOMPARE(rows(), QStringLiteral("[As opened]"));
        step(QStringLiteral("one"));
        step(QStringLiteral("two"));
        QCOMPARE(rows(), QStringLiteral("As opened, one, [two]"));
        stack().undo();
        QCOMPARE(rows(), QStringLiteral("As opened, [one], two"));
        step(QStringLiteral("three"));
        QCOMPARE(rows(), QStringLiteral("As opened, one, [three]"));
    }

    void aStepAfterManyUndoneTakesTheirPlace()
    {
        for (const char* title : {"one", "two", "three", "four"})
            step(QLatin1String(title));
        stack().setIndex(1);
        step(QStringLiteral("five"));
        QCOMPARE(rows(), QStringLiteral("As opened, one, [five]"));
        QCOMPARE(session().document().properties.title, QStringLiteral("five"));
    }

    void aClickGoesToAStep()
    {
        step(QStringLiteral("one"));
        step(QStringLiteral("two"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->visualRect(m_view->model()->index(1, 0)).center());
        QCOMPARE(session().document().properties.title, QStringLiteral("one"));
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(stack().index(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(stack().index(), 1);
        QCOMPARE(rows(), QStringLiteral("As opened, [one], two"));
    }

    void anotherDocumentHasNoSteps()
    {
        step(QStringLiteral("one"));
        step(QStringLiteral("two"));
        session().reset({});
        QCOMPARE(rows(), QStringLiteral("[As opened]"));
        QVERIFY(session().document().nodes.isEmpty());
    }

    void whatIsHiddenIsNotNamed()
    {
        step(QStringLiteral("Put Ann Miller first"));
        Secrecy::of(session()).setOn(true);
        QCOMPARE(rows(), QStringLiteral("As opened, [Put Person 1 first]"));
        Secrecy::of(session()).setOn(false);
        QCOMPARE(rows(), QStringLiteral("As opened, [Put Ann Miller first]"));
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
