// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/geometry.h"
#include "core/layout/tidy.h"
#include "tests/support/drawing.h"
#include "tests/support/generatedestate.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace nestline;

namespace {

/// Nodes n0, n1, ... and the given links between them, keys in the order of the links.
Document graph(int nodes, const std::vector<std::pair<int, int>>& links)
{
    const auto id = [](int index) { return NodeId(QStringLiteral("n%1").arg(index, 6, 10, QLatin1Char('0'))); };
    std::vector<Table<NodeId, Node>::Entry> rows;
    for (int i = 0; i < nodes; ++i)
        rows.push_back({id(i), Node{}});
    std::vector<Table<LinkId, Link>::Entry> ways;
    for (const auto& [from, to] : links) {
        const MenuKey key = MenuKey::all()[ways.size() % MenuKey::all().size()];
        ways.push_back({LinkId(QStringLiteral("l%1").arg(ways.size(), 6, 10, QLatin1Char('0'))),
                        Link{id(from), id(to), Trigger::Key, key, Reference::ResourceAccount, {}}});
    }
    Document document;
    document.nodes = Table<NodeId, Node>::fromEntries(std::move(rows));
    document.links = Table<LinkId, Link>::fromEntries(std::move(ways));
    return document;
}

std::vector<QPointF> places(const Document& document)
{
    std::vector<QPointF> result;
    for (const auto& [id, position] : tidied(document).positions)
        result.push_back(position);
    return result;
}

Document randomGraph(quint32 seed, int nodes, int links)
{
    QRandomGenerator random(seed);
    std::vector<std::pair<int, int>> ways;
    for (int i = 0; i < links; ++i)
        ways.emplace_back(random.bounded(nodes), random.bounded(nodes));
    return graph(nodes, ways);
}

} // namespace

