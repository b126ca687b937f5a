// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/accounts.h"
#include "core/edits/nodes.h"
#include "tests/support/printing.h"
#include "tests/support/shorthand.h"

#include <QTest>

using namespace nestline;
using namespace nestline::shorthand;

/// Edits of accounts and their numbers.
class TestAccountEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberIsToggled();
    void manyNodesGetNumbersAtOnce();
    void freshNumberFollowsTheHighest();
    void accountsAreAddedChangedAndRemoved();
};

void TestAccountEdits::numberIsToggled()
{
    const QString number = QStringLiteral("+14255550100");
    const Document document = design("A\nP [person]\n");
    const Document on = *toggleNumber(document, node("n1"), number);
    QCOMPARE(on.nodes.find(node("n1"))->accounts.at(0).number, number);
    QVERIFY(*toggleNumber(on, node("n1"), number) == document);
    const auto drop = [](Node& n) { n.accounts.clear(); };
    const Document bare = updateNodes(document, std::vector{node("n1")}, drop);
    QCOMPARE(toggleNumber(bare, node("n1"), number)->nodes.find(node("n1"))->accounts.size(), size_t(1));
    QCOMPARE(toggleNumber(document, node("n2"), number).error().code, Error::Code::NotAllowed);
    QCOMPARE(toggleNumber(document, node("n9"), number).error().code, Error::Code::NotFound);
}

void TestAccountEdits::manyNodesGetNumbersAtOnce()
{
    const Document document = design("A +14255550100\nB\nC\nP [person]\n");
    const std::vector apps{node("n1"), node("n2"), node("n3")};
    const auto numberOf = [](const Document& d, const char* id) {
        return d.nodes.find(node(id))->accounts.front().number;
    };
    const Document on = *addNumbers(document, apps);
    QCOMPARE(numberOf(on, "n1"), QStringLiteral("+14255550100"));
    QCOMPARE(numberOf(on, "n2"), QStringLiteral("+14255550101"));
    QCOMPARE(numberOf(on, "n3"), QStringLiteral("+14255550102"));
    const Document off = *removeNumbers(on, apps);
    QVERIFY(!off.nodes.find(node("n1"))->hasNumber());
    QCOMPARE(off.nodes.find(node("n3"))->accounts.size(), size_t(1));
    QCOMPARE(addNumbers(document, std::vector{node("n4")}).error().code, Error::Code::NotAllowed);
    QCOMPARE(removeNumbers(document, std::vector{node("n9")}).error().code, Error::Code::NotFound);
}

void TestAccountEdits::freshNumberFollowsTheHighest()
{
    QCOMPARE(freshNumber(design("A\n")), QStringLiteral("+14255550100"));
    QCOMPARE(freshNumber(design("A +14255550199\nB +14255550120\n")), QStringLiteral("+14255550200"));
    QCOMPARE(freshNumber(design("A +999999999999999\nB +14255550100\n")), QStringLiteral("+14255550101"));
}

void TestAccountEdits::accountsAreAddedChangedAndRemoved()
{
    const Document document = design("A\n");
    const AccountId id = freshAccountId(document);
    QCOMPARE(id, AccountId(QStringLiteral("r2")));
    const Document added = *addAccount(document, node("n1"), {.id = id});
    const Document changed = *updateAccount(added, node("n1"), id, [](Account& a) { a.pinned = true; });
    QVERIFY(changed.nodes.find(node("n1"))->accounts.at(1).pinned);
    QVERIFY(*removeAccount(changed, node("n1"), id) == document);
    QCOMPARE(removeAccount(document, node("n1"), id).error().code, Error::Code::NotFound);
    QCOMPARE(updateAccount(document, node("n1"), id, [](Account&) {}).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestAccountEdits)
#include "tst_accountedits.moc"
