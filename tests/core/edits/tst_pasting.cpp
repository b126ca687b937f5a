// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/clipboard.h"
#include "core/edits/nodes.h"
#include "tests/support/printing.h"
#include "tests/support/shorthand.h"

#include <QTest>

using namespace nestline;
using namespace nestline::shorthand;

/// Parts of a design that are copied and pasted.
class TestPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedPartIsIndependent();
    void numberAlreadyInUseIsNotPasted();
};

void TestPasting::pastedPartIsIndependent()
{
    const Document document = design("A\n 1 B\n  1 C\n");
    const Document part = excerpt(document, std::vector{node("n1"), node("n2"), node("n9")});
    QCOMPARE(part.nodes.size(), 2);
    QCOMPARE(part.links.size(), 1); // the link to C stays behind
    const Pasted pasted = paste(document, part, {30, 40});
    QCOMPARE(pasted.nodes, (std::vector{node("n4"), node("n5")}));
    QCOMPARE(pasted.document.links.size(), 3);
    const Link* copy = pasted.document.links.find(link("l3"));
    QCOMPARE(copy->from, node("n4"));
    QCOMPARE(copy->to, node("n5"));
    QCOMPARE(*pasted.document.positions.find(node("n5")), QPointF(30, 40));
    QCOMPARE(pasted.document.nodes.find(node("n5"))->accounts.at(0).id, AccountId(QStringLiteral("r5")));
    QVERIFY(removeNodes(pasted.document, pasted.nodes) == document);
}

void TestPasting::numberAlreadyInUseIsNotPasted()
{
    const Document document = design("A +14255550100\n");
    const Document part = design("B +14255550100 +14255550101\n");
    const Document pasted = paste(document, part, {}).document;
    const std::vector<Account>& accounts = pasted.nodes.find(node("n2"))->accounts;
    QCOMPARE(accounts.at(0).number, QString());
    QCOMPARE(accounts.at(1).number, QStringLiteral("+14255550101"));
}

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