class TestTidy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDocumentStaysEmpty() { QVERIFY(tidied({}).positions.isEmpty()); }

    void childrenStandRightOfTheirParentInTheOrderOfKeys()
    {
        const auto at = places(graph(4, {{0, 2}, {0, 1}, {0, 3}}));
        QCOMPARE(at[1].x(), geometry::card.width() + geometry::columnGap);
        QVERIFY(at[2].y() < at[1].y());
        QVERIFY(at[1].y() < at[3].y());
        QCOMPARE(at[0].y(), at[1].y());
    }

    void aParentIsCentredBeforeItsChildren()
    {
        const auto at = places(graph(3, {{0, 1}, {0, 2}}));
        QCOMPARE(at[0].y(), (at[1].y() + at[2].y()) / 2);
    }

    void aSharedTargetStandsUnderTheFirstParentOnly()
    {
        const auto at = places(graph(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}));
        QCOMPARE(at[3].x(), 2 * (geometry::card.width() + geometry::columnGap));
        QCOMPARE(at[3].y(), at[1].y());
    }

    void aSharedTargetStandsRightOfAllItsSources()
    {
        const auto at = places(graph(5, {{0, 1}, {0, 4}, {1, 2}, {2, 3}, {3, 4}}));
        QCOMPARE(at[4].x(), 4 * (geometry::card.width() + geometry::columnGap));
    }

    void onlyWaysBackLeadToTheLeft()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            QRandomGenerator random(seed);
            std::vector<std::pair<int, int>> links;
            for (int node = 1; node < 60; ++node)
                links.emplace_back(random.bounded(node), node);
            for (int i = 0; i < 20; ++i) {
                const int node = random.bounded(1, 60);
                links.emplace_back(random.bounded(node), node); // never closes a cycle
            }
            const auto at = places(graph(60, links));
            for (const auto& [from, to] : links)
                QVERIFY(at[static_cast<size_t>(from)].x() < at[static_cast<size_t>(to)].x());
        }
    }

    void siblingsKeepTheOrderOfTheirKeysUntilThatWouldCross()
    {
        const auto keys = places(graph(7, {{0, 1}, {0, 2}, {0, 3}, {1, 4}, {2, 5}, {3, 6}}));
        QVERIFY(keys[1].y() < keys[2].y() && keys[2].y() < keys[3].y());
        const auto crossing = places(graph(7, {{0, 1}, {0, 2}, {0, 3}, {1, 4}, {2, 5}, {3, 6}, {1, 6}}));
        QCOMPARE(std::abs(crossing[1].y() - crossing[3].y()), geometry::card.height() + geometry::rowGap);
    }

    void nodesOfACycleAreAllPlaced()
    {
        const auto at = places(graph(3, {{0, 1}, {1, 2}, {2, 0}}));
        QVERIFY(at[0].x() < at[1].x());
        QVERIFY(at[1].x() < at[2].x());
    }

    void aCycleBeginsAtTheNodeWithANumber()
    {
        Document document = graph(2, {{0, 1}, {1, 0}});
        Node numbered;
        numbered.accounts.push_back(Account{.id = AccountId(QStringLiteral("r1"))});
        numbered.accounts.front().number = QStringLiteral("+14255550100");
        document.nodes = document.nodes.with(NodeId(QStringLiteral("n000001")), numbered);
        const auto at = places(document);
        QVERIFY(at[1].x() < at[0].x());
    }

    void cardsNeverOverlap_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("links");
        QTest::newRow("no links") << 300 << 0;
        QTest::newRow("sparse") << 300 << 150;
        QTest::newRow("forest") << 1000 << 900;
        QTest::newRow("dense") << 200 << 1000;
    }
    void cardsNeverOverlap()
    {
        QFETCH(int, nodes);
        QFETCH(int, links);
        for (quint32 seed = 0; seed < 20; ++seed)
            QCOMPARE(countOverlaps(tidied(randomGraph(seed, nodes, links))), 0);
    }

    void treesArePackedTowardsTheAspect()
    {
        const Document document = tidied(graph(400, {}), {.aspect = 1.6});
        const QSizeF size = boundsOf(document).size();
        QVERIFY(size.width() / size.height() > 1.0);
        QVERIFY(size.width() / size.height() < 2.5);
    }

    void theSameDocumentAlwaysLooksTheSame()
    {
        QVERIFY(tidied(randomGraph(7, 500, 700)) == tidied(randomGraph(7, 500, 700)));
    }

    void namesOfNodesDoNotMatter()
    {
        const Document document = randomGraph(3, 200, 260);
        Document renamed;
        const auto other = [](const NodeId& id) { return NodeId(QStringLiteral("other-") + id.toString()); };
        for (const auto& [id, node] : document.nodes)
            renamed.nodes = renamed.nodes.with(other(id), node);
        for (auto [id, link] : document.links) {
            link.from = other(link.from);
            link.to = other(link.to);
            renamed.links = renamed.links.with(id, link);
        }
        QCOMPARE(places(renamed), places(document));
    }

    void downwardsParentsStandAboveTheirChildrenAndNothingOverlaps()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            QRandomGenerator random(seed);
            std::vector<std::pair<int, int>> links;
            for (int node = 1; node < 80; ++node)
                links.emplace_back(random.bounded(node), node);
            const Document document = tidied(graph(80, links), {.direction = FlowDirection::TopToBottom});
            QCOMPARE(countOverlaps(document), 0);
            QCOMPARE(flowDirectionOf(document), FlowDirection::TopToBottom);
            for (const auto& [id, link] : document.links)
                QVERIFY(positionOf(document, link.from).y() < positionOf(document, link.to).y());
        }
    }

    // The bounds are what was reached, with a little room; ten times as many is usual for libraries of graph layout.
    void generatedEstatesCrossLittle_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<double>("aspect");
        QTest::addColumn<int>("most");
        QTest::newRow("100") << 100 << 1.6 << 11;
        QTest::newRow("1000 in a window") << 1000 << 1.6 << 150;
        QTest::newRow("1000 in a narrow window") << 1000 << 0.7 << 150;
        QTest::newRow("1000 in a column") << 1000 << 0.15 << 150;
        QTest::newRow("10000") << 10000 << 1.6 << 9500;
    }
    void generatedEstatesCrossLittle()
    {
        QFETCH(int, nodes);
        QFETCH(double, aspect);
        QFETCH(int, most);
        const Document estate = tidied(generatedEstate(nodes), {.aspect = aspect});
        QCOMPARE(estate.nodes.size(), nodes);
        QCOMPARE(countOverlaps(estate), 0);
        const long long crossings = countCrossings(straightLinks(estate));
        QVERIFY2(crossings <= most, qPrintable(QString::number(crossings)));
        if (aspect > 0.5) {
            const QSizeF size = boundsOf(estate).size();
            QVERIFY(size.width() / size.height() > 0.5 && size.width() / size.height() < 2.5);
        }
    }

    void veryLongChainsAreNoProblem()
    {
        const int length = 100'000;
        std::vector<std::pair<int, int>> links;
        for (int i = 0; i + 1 < length; ++i)
            links.emplace_back(i, i + 1);
        const auto at = places(graph(length, links));
        QCOMPARE(at.back().x(), (length - 1) * (geometry::card.width() + geometry::columnGap));
    }

    void onlyMissingPositionsAreFilledIn()
    {
        Document document = graph(3, {{0, 1}, {1, 2}});
        const NodeId first(QStringLiteral("n000000"));
        document.positions = document.positions.with(first, QPointF(500, 70));
        const Document placed = withMissingPositions(document);
        QCOMPARE(placed.positions.size(), 3);
        QCOMPARE(positionOf(placed, first), QPointF(500, 70));
        QVERIFY(positionOf(placed, NodeId(QStringLiteral("n000001"))).y() > 130);
        QVERIFY(withMissingPositions(placed).sharesStorageWith(placed));
    }
};

QTEST_GUILESS_MAIN(TestTidy)
#include "tst_tidy.moc"
