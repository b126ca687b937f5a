// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/liveanalysis.h"
#include "core/edits/accounts.h"
#include "core/edits/nodes.h"
#include "core/edits/properties.h"
#include "core/io/notation/notation.h"

#include <QSignalSpy>
#include <QTest>

using namespace nestline;

class TestLiveAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = *loadCatalogue(); }
    void resultsAreThereFromTheStart();
    void changesAreCollectedUntilTheLoopIsIdle();
    void movingComputesNothing();
    void nothingIsToldWhenTheBillStaysTheSame();
    void unknownEditionTakesTheBillAwayAndBack();
    void findingsFollow();
    void heldFindingsWaitAndTheBillDoesNot();
    void flushNeedsNoEventLoop();

private:
    Document design() const { return *documentFromNotation(QStringLiteral("Main +14255550100\n 1 Sales [queue]\n")); }

    Catalogue m_catalogue;
    const NodeId m_main{QStringLiteral("n1")};
    const NodeId m_sales{QStringLiteral("n2")};
};

void TestLiveAnalysis::resultsAreThereFromTheStart()
{
    const DocumentStore store(design());
    const LiveAnalysis analysis(store, m_catalogue);
    QCOMPARE(analysis.bill()->paidCount, 1);
    QVERIFY(!analysis.findings().empty());
}

void TestLiveAnalysis::changesAreCollectedUntilTheLoopIsIdle()
{
    DocumentStore store(design());
    LiveAnalysis analysis(store, m_catalogue);
    QSignalSpy told(&analysis, &LiveAnalysis::billChanged);
    for (int users = 1; users <= 50; ++users)
        store.replace(*setPhoneSystemUsers(store.document(), users));
    QCOMPARE(told.count(), 0);
    QVERIFY(told.wait());
    QCOMPARE(told.count(), 1);
    QCOMPARE(*analysis.bill()->pool, 30);
}

void TestLiveAnalysis::movingComputesNothing()
{
    DocumentStore store(design());
    LiveAnalysis analysis(store, m_catalogue);
    const Bill::Line* before = analysis.bill()->lines.data();
    store.replace(moveNodes(store.document(), std::vector{m_main}, {10, 10}));
    analysis.flush();
    QCOMPARE(analysis.bill()->lines.data(), before); // the very same bill, not an equal one
}

void TestLiveAnalysis::nothingIsToldWhenTheBillStaysTheSame()
{
    DocumentStore store(design());
    LiveAnalysis analysis(store, m_catalogue);
    QSignalSpy bills(&analysis, &LiveAnalysis::billChanged);
    QSignalSpy findings(&analysis, &LiveAnalysis::findingsChanged);
    store.replace(setTitle(store.document(), QStringLiteral("Another title")));
    analysis.flush();
    QCOMPARE(bills.count(), 0);
    QCOMPARE(findings.count(), 0);
}

void TestLiveAnalysis::unknownEditionTakesTheBillAwayAndBack()
{
    DocumentStore store(design());
    LiveAnalysis analysis(store, m_catalogue);
    QSignalSpy told(&analysis, &LiveAnalysis::billChanged);
    store.replace(setPolicy(store.document(), QStringLiteral("virtual-user-1999")));
    QVERIFY(told.wait());
    QVERIFY(!analysis.bill());
    store.replace(setPolicy(store.document(), QStringLiteral("R2c")));
    QVERIFY(told.wait());
    QVERIFY(analysis.bill());
}

void TestLiveAnalysis::findingsFollow()
{
    DocumentStore store(design());
    LiveAnalysis analysis(store, m_catalogue);
    QSignalSpy told(&analysis, &LiveAnalysis::findingsChanged);
    store.replace(*toggleNumber(store.document(), m_sales, QStringLiteral("not a number")));
    QVERIFY(told.wait());
    QCOMPARE(analysis.findings().front().code, QStringLiteral("number-not-e164"));
}

void TestLiveAnalysis::heldFindingsWaitAndTheBillDoesNot()
{
    DocumentStore store(design());
    LiveAnalysis analysis(store, m_catalogue);
    QSignalSpy bills(&analysis, &LiveAnalysis::billChanged);
    QSignalSpy findings(&analysis, &LiveAnalysis::findingsChanged);
    analysis.holdFindings(true);
    store.replace(*toggleNumber(store.document(), m_sales, QStringLiteral("not a number")));
    QVERIFY(bills.wait());
    QVERIFY(!findings.wait(200));
    analysis.holdFindings(false);
    QVERIFY(findings.wait());
    QCOMPARE(analysis.findings().front().code, QStringLiteral("number-not-e164"));
}

void TestLiveAnalysis::flushNeedsNoEventLoop()
{
    DocumentStore store(design());
    LiveAnalysis analysis(store, m_catalogue);
    QSignalSpy told(&analysis, &LiveAnalysis::billChanged);
    store.replace(*setPhoneSystemUsers(store.document(), 600));
    analysis.flush();
    QCOMPARE(told.count(), 1);
    QCOMPARE(*analysis.bill()->pool, 85);
    QVERIFY(!told.wait(50)); // and not once more
}

QTEST_GUILESS_MAIN(TestLiveAnalysis)
#include "tst_liveanalysis.moc"
