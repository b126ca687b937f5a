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

Document moved(const Document& document, const char* name, QPointF distance)
{
    return moveNodes(document, std::vector{nodeNamed(document, name)}, distance);
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
        const std::vector kept{nodeNamed(document, "Sales")};
        QCOMPARE(tidiedAround(untidy, kept), untidy);
    }

    void whatHangsOnAKeptNodeFollowsIt()
    {
        const Document document = twoTrees();
        const QPointF distance(500, 700);
        const Document untidy = moved(document, "Support menu", distance);
        const Document tidy = tidiedAround(untidy, std::vector{nodeNamed(document, "Support menu")});
        QCOMPARE(placeOf(tidy, "Support menu"), placeOf(untidy, "Support menu"));
        QCOMPARE(placeOf(tidy, "Hardware"), placeOf(document, "Hardware") + distance);
        QCOMPARE(placeOf(tidy, "Sales"), placeOf(document, "Sales"));
    }

    void whatIsAddedMovesOnlyWhatIsInItsWay()
    {
        Document document = twoTrees();
        const NodeId fresh(QStringLiteral("fresh"));
        const NodeId support = nodeNamed(document, "Support menu");
        document = *addNode(document, fresh, Node{NodeKind::CallQueue, QStringLiteral("Orders")},
                            positionForChild(document, support));
        document = *connectNodes(document, LinkId(QStringLiteral("l")), *suggestLink(document, support, fresh));
        const Document tidy = tidiedAround(document, {});
        QCOMPARE(placeOf(tidy, "Main line"), placeOf(document, "Main line"));
        QCOMPARE(placeOf(tidy, "Orders").x(), placeOf(tidy, "Software").x());
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
        const std::vector kept{nodeNamed(document, "Support menu")};
        const QPointF distance(-1230, 470);
        QCOMPARE(tidiedAround(moveNodes(document, all, distance), kept),
                 moveNodes(tidiedAround(document, kept), all, distance));
    }

    void aSelectionIsTidiedWhereItIs()
    {
        const Document document = twoTrees();
        const std::vector branch{nodeNamed(document, "Branch"), nodeNamed(document, "Parts"),
                                 nodeNamed(document, "Repairs")};
        const Document untidy = moved(moved(document, "Parts", {-30, 80}), "Repairs", {25, 300});
        const Document tidy = tidiedAmong(untidy, branch);
        QCOMPARE(placeOf(tidy, "Parts").x(), placeOf(tidy, "Repairs").x());
        QCOMPARE(placeOf(tidy, "Main line"), placeOf(document, "Main line"));
        QCOMPARE(placeOf(tidy, "Hardware"), placeOf(document, "Hardware"));
        QCOMPARE(countOverlaps(tidy), 0);
    }

    void aSelectionMakesRoomForTheOthers()
    {
        const Document document = twoTrees();
        const std::vector branch{nodeNamed(document, "Branch"), nodeNamed(document, "Parts"),
                                 nodeNamed(document, "Repairs")};
        const QPointF onto = placeOf(document, "Main line") - placeOf(document, "Branch");
        const Document tidy = tidiedAmong(moveNodes(document, branch, onto), branch);
        QCOMPARE(placeOf(tidy, "Main line"), placeOf(document, "Main line"));
        QCOMPARE(countOverlaps(tidy), 0);
        QCOMPARE(tidiedAmong(document, {}), document);
    }
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
