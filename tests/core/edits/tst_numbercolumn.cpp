// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/numbercolumn.h"
#include "core/io/notation/notation.h"
#include "tests/support/printing.h"

#include <QSet>
#include <QTest>

using namespace nestline;

namespace {

NodeId node(int index)
{
    return NodeId(QStringLiteral("n%1").arg(index));
}

// n1 has a number, n2 and n3 have none, n4 cannot have one, n5 has one.
Document office()
{
    return *documentFromNotation(QStringLiteral("Main +14255550100\n"
                                                "  1 Sales [queue]\n"
                                                "  2 Support [queue]\n"
                                                "  0 Ann [person]\n"
                                                "Berlin +4930901820\n"));
}

std::vector<NodeId> everyNode()
{
    return {node(1), node(2), node(3), node(4), node(5)};
}

/// One line of text for each line of a plan: whose it is, the number or what is wrong with it.
QStringList told(const NumberPlan& plan)
{
    QStringList lines;
    for (const NumberLine& line : plan.lines) {
        QStringList words{QString::number(line.line), line.node ? line.node->toString() : QStringLiteral("-")};
        if (!line.problem.isEmpty())
            words << line.problem;
        else if (!line.number.isEmpty())
            words << line.number;
        if (!line.replaced.isEmpty())
            words << QStringLiteral("for") << line.replaced;
        lines << words.join(QLatin1Char(' '));
    }
    return lines;
}

QStringList numbersOf(const Document& document, int index)
{
    QStringList numbers;
    for (const Account& account : document.nodes.find(node(index))->accounts)
        numbers << account.number;
    return numbers;
}

} // namespace

