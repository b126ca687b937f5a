// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/entries.h"
#include "core/graph/focus.h"
#include "core/graph/paths.h"
#include "core/io/notation/notation.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace nestline;

/// What of a flow is shown under a focus, and which ways lead through a node.
class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flowsBeginWhereNothingLeads_data();
    void flowsBeginWhereNothingLeads();
    void everyNodeIsReachedFromAnEntry();
    void theLargestFlowHasANumberAndMostNodes();
    void theWayFromAnEntryIsTheShortest();
    void aFocusShowsWhatWaysReach_data();
    void aFocusShowsWhatWaysReach();
    void anEmptyFocusHidesNothing();
    void aCollapsedNodeCountsWhatIsFoldedBelow();
    void branchesAreToldOfEachCardThatFoldsThem();
    void startingBelowAMenuDoesNotLeadThroughIt();
    void aFocusHidesExactlyWhatItSays();
    void pathsLeaveOutWaysThatComeBack();
    void pathsAreAllSimpleWays();

private:
    // n1 Main, n2 Sales, n3 Mailbox, n4 Support, n5 Hardware, n6 Software, n7 Other, n8 Loop
    const Document m_document = *documentFromNotation(QStringLiteral("Main +14255550100\n"
                                                                     "  1 Sales [queue]\n"
                                                                     "    timeout Mailbox [voicemail]\n"
                                                                     "  2 Support\n"
                                                                     "    1 Hardware [queue]\n"
                                                                     "      timeout = Mailbox\n"
                                                                     "    2 Software [queue]\n"
                                                                     "    9 = Main\n"
                                                                     "Other\n"
                                                                     "  1 = Hardware\n"));
};

namespace {

NodeId id(const QString& text)
{
    return NodeId(text);
}

std::set<NodeId> idSet(const QString& ids)
{
    std::set<NodeId> result;
    for (const QString& text : ids.split(u' ', Qt::SkipEmptyParts))
        result.insert(NodeId(text));
    return result;
}

template <class Ids>
QString joined(const Ids& ids)
{
    QStringList texts;
    for (const auto& each : ids)
        texts << each.toString();
    texts.sort();
    return texts.join(u' ');
}

QString shownBy(const FlowGraph& graph, const Focus& focus)
{
    const FocusedView view = focusedView(graph, focus);
    std::set<NodeId> shown;
    for (int i = 0; i < graph.size(); ++i) {
        if (!view.hidden.contains(graph.id(i)))
            shown.insert(graph.id(i));
    }
    return joined(shown);
}

// Walks every simple way onwards from (or back to) the last node of `way`, and notes the links.
void walkSimpleWays(const FlowGraph& graph, std::vector<int>& way, bool onwards, std::unordered_set<LinkId>& links)
{
    for (const FlowGraph::Edge& edge : onwards ? graph.outgoing(way.back()) : graph.incoming(way.back())) {
        const int next = onwards ? edge.to : edge.from;
        if (std::find(way.begin(), way.end(), next) != way.end())
            continue;
        links.insert(*edge.id);
        way.push_back(next);
        walkSimpleWays(graph, way, onwards, links);
        way.pop_back();
    }
}

} // namespace

void TestFocus::flowsBeginWhereNothingLeads_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("entries");
    QTest::newRow("trees") << QStringLiteral("A +14255550100\n  1 B +14255550101\nC\n") << QStringLiteral("n1 n3");
    QTest::newRow("a way back to the number")
        << QStringLiteral("A +14255550100\n  1 B\n    9 = A\n") << QStringLiteral("n1");
    QTest::newRow("the number is not the first")
        << QStringLiteral("A\n  1 B +14255550100\n    9 = A\n") << QStringLiteral("n2");
    QTest::newRow("two numbers") << QStringLiteral("A +14255550101\n  1 B +14255550100\n    9 = A\n")
                                 << QStringLiteral("n1 n2");
    QTest::newRow("a circle without a number") << QStringLiteral("A\n  1 B\n    9 = A\n") << QStringLiteral("n1");
    QTest::newRow("nothing") << QString() << QString();
}

void TestFocus::flowsBeginWhereNothingLeads()
{
    QFETCH(QString, notation);
    const FlowGraph graph(*documentFromNotation(notation));
    QStringList entries;
    for (const int entry : entriesOf(graph))
        entries << graph.id(entry).toString();
    QTEST(entries.join(u' '), "entries");
}

