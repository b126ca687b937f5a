// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/layout/offpagelinks.h"
#include "core/layout/tidy.h"
#include "tests/support/generatedestate.h"
#include "tests/support/printing.h"
#include "tests/ui/support/canvasfixture.h"
#include "ui/canvas/painters/linkpainter.h"
#include "ui/canvas/painters/referencepainter.h"
#include "ui/canvas/painters/textstyle.h"
#include "ui/canvas/wording.h"

#include <QHelpEvent>
#include <QRandomGenerator>
#include <QTest>
#include <QToolTip>

using namespace nestline;
using namespace nestline::ui;

namespace {

const NodeId sales(QStringLiteral("n2"));
const NodeId desk(QStringLiteral("n3"));
const NodeId berlin(QStringLiteral("n4"));
const NodeId service(QStringLiteral("n5"));
const LinkId toService(QStringLiteral("far"));
const LinkId fromDesk(QStringLiteral("desk"));

/// Two trees far apart: sales leads to the nearer part of the other one.
struct Fixture : CanvasFixture
{
    Fixture()
        : CanvasFixture(
            QStringLiteral("Main line\n  1 Sales\n    1 Desk [queue]\nBerlin office\n  1 Service [queue]\n"))
    {
        Document document = session.committed();
        document.positions = document.positions.with(berlin, QPointF(600, 400)).with(service, QPointF(900, 400));
        document.links =
            document.links.with(toService, Link{.from = sales, .to = service, .key = MenuKey::fromString(u"2")});
        session.reset(document);
        view.setZoom(1);
        view.centreOn({550, 250});
    }

    const LinkSnapshot& link(const LinkId& id = toService) const { return *view.scene().link(id); }
    QPointF middle() const { return link().curve.at(0.5); }
    bool showsLine()
    {
        const QRect around(pixel(middle()) - QPoint(6, 6), QSize(12, 12));
        const QImage picture = view.viewport()->grab(around).toImage();
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                const QColor color = picture.pixelColor(x, y);
                const QColor ground = Theme::light().color(Role::Canvas);
                if (std::abs(color.lightness() - ground.lightness()) > 60)
                    return true;
            }
        }
        return false;
    }
};

} // namespace

