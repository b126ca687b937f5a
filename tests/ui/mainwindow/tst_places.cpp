// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "tests/support/printing.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/spokenwords.h"

using namespace nestline;
using namespace nestline::ui;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<WindowFixture>();
        show();
    }
    void cleanup() { f.reset(); }

    void pinningIsOneStepThatIsSeenAndHeard()
    {
        select("Sales");
        press({Qt::Key_L, Qt::Key_P});
        QVERIFY(f->document().nodes.find(f->named("Sales"))->positionPinned);
        QVERIFY(f->canvas().scene().node(f->named("Sales"))->isPinned);
        QVERIFY(spokenNode(f->session(), f->named("Sales")).contains(QStringLiteral("Its position is pinned.")));
        QVERIFY(f->action("PinPosition")->isChecked());
        QCOMPARE(f->session().undoStack().count(), 1);
        press({Qt::Key_L, Qt::Key_P});
        QVERIFY(!f->document().nodes.find(f->named("Sales"))->positionPinned);
        f->session().undoStack().undo();
        QVERIFY(f->action("PinPosition")->isChecked());
    }

    void aMixedSelectionIsPinnedAltogether()
    {
        select("Sales");
        f->action("PinPosition")->trigger();
        f->session().selection().set({f->named("Sales"), f->named("Hardware")}, {});
        QVERIFY(!f->action("PinPosition")->isChecked());
        f->action("PinPosition")->trigger();
        QVERIFY(f->document().nodes.find(f->named("Hardware"))->positionPinned);
    }

    void tidyKeepsWhatIsPinned()
    {
        f->session().apply(QStringLiteral("Move"),
                           moveNodes(f->document(), std::vector{f->named("Hardware")}, {400, -300}));
        const QPointF placed = f->place("Hardware");
        select("Hardware");
        f->action("PinPosition")->trigger();
        press({Qt::Key_T});
        QCOMPARE(f->place("Hardware"), placed);
    }

    void spaceIsMadeBeyondTheSelection()
    {
        const Document before = f->document();
        select("Sales");
        press({Qt::Key_L, Qt::Key_Right});
        QCOMPARE(f->place("Hardware"), positionOf(before, f->named("Hardware")) + QPointF(300, 0));
        for (const char* name : {"Main line", "Sales", "Support menu"})
            QCOMPARE(f->place(name), positionOf(before, f->named(name)));
        f->session().undoStack().undo();
        QCOMPARE(f->document(), before);
    }

    void spaceIsMadeBelow()
    {
        const Document before = f->document();
        select("Sales");
        press({Qt::Key_L, Qt::Key_Down});
        QCOMPARE(f->place("Sales"), positionOf(before, f->named("Sales")));
        QCOMPARE(f->place("Support menu"), positionOf(before, f->named("Support menu")) + QPointF(0, 86));
    }

    void tidyingWhileEditingIsRemembered()
    {
        QVERIFY(!f->action("TidyWhileEditing")->isChecked());
        f->action("TidyWhileEditing")->trigger();
        f->makeWindow();
        show();
        QVERIFY(f->action("TidyWhileEditing")->isChecked());
        select("Sales");
        QTest::keyClick(&f->canvas(), Qt::Key_Tab);
        QCOMPARE(f->document().nodes.size(), 5);
        QCOMPARE(f->session().undoStack().count(), 1);
        f->action("TidyWhileEditing")->trigger();
    }

private:
    std::unique_ptr<WindowFixture> f;

    void show()
    {
        f->show("Main line\n"
                "  1 Sales [queue]\n"
                "  2 Support menu\n"
                "    1 Hardware [queue]\n");
    }
    void select(const char* name) { f->session().selection().setNode(f->named(name)); }
    void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            f->press(key, Qt::ControlModifier);
    }
};

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