void TestFocus::everyNodeIsReachedFromAnEntry()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 50; ++i) {
        const FlowGraph graph(randomDocument(random));
        const std::vector<int> depths = graph.depths(entriesOf(graph));
        QVERIFY(std::all_of(depths.begin(), depths.end(), [](int depth) { return depth >= 0; }));
    }
}

void TestFocus::theLargestFlowHasANumberAndMostNodes()
{
    const auto largest = [](const char* notation) {
        const auto flow = largestFlow(FlowGraph(*documentFromNotation(QLatin1String(notation))));
        return flow ? flow->toString() : QString();
    };
    QCOMPARE(largest(""), QString());
    QCOMPARE(largest("A\nB\n  1 C\n"), QStringLiteral("n2"));
    QCOMPARE(largest("A +14255550100\nB\n  1 C\n"), QStringLiteral("n1")); // nobody can call B
    QCOMPARE(largest("A +14255550100\n  1 X\nB +14255550101\n  1 = X\n  2 Y\n"), QStringLiteral("n3"));
}

void TestFocus::theWayFromAnEntryIsTheShortest()
{
    const FlowGraph graph(m_document);
    const auto way = [&](const char* node) {
        QStringList ids;
        for (const NodeId& step : wayFromEntry(graph, NodeId(QLatin1String(node))))
            ids << step.toString();
        return ids.join(u' ');
    };
    QCOMPARE(way("n1"), QStringLiteral("n1"));
    QCOMPARE(way("n3"), QStringLiteral("n1 n2 n3"));
    // Shorter from Other, but nobody can call that.
    QCOMPARE(way("n5"), QStringLiteral("n1 n4 n5"));
    QCOMPARE(way("n7"), QStringLiteral("n7"));
    QCOMPARE(way("n99"), QString());
}

void TestFocus::aFocusShowsWhatWaysReach_data()
{
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("collapsed");
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* starts, const char* collapsed, const char* hidden,
                        const char* shown) {
        QTest::newRow(name) << QString::fromLatin1(starts) << QString::fromLatin1(collapsed)
                            << QString::fromLatin1(hidden) << QString::fromLatin1(shown);
    };
    row("start", "n2", "", "", "n2 n3");
    row("start with a way back", "n4", "", "", "n1 n2 n3 n4 n5 n6");
    row("start with the menu above closed", "n4", "n1", "", "n1 n3 n4 n5 n6");
    row("two starts", "n2 n6", "", "", "n2 n3 n6");
    row("collapsed: what others lead to stays", "", "n4", "", "n1 n2 n3 n4 n5 n7");
    row("collapsed twice", "", "n4 n7", "", "n1 n2 n3 n4 n7");
    row("collapsed at the top", "", "n1", "", "n1 n3 n5 n7");
    row("collapsed within collapsed", "", "n1 n4", "", "n1 n3 n5 n7");
    row("collapsed end", "", "n3", "", "n1 n2 n3 n4 n5 n6 n7");
    row("hidden", "", "", "n1 n4", "n2 n3 n5 n6 n7");
    row("start and hidden", "n2", "", "n3", "n2");
    row("ids that are gone", "n98", "n99", "n97", "n1 n2 n3 n4 n5 n6 n7");
}

void TestFocus::aFocusShowsWhatWaysReach()
{
    QFETCH(QString, starts);
    QFETCH(QString, collapsed);
    QFETCH(QString, hidden);
    QTEST(shownBy(FlowGraph(m_document), {idSet(starts), idSet(collapsed), idSet(hidden)}), "shown");
}

void TestFocus::anEmptyFocusHidesNothing()
{
    QVERIFY(focusedView(FlowGraph(m_document), {}) == FocusedView());
}

void TestFocus::aCollapsedNodeCountsWhatIsFoldedBelow()
{
    const FlowGraph graph(m_document);
    const auto folded = [&](const QString& collapsed) {
        return focusedView(graph, {.starts = {}, .collapsed = idSet(collapsed), .hidden = {}}).folded;
    };
    using Folded = std::unordered_map<NodeId, int>;
    QCOMPARE(folded(QStringLiteral("n4")), (Folded{{id(QStringLiteral("n4")), 1}}));
    QCOMPARE(folded(QStringLiteral("n4 n7")), (Folded{{id(QStringLiteral("n4")), 2}, {id(QStringLiteral("n7")), 1}}));
    QCOMPARE(folded(QStringLiteral("n1 n4")), (Folded{{id(QStringLiteral("n1")), 3}})); // n4 itself is folded up
    QCOMPARE(folded(QStringLiteral("n3")), (Folded{{id(QStringLiteral("n3")), 0}}));
}

