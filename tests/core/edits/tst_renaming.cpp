// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/renaming.h"
#include "core/io/notation/notation.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace nestline;

using Syntax = RenamePattern::Syntax;

namespace {

Document queues()
{
    Document document = *documentFromNotation(QStringLiteral("Sales East\nSales West\nHotline {n}\nC++ (test)\n"));
    const auto& [id, first] = *document.nodes.begin();
    Node node = first;
    node.group = QStringLiteral("Berlin");
    document.nodes = document.nodes.with(NodeId(id), node);
    return document;
}

std::vector<NodeId> everyNode(const Document& document)
{
    std::vector<NodeId> ids;
    for (const auto& [id, node] : document.nodes)
        ids.push_back(id);
    return ids;
}

} // namespace

/// New names by pattern.
class TestRenaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFollowThePattern_data()
    {
        QTest::addColumn<Syntax>("syntax");
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, Syntax syntax, const char* find, const char* replacement,
                            const QStringList& expected) {
            QTest::newRow(name) << syntax << QString::fromLatin1(find) << QString::fromLatin1(replacement) << expected;
        };
        const auto list = [](const char* text) {
            return QString::fromLatin1(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        };
        row("text", Syntax::Text, "sales", "Order desk", list("Order desk East|Order desk West"));
        row("text is no expression", Syntax::Text, "C++ (", "Cpp (", list("Cpp (test)"));
        row("numbered", Syntax::Text, "Sales", "Queue {nn}:", list("Queue 01: East|Queue 02: West"));
        row("whole name", Syntax::Text, "", "Line {n}", list("Line 1|Line 2|Line 3|Line 4"));
        row("name and group", Syntax::Text, "", "{group}/{name}",
            list("Berlin/Sales East|/Sales West|/Hotline {n}|/C++ (test)"));
        row("star", Syntax::Wildcards, "S*s *", "\\2 \\1", list("East ale|West ale"));
        row("star alone", Syntax::Wildcards, "*", "X{n}", list("X1|X2|X3|X4"));
        row("question mark", Syntax::Wildcards, "?est", "North", list("Sales North|C++ (North)"));
        row("expression", Syntax::Expression, "^(\\w+) (East|West)$", "\\2 \\1", list("East Sales|West Sales"));
        row("beginning", Syntax::Expression, "^", "DE ",
            list("DE Sales East|DE Sales West|DE Hotline {n}|DE C++ (test)"));
        row("found text is not read again", Syntax::Expression, "Hot(.*)", "Cold\\1", list("Coldline {n}"));
        row("unknown placeholder", Syntax::Text, "Hotline", "{x}", list("{x} {n}"));
        row("nothing met", Syntax::Text, "Nobody", "X", {});
    }
    void namesFollowThePattern()
    {
        QFETCH(Syntax, syntax);
        QFETCH(QString, find);
        QFETCH(QString, replacement);
        QFETCH(QStringList, expected);
        const Document document = queues();
        const auto plan = planRenaming(document, everyNode(document), {find, replacement, syntax});
        QVERIFY(plan.hasValue());
        QStringList names;
        for (const Renaming& renaming : *plan)
            names << renaming.after;
        QCOMPARE(names, expected);
    }

    void caseMattersOnRequest()
    {
        const Document document = queues();
        RenamePattern pattern{.find = QStringLiteral("sales"), .replacement = QStringLiteral("X")};
        QCOMPARE(planRenaming(document, everyNode(document), pattern)->size(), size_t{2});
        pattern.matchesCase = true;
        QVERIFY(planRenaming(document, everyNode(document), pattern)->empty());
    }

    void aBadExpressionIsRefusedWithItsPlace()
    {
        const auto plan = planRenaming(queues(), {}, {QStringLiteral("Sales ("), QString(), Syntax::Expression});
        QCOMPARE(plan.error().code, Error::Code::InvalidInput);
        QVERIFY2(plan.error().message.contains(QLatin1String("character 8")), qPrintable(plan.error().message));
    }

    void aNameIsNeverEmpty()
    {
        const Document document = queues();
        const auto plan =
            planRenaming(document, everyNode(document), {QStringLiteral("Sales*"), QString(), Syntax::Wildcards});
        QCOMPARE(plan->size(), size_t{2});
        for (const Renaming& renaming : *plan)
            QVERIFY(!renaming.problem.isEmpty());
        QVERIFY(applyRenaming(document, *plan)->sharesStorageWith(document));
    }

    void onlyNamesChange()
    {
        const Document document = queues();
        const auto plan = planRenaming(document, everyNode(document),
                                       {.find = {}, .replacement = QStringLiteral("Line {n}"), .firstNumber = 7});
        const Document next = *applyRenaming(document, *plan);
        QCOMPARE(next.nodes.begin()->row.name, QStringLiteral("Line 7"));
        QCOMPARE(next.links, document.links);
        QCOMPARE(next.positions, document.positions);
        Document without = document;
        without.nodes = document.nodes.without(plan->front().node);
        QCOMPARE(applyRenaming(without, *plan).error().code, Error::Code::NotFound);
    }

    void namesThatWouldBeSharedAreCounted()
    {
        const Document document =
            *documentFromNotation(QStringLiteral("Sales East\nSales West\nSales North\nDesk\nHotline\nHotline\n"));
        const std::vector<NodeId> nodes = everyNode(document);
        const auto shared = [&](const std::vector<NodeId>& some, const char* find, const char* replacement) {
            const RenamePattern pattern{.find = QString::fromLatin1(find),
                                        .replacement = QString::fromLatin1(replacement),
                                        .syntax = Syntax::Wildcards};
            return sharedNames(document, *planRenaming(document, some, pattern));
        };
        const QString desk = QStringLiteral("Desk");
        // Those that are alike before and keep their names are no news.
        QCOMPARE(shared(nodes, "Sales*", "Team {n}"), SharedNames{});
        QCOMPARE(shared(nodes, "Sales*", "Team"), (SharedNames{3, 0, QStringLiteral("Team"), {}}));
        // Desk keeps its name, whether it is selected or not.
        QCOMPARE(shared(nodes, "Sales East", "Desk"), (SharedNames{0, 1, {}, desk}));
        QCOMPARE(shared({nodes.front()}, "", "Desk"), (SharedNames{0, 1, {}, desk}));
        QCOMPARE(shared(nodes, "Sales*", "Desk"), (SharedNames{3, 3, desk, desk}));
        // A name that is given up may be taken.
        QCOMPARE(sharedNames(document, std::vector<Renaming>{{nodes[0], QStringLiteral("Sales East"), desk, {}},
                                                             {nodes[3], desk, QStringLiteral("Sales East"), {}}}),
                 SharedNames{});
    }
};

QTEST_GUILESS_MAIN(TestRenaming)
#include "tst_renaming.moc"
