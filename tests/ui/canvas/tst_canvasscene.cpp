// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "core/layout/tidy.h"
#include "tests/support/drawing.h"
#include "tests/support/printing.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/painters/nodemarks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

namespace {

const NodeId mainLine(QStringLiteral("n1"));
const NodeId sales(QStringLiteral("n2"));
const LinkId first(QStringLiteral("l1"));

Document sample()
{
    return tidied(*documentFromNotation(QStringLiteral("Main line +14255550100\n"
                                                       "  1 Sales [queue] +14255550142\n"
                                                       "    timeout Mailbox [voicemail]\n"
                                                       "  0 Operator [operator]\n")));
}

Node named(const QString& name)
{
    Node node;
    node.name = name;
    return node;
}

/// True if both scenes look the same, wherever their parts lie in memory.
bool lookAlike(const CanvasScene& a, const CanvasScene& b, const Document& document)
{
    for (const auto& [id, node] : document.nodes) {
        if (!a.node(id) || !b.node(id) || !(*a.node(id) == *b.node(id)))
            return false;
    }
    for (const auto& [id, link] : document.links) {
        if (!a.link(id) || !b.link(id) || !(*a.link(id) == *b.link(id)))
            return false;
    }
    return a.nodeCount() == b.nodeCount() && a.bounds() == b.bounds();
}

} // namespace

class TestCanvasScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsSayWhatTheNodeIs()
    {
        CanvasScene scene;
        scene.reset(sample());
        QCOMPARE(scene.node(sales)->name, QStringLiteral("Sales"));
        QCOMPARE(scene.node(sales)->detail, QStringLiteral("+1 425 555 0142"));
        QVERIFY(scene.link(first)->isKey);
        QCOMPARE(scene.link(first)->label, QStringLiteral("1"));
    }

    void severalNumbersShowHowManyMore()
    {
        Document document = sample();
        Node node = *document.nodes.find(sales);
        node.accounts.push_back(node.accounts.front());
        node.accounts.push_back(node.accounts.front());
        document.nodes = document.nodes.with(sales, node);
        CanvasScene scene;
        scene.reset(document);
        QCOMPARE(scene.node(sales)->detail, QStringLiteral("+1 425 555 0142  +2"));
    }

    void hitsFindTheParts()
    {
        CanvasScene scene;
        const Document document = sample();
        scene.reset(document);
        const QRectF card = scene.node(mainLine)->rect();
        QCOMPARE(scene.hitTest(card.center(), {}), (Hit{Hit::Kind::Node, mainLine, {}}));
        QCOMPARE(scene.hitTest(QPointF(card.right() + 5, card.center().y()), {.hovered = mainLine}),
                 (Hit{Hit::Kind::NodeHandle, mainLine, {}}));
        QCOMPARE(scene.hitTest(scene.link(first)->curve.label.center(), {}), (Hit{Hit::Kind::LinkLabel, {}, first}));
        QCOMPARE(scene.hitTest(scene.link(first)->curve.at(0.5) + QPointF(0, 4), {}),
                 (Hit{Hit::Kind::Link, {}, first}));
        const std::set<LinkId> selected{first};
        QCOMPARE(scene.hitTest(scene.link(first)->curve.tip - QPointF(2, 0), {.selectedLinks = &selected}),
                 (Hit{Hit::Kind::LinkEnd, {}, first}));
        QCOMPARE(scene.hitTest(QPointF(-500, -500), {}), Hit());
    }

    void badgesFollowTheBill()
    {
        CanvasScene scene;
        const Document document = sample();
        scene.reset(document);
        const Result<Catalogue> catalogue = loadCatalogue();
        QVERIFY(catalogue);
        const Result<Bill> bill = computeBill(document, *catalogue);
        QVERIFY(bill);
        QVERIFY(!scene.setBill(&*bill).empty());
        QCOMPARE(scene.node(sales)->coverage, Coverage::Paid);
        QCOMPARE(scene.node(sales)->badge, QStringLiteral("$8"));
        QVERIFY(scene.hitTest(badgeRect(*scene.node(sales)).center(), {}).kind == Hit::Kind::NodeBadge);
        QVERIFY(scene.setBill(&*bill).empty());
        QVERIFY(!scene.setBill(nullptr).empty());
        QVERIFY(scene.node(sales)->badge.isEmpty());
    }

    void onlyMeaningMakesAPreview()
    {
        const Document committed = sample();
        CanvasScene scene;
        scene.reset(committed);
        const Document moved = moveNodes(committed, std::vector{sales}, QPointF(10, 10));
        scene.apply(difference(committed, moved), moved, committed);
        QVERIFY(!scene.node(sales)->isPreview);

        const Document renamed = *renameNode(moved, sales, QStringLiteral("Orders"));
        scene.apply(difference(moved, renamed), renamed, committed);
        QVERIFY(scene.node(sales)->isPreview);
        QVERIFY(!scene.updatePreviews(renamed, renamed).empty());
        QVERIFY(!scene.node(sales)->isPreview);
    }

    void aMoveDirtiesTheCardAndItsLinksOnly()
    {
        const Document before = sample();
        CanvasScene scene;
        scene.reset(before);
        const NodeId far(QStringLiteral("n4"));
        const QRectF untouched = scene.node(mainLine)->rect();
        const Document after = moveNodes(before, std::vector{far}, QPointF(0, 900));
        bool touched = false;
        for (const QRectF& rect : scene.apply(difference(before, after), after, after))
            touched = touched || rect.contains(untouched);
        QVERIFY(!touched);
    }

    void aLinkThatSkipsAColumnGoesRoundTheCardThere()
    {
        const Document document = tidied(*documentFromNotation(QStringLiteral("Berlin office\n"
                                                                              "  1 Berlin sales [queue]\n"
                                                                              "    timeout Mailbox [voicemail]\n"
                                                                              "  afterhours = Mailbox\n")));
        CanvasScene scene;
        scene.reset(document);
        const QRectF between = scene.node(nodeNamed(document, "Berlin sales"))->rect();
        int skipping = 0;
        for (const auto& [id, link] : document.links) {
            if (link.from != nodeNamed(document, "Berlin office") || link.to != nodeNamed(document, "Mailbox"))
                continue;
            ++skipping;
            for (const QPointF point : scene.link(id)->curve.flattened(200))
                QVERIFY(!between.contains(point));
        }
        QCOMPARE(skipping, 1);
    }

    void theSceneIsTheSameHoweverItCameAbout()
    {
        QRandomGenerator random(11);
        Document document = sample();
        CanvasScene followed;
        followed.reset(document);
        for (int step = 0; step < 300; ++step) {
            const Document before = document;
            const std::vector<NodeId> ids = [&] {
                std::vector<NodeId> all;
                for (const auto& [id, node] : document.nodes)
                    all.push_back(id);
                return all;
            }();
            const auto pick = [&] { return ids[static_cast<size_t>(random.bounded(static_cast<int>(ids.size())))]; };
            const QPointF place(random.bounded(4000), random.bounded(3000));
            switch (random.bounded(5)) {
            case 0:
            case 1: document = *addNode(document, freshNodeId(document), named(QStringLiteral("x")), place); break;
            case 2: document.positions = document.positions.with(pick(), place); break;
            case 3:
                if (const auto link = suggestLink(document, pick(), pick()))
                    document = *connectNodes(document, freshLinkId(document), *link);
                break;
            default:
                if (ids.size() > 3)
                    document = removeNodes(document, std::vector{pick()});
            }
            followed.apply(difference(before, document), document, document);
            CanvasScene fresh;
            fresh.reset(document);
            QVERIFY2(lookAlike(followed, fresh, document), qPrintable(QString::number(step)));
            QCOMPARE(followed.nodesIn(followed.bounds()).size(), static_cast<size_t>(document.nodes.size()));
        }
    }
};

QTEST_MAIN(TestCanvasScene)
#include "tst_canvasscene.moc"
