// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/changeset.h"
#include "core/io/native/nativeformat.h"
#include "core/layout/tidy.h"
#include "tests/support/drawing.h"
#include "tests/support/generatedestate.h"
#include "tests/support/openway.h"
#include "tests/support/printing.h"
#include "ui/canvas/canvasscene.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace nestline;
using namespace nestline::ui;

namespace {

/// Whether what is drawn of a link passes behind a card.
bool passesBehind(const LinkCurve& curve, const QRectF& card)
{
    const QRectF inside = card.adjusted(1, 1, -1, -1);
    const std::vector<QPointF> line = curve.flattened(100);
    for (size_t i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        const int steps = std::max(1, static_cast<int>(piece.length() / 4));
        for (int step = 0; step <= steps; ++step) {
            if (inside.contains(piece.pointAt(static_cast<double>(step) / steps)))
                return true;
        }
    }
    return false;
}

/// The node behind whose card a link passes that is not one of its ends; none if there is no such card.
const NodeSnapshot* hidingCard(const CanvasScene& scene, const LinkSnapshot& link)
{
    for (const NodeSnapshot* node : scene.nodesIn(link.curve.bounds())) {
        const bool isEnd = node->id == link.from || node->id == link.to;
        if (!isEnd && node->rect().intersects(link.curve.bounds()) && passesBehind(link.curve, node->rect()))
            return node;
    }
    return nullptr;
}

/// The links of a drawing that pass behind a card which is not one of their ends; all, or those only that need not.
enum class Hidden { All, NeedNot };
QStringList hiddenLinks(const Document& drawing, Hidden which = Hidden::All)
{
    CanvasScene scene;
    scene.reset(drawing);
    std::vector<QRectF> cards;
    for (const QPointF& place : placesOf(drawing))
        cards.push_back(cardRect(place));
    QStringList hidden;
    for (const auto& [id, link] : drawing.links) {
        const NodeSnapshot* card = hidingCard(scene, *scene.link(id));
        if (card && (which == Hidden::All || hasOpenWay(scene.link(id)->curve, cards, flowDirectionOf(drawing))))
            hidden.push_back(
                QStringLiteral("%1 to %2, behind %3")
                    .arg(drawing.nodes.find(link.from)->name, drawing.nodes.find(link.to)->name, card->name));
    }
    return hidden;
}

/// The straight pieces of all lines that are long enough to be followed.
struct StraightPiece
{
    QRectF box;
    const Link* link;
};
std::vector<StraightPiece> straightPieces(const CanvasScene& scene, const Document& drawing)
{
    constexpr double shortest = 24;
    std::vector<StraightPiece> pieces;
    for (const auto& [id, link] : drawing.links) {
        const std::vector<QPointF> line = scene.link(id)->curve.flattened(24);
        for (size_t i = 1; i + 1 < line.size(); ++i) {
            const QRectF box = QRectF(line[i - 1], line[i]).normalized();
            if ((box.width() == 0 || box.height() == 0) && box.width() + box.height() >= shortest)
                pieces.push_back({box, &link});
        }
    }
    return pieces;
}

/// How many pairs of links without a common source or target lie on each other for a while.
int countSharedLanes(const Document& drawing)
{
    constexpr double together = 24;
    CanvasScene scene;
    scene.reset(drawing);
    const std::vector<StraightPiece> pieces = straightPieces(scene, drawing);
    std::set<std::pair<const Link*, const Link*>> pairs;
    for (const StraightPiece& a : pieces) {
        const QRectF near = a.box.adjusted(-1, -1, 1, 1);
        for (const StraightPiece& b : pieces) {
            const QRectF shared = near & b.box.adjusted(-1, -1, 1, 1);
            if (a.link < b.link && a.link->from != b.link->from && a.link->to != b.link->to
                && (a.box.width() == 0) == (b.box.width() == 0) && std::max(shared.width(), shared.height()) > together)
                pairs.insert({a.link, b.link});
        }
    }
    return static_cast<int>(pairs.size());
}

LinkId longestWay(const CanvasScene& scene, const Document& drawing)
{
    const auto longest =
        std::max_element(drawing.links.begin(), drawing.links.end(), [&](const auto& a, const auto& b) {
            return scene.link(a.key)->curve.cubics() < scene.link(b.key)->curve.cubics();
        });
    return (*longest).key;
}

/// Whether all of a line that another one has not lies where something is painted anew.
bool coverChange(const CanvasScene::Dirty& dirty, const LinkCurve& curve, const LinkCurve& other)
{
    const std::vector<QPointF> line = curve.flattened(40);
    const std::vector<QPointF> otherLine = other.flattened(40);
    return std::all_of(line.begin(), line.end(), [&](QPointF point) {
        return std::find(otherLine.begin(), otherLine.end(), point) != otherLine.end()
               || std::any_of(dirty.begin(), dirty.end(), [&](const QRectF& rect) { return rect.contains(point); });
    });
}

/// Made once, for several tests.
Document estate(int nodes, int seed)
{
    static std::map<std::pair<int, int>, Document> estates;
    const auto [entry, isNew] = estates.try_emplace({nodes, seed});
    if (isNew)
        entry->second = generatedEstate(nodes, seed);
    return entry->second;
}

Document sample(const QString& name)
{
    return loadNativeFile(QStringLiteral(NESTLINE_SOURCE_DIR "/resources/samples/") + name)->document;
}

} // namespace

