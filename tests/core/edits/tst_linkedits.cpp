// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/links.h"
#include "tests/support/printing.h"
#include "tests/support/shorthand.h"

#include <QTest>

using namespace nestline;
using namespace nestline::shorthand;

/// Edits of links, one by one.
class TestLinkEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestionFillsTheMenu();
    void suggestionForAQueueKnowsPeople();
    void impossibleConnectionsAreRefused();
    void keyAndTriggerGoTogether();
    void reconnectedLinkGetsAWayThatItsNewBeginningHas();
};

void TestLinkEdits::suggestionFillsTheMenu()
{
    Document document = design("A\nB\n");
    for (const MenuKey expected : MenuKey::all()) {
        const Link way = *suggestLink(document, node("n1"), node("n2"));
        QCOMPARE(way.trigger, Trigger::Key);
        QCOMPARE(*way.key, expected);
        document = *connectNodes(document, freshLinkId(document), way);
    }
    QVERIFY(!firstFreeKey(document, node("n1")));
    for (int i = 0; i < 5; ++i) {
        const Link way = *suggestLink(document, node("n1"), node("n2"));
        QVERIFY(!way.key);
        document = *connectNodes(document, freshLinkId(document), way);
    }
    QCOMPARE(suggestLink(document, node("n1"), node("n2")).error().code, Error::Code::NotAllowed);
}

void TestLinkEdits::suggestionForAQueueKnowsPeople()
{
    const Document document = design("Q [queue]\n timeout V [voicemail]\nP [person]\nA\n");
    QCOMPARE(suggestLink(document, node("n1"), node("n3"))->trigger, Trigger::Agents);
    QCOMPARE(suggestLink(document, node("n1"), node("n4"))->trigger, Trigger::Overflow);
}

void TestLinkEdits::impossibleConnectionsAreRefused()
{
    const Document document = design("A\n 1 P [person]\n");
    QCOMPARE(suggestLink(document, node("n1"), node("n1")).error().code, Error::Code::NotAllowed);
    QCOMPARE(suggestLink(document, node("n2"), node("n1")).error().code, Error::Code::NotAllowed);
    QCOMPARE(suggestLink(document, node("n1"), node("n9")).error().code, Error::Code::NotFound);
    const Link fromEnd{.from = node("n2"), .to = node("n1"), .trigger = Trigger::Forward};
    QCOMPARE(connectNodes(document, link("l9"), fromEnd).error().code, Error::Code::NotAllowed);
}

void TestLinkEdits::keyAndTriggerGoTogether()
{
    const Document document = design("A\n 1 B\n");
    QVERIFY(!setTrigger(document, link("l1"), Trigger::Key, std::nullopt));
    QVERIFY(!setTrigger(document, link("l1"), Trigger::Forward, key('1')));
    QVERIFY(!setTrigger(document, link("l1"), Trigger::Agents, std::nullopt));
    QVERIFY(!setTrigger(document, link("l9"), Trigger::Forward, std::nullopt));
    const Document changed = *setTrigger(document, link("l1"), Trigger::Key, key('#'));
    QCOMPARE(*changed.links.find(link("l1"))->key, key('#'));
    QVERIFY(!setTrigger(document, link("l1"), Trigger::Holiday, std::nullopt)->links.find(link("l1"))->key);
}

void TestLinkEdits::reconnectedLinkGetsAWayThatItsNewBeginningHas()
{
    const Document document = design("A\n 1 B\nC\n 1 D\nQ [queue]\n");
    const Link other = *reconnect(document, link("l1"), node("n3"), node("n2"))->links.find(link("l1"));
    QCOMPARE(other.from, node("n3"));
    QCOMPARE(*other.key, key('2'));
    QCOMPARE(reconnect(document, link("l1"), node("n5"), node("n2"))->links.find(link("l1"))->trigger,
             Trigger::Timeout);
    const Link retargeted = *reconnect(document, link("l1"), node("n1"), node("n5"))->links.find(link("l1"));
    QCOMPARE(*retargeted.key, key('1'));
    QVERIFY(!reconnect(document, link("l1"), node("n9"), node("n2")));
    QVERIFY2(!reconnect(document, link("l1"), node("n1"), node("n1")), "a node does not lead to itself");
}

QTEST_GUILESS_MAIN(TestLinkEdits)
#include "tst_linkedits.moc"
