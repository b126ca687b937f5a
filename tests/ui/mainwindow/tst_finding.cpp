// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/bookmark.h"
#include "core/io/native/nativeformat.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/canvas/canvasscene.h"
#include "ui/feedback/noticebar.h"
#include "ui/find/findbar.h"
#include "ui/navigation/breadcrumbs.h"
#include "ui/navigation/focuschip.h"
#include "ui/session/commands.h"
#include "ui/session/viewfocus.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace nestline;
using namespace nestline::ui;

/// Finding the way in a whole window, by its keys.
class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void findJumpsAndEscapeReturnsToTheCanvas();
    void findNextGoesOnFromTheCanvas();
    void startHereHidesTheRestUntilShowAll();
    void collapsedBranchesAreSkippedByKeys();
    void waysLightUpUntilEscape();
    void backGoesToWhereOneWas();
    void aBookmarkIsAddedAndGoneToByKeys();
    void largeDocumentsOfferAFocusOnce();
    void oneCallFlowIsShownOnRequest();
    void smallDocumentsOfferNothing();
    void aDocumentOpensWhereItWasLeft();
    void theStatusLineCountsWhatIsShown();

private:
    std::unique_ptr<WindowFixture> f;

    DocumentSession& session() { return f->session(); }
    CanvasView& canvas() { return f->canvas(); }
    void open(const QString& notation)
    {
        const QString path = f->folder.filePath(QStringLiteral("flow.nestline"));
        QVERIFY(saveNativeFile(tidied(*documentFromNotation(notation)), path).hasValue());
        QVERIFY(f->window->openFile(path).hasValue());
        canvas().setFocus();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    QString selected()
    {
        const NodeId* node = session().selection().singleNode();
        return node ? node->toString() : QString();
    }
    template <class Widget>
    Widget* part()
    {
        return f->window->findChild<Widget*>();
    }
    QPushButton* noticeButton(const char* text)
    {
        for (QPushButton* button : part<NoticeBar>()->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(text) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    static QString largeEstate()
    {
        QString notation = QStringLiteral("Small line +14255550100\n  1 Desk [queue]\n"
                                          "Large line +14255550101\n  1 First [queue]\n  2 Second [queue]\n");
        for (int i = 0; i < 600; ++i)
            notation += QStringLiteral("Queue %1 [queue]\n").arg(i);
        return notation;
    }
};

void TestFinding::init()
{
    f = std::make_unique<WindowFixture>();
    // n1 Main line, n2 Sales, n3 Mailbox, n4 Support, n5 Hardware
    open(QStringLiteral("Main line +14255550100\n"
                        "  1 Sales [queue]\n"
                        "    timeout Mailbox [voicemail]\n"
                        "  2 Support\n"
                        "    1 Hardware [queue]\n"));
}

void TestFinding::findJumpsAndEscapeReturnsToTheCanvas()
{
    key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(part<FindBar>()->isVisible());
    auto* field = f->window->findChild<QLineEdit*>(QStringLiteral("findField"));
    QCOMPARE(QApplication::focusWidget(), field);
    canvas().centreOn({-20000, -20000});
    QTest::keyClicks(field, QStringLiteral("hardware"));
    key(Qt::Key_Return);
    QCOMPARE(selected(), QStringLiteral("n5"));
    const QPointF place = positionOf(session().document(), NodeId(QStringLiteral("n5")));
    QVERIFY(canvas().visibleArea().contains(cardRect(place)));
    const QPoint centre = canvas().sceneToView(cardRect(place).center()).toPoint();
    QVERIFY(
        !part<FindBar>()->rect().contains(part<FindBar>()->mapFromGlobal(canvas().viewport()->mapToGlobal(centre))));
    key(Qt::Key_Escape);
    QVERIFY(!part<FindBar>()->isVisible());
    QCOMPARE(QApplication::focusWidget(), &canvas());
    QCOMPARE(selected(), QStringLiteral("n5"));
}

void TestFinding::findNextGoesOnFromTheCanvas()
{
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("queue"));
    key(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &canvas());
    key(Qt::Key_F3);
    const QString first = selected();
    key(Qt::Key_F3);
    QVERIFY(!first.isEmpty() && selected() != first);
    key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(selected(), first);
}

void TestFinding::startHereHidesTheRestUntilShowAll()
{
    f->select("n4");
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(canvas().focus().shownCount(), 2);
    QVERIFY(!canvas().scene().node(NodeId(QStringLiteral("n2"))));
    QVERIFY(canvas().scene().node(NodeId(QStringLiteral("n5"))));
    QVERIFY(part<FocusChip>()->isVisible());
    key(Qt::Key_Backspace, Qt::ControlModifier);
    QVERIFY(canvas().scene().node(NodeId(QStringLiteral("n2"))));
    QVERIFY(!part<FocusChip>()->isVisible());
}

void TestFinding::collapsedBranchesAreSkippedByKeys()
{
    f->select("n4");
    key(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!canvas().scene().node(NodeId(QStringLiteral("n5"))));
    QCOMPARE(canvas().focus().view().folded.at(NodeId(QStringLiteral("n4"))), 1);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(selected(), QStringLiteral("n4"));
    key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!session().selection().nodes().contains(NodeId(QStringLiteral("n5"))));
    f->select("n4");
    key(Qt::Key_Period, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(selected(), QStringLiteral("n5"));
}

void TestFinding::waysLightUpUntilEscape()
{
    f->select("n4");
    key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(canvas().focus().paths());
    QCOMPARE(canvas().focus().paths()->links.size(), size_t(2));
    key(Qt::Key_Escape);
    QVERIFY(!canvas().focus().paths());
    QCOMPARE(selected(), QStringLiteral("n4"));
}

void TestFinding::backGoesToWhereOneWas()
{
    f->select("n5");
    f->select("n2");
    key(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(selected(), QStringLiteral("n5"));
    key(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(selected(), QStringLiteral("n2"));
    key(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(selected(), QStringLiteral("n1"));
}

void TestFinding::aBookmarkIsAddedAndGoneToByKeys()
{
    f->select("n5");
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] {
        if (auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget())) {
            timer.stop();
            dialog->accept();
        }
    });
    timer.start(0);
    key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!timer.isActive());
    QVERIFY(bookmarksOf(session().document()).contains(BookmarkName(QStringLiteral("Hardware"))));
    f->select("n1");
    f->window->activateWindow(); // the dialog had the focus
    QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
    canvas().setFocus();
    key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(selected(), QStringLiteral("n5"));
}

