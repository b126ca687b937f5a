// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/billing/derivationwindow.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace nestline;
using namespace nestline::ui;

/// "How this bill comes about", beside a drawing.
class TestDerivationWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsFollowTheDocument();
    void aStepLightsUpItsNodes();
    void stepsAreWalkedByKeyboard();
    void aStepLeavesTheLightToOthers();
    void closingPutsTheLightsOut();
    void textGrowsAndShrinksWithinLimits();
    void anUnknownEditionIsTold();
    void stepsAreReadOut();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<DerivationWindow> m_window;

    DocumentSession& session() { return m_fixture->session; }
    std::vector<StepCard*> cards() const
    {
        const QList<StepCard*> found = m_window->findChildren<StepCard*>();
        return {found.begin(), found.end()};
    }
    StepCard* card(const char* heading) const
    {
        for (StepCard* step : cards()) {
            if (step->step().heading == QLatin1String(heading))
                return step;
        }
        return nullptr;
    }
};

void TestDerivationWindow::init()
{
    m_window.reset();
    m_fixture = std::make_unique<SessionFixture>(
        QStringLiteral("Main line [attendant] +14255550100\n  1 Sales [queue] +14255550101\n  2 Support [queue]\n"),
        600);
    m_window = std::make_unique<DerivationWindow>(session(), m_fixture->theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestDerivationWindow::stepsFollowTheDocument()
{
    QCOMPARE(card("Free licences")->step().result, QStringLiteral("85"));
    session().apply(QStringLiteral("users"), setPhoneSystemUsers(session().committed(), 10));
    session().analysis().flush();
    QCOMPARE(card("Free licences")->step().result, QStringLiteral("26"));
    const size_t before = cards().size();
    session().apply(QStringLiteral("rules"), setPolicy(session().committed(), QStringLiteral("R5")));
    session().analysis().flush();
    QVERIFY(cards().size() < before); // nothing to pay, nothing to multiply
    QCOMPARE(card("Free licences")->step().result, QStringLiteral("no limit"));
}

void TestDerivationWindow::aStepLightsUpItsNodes()
{
    StepCard* demand = card("Accounts that need a licence");
    QTest::mouseClick(demand, Qt::LeftButton);
    QCOMPARE(session().highlighted().size(), size_t(2));
    QVERIFY(demand->isChecked());
    QTest::mouseClick(demand, Qt::LeftButton);
    QVERIFY(session().highlighted().empty());
    QVERIFY(!demand->isChecked());
}

void TestDerivationWindow::stepsAreWalkedByKeyboard()
{
    cards().front()->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
    QVERIFY(card("Accounts that need a licence")->isChecked());
    QCOMPARE(session().highlighted().size(), size_t(2));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Up);
    QVERIFY(!card("Accounts that need a licence")->isChecked());
}

void TestDerivationWindow::aStepLeavesTheLightToOthers()
{
    StepCard* demand = card("Accounts that need a licence");
    QTest::mouseClick(demand, Qt::LeftButton);
    const std::set<NodeId> others{session().document().nodes.begin()->key};
    session().setHighlighted(others);
    QVERIFY(!demand->isChecked());
    session().apply(QStringLiteral("Users"), setPhoneSystemUsers(session().document(), 20));
    session().analysis().flush();
    QCOMPARE(session().highlighted(), others);
    m_window->close();
    QCOMPARE(session().highlighted(), others);
}

void TestDerivationWindow::closingPutsTheLightsOut()
{
    QTest::mouseClick(card("Accounts that need a licence"), Qt::LeftButton);
    m_window->close();
    QVERIFY(session().highlighted().empty());
}

void TestDerivationWindow::textGrowsAndShrinksWithinLimits()
{
    const auto height = [this] { return card("Free licences")->sizeHint().height(); };
    const int before = height();
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    const int larger = height();
    QVERIFY(larger > before);
    m_window->findChild<QPushButton*>(QStringLiteral("smallerText"))->click();
    QVERIFY(height() < larger);
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    const int largest = height();
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(height(), largest);
}

void TestDerivationWindow::anUnknownEditionIsTold()
{
    session().apply(QStringLiteral("rules"), setPolicy(session().committed(), QStringLiteral("R9")));
    session().analysis().flush();
    const auto* problem = m_window->findChild<QLabel*>(QStringLiteral("derivationProblem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QLatin1String("R9")));
}

void TestDerivationWindow::stepsAreReadOut()
{
    for (StepCard* step : cards()) {
        QVERIFY(step->accessibleName().contains(step->step().heading));
        QVERIFY(step->accessibleName().contains(step->step().result));
    }
    QVERIFY(card("Free licences")->accessibleDescription().contains(QLatin1String("25 + ")));
}

QTEST_MAIN(TestDerivationWindow)
#include "tst_derivationwindow.moc"
