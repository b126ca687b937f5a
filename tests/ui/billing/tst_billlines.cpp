// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/billpanelfixture.h"
#include "ui/billing/billlinebutton.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// Lines of the bill that are chosen, and what they light up.
class TestBillLines : public QObject, BillPanelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void choosingALineLightsUpItsNodes();
    void linesAreWalkedByKeyboard();
    void aChosenLineFollowsTheBill();
    void aChosenLineLeavesTheLightToOthers();
};

void TestBillLines::choosingALineLightsUpItsNodes()
{
    auto* paid = child<BillLineButton>("billLine2");
    QCOMPARE(paid->line().kind, Bill::LineKind::PaidLicenses);
    QTest::mouseClick(paid, Qt::LeftButton);
    QCOMPARE(m_fixture->session.highlighted().size(), size_t(5));
    QVERIFY(paid->isChecked());
    QTest::mouseClick(paid, Qt::LeftButton);
    QVERIFY(m_fixture->session.highlighted().empty());
}

void TestBillLines::linesAreWalkedByKeyboard()
{
    auto* first = child<BillLineButton>("billLine0");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(m_fixture->session.highlighted().size(), size_t(30));
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(child<BillLineButton>("billLine1")->isChecked());
    QCOMPARE(m_fixture->session.highlighted().size(), size_t(25));
    QTest::keyClick(child<BillLineButton>("billLine1"), Qt::Key_Escape);
    QVERIFY(m_fixture->session.highlighted().empty());
    QVERIFY(!child<BillLineButton>("billLine1")->isChecked());
}

void TestBillLines::aChosenLineFollowsTheBill()
{
    QTest::mouseClick(child<BillLineButton>("billLine2"), Qt::LeftButton);
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 20));
    QTRY_COMPARE(m_fixture->session.highlighted().size(), size_t(3));
}

void TestBillLines::aChosenLineLeavesTheLightToOthers()
{
    auto* paid = child<BillLineButton>("billLine2");
    QTest::mouseClick(paid, Qt::LeftButton);
    const std::set<NodeId> others{m_fixture->document().nodes.begin()->key};
    m_fixture->session.setHighlighted(others);
    QVERIFY(!paid->isChecked());
    m_fixture->session.apply(QStringLiteral("Users"), setPhoneSystemUsers(m_fixture->document(), 20));
    m_fixture->session.analysis().flush();
    QCOMPARE(m_fixture->session.highlighted(), others);
}

QTEST_MAIN(TestBillLines)
#include "tst_billlines.moc"
