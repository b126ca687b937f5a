// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "core/layout/geometry.h"
#include "core/layout/placement.h"
#include "core/layout/tidy.h"
#include "tests/support/drawing.h"
#include "tests/support/printing.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace nestline;

namespace {

NodeId named(const Document& document, const char* name)
{
    for (const auto& [id, node] : document.nodes) {
        if (node.name == QLatin1String(name))
            return id;
    }
    return NodeId(QStringLiteral("none"));
}

QPointF place(const Document& document, const char* name)
{
    return positionOf(document, named(document, name));
}

Document moved(const Document& document, const char* name, QPointF distance)
{
    return moveNodes(document, std::vector{named(document, name)}, distance);
}

Document twoTrees()
{
    return tidied(*documentFromNotation(QStringLiteral("Main line +14255550100\n"
                                                       "  1 Sales [queue]\n"
                                                       "  2 Support menu\n"
                                                       "    1 Hardware [queue]\n"
                                                       "    2 Software [queue]\n"
                                                       "Branch +14255550200\n"
                                                       "  1 Parts [queue]\n"
                                                       "  2 Repairs [queue]\n")));
}

} // namespace

class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTidyDoesNotChange()
    {
        const Document document = twoTrees();
        QCOMPARE(tidiedAround(document, {}), document);
    }

    void aNodeThatWasMovedGoesBackUnlessItIsKept()
    {
        const Document document = twoTrees();
        const Document untidy = moved(document, "Sales", {40, -200});
        QCOMPARE(tidiedAround(untidy, {}), document);
        const std::vector kept{named(document, "Sales")};
        QCOMPARE(tidiedAround(untidy, kept), untidy);
    }

    void whatHangsOnAKeptNodeFollowsIt()
    {
        const Document document = twoTrees();
        const QPointF distance(500, 700);
        const Document untidy = moved(document, "Support menu", distance);
        const Document tidy = tidiedAround(untidy, std::vector{named(document, "Support menu")});
        QCOMPARE(place(tidy, "Support menu"), place(untidy, "Support menu"));
        QCOMPARE(place(tidy, "Hardware"), place(document, "Hardware") + distance);
        QCOMPARE(place(tidy, "Sales"), place(document, "Sales"));
    }

    void whatIsAddedMovesOnlyWhatIsInItsWay()
    {
        Document document = twoTrees();
        const NodeId fresh(QStringLiteral("fresh"));
        const NodeId support = named(document, "Support menu");
        document = *addNode(document, fresh, Node{NodeKind::CallQueue, QStringLiteral("Orders")},
                            positionForChild(document, support));
        document = *connectNodes(document, LinkId(QStringLiteral("l")), *suggestLink(document, support, fresh));
        const Document tidy = tidiedAround(document, {});
        QCOMPARE(place(tidy, "Main line"), place(document, "Main line"));
        QCOMPARE(place(tidy, "Orders").x(), place(tidy, "Software").x());
        QCOMPARE(countOverlaps(tidy), 0);
    }

    void keptNodesOfRandomDocumentsStayAndNothingOverlaps()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            QRandomGenerator random(seed);
            const Document document = randomDocument(random, {.nodes = 50, .links = 60});
            Document drawn = tidied(
                document, {.direction = seed % 2 == 0 ? FlowDirection::LeftToRight : FlowDirection::TopToBottom});
            std::vector<NodeId> kept;
            for (const auto& [id, node] : drawn.nodes) {
                if (random.bounded(10) == 0)
                    kept.push_back(id);
            }
            for (size_t i = 0; i < kept.size(); ++i) // far from each other
                drawn =
                    moveNodes(drawn, std::vector{kept[i]}, QPointF(70, 10'000.0 + 20'000.0 * static_cast<double>(i)));
            const Document tidy = tidiedAround(drawn, kept);
            for (const NodeId& id : kept)
                QCOMPARE(positionOf(tidy, id), positionOf(drawn, id));
            QCOMPARE(countOverlaps(tidy), 0);
            QCOMPARE(tidiedAround(drawn, kept), tidy);
        }
    }

    void thePictureOfAMovedDocumentIsTheMovedPicture()
    {
        const Document document = moved(twoTrees(), "Sales", {40, -200});
        std::vector<NodeId> all;
        for (const auto& [id, node] : document.nodes)
            all.push_back(id);
        const std::vector kept{named(document, "Support menu")};
        const QPointF distance(-1230, 470);
        QCOMPARE(tidiedAround(moveNodes(document, all, distance), kept),
                 moveNodes(tidiedAround(document, kept), all, distance));
    }

    void aSelectionIsTidiedWhereItIs()
    {
        const Document document = twoTrees();
        const std::vector branch{named(document, "Branch"), named(document, "Parts"), named(document, "Repairs")};
        const Document untidy = moved(moved(document, "Parts", {-30, 80}), "Repairs", {25, 300});
        const Document tidy = tidiedAmong(untidy, branch);
        QCOMPARE(place(tidy, "Parts").x(), place(tidy, "Repairs").x());
        QCOMPARE(place(tidy, "Main line"), place(document, "Main line"));
        QCOMPARE(place(tidy, "Hardware"), place(document, "Hardware"));
        QCOMPARE(countOverlaps(tidy), 0);
    }

    void aSelectionMakesRoomForTheOthers()
    {
        const Document document = twoTrees();
        const std::vector branch{named(document, "Branch"), named(document, "Parts"), named(document, "Repairs")};
        const QPointF onto = place(document, "Main line") - place(document, "Branch");
        const Document tidy = tidiedAmong(moveNodes(document, branch, onto), branch);
        QCOMPARE(place(tidy, "Main line"), place(document, "Main line"));
        QCOMPARE(countOverlaps(tidy), 0);
        QCOMPARE(tidiedAmong(document, {}), document);
    }
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
