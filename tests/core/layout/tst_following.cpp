// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/clipboard.h"
#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/edits/pins.h"
#include "core/io/notation/notation.h"
#include "core/layout/placement.h"
#include "core/layout/tidy.h"
#include "tests/support/drawing.h"
#include "tests/support/generatedestate.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nestline;

namespace {

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

Document withChild(const Document& document, const NodeId& parent, const QString& name)
{
    const NodeId id = freshNodeId(document);
    const Document with = *addNode(document, id, Node{NodeKind::CallQueue, name}, positionForChild(document, parent));
    const Result<Link> link = suggestLink(with, parent, id);
    return link ? *connectNodes(with, freshLinkId(with), *link) : document;
}

} // namespace

class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotTouchTheStructureIsLeftAlone()
    {
        const Document document = twoTrees();
        const Document renamed = *renameNode(document, nodeNamed(document, "Sales"), QStringLiteral("Orders"));
        QVERIFY(tidiedAfter(document, renamed).sharesStorageWith(renamed));
    }

    void aNewChildTakesItsPlaceAndItsTreeMakesRoom()
    {
        const Document document = twoTrees();
        const Document tidy =
            tidiedAfter(document, withChild(document, nodeNamed(document, "Sales"), QStringLiteral("New")));
        QCOMPARE(placeOf(tidy, "Main line"), placeOf(document, "Main line"));
        QCOMPARE(placeOf(tidy, "New").x(), placeOf(tidy, "Hardware").x());
        QCOMPARE(placeOf(tidy, "New").y(), placeOf(tidy, "Sales").y());
        QCOMPARE(countOverlaps(tidy), 0);
    }

    void treesThatAreNotInTheWayStay()
    {
        Document document = twoTrees();
        document = moveNodes(document, std::vector{nodeNamed(document, "Parts")}, {35, 400}); // untidy, and stays so
        const Document next = withChild(document, nodeNamed(document, "Sales"), QStringLiteral("New"));
        const Document tidy = tidiedAfter(document, next);
        QCOMPARE(placeOf(tidy, "Parts") - placeOf(tidy, "Branch"),
                 placeOf(document, "Parts") - placeOf(document, "Branch"));
    }

    void aDeletedNodeClosesItsGap()
    {
        const Document document = twoTrees();
        const Document grown =
            tidiedAfter(document, withChild(document, nodeNamed(document, "Sales"), QStringLiteral("New")));
        const Document back = tidiedAfter(grown, removeNodes(grown, std::vector{nodeNamed(grown, "New")}));
        for (const char* name : {"Main line", "Sales", "Support menu", "Hardware", "Software"})
            QCOMPARE(placeOf(back, name), placeOf(document, name));
    }

    void aNewRootStandsBeforeWhatItLeadsTo()
    {
        const Document document = twoTrees();
        const NodeId fresh = freshNodeId(document);
        Document next = *addNode(document, fresh, Node{NodeKind::AutoAttendant, QStringLiteral("New")}, {5000, 5000});
        next = *connectNodes(next, freshLinkId(next), *suggestLink(next, fresh, nodeNamed(next, "Branch")));
        const Document tidy = tidiedAfter(document, next);
        QCOMPARE(placeOf(tidy, "Branch"), placeOf(document, "Branch"));
        QCOMPARE(placeOf(tidy, "New").y(), placeOf(tidy, "Branch").y());
        QCOMPARE(countOverlaps(tidy), 0);
    }

    void whatIsPastedOntoOthersLooksForRoom()
    {
        const Document document = twoTrees();
        const std::vector branch{nodeNamed(document, "Branch"), nodeNamed(document, "Parts"),
                                 nodeNamed(document, "Repairs")};
        const Document tidy = tidiedAfter(document, paste(document, excerpt(document, branch), {30, 30}).document);
        QCOMPARE(countOverlaps(tidy), 0);
        for (const auto& [id, position] : document.positions)
            QCOMPARE(positionOf(tidy, id), position);
    }

    void pinnedAndKeptNodesStayAndOthersMakeWayForThem()
    {
        Document document = twoTrees();
        const NodeId hardware = nodeNamed(document, "Hardware");
        const NodeId software = nodeNamed(document, "Software");
        document = moveNodes(document, std::vector{hardware, software}, {500, -300});
        document = *setPositionPinned(document, std::vector{hardware}, true);
        const Document next = withChild(document, nodeNamed(document, "Support menu"), QStringLiteral("New"));
        const Document tidy = tidiedAfter(document, next, std::vector{software});
        QCOMPARE(positionOf(tidy, hardware), positionOf(document, hardware));
        QCOMPARE(positionOf(tidy, software), positionOf(document, software));
        QCOMPARE(countOverlaps(tidy), 0);
    }

    void randomEditsNeverCoverAnything()
    {
        Document document = tidied(generatedEstate(100));
        QRandomGenerator random(5);
        for (int edit = 0; edit < 60; ++edit) {
            std::vector<NodeId> ids;
            for (const auto& [id, node] : document.nodes)
                ids.push_back(id);
            const NodeId& chosen = ids[static_cast<size_t>(random.bounded(static_cast<int>(ids.size())))];
            Document next = document;
            if (random.bounded(3) == 0)
                next = removeNodes(document, std::vector{chosen});
            else
                next = withChild(document, chosen, QStringLiteral("New"));
            const Document tidy = tidiedAfter(document, next);
            QCOMPARE(countOverlaps(tidy), 0);
            QCOMPARE(tidiedAfter(document, next), tidy);
            document = tidy;
        }
    }
};

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