/// Links between trees, drawn as references at both ends.
class TestOffPageReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksBetweenTreesBecomeReferencesOnRequest()
    {
        Fixture fixture;
        fixture.view.viewport()->repaint();
        QVERIFY(!fixture.link().offPage);
        QVERIFY(fixture.showsLine());
        fixture.view.setOffPageReferences(true);
        QVERIFY(fixture.link().offPage);
        QCOMPARE(fixture.link().offPage->target, QStringLiteral("→ Service"));
        QCOMPARE(fixture.link().offPage->source, QStringLiteral("← Sales"));
        QVERIFY(!fixture.link(LinkId(QStringLiteral("l2"))).offPage);
        QVERIFY(!fixture.showsLine());
        fixture.view.setOffPageReferences(false);
        QVERIFY(!fixture.link().offPage);
        QVERIFY(fixture.showsLine());
    }

    void referencesFollowTheDocument()
    {
        Fixture fixture;
        fixture.view.setOffPageReferences(true);
        const auto rename = [&](const NodeId& node, const QString& name) {
            fixture.session.apply(
                name, updateNodes(fixture.session.committed(), std::vector{node}, [&](Node& row) { row.name = name; }));
        };
        rename(service, QStringLiteral("Help desk"));
        QCOMPARE(fixture.link().offPage->target, QStringLiteral("→ Help desk"));
        rename(sales, QStringLiteral("Head office"));
        QCOMPARE(fixture.link().offPage->source, QStringLiteral("← Head office"));

        // Another link that meets there.
        Document document = fixture.session.committed();
        document.links = document.links.with(fromDesk, Link{.from = desk, .to = service, .trigger = Trigger::Timeout});
        fixture.session.apply(QStringLiteral("link"), document);
        QCOMPARE(fixture.link().offPage->source, referencesFrom(2));
        QCOMPARE(fixture.link(fromDesk).offPage->source, referencesFrom(2));
        QCOMPARE(fixture.link(fromDesk).curve.label, fixture.link().curve.label);
        fixture.session.undoStack().undo();
        QCOMPARE(fixture.link().offPage->source, QStringLiteral("← Head office"));

        // The first way to Berlin is gone: now the node belongs to the tree of the main line.
        document = fixture.session.committed();
        document.links = document.links.without(LinkId(QStringLiteral("l3")));
        fixture.session.apply(QStringLiteral("unlink"), document);
        QVERIFY(!fixture.link().offPage);
    }

    void aReferenceSaysUnderThePointerWhatItStandsFor()
    {
        Fixture fixture;
        fixture.view.setOffPageReferences(true);
        const QPoint at = fixture.pixel(referenceRect(fixture.link()).center());
        QHelpEvent event(QEvent::ToolTip, at, fixture.view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(fixture.view.viewport(), &event);
        QCOMPARE(QToolTip::text(), QStringLiteral("key 2, from Sales to Service"));
        QToolTip::hideText();
    }

    void referencesStandAtTheCards()
    {
        Fixture fixture;
        fixture.view.setOffPageReferences(true);
        const auto check = [&] {
            const QRectF source = fixture.view.scene().node(sales)->rect();
            const QRectF target = fixture.view.scene().node(service)->rect();
            const QRectF out = referenceRect(fixture.link());
            const QRectF in = pillRect(fixture.link());
            QVERIFY(out.left() > source.right() && out.left() < source.right() + 20);
            QVERIFY(out.right() < source.right() + geometry::columnGap);
            QVERIFY(in.right() < target.left() && in.right() > target.left() - 20);
            // Clear of the line of the menu's own key, and of the label of the target's own link.
            QVERIFY(out.top() > source.center().y());
            QVERIFY(!in.intersects(fixture.link(LinkId(QStringLiteral("l3"))).curve.label));
        };
        check();
        fixture.session.apply(QStringLiteral("move"),
                              moveNodes(fixture.session.committed(), std::vector{sales}, QPointF(-20, 30)));
        check();
    }

    void referencesInATidyDrawingCoverNothing_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<FlowDirection>("direction");
        for (const int seed : {1, 2, 3, 4}) {
            QTest::addRow("seed %d, to the right", seed) << seed << FlowDirection::LeftToRight;
            QTest::addRow("seed %d, down", seed) << seed << FlowDirection::TopToBottom;
        }
    }
    void referencesInATidyDrawingCoverNothing()
    {
        QFETCH(int, seed);
        QFETCH(FlowDirection, direction);
        const Document document = tidied(generatedEstate(200, seed), {.direction = direction});
        CanvasScene scene;
        scene.reset(document);
        scene.setOffPageLinks(offPageLinks(document));
        int references = 0;
        for (const auto& [id, row] : document.links) {
            if (!scene.link(id)->offPage)
                continue;
            ++references;
            const QRectF room = scene.link(id)->offPage->sourceRoom;
            for (const NodeSnapshot* node : scene.nodesIn(room))
                QVERIFY2(!node->rect().intersects(room), qPrintable(node->name));
            for (const LinkSnapshot* other : scene.linksIn(room)) {
                QVERIFY2(!other->curve.label.intersects(room), qPrintable(other->label));
                QVERIFY(other->id == id || !other->offPage || !other->offPage->sourceRoom.intersects(room));
            }
        }
        QVERIFY(references > 0);
    }

    void namesHaveRoomWhereNothingIsNear()
    {
        Fixture fixture;
        const QString name = QStringLiteral("Service desk Berlin");
        fixture.session.apply(
            name, updateNodes(fixture.session.committed(), std::vector{service}, [&](Node& row) { row.name = name; }));
        fixture.view.setOffPageReferences(true);
        const double written = textWidth(TextStyle::Pill, fixture.link().offPage->target);
        QVERIFY(referenceRect(fixture.link()).width() > written + geometry::keycapRadius);
    }

    void referencesStandTheSameHoweverTheDrawingCameAbout()
    {
        QRandomGenerator random(5);
        Document document = tidied(generatedEstate(100, 7));
        const std::unordered_set<LinkId> links = offPageLinks(document);
        CanvasScene followed;
        followed.reset(document);
        followed.setOffPageLinks(links);
        std::vector<NodeId> ids;
        for (const auto& [id, node] : document.nodes)
            ids.push_back(id);
        for (int step = 0; step < 60; ++step) {
            const Document before = document;
            const NodeId& moved = ids[static_cast<size_t>(random.bounded(static_cast<int>(ids.size())))];
            const QPointF way(random.bounded(-150, 150), random.bounded(-60, 60));
            document.positions = document.positions.with(moved, positionOf(document, moved) + way);
            followed.apply(difference(before, document), document, document);
            CanvasScene fresh;
            fresh.reset(document);
            fresh.setOffPageLinks(links);
            for (const LinkId& id : links)
                QCOMPARE(followed.link(id)->offPage->sourceRoom, fresh.link(id)->offPage->sourceRoom);
        }
    }

    void pointingShowsTheWholeLink()
    {
        Fixture fixture;
        fixture.view.setOffPageReferences(true);
        for (const QPointF place : {referenceRect(fixture.link()).center(), pillRect(fixture.link()).center()}) {
            fixture.move(place);
            QVERIFY(fixture.showsLine());
            fixture.move({-60, -60});
            QVERIFY(!fixture.showsLine());
        }
    }

    void theLineItselfIsNotThere()
    {
        Fixture fixture;
        fixture.view.setOffPageReferences(true);
        fixture.click(fixture.middle());
        QVERIFY(fixture.session.selection().isEmpty());
    }

    void aClickSelectsTheLink()
    {
        Fixture fixture;
        fixture.view.setOffPageReferences(true);
        fixture.click(referenceRect(fixture.link()).center());
        QCOMPARE(fixture.session.selection().links(), std::set<LinkId>{toService});
        QVERIFY(fixture.showsLine());
        QVERIFY(fixture.session.selection().nodes().empty());
    }

    void aDoubleClickGoesToTheOtherEnd()
    {
        Fixture fixture;
        fixture.view.setOffPageReferences(true);
        const auto doubleClick = [&](QPointF place) {
            fixture.click(place);
            QTest::mouseDClick(fixture.view.viewport(), Qt::LeftButton, {}, fixture.pixel(place));
        };
        doubleClick(referenceRect(fixture.link()).center());
        QCOMPARE(fixture.session.selection().nodes(), std::set<NodeId>{service});
        doubleClick(pillRect(fixture.link()).center());
        QCOMPARE(fixture.session.selection().nodes(), std::set<NodeId>{sales});
    }

    void enterGoesToTheEndThatIsNotInView()
    {
        Fixture fixture;
        fixture.view.setOffPageReferences(true);
        const auto endFrom = [&](const NodeId& seen) {
            fixture.view.setZoom(2);
            fixture.view.centreOn(fixture.view.scene().node(seen)->rect().center());
            fixture.session.selection().set({}, {toService});
            fixture.key(Qt::Key_Return);
            return fixture.session.selection().nodes();
        };
        QCOMPARE(endFrom(sales), std::set<NodeId>{service});
        QCOMPARE(endFrom(service), std::set<NodeId>{sales});
    }
};

QTEST_MAIN(TestOffPageReferences)
#include "tst_offpagereferences.moc"
