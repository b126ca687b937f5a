// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "core/layout/tidy.h"
#include "tests/support/drawing.h"
#include "tests/support/printing.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/thememanager.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nestline;
using namespace nestline::ui;

class TestTidyActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void tidyPlacesAllInOneStep();
    void aWideWindowGetsAWideDrawing();
    void theFlowTurnsAndStaysTurned();
    void aDocumentDrawnDownwardsIsShownSo();
    void tidySelectionLeavesTheOthers();
    void tidyAroundSelectionLeavesTheSelection();

private:
    Catalogue m_catalogue = *loadCatalogue();
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    ThemeManager m_theme;
    std::unique_ptr<MainWindow> m_window;

    const Document& document() { return m_window->session().committed(); }
    NodeId named(const char* name) { return nodeNamed(document(), name); }
    void move(const char* name, QPointF distance)
    {
        m_window->session().apply(QStringLiteral("Move"), moveNodes(document(), std::vector{named(name)}, distance));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_window->canvas().setFocus();
        QTest::keyClick(&m_window->canvas(), key, modifiers);
    }
    void choose(const char* action)
    {
        const QList<QAction*> actions = m_window->findChildren<QAction*>();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* each) {
            return each->text().remove(QLatin1Char('&')) == QLatin1String(action);
        });
        QVERIFY2(found != actions.end(), action);
        (*found)->trigger();
    }
};

void TestTidyActions::init()
{
    m_window = std::make_unique<MainWindow>(m_catalogue, m_settings, m_theme, m_folder.filePath(QStringLiteral("r")));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showDocument(tidied(*documentFromNotation(QStringLiteral("Main line\n"
                                                                       "  1 Sales [queue]\n"
                                                                       "  2 Support menu\n"
                                                                       "    1 Hardware [queue]\n"
                                                                       "Branch\n"
                                                                       "  1 Parts [queue]\n"
                                                                       "  2 Repairs [queue]\n"))));
}

void TestTidyActions::tidyPlacesAllInOneStep()
{
    move("Sales", {500, 500});
    const Document untidy = document();
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(document() != untidy);
    QCOMPARE(positionOf(document(), named("Sales")).x(), positionOf(document(), named("Support menu")).x());
    m_window->session().undoStack().undo();
    QCOMPARE(document(), untidy);
}

void TestTidyActions::aWideWindowGetsAWideDrawing()
{
    Document many;
    for (int i = 0; i < 200; ++i)
        many.nodes = many.nodes.with(NodeId(QStringLiteral("n%1").arg(i)), Node{});
    m_window->showDocument(withMissingPositions(many));
    const auto aspectAt = [&](QSize window) {
        m_window->resize(window);
        press(Qt::Key_T, Qt::ControlModifier);
        const QSizeF size = boundsOf(document()).size();
        return size.width() / size.height();
    };
    QVERIFY(aspectAt({1600, 620}) > 1.2 * aspectAt({1000, 1400}));
}

void TestTidyActions::theFlowTurnsAndStaysTurned()
{
    choose("Tidy from top to bottom");
    const auto turned = [this] {
        return positionOf(document(), named("Sales")).y() == positionOf(document(), named("Support menu")).y()
               && positionOf(document(), named("Sales")).y() > positionOf(document(), named("Main line")).y();
    };
    QVERIFY(turned());
    QCOMPARE(countOverlaps(document()), 0);
    move("Sales", {30, 500});
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(turned());
    choose("Tidy from left to right");
    QVERIFY(!turned());
    m_window->session().undoStack().undo();
    QVERIFY(turned());
    QVERIFY(chosenDirection(document()) == FlowDirection::TopToBottom);
}

void TestTidyActions::aDocumentDrawnDownwardsIsShownSo()
{
    m_window->showDocument(tidied(document(), {.direction = FlowDirection::TopToBottom}));
    for (const auto& [id, link] : document().links)
        QCOMPARE(heading(m_window->canvas().scene().link(id)->curve), QPointF(0, 1));
    choose("Tidy from left to right");
    QTest::mouseClick(m_window->canvas().viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // ends the glide
    for (const auto& [id, link] : document().links)
        QCOMPARE(heading(m_window->canvas().scene().link(id)->curve), QPointF(1, 0));
}

void TestTidyActions::tidySelectionLeavesTheOthers()
{
    move("Sales", {30, 40});
    move("Parts", {30, 40});
    const QPointF untidy = positionOf(document(), named("Sales"));
    m_window->session().selection().set({named("Branch"), named("Parts"), named("Repairs")}, {});
    press(Qt::Key_T, Qt::AltModifier);
    QCOMPARE(positionOf(document(), named("Parts")).x(), positionOf(document(), named("Repairs")).x());
    QCOMPARE(positionOf(document(), named("Sales")), untidy);
    QCOMPARE(m_window->session().undoStack().undoText(), QStringLiteral("Tidy selection"));
}

void TestTidyActions::tidyAroundSelectionLeavesTheSelection()
{
    const QPointF tidyPlace = positionOf(document(), named("Parts"));
    move("Sales", {30, -400});
    move("Parts", {30, 40});
    const QPointF placed = positionOf(document(), named("Sales"));
    m_window->session().selection().setNode(named("Sales"));
    press(Qt::Key_T, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(positionOf(document(), named("Sales")), placed);
    QCOMPARE(positionOf(document(), named("Parts")), tidyPlace);
}

QTEST_MAIN(TestTidyActions)
#include "tst_tidyactions.moc"
