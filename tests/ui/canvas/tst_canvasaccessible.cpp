// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "tests/ui/support/canvasfixture.h"
#include "ui/canvas/canvasannouncer.h"
#include "ui/session/commands.h"

#include <QAccessible>
#include <QSignalSpy>

#include <set>

using namespace nestline;
using namespace nestline::ui;

namespace {

struct Heard
{
    QAccessible::Event type;
    QString name; // of what it is about
};

// What assistive technology is told, instead of it being sent anywhere.
std::vector<Heard> heard;

void record(QAccessibleEvent* event)
{
    QAccessibleInterface* about = event->accessibleInterface();
    heard.push_back({event->type(), about ? about->text(QAccessible::Name) : QString()});
}

bool wasHeard(QAccessible::Event type, const char* start)
{
    return std::any_of(heard.begin(), heard.end(), [&](const Heard& event) {
        return event.type == type && event.name.startsWith(QString::fromUtf8(start));
    });
}

size_t countOf(QAccessible::Event type)
{
    return static_cast<size_t>(
        std::count_if(heard.begin(), heard.end(), [type](const Heard& event) { return event.type == type; }));
}

} // namespace

/// What a screen reader is told of the drawing.
class TestCanvasAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nodesAreTheItemsInReadingOrder();
    void aNodeSaysWhatItIsAndCosts();
    void aNodeSaysWhatIsDoubtful();
    void aNodeSaysWhereItLeads();
    void aLinkSaysItsWayAndEnds();
    void itemsKnowTheirPlace();
    void itemsLieWhereTheyAreDrawn();
    void statesFollowTheSelection();
    void pressingSelectsAndTheMenuIsThere();
    void selectingIsTold();
    void newNamesAreTold();
    void whatComesAndGoesIsTold();
    void thousandsAtOnceAreOneEvent();

private:
    std::unique_ptr<CanvasFixture> f;

    QAccessibleInterface* list() const { return QAccessible::queryAccessibleInterface(&f->view); }
    QAccessibleInterface* item(const char* start) const
    {
        for (int i = 0; i < list()->childCount(); ++i) {
            if (list()->child(i)->text(QAccessible::Name).startsWith(QLatin1String(start)))
                return list()->child(i);
        }
        return nullptr;
    }
};

void TestCanvasAccessible::init()
{
    f.reset();
    f = std::make_unique<CanvasFixture>(QStringLiteral("Main line +14255550100\n"
                                                       "  1 Sales [queue] +14255550142\n"
                                                       "    timeout Mailbox [voicemail]\n"
                                                       "  2 Support\n"));
    new CanvasAnnouncer(f->view, record);
    heard.clear();
}

void TestCanvasAccessible::nodesAreTheItemsInReadingOrder()
{
    QCOMPARE(list()->role(), QAccessible::List);
    QCOMPARE(list()->childCount(), 4 + 3);
    for (int i = 0; i < 7; ++i) {
        QVERIFY(list()->child(i)->isValid());
        QCOMPARE(list()->child(i)->role(), i < 4 ? QAccessible::ListItem : QAccessible::Link);
        QCOMPARE(list()->child(i)->parent(), list());
    }
    QVERIFY(!list()->child(7));
    double above = -1e9;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(list()->child(i)->rect().top() >= above);
        above = list()->child(i)->rect().top();
    }
}

void TestCanvasAccessible::aNodeSaysWhatItIsAndCosts()
{
    const QString name = item("Sales")->text(QAccessible::Name);
    QVERIFY2(name.contains(QLatin1String("call queue")), qPrintable(name));
    QVERIFY2(name.contains(QLatin1String("+1 425 555 0142")), qPrintable(name));
    QVERIFY2(name.contains(QLatin1String("US$8.00")), qPrintable(name));
    const QString nested = item("Support")->text(QAccessible::Name);
    QVERIFY2(nested.contains(QLatin1String("No licence")), qPrintable(nested));
}

void TestCanvasAccessible::aNodeSaysWhatIsDoubtful()
{
    const auto& findings = f->session.analysis().findings();
    QVERIFY(!findings.empty());
    for (const Finding& finding : findings) {
        for (const NodeId& node : finding.nodes) {
            const QByteArray start = f->document().nodes.find(node)->name.toUtf8() + ",";
            QVERIFY(item(start.constData())->text(QAccessible::Name).contains(finding.message));
        }
    }
}

void TestCanvasAccessible::aNodeSaysWhereItLeads()
{
    QCOMPARE(item("Main line")->text(QAccessible::Description),
             QStringLiteral("Leads to Sales by key 1, Support by key 2."));
    QCOMPARE(item("Sales")->text(QAccessible::Description),
             QStringLiteral("Leads to Mailbox by time-out. Reached from Main line by key 1."));
}