void TestFocus::branchesAreToldOfEachCardThatFoldsThem()
{
    const FlowGraph graph(m_document);
    const auto branches = [&](const Focus& focus) { return foldedBranches(graph, focus, focusedView(graph, focus)); };
    const NodeId support = id(QStringLiteral("n4"));
    const NodeId hardware = id(QStringLiteral("n5"));
    const NodeId software = id(QStringLiteral("n6"));
    const NodeId other = id(QStringLiteral("n7"));
    QCOMPARE(branches({.starts = {}, .collapsed = {support}, .hidden = {}}), (FoldedBranches{{support, {software}}}));
    QCOMPARE(branches({.starts = {}, .collapsed = {support, other}, .hidden = {}}),
             (FoldedBranches{{support, {hardware, software}}, {other, {hardware}}}));
    QVERIFY(branches({.starts = {}, .collapsed = {}, .hidden = {hardware}}).empty());
}

void TestFocus::startingBelowAMenuDoesNotLeadThroughIt()
{
    const FlowGraph graph(m_document);
    const Focus support = focusFrom(graph, id(QStringLiteral("n4")));
    QCOMPARE(joined(support.starts), QStringLiteral("n4"));
    QCOMPARE(joined(support.collapsed), QStringLiteral("n1"));
    QCOMPARE(shownBy(graph, support), QStringLiteral("n1 n3 n4 n5 n6"));
    QCOMPARE(shownBy(graph, focusFrom(graph, id(QStringLiteral("n1")))), QStringLiteral("n1 n2 n3 n4 n5 n6"));
}

// The definition, by asking for each node alone.
void TestFocus::aFocusHidesExactlyWhatItSays()
{
    QRandomGenerator random(12);
    for (int i = 0; i < 100; ++i) {
        const Document document = randomDocument(random, {.nodes = 12, .links = 16});
        const FlowGraph graph(document);
        Focus focus;
        for (int node = 1; node <= 12; ++node) {
            const NodeId any(QStringLiteral("n%1").arg(node));
            if (random.bounded(6) == 0)
                focus.starts.insert(any);
            if (random.bounded(4) == 0)
                focus.collapsed.insert(any);
            if (random.bounded(8) == 0)
                focus.hidden.insert(any);
        }
        Document open = document;
        for (const auto& [link, row] : document.links) {
            if (focus.collapsed.contains(row.from))
                open.links = open.links.without(link);
        }
        std::vector<int> starts;
        for (const NodeId& start : focus.starts)
            starts.push_back(*indexOf(graph, start));
        const std::vector<int> depths = FlowGraph(open).depths(starts.empty() ? entriesOf(graph) : starts);
        const FocusedView view = focusedView(graph, focus);
        for (int node = 0; node < graph.size(); ++node) {
            const bool shown = depths[static_cast<size_t>(node)] >= 0 && !focus.hidden.contains(graph.id(node));
            QCOMPARE(!view.hidden.contains(graph.id(node)) || focus.isEmpty(), shown || focus.isEmpty());
        }
    }
}

void TestFocus::pathsLeaveOutWaysThatComeBack()
{
    const FlowGraph graph(m_document);
    // Main leads to Support; "9 for the main menu" leads back and is on no simple way to Hardware.
    const FlowPaths paths = pathsThrough(graph, id(QStringLiteral("n5")));
    QCOMPARE(joined(paths.nodes), QStringLiteral("n1 n3 n4 n5 n7"));
    QCOMPARE(paths.links.size(), size_t(4));
    QVERIFY(pathsThrough(graph, id(QStringLiteral("n99"))) == FlowPaths());
    QCOMPARE(
        joined(pathsThrough(FlowGraph(*documentFromNotation(QStringLiteral("A\n"))), id(QStringLiteral("n1"))).nodes),
        QStringLiteral("n1"));
}

void TestFocus::pathsAreAllSimpleWays()
{
    QRandomGenerator random(13);
    for (int i = 0; i < 200; ++i) {
        const FlowGraph graph(randomDocument(random, {.nodes = 9, .links = 4 + i % 16}));
        const int node = random.bounded(graph.size());
        std::unordered_set<LinkId> expected;
        std::vector<int> way{node};
        walkSimpleWays(graph, way, true, expected);
        walkSimpleWays(graph, way, false, expected);
        const FlowPaths paths = pathsThrough(graph, graph.id(node));
        QCOMPARE(joined(paths.links), joined(expected));
    }
}

QTEST_GUILESS_MAIN(TestFocus)
#include "tst_focus.moc"