/// A column of numbers for many nodes at once.
class TestNumberColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesMeetNodesInTheirOrder()
    {
        const Document document = office();
        const NumberPlan plan = planNumbers(
            document, everyNode(), QStringLiteral("+1 425 555 0111\r\n(+1) 425-555-0112\n"), NumberedNodes::Skip);
        QCOMPARE(told(plan), (QStringList{QStringLiteral("1 n2 +14255550111"), QStringLiteral("2 n3 +14255550112")}));
        QCOMPARE(plan.unable, std::vector<NodeId>{node(4)});
        QVERIFY(plan.remaining.empty());
        const Document next = *applyNumbers(document, plan, NumberType::DirectRouting);
        QCOMPARE(numbersOf(next, 2), QStringList{QStringLiteral("+14255550111")});
        QCOMPARE(next.nodes.find(node(3))->accounts.front().numberType, NumberType::DirectRouting);
        QCOMPARE(*next.nodes.find(node(1)), *document.nodes.find(node(1)));
        QCOMPARE(next.links, document.links);
    }

    void zerosInPlaceOfAPlusAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("number");
        QTest::newRow("together") << QStringLiteral("0049 30 123456") << QStringLiteral("+4930123456");
        QTest::newRow("apart, in quotes")
            << QStringLiteral("\"00 49 (0)30 / 123456\"") << QStringLiteral("+4930123456");
        QTest::newRow("a plus") << QStringLiteral("+49 30 123456") << QStringLiteral("+4930123456");
        QTest::newRow("a national number") << QStringLiteral("030 123456") << QString();
        QTest::newRow("too many") << QStringLiteral("00049 30 123456") << QString();
        QTest::newRow("nothing else") << QStringLiteral("00") << QString();
    }
    void zerosInPlaceOfAPlusAreRead()
    {
        QFETCH(QString, line);
        QTEST(numberInLine(line).value_or(QString()), "number");
        const NumberPlan plan = planNumbers(office(), std::vector{node(2)}, line, NumberedNodes::Skip);
        QTEST(plan.lines.front().number, "number");
    }

    void everyLineThatIsNotUsedSaysWhy()
    {
        const NumberPlan plan = planNumbers(office(), everyNode(),
                                            QStringLiteral("tomorrow\n\"+14255550111\"\n+14255550111\n+14255550100\n"),
                                            NumberedNodes::Replace);
        QCOMPARE(told(plan),
                 (QStringList{
                     QStringLiteral(
                         "1 n1 Not a phone number with its country code, such as +1 425 555 0100. for +14255550100"),
                     QStringLiteral("2 n2 +14255550111"),
                     QStringLiteral("3 n3 The same number stands in line 2."),
                     QStringLiteral("4 n5 “Main” has this number already. for +4930901820"),
                 }));
        QCOMPARE(plan.usedLines(), 1);
    }

    void aBlankLineKeepsItsPlaceAndTooManyLinesAreNamed()
    {
        const NumberPlan plan =
            planNumbers(office(), everyNode(), QStringLiteral("\n+14255550112\n+14255550113\n"), NumberedNodes::Skip);
        QCOMPARE(told(plan), (QStringList{QStringLiteral("1 n2"), QStringLiteral("2 n3 +14255550112"),
                                          QStringLiteral("3 - There is no node left for this line.")}));
        const NumberPlan few = planNumbers(office(), everyNode(), QStringLiteral("+14255550111"), NumberedNodes::Skip);
        QCOMPARE(few.remaining, std::vector<NodeId>{node(3)});
    }

    void numbersMayChangePlacesWhenTheyAreReplaced()
    {
        const Document document = office();
        const NumberPlan plan = planNumbers(document, std::vector{node(1), node(5)},
                                            QStringLiteral("+49 30 901820\n+1 425 555 0100"), NumberedNodes::Replace);
        QCOMPARE(plan.usedLines(), 2);
        const Document next = *applyNumbers(document, plan, NumberType::Unknown);
        QCOMPARE(numbersOf(next, 1), QStringList{QStringLiteral("+4930901820")});
        QCOMPARE(numbersOf(next, 5), QStringList{QStringLiteral("+14255550100")});
    }

    void aFurtherNumberGetsAFurtherAccount()
    {
        const Document document = office();
        const NumberPlan plan =
            planNumbers(document, std::vector{node(1)}, QStringLiteral("+14255550111"), NumberedNodes::Add);
        const Document next = *applyNumbers(document, plan, NumberType::CallingPlan);
        QCOMPARE(numbersOf(next, 1), (QStringList{QStringLiteral("+14255550100"), QStringLiteral("+14255550111")}));
    }

    void aLineThatIsNotUsedMayTakeOthersWithIt()
    {
        // n1 keeps its number as its line is no number; so n2 cannot have it, keeps its own, and so on.
        const Document document =
            *documentFromNotation(QStringLiteral("A +14255550101\nB +14255550102\nC +14255550103\nD +14255550104\n"));
        const NumberPlan plan =
            planNumbers(document, std::vector{node(4), node(3), node(2), node(1)},
                        QStringLiteral("+14255550103\n+14255550102\n+14255550101\nnone"), NumberedNodes::Replace);
        QCOMPARE(plan.usedLines(), 0);
        QCOMPARE(plan.lines.front().problem, QStringLiteral("“C” has this number already."));
    }

    void manyFurtherAccountsHaveIdsOfTheirOwn()
    {
        constexpr int count = 3000;
        QString notation;
        QString column;
        std::vector<NodeId> nodes;
        for (int i = 0; i < count; ++i) {
            notation += QStringLiteral("A +1425600%1\n").arg(i, 4, 10, QLatin1Char('0'));
            column += QStringLiteral("+1425700%1\n").arg(i, 4, 10, QLatin1Char('0'));
            nodes.push_back(node(i + 1));
        }
        const Document document = *documentFromNotation(notation);
        const NumberPlan plan = planNumbers(document, nodes, column, NumberedNodes::Add);
        const Document next = *applyNumbers(document, plan, NumberType::CallingPlan);
        QSet<AccountId> ids;
        for (const auto& [id, node] : next.nodes) {
            QCOMPARE(node.accounts.size(), size_t(2));
            for (const Account& account : node.accounts)
                ids.insert(account.id);
        }
        QCOMPARE(ids.size(), 2 * count);
        QCOMPARE(numbersOf(next, count), (QStringList{QStringLiteral("+14256002999"), QStringLiteral("+14257002999")}));
    }

    void aNodeThatIsGoneIsAReason()
    {
        const Document document = office();
        const NumberPlan plan =
            planNumbers(document, std::vector{node(2)}, QStringLiteral("+14255550111"), NumberedNodes::Skip);
        Document without = document;
        without.nodes = document.nodes.without(node(2));
        QCOMPARE(applyNumbers(without, plan, NumberType::Unknown).error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestNumberColumn)
#include "tst_numbercolumn.moc"
