// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/flowgraph.h"
#include "tests/support/randomdocument.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace nestline;

class TestFlowGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesAndLinksAreInTheOrderOfIds();
    void idsThatShareNoTextAreFoundToo();
    void idsThatLieSideBySideAreToldApart();
    void depthCountsTheFewestLinks();
    void componentsAreMutualReachability();
    void componentsAreNumberedAgainstTheFlow();
    void aVeryLongChainIsNoProblem();
};

namespace {

NodeId nodeId(int i)
{
    return NodeId(QStringLiteral("n%1").arg(i));
}

Document documentOf(int nodes, const std::vector<std::pair<int, int>>& links)
{
    std::vector<Table<NodeId, Node>::Entry> rows;
    for (int i = 0; i < nodes; ++i)
        rows.push_back({nodeId(i), Node{}});
    std::vector<Table<LinkId, Link>::Entry> ways;
    for (const auto& [from, to] : links) {
        const LinkId id(QStringLiteral("l%1").arg(ways.size()));
        ways.push_back({id, Link{.from = nodeId(from), .to = nodeId(to), .trigger = Trigger::Forward}});
    }
    Document document;
    document.nodes = Table<NodeId, Node>::fromEntries(std::move(rows));
    document.links = Table<LinkId, Link>::fromEntries(std::move(ways));
    return document;
}

bool reaches(const FlowGraph& graph, int from, int to)
{
    return graph.depths(std::vector{from})[static_cast<size_t>(to)] >= 0;
}

} // namespace

void TestFlowGraph::nodesAndLinksAreInTheOrderOfIds()
{
    const FlowGraph graph(documentOf(12, {{1, 2}, {1, 11}, {11, 2}}));
    QCOMPARE(graph.size(), 12);
    QCOMPARE(graph.id(2), nodeId(10)); // n0, n1, n10, n11, n2
    const auto edges = graph.outgoing(1);
    QCOMPARE(edges.size(), size_t(2));
    QCOMPARE(graph.id(edges[0].to), nodeId(2));
    QCOMPARE(graph.id(edges[1].to), nodeId(11));
    QCOMPARE(graph.incoming(edges[0].to).size(), size_t(2));
}

void TestFlowGraph::idsThatShareNoTextAreFoundToo()
{
    Document document = documentOf(2, {});
    const NodeId copy(QStringLiteral("n") + QString::number(1));
    document.links = document.links.with(LinkId(QStringLiteral("a")), Link{.from = nodeId(0), .to = copy});
    document.links = document.links.with(LinkId(QStringLiteral("b")), Link{.from = nodeId(0), .to = nodeId(7)});
    const FlowGraph graph(document);
    QCOMPARE(graph.outgoing(0).size(), size_t(1)); // the one to a missing node is left out
    QCOMPARE(graph.outgoing(0)[0].to, 1);
}

void TestFlowGraph::idsThatLieSideBySideAreToldApart()
{
    // Texts in the program lie closer together in memory than allocated ones.
    const std::vector<NodeId> ids{NodeId(QStringLiteral("a")), NodeId(QStringLiteral("b")),
                                  NodeId(QStringLiteral("c")), NodeId(QStringLiteral("d")),
                                  NodeId(QStringLiteral("e")), NodeId(QStringLiteral("f"))};
    Document document;
    for (const NodeId& id : ids) {
        document.nodes = document.nodes.with(id, Node{});
        document.links = document.links.with(LinkId(id.toString()), Link{.from = id, .to = ids.back()});
    }
    const FlowGraph graph(document);
    for (int node = 0; node < graph.size(); ++node) {
        QCOMPARE(graph.outgoing(node).size(), size_t(1));
        QCOMPARE(*graph.outgoing(node)[0].id, LinkId(graph.id(node).toString()));
        QCOMPARE(graph.outgoing(node)[0].to, graph.size() - 1);
    }
}

void TestFlowGraph::depthCountsTheFewestLinks()
{
    const FlowGraph graph(documentOf(6, {{0, 1}, {1, 2}, {2, 3}, {0, 3}, {3, 0}}));
    QCOMPARE(graph.depths(std::vector{0}), (std::vector{0, 1, 2, 1, -1, -1}));
    QCOMPARE(graph.depths(std::vector{2, 5, 2}), (std::vector{2, 3, 0, 1, -1, 0}));
    QCOMPARE(graph.depths({}), std::vector(6, -1));
}

void TestFlowGraph::componentsAreMutualReachability()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 30; ++round) {
        const FlowGraph graph(randomDocument(random, {.nodes = 12, .links = 5 + round}));
        const std::vector<int> components = graph.components();
        for (int a = 0; a < graph.size(); ++a) {
            for (int b = 0; b < graph.size(); ++b) {
                const bool same = components[static_cast<size_t>(a)] == components[static_cast<size_t>(b)];
                QCOMPARE(same, reaches(graph, a, b) && reaches(graph, b, a));
            }
        }
    }
}

void TestFlowGraph::componentsAreNumberedAgainstTheFlow()
{
    const std::vector<int> components = FlowGraph(documentOf(5, {{0, 1}, {1, 2}, {2, 1}, {2, 3}})).components();
    QCOMPARE(components[1], components[2]);
    QVERIFY(components[0] > components[1]);
    QVERIFY(components[2] > components[3]);
    QCOMPARE(std::set(components.begin(), components.end()).size(), size_t(4));
}

void TestFlowGraph::aVeryLongChainIsNoProblem()
{
    constexpr int length = 100'000;
    std::vector<std::pair<int, int>> links;
    for (int i = 0; i + 1 < length; ++i)
        links.push_back({i, i + 1});
    const FlowGraph graph(documentOf(length, links));
    const std::vector<int> depths = graph.depths(std::vector{0});
    QCOMPARE(*std::max_element(depths.begin(), depths.end()), length - 1);
    const std::vector<int> components = graph.components();
    QCOMPARE(*std::max_element(components.begin(), components.end()), length - 1);
}

QTEST_GUILESS_MAIN(TestFlowGraph)
#include "tst_flowgraph.moc"
