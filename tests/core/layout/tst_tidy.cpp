// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/geometry.h"
#include "core/layout/tidy.h"
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
    for (const auto& [id, position] : tidyPositions(document))
        result.push_back(position);
    return result;
}

bool anyOverlap(const std::vector<QPointF>& positions)
{
    std::vector<QPointF> sorted = positions;
    std::sort(sorted.begin(), sorted.end(),
              [](QPointF a, QPointF b) { return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()); });
    for (size_t i = 0; i < sorted.size(); ++i) {
        for (size_t j = i + 1; j < sorted.size() && sorted[j].x() < sorted[i].x() + geometry::card.width(); ++j) {
            if (cardRect(sorted[i]).intersects(cardRect(sorted[j])))
                return true;
        }
    }
    return false;
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
            QVERIFY(!anyOverlap(places(randomGraph(seed, nodes, links))));
    }

    void treesArePackedTowardsTheAspect()
    {
        const Document document = tidied(graph(400, {}), 1.6);
        const QSizeF size = boundsOf(document).size();
        QVERIFY(size.width() / size.height() > 1.0);
        QVERIFY(size.width() / size.height() < 2.5);
    }

    void theSameDocumentAlwaysLooksTheSame()
    {
        QVERIFY(tidied(randomGraph(7, 500, 700)) == tidied(randomGraph(7, 500, 700)));
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
