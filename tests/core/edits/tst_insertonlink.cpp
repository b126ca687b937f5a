// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "tests/support/printing.h"
#include "tests/support/shorthand.h"

#include <QTest>

using namespace nestline;
using namespace nestline::shorthand;

namespace {

const LinkId middle(QStringLiteral("l1"));

// n1 leads to n2 by key 2; the others are unconnected.
Document office()
{
    return *documentFromNotation(QStringLiteral("Main\n  2 Sales [queue]\nMenu\nWaiting [queue]\nAnn [person]\n"));
}

} // namespace

/// Nodes between the ends of a link, and links whose ends go elsewhere.
class TestInsertOnLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLinkLeadsToTheNodeAndTheNodeGoesOn_data()
    {
        QTest::addColumn<NodeId>("inserted");
        QTest::addColumn<Trigger>("onward");
        QTest::newRow("menu") << node("n3") << Trigger::Key;
        QTest::newRow("queue") << node("n4") << Trigger::Timeout;
    }
    void theLinkLeadsToTheNodeAndTheNodeGoesOn()
    {
        QFETCH(NodeId, inserted);
        QFETCH(Trigger, onward);
        Document document = setReference(office(), std::vector{middle}, Reference::VoiceApp);
        const Link before = *document.links.find(middle);
        document = *insertOnLink(document, middle, inserted);
        QCOMPARE(document.links.size(), 2);
        const Link& first = *document.links.find(middle);
        QCOMPARE(first.from, before.from);
        QCOMPARE(first.to, inserted);
        QCOMPARE(first.trigger, before.trigger);
        QCOMPARE(first.key, before.key);
        const Link& second = *document.links.find(LinkId(QStringLiteral("l2")));
        QCOMPARE(second.from, inserted);
        QCOMPARE(second.to, before.to);
        QCOMPARE(second.trigger, onward);
        QCOMPARE(second.reference, Reference::VoiceApp);
    }

    void whatCannotLeadOnIsRefused()
    {
        const Document document = office();
        QCOMPARE(insertOnLink(document, middle, node("n5")).error().code, Error::Code::NotAllowed); // calls end there
        QCOMPARE(insertOnLink(document, middle, node("n1")).error().code, Error::Code::NotAllowed); // it has links
        QCOMPARE(insertOnLink(document, middle, node("n9")).error().code, Error::Code::NotFound);
        QCOMPARE(insertOnLink(document, LinkId(QStringLiteral("l9")), node("n3")).error().code, Error::Code::NotFound);
        QVERIFY(isUnconnected(document, node("n3")));
        QVERIFY(!isUnconnected(document, node("n2")));
    }

    void noLinkEndsWhereItBegins()
    {
        const Document document = office();
        QCOMPARE(reconnect(document, middle, node("n1"), node("n1")).error().code, Error::Code::NotAllowed);
        QCOMPARE(reconnect(document, middle, node("n2"), node("n2")).error().code, Error::Code::NotAllowed);
        QCOMPARE(reconnect(document, middle, node("n5"), node("n2")).error().code, Error::Code::NotAllowed);
        QCOMPARE(reconnect(document, middle, node("n1"), node("n5"))->links.find(middle)->to, node("n5"));
    }
};

QTEST_GUILESS_MAIN(TestInsertOnLink)
#include "tst_insertonlink.moc"
