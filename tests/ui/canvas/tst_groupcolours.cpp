// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "tests/ui/support/canvasfixture.h"
#include "tests/support/printing.h"
#include "ui/theme/grouplook.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

namespace {

const NodeId mainMenu(QStringLiteral("n1"));
const NodeId sales(QStringLiteral("n2"));

// How many pixels of a card have a colour.
int pixelsOf(CanvasFixture& fixture, const char* id, const QColor& color)
{
    const QRect card(fixture.pixel(positionOf(fixture.document(), NodeId(QString::fromLatin1(id)))), QSize(196, 60));
    const QImage picture = fixture.view.viewport()->grab(card).toImage();
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

} // namespace

/// Cards in the colours of their groups.
class TestGroupColours : public QObject
{
    Q_OBJECT

    static void setGroup(CanvasFixture& fixture, const NodeId& node, const QString& group)
    {
        fixture.session.apply(QStringLiteral("group"), updateNodes(fixture.session.committed(), std::vector{node},
                                                                   [&](Node& row) { row.group = group; }));
    }

private Q_SLOTS:
    void cardsShowTheirGroupOnRequest_data()
    {
        QTest::addColumn<ThemeManager::Choice>("choice");
        QTest::newRow("light") << ThemeManager::Choice::Light;
        QTest::newRow("dark") << ThemeManager::Choice::Dark;
    }
    void cardsShowTheirGroupOnRequest()
    {
        QFETCH(ThemeManager::Choice, choice);
        CanvasFixture fixture(QStringLiteral("Main\n  1 Sales [queue]\n"));
        fixture.themes.setChoice(choice);
        setGroup(fixture, sales, QStringLiteral("Berlin"));
        const QColor color =
            groupColor(fixture.themes.theme(), looksFor({QStringLiteral("Berlin")}).at(QStringLiteral("Berlin")).color);
        QCOMPARE(pixelsOf(fixture, "n2", color), 0);
        fixture.view.setColouredByGroup(true);
        QVERIFY(pixelsOf(fixture, "n2", color) > 100);
        QCOMPARE(pixelsOf(fixture, "n1", color), 0);
        fixture.view.setColouredByGroup(false);
        QCOMPARE(pixelsOf(fixture, "n2", color), 0);
    }

    void groupsAreSeenFromAfar()
    {
        CanvasFixture fixture(QStringLiteral("Main\n  1 Sales [queue]\n"));
        setGroup(fixture, sales, QStringLiteral("Berlin"));
        fixture.view.setColouredByGroup(true);
        fixture.view.findChild<QWidget*>(QStringLiteral("groupLegend"))->hide();
        fixture.view.setZoom(0.1);
        const QColor color =
            groupColor(Theme::light(), looksFor({QStringLiteral("Berlin")}).at(QStringLiteral("Berlin")).color);
        QVERIFY(pixelsOf(fixture, "n2", color) > 20);
    }

    void theLegendFollowsTheDocument()
    {
        CanvasFixture fixture(QStringLiteral("Main\n  1 Sales [queue]\n"));
        fixture.view.setColouredByGroup(true);
        auto* legend = fixture.view.findChild<QWidget*>(QStringLiteral("groupLegend"));
        QVERIFY(!legend->isVisible());
        setGroup(fixture, sales, QStringLiteral("Berlin"));
        setGroup(fixture, mainMenu, QStringLiteral("Aachen"));
        QVERIFY(legend->isVisible());
        QCOMPARE(legend->accessibleDescription(), QStringLiteral("Aachen, Berlin"));
        fixture.session.undoStack().undo();
        QCOMPARE(legend->accessibleDescription(), QStringLiteral("Berlin"));
    }
};

QTEST_MAIN(TestGroupColours)
#include "tst_groupcolours.moc"