/// The ways of links through a drawing.
class TestLinkWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLinkPassesBehindACard_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<FlowDirection>("direction");
        const auto add = [](const QString& name, const Document& document) {
            QTest::addRow("%s, to the right", qPrintable(name)) << document << FlowDirection::LeftToRight;
            QTest::addRow("%s, down", qPrintable(name)) << document << FlowDirection::TopToBottom;
        };
        const QDir samples(QStringLiteral(NESTLINE_SOURCE_DIR "/resources/samples"));
        for (const QString& name : samples.entryList({QStringLiteral("*.nestline")}))
            add(name, sample(name));
        for (const auto& [nodes, seeds] : {std::pair(100, 10), std::pair(1000, 2)}) {
            for (int seed = 1; seed <= seeds; ++seed)
                add(QStringLiteral("%1 nodes, seed %2").arg(nodes).arg(seed), estate(nodes, seed));
        }
    }
    void noLinkPassesBehindACard()
    {
        QFETCH(Document, document);
        QFETCH(FlowDirection, direction);
        QVERIFY(!document.nodes.isEmpty());
        QCOMPARE(hiddenLinks(tidied(document, {.direction = direction})), QStringList());
    }

    void noLinkPassesBehindACardThatWasPlacedByHandWhereThereIsAWay_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<int>("scatter");
        QTest::addColumn<FlowDirection>("direction");
        const auto add = [](const QString& name, const Document& document) {
            for (const int scatter : {20, 40, 80}) {
                QTest::addRow("%s by %d, to the right", qPrintable(name), scatter)
                    << document << scatter << FlowDirection::LeftToRight;
                QTest::addRow("%s by %d, down", qPrintable(name), scatter)
                    << document << scatter << FlowDirection::TopToBottom;
            }
        };
        const QDir samples(QStringLiteral(NESTLINE_SOURCE_DIR "/resources/samples"));
        for (const QString& name : samples.entryList({QStringLiteral("*.nestline")}))
            add(name, sample(name));
        for (int seed = 1; seed <= 3; ++seed)
            add(QStringLiteral("100 nodes, seed %1").arg(seed), estate(100, seed));
        add(QStringLiteral("1000 nodes"), estate(1000, 1));
    }
    void noLinkPassesBehindACardThatWasPlacedByHandWhereThereIsAWay()
    {
        QFETCH(Document, document);
        QFETCH(int, scatter);
        QFETCH(FlowDirection, direction);
        for (quint32 seed = 1; seed <= 3; ++seed) {
            const Document drawing = scattered(tidied(document, {.direction = direction}), scatter, seed);
            const QStringList hidden = hiddenLinks(drawing, Hidden::NeedNot);
            // A few of those right across a large drawing have too much before them to look for a way.
            QVERIFY2(hidden.size() <= drawing.links.size() / 250, qPrintable(hidden.join(QLatin1Char('\n'))));
        }
    }

    void unrelatedLinksDoNotLieOnEachOther_data() { noLinkPassesBehindACard_data(); }
    void unrelatedLinksDoNotLieOnEachOther()
    {
        QFETCH(Document, document);
        QFETCH(FlowDirection, direction);
        QCOMPARE(countSharedLanes(tidied(document, {.direction = direction})), 0);
    }

    void aDrawingLooksTheSameHoweverItCameAbout_data()
    {
        QTest::addColumn<FlowDirection>("direction");
        QTest::newRow("to the right") << FlowDirection::LeftToRight;
        QTest::newRow("down") << FlowDirection::TopToBottom;
    }
    void aDrawingLooksTheSameHoweverItCameAbout()
    {
        QFETCH(FlowDirection, direction);
        Document drawing = scattered(tidied(estate(100, 1), {.direction = direction}), 40, 1);
        CanvasScene scene;
        scene.reset(drawing);
        QRandomGenerator random(1);
        for (int move = 0; move < 200; ++move) {
            const NodeId node = (*std::next(drawing.nodes.begin(), random.bounded(100))).key;
            Document next = drawing;
            const QPointF by(random.bounded(-60, 61), random.bounded(-60, 61));
            next.positions = drawing.positions.with(node, positionOf(drawing, node) + by);
            scene.apply(difference(drawing, next), next, next);
            drawing = next;
        }
        CanvasScene anew;
        anew.reset(drawing);
        for (const auto& [id, link] : drawing.links)
            QCOMPARE(scene.link(id)->curve, anew.link(id)->curve);
    }

    // A long link is painted anew only where it gives way, and there it is.
    void aCardThatMovesBesideALongLinkDirtiesLittleOfIt()
    {
        const Document before = tidied(estate(1000, 1));
        CanvasScene scene;
        scene.reset(before);
        const LinkId id = longestWay(scene, before);
        const LinkCurve curve = scene.link(id)->curve;
        int changes = 0;
        for (const NodeSnapshot* node : scene.nodesIn(curve.bounds())) {
            const NodeId moved = node->id;
            if (moved == before.links.find(id)->from || moved == before.links.find(id)->to)
                continue;
            Document after = before;
            after.positions = before.positions.with(moved, positionOf(before, moved) + QPointF(3, 0));
            const CanvasScene::Dirty dirty = scene.apply(difference(before, after), after, after);
            const LinkCurve now = scene.link(id)->curve;
            if (!(now == curve)) {
                ++changes;
                QVERIFY(coverChange(dirty, curve, now));
                QVERIFY(coverChange(dirty, now, curve));
                const bool all = std::any_of(dirty.begin(), dirty.end(),
                                             [&](const QRectF& rect) { return rect.contains(curve.bounds()); });
                QVERIFY(!all);
            }
            scene.apply(difference(after, before), before, before);
        }
        QVERIFY(changes > 0);
    }
};

QTEST_MAIN(TestLinkWays)
#include "tst_linkways.moc"