void TestFinding::largeDocumentsOfferAFocusOnce()
{
    open(largeEstate());
    QVERIFY(noticeButton("Show one call flow"));
    QTest::mouseClick(noticeButton("Keep all"), Qt::LeftButton);
    QVERIFY(!part<NoticeBar>()->isVisible());
    QVERIFY(!canvas().focus().isActive());
    open(largeEstate());
    QVERIFY(!part<NoticeBar>()->isVisible());
}

void TestFinding::oneCallFlowIsShownOnRequest()
{
    open(largeEstate());
    QTest::mouseClick(noticeButton("Show one call flow"), Qt::LeftButton);
    QCOMPARE(canvas().focus().shownCount(), 3);
    QCOMPARE(session().document().nodes.find(NodeId(selected()))->name, QStringLiteral("Large line"));
    // At any time by its command, which begins where calls to the selected node come in.
    canvas().focus().clear();
    f->action("FocusOneFlow")->trigger();
    QCOMPARE(canvas().focus().shownCount(), 3);
    QTest::mouseClick(part<FocusChip>()->findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(!canvas().focus().isActive());
}

void TestFinding::smallDocumentsOfferNothing()
{
    QVERIFY(!part<NoticeBar>()->isVisible());
}

void TestFinding::aDocumentOpensWhereItWasLeft()
{
    canvas().setZoom(1.7);
    canvas().centreOn({120, 90});
    const QPointF centre = canvas().visibleCentre();
    QVERIFY(f->window->close());
    f->makeWindow();
    QVERIFY(f->window->openFile(f->folder.filePath(QStringLiteral("flow.nestline"))).hasValue());
    QTRY_COMPARE(canvas().zoom(), 1.7);
    QVERIFY((canvas().visibleCentre() - centre).manhattanLength() < 2);
    QVERIFY(session().undoStack().isClean()); // where one looks is not part of the document
}

void TestFinding::theStatusLineCountsWhatIsShown()
{
    const auto text = [this] { return f->window->findChild<QLabel*>(QStringLiteral("statusState"))->text(); };
    f->select("n4");
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(text().contains(QLatin1String("2 of 5")), qPrintable(text()));
    canvas().focus().clear();
    QVERIFY2(!text().contains(QLatin1String(" of ")), qPrintable(text()));
}

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