void TestCanvasAccessible::aLinkSaysItsWayAndEnds()
{
    QVERIFY(item("key 1, from Main line to Sales"));
    QVERIFY(item("time-out, from Sales to Mailbox"));
}

void TestCanvasAccessible::itemsKnowTheirPlace()
{
    for (int i = 0; i < list()->childCount(); ++i)
        QCOMPARE(list()->indexOfChild(list()->child(i)), i);
}

void TestCanvasAccessible::itemsLieWhereTheyAreDrawn()
{
    QAccessibleInterface* sales = item("Sales");
    const QPoint middle = sales->rect().center();
    QVERIFY(f->view.viewport()->rect().contains(f->view.viewport()->mapFromGlobal(middle)));
    QCOMPARE(list()->childAt(middle.x(), middle.y()), sales);
    QAccessibleInterface* link = item("key 2");
    const QPoint keycap = link->rect().center();
    QCOMPARE(list()->childAt(keycap.x(), keycap.y()), link);
    const QPoint nothing = f->view.viewport()->mapToGlobal(QPoint(3, 3));
    QVERIFY(!list()->childAt(nothing.x(), nothing.y()));
}

void TestCanvasAccessible::statesFollowTheSelection()
{
    f->click(f->centreOf("n2"));
    QVERIFY(item("Sales")->state().selected);
    QVERIFY(item("Sales")->state().focused);
    QVERIFY(!item("Main line")->state().selected);
    QCOMPARE(list()->focusChild(), item("Sales"));
    f->session.selection().set({NodeId(QStringLiteral("n1")), NodeId(QStringLiteral("n2"))});
    QVERIFY(item("Main line")->state().selected);
    QVERIFY2(!item("Main line")->state().focused, "of several none is the current one");
    f->view.centreOn({1e5, 1e5});
    QVERIFY(item("Sales")->state().offscreen);
}

void TestCanvasAccessible::pressingSelectsAndTheMenuIsThere()
{
    QSignalSpy menus(&f->view, &CanvasView::contextMenuRequested);
    QAccessibleActionInterface* link = item("key 2")->actionInterface();
    link->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(f->session.selection().links().size(), 1u);
    QVERIFY(item("key 2")->state().selected);
    QCOMPARE(menus.count(), 0);
    item("Sales")->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QCOMPARE(*f->session.selection().singleNode(), NodeId(QStringLiteral("n2")));
    QCOMPARE(menus.count(), 1);
}

void TestCanvasAccessible::selectingIsTold()
{
    f->key(Qt::Key_PageDown);
    const QByteArray first = list()->child(0)->text(QAccessible::Name).toUtf8();
    QVERIFY(wasHeard(QAccessible::Focus, first.constData()));
    QVERIFY(wasHeard(QAccessible::Selection, first.constData()));
    heard.clear();
    f->session.selection().setNode(NodeId(QStringLiteral("n1")));
    f->key(Qt::Key_1, Qt::AltModifier);
    QVERIFY(wasHeard(QAccessible::Focus, "Sales"));
}

void TestCanvasAccessible::newNamesAreTold()
{
    QVERIFY(item("Sales")); // somebody has asked for it
    commands::rename(f->session, NodeId(QStringLiteral("n2")), QStringLiteral("Purchasing"));
    QVERIFY(wasHeard(QAccessible::NameChanged, "Purchasing"));
}

void TestCanvasAccessible::whatComesAndGoesIsTold()
{
    f->session.selection().setNode(NodeId(QStringLiteral("n1")));
    QVERIFY(item("Sales"));
    heard.clear();
    f->key(Qt::Key_Tab);
    QCOMPARE(list()->childCount(), 9);
    QCOMPARE(countOf(QAccessible::ObjectCreated), 2u);
    heard.clear();
    f->session.selection().setNode(NodeId(QStringLiteral("n2")));
    QVERIFY(item("key 1"));
    f->key(Qt::Key_Delete);
    QVERIFY(countOf(QAccessible::ObjectDestroyed) >= 2);
    QVERIFY(!item("Sales"));
    f->session.undoStack().undo();
    QVERIFY(item("Sales"));
}

void TestCanvasAccessible::thousandsAtOnceAreOneEvent()
{
    Document large = f->document();
    for (int i = 0; i < 3000; ++i)
        large = *addNode(large, freshNodeId(large), Node{.name = QStringLiteral("Many")}, QPointF(0, 100 * i));
    heard.clear();
    f->session.apply(QStringLiteral("Paste"), large);
    QCOMPARE(countOf(QAccessible::ObjectCreated), 0u);
    QCOMPARE(countOf(QAccessible::ObjectReorder), 1u);
    QCOMPARE(list()->childCount(), 3007);
}

QTEST_MAIN(TestCanvasAccessible)
#include "tst_canvasaccessible.moc"
