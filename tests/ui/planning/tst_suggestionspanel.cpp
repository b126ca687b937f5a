// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/dismissals.h"
#include "core/edits/nodes.h"
#include "core/edits/properties.h"
#include "tests/ui/support/suggestionsfixture.h"
#include "ui/planning/suggestionsmodel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// One menu with free keys and queues with numbers of their own, under rules where each number above 25 is paid.
class TestSuggestionsPanel : public QObject, SuggestionsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatTheBestPlanSaves();
    void applyingAllIsOneUndoStep();
    void applyingOneFindsTheOthersAnew();
    void thePlanIsPreviewedWithItsBill();
    void hoveringPreviewsAndLeavingRestores();
    void keysChoosePreviewAndEscapeRestores();
    void whatIsPreviewedIsMarked();
    void afterOneWasAppliedTheNextIsShown();
    void aChosenRowTellsEverything();
    void anEditEndsThePreview();
    void whatIsOutOfDateIsNotOffered();
    void aRowOutOfDateCannotBeApplied();
    void aDismissedSuggestionStaysAwayUntilTakenBack();
    void dismissalsOfAnOpenedDocumentAreListed();
    void dismissingCanBeThoughtBetterOf();
    void aPinnedNumberIsNotSuggestedAgain();
    void linksOfTheCardWork();
    void aLowPanelShowsThreeSuggestions();
    void aLowPanelTellsEffortAndProof();
    void linksOfADenseCardComeWithThePointer();
    void saysWhatWouldBeNeededWhereNothingCanBeSaved();
    void saysThatNothingIsPaid();
    void showsWhyThereAreNoSuggestions();
    void newRowsAreInTheOrderOfTheirWorth();
    void aPanelGoesAwayWhileItWorks();
    void aPanelGoesAwayWithTheFocusInIt();

private:
    QRect placeOf(int row) const { return view()->visualRect(view()->model()->index(row, 0)); }
    // Whether a card has the colour of previews, as what the canvas shows.
    bool isMarked(int row) const
    {
        const QImage card = view()->viewport()->grab(placeOf(row)).toImage();
        const QRgb wanted = m_fixture->theme.theme().color(nestline::ui::Role::Preview).rgb();
        for (int x = 0; x < card.width() / 4; ++x) {
            if (card.pixel(x, card.height() / 2) == wanted)
                return true;
        }
        return false;
    }
};

void TestSuggestionsPanel::init()
{
    open(estate(29), 10); // 30 numbers, 26 free
    QVERIFY(waitForAnswer());
    QCOMPARE(paid(), 4);
    QVERIFY(m_panel->hasPlan());
}

void TestSuggestionsPanel::saysWhatTheBestPlanSaves()
{
    QVERIFY2(text("planTitle").contains(QLatin1String("no paid")), qPrintable(text("planTitle")));
    QVERIFY2(text("planFigures").contains(QLatin1String("$32.00")), qPrintable(text("planFigures")));
    QVERIFY2(text("planFigures").contains(QLatin1String("$384.00")), qPrintable(text("planFigures")));
    QVERIFY2(text("planEffort").contains(QLatin1String("Proved")), qPrintable(text("planEffort")));
    QCOMPARE(view()->model()->rowCount(), 4);
    QVERIFY(m_panel->title().contains(u'4'));
    const QString row = view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"Main line, key", "1 number", "8.00 a month", "press one key"})
        QVERIFY2(row.contains(QLatin1String(part)), qPrintable(row));
    QVERIFY(!text("planNotes").isEmpty());
}

void TestSuggestionsPanel::applyingAllIsOneUndoStep()
{
    const Document before = m_fixture->document();
    QTest::mouseClick(button("applyPlan"), Qt::LeftButton);
    QCOMPARE(session().undoStack().count(), 1);
    QCOMPARE(paid(), 0);
    QVERIFY(!m_panel->hasPlan()); // not before it is known to be worth anything
    QVERIFY(waitForAnswer());
    QVERIFY(!m_panel->hasPlan());
    session().undoStack().undo();
    QCOMPARE(session().document(), before);
}

void TestSuggestionsPanel::applyingOneFindsTheOthersAnew()
{
    const NodeId nested = first().step().node;
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(session().undoStack().count(), 1);
    QCOMPARE(session().undoStack().undoText(), session().undoStack().text(0));
    QCOMPARE(paid(), 3);
    QVERIFY(!session().document().nodes.find(nested)->hasNumber());
    QVERIFY(waitForAnswer());
    QCOMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(m_panel->suggestions().current()->paidBefore, 3);
    for (const Suggestion& left : m_panel->suggestions().current()->singles)
        QVERIFY(left.step().node != nested);
}

void TestSuggestionsPanel::thePlanIsPreviewedWithItsBill()
{
    const Document before = m_fixture->document();
    QSignalSpy planChanged(m_panel.get(), &SuggestionsPanel::planChanged);
    QTest::mouseClick(button("previewPlan"), Qt::LeftButton);
    QVERIFY(session().isPreviewing());
    QVERIFY(m_panel->isPreviewingPlan());
    QVERIFY(planChanged.count() > 0);
    QCOMPARE(paid(), 0);
    QCOMPARE(session().committed(), before);
    QCOMPARE(session().undoStack().count(), 0);
    QVERIFY(m_panel->suggestions().current()); // a preview is no change
    QTest::mouseClick(button("previewPlan"), Qt::LeftButton);
    QVERIFY(!session().isPreviewing());
    QCOMPARE(paid(), 4);
}

void TestSuggestionsPanel::hoveringPreviewsAndLeavingRestores()
{
    const Document before = m_fixture->document();
    const QRect row = view()->visualRect(view()->model()->index(0, 0));
    QTest::mouseMove(view()->viewport(), row.center());
    QTRY_VERIFY(session().isPreviewing());
    QCOMPARE(paid(), 3);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view()->viewport(), &leave);
    QVERIFY(!session().isPreviewing());
    QCOMPARE(session().document(), before);
}

void TestSuggestionsPanel::keysChoosePreviewAndEscapeRestores()
{
    QSignalSpy looked(&session(), &DocumentSession::revealRequested);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(session().isPreviewing());
    QCOMPARE(paid(), 3);
    QVERIFY(looked.count() > 0);
    QVERIFY(session().selection().isEmpty());
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!session().isPreviewing());
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(session().isPreviewing());
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(!session().isPreviewing());
}

void TestSuggestionsPanel::whatIsPreviewedIsMarked()
{
    QVERIFY(!isMarked(0));
    view()->setFocus(Qt::ShortcutFocusReason);
    QVERIFY(session().isPreviewing());
    QVERIFY(isMarked(0));
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(isMarked(1) && !isMarked(0));
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!session().isPreviewing());
    QVERIFY(!isMarked(1));
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(isMarked(1));
    button("goalLine")->setFocus();
    QVERIFY(!session().isPreviewing());
    QVERIFY(!isMarked(1));
    view()->setFocus(Qt::TabFocusReason);
    QVERIFY(session().isPreviewing());
    QVERIFY(isMarked(1));
}

void TestSuggestionsPanel::afterOneWasAppliedTheNextIsShown()
{
    view()->setFocus(Qt::ShortcutFocusReason);
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(!session().isPreviewing());
    QVERIFY(!isMarked(0));
    QVERIFY(waitForAnswer());
    QCOMPARE(view()->currentIndex().row(), 0);
    QVERIFY(session().isPreviewing());
    QVERIFY(isMarked(0));
    QCOMPARE(paid(), 2); // 3 are left, and this one would be gone
}

void TestSuggestionsPanel::aChosenRowTellsEverything()
{
    m_panel->resize(340, 240);
    view()->setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(placeOf(0).height() > placeOf(1).height());
    QTest::keyClick(view(), Qt::Key_Down);
    QTRY_VERIFY(placeOf(1).height() > placeOf(0).height());
    QTest::keyClick(view(), Qt::Key_Escape);
    QTRY_COMPARE(placeOf(1).height(), placeOf(0).height());
    // Nothing lies over its links.
    QVERIFY(view()->model()->index(0, 0).data(Qt::ToolTipRole).isNull());
    // A click opens it and does nothing else, even where a link is going to be.
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(0).center());
    QTRY_VERIFY(placeOf(0).height() > placeOf(1).height());
    QCOMPARE(session().undoStack().count(), 0);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, linkOf(0, SuggestionsDelegate::Link::Apply));
    QCOMPARE(session().undoStack().count(), 1);
}

void TestSuggestionsPanel::anEditEndsThePreview()
{
    m_panel->previewPlan(true);
    session().apply(QStringLiteral("Rename"),
                    renameNode(session().committed(), first().step().node, QStringLiteral("Other")));
    QVERIFY(!session().isPreviewing());
    QVERIFY(!m_panel->isPreviewingPlan());
    QVERIFY(!button("previewPlan")->isChecked());
    QCOMPARE(paid(), 4);
}

void TestSuggestionsPanel::whatIsOutOfDateIsNotOffered()
{
    session().apply(QStringLiteral("Users"), setPhoneSystemUsers(session().committed(), 30));
    QVERIFY(m_panel->suggestions().isWorking());
    QVERIFY(!m_panel->suggestions().current());
    QVERIFY(!button("applyPlan")->isEnabled());
    m_panel->applyPlan();
    m_panel->previewPlan(true);
    QVERIFY(!session().isPreviewing());
    QCOMPARE(session().undoStack().count(), 1);
    // Another edit in the meantime: only the last document gets an answer.
    session().apply(QStringLiteral("Users"), setPhoneSystemUsers(session().committed(), 20));
    QVERIFY(waitForAnswer());
    QCOMPARE(m_panel->suggestions().current()->paidBefore, 3);
    QCOMPARE(view()->model()->rowCount(), 3);
}

void TestSuggestionsPanel::aRowOutOfDateCannotBeApplied()
{
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    session().apply(QStringLiteral("Users"), setPhoneSystemUsers(session().committed(), 20));
    QVERIFY(!(view()->model()->index(0, 0).flags() & Qt::ItemIsEnabled));
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClick(view(), Qt::Key_P);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(session().undoStack().count(), 1);
    QVERIFY(!session().isPreviewing());
}

void TestSuggestionsPanel::aDismissedSuggestionStaysAwayUntilTakenBack()
{
    const NodeId unwanted = first().step().node;
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Delete);
    auto* reason = m_panel->findChild<QLineEdit*>(QStringLiteral("dismissReason"));
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, QStringLiteral("printed on vans"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(session().undoStack().count(), 1);
    QVERIFY(waitForAnswer());
    QCOMPARE(dismissalsIn(session().document().properties).front().reason, QStringLiteral("printed on vans"));
    QCOMPARE(m_panel->suggestions().current()->paidAfter, 0); // another one takes its place
    for (const Suggestion& other : m_panel->suggestions().current()->singles)
        QVERIFY(other.step().node != unwanted);
    QTest::mouseClick(button("dismissedLine"), Qt::LeftButton);
    QTest::mouseClick(button("takeBack0"), Qt::LeftButton);
    QVERIFY(dismissalsIn(session().document().properties).empty());
    QCOMPARE(session().undoStack().count(), 2);
    QVERIFY(waitForAnswer());
    QCOMPARE(first().step().node, unwanted);
    session().undoStack().undo();
    session().undoStack().undo();
    QVERIFY(waitForAnswer());
    QCOMPARE(first().step().node, unwanted);
}

void TestSuggestionsPanel::dismissalsOfAnOpenedDocumentAreListed()
{
    const PlanStep step = first().step();
    Document document = m_fixture->document();
    addDismissal(document.properties, {step.freed(), step.text, QStringLiteral("printed on vans")});
    session().reset(document);
    QVERIFY(waitForAnswer());
    QTest::mouseClick(button("dismissedLine"), Qt::LeftButton);
    QVERIFY(button("takeBack0")->isVisible());
    QVERIFY(button("takeBack0")->accessibleDescription().contains(QLatin1String("printed on vans")));
    for (const Suggestion& other : m_panel->suggestions().current()->singles)
        QVERIFY(other.step().node != step.node);
}

void TestSuggestionsPanel::dismissingCanBeThoughtBetterOf()
{
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Delete);
    auto* reason = m_panel->findChild<QLineEdit*>(QStringLiteral("dismissReason"));
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(!reason->isVisible());
    QVERIFY(dismissalsIn(session().document().properties).empty());
    QVERIFY(m_panel->hasPlan());
}

void TestSuggestionsPanel::aPinnedNumberIsNotSuggestedAgain()
{
    const NodeId pinned = first().step().node;
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_P);
    QCOMPARE(session().undoStack().count(), 1);
    QVERIFY(session().document().nodes.find(pinned)->accounts.front().pinned);
    QVERIFY(waitForAnswer());
    for (const Suggestion& other : m_panel->suggestions().current()->singles)
        QVERIFY(other.step().node != pinned);
}

void TestSuggestionsPanel::linksOfTheCardWork()
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, linkOf(0, SuggestionsDelegate::Link::Apply));
    QCOMPARE(session().undoStack().count(), 1);
    QCOMPARE(paid(), 3);
    QVERIFY(!session().isPreviewing());
    QVERIFY(waitForAnswer());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, linkOf(0, SuggestionsDelegate::Link::Dismiss));
    QVERIFY(m_panel->findChild<QLineEdit*>(QStringLiteral("dismissReason"))->isVisible());
}

void TestSuggestionsPanel::aLowPanelShowsThreeSuggestions()
{
    m_panel->resize(340, 240);
    const auto isWhole = [this](int row) {
        return view()->viewport()->rect().contains(view()->visualRect(view()->model()->index(row, 0)));
    };
    QTRY_VERIFY(isWhole(2));
    QVERIFY(isWhole(0));
    QVERIFY(m_panel->findChild<QLabel*>(QStringLiteral("planFigures"))->isVisible());
    for (const char* line : {"planNotesLine", "goalLine"})
        QVERIFY(m_panel->rect().contains(button(line)->geometry()));
    const auto height = [this] { return view()->visualRect(view()->model()->index(0, 0)).height(); };
    const int low = height();
    m_panel->resize(340, 600);
    QTRY_VERIFY(height() > 2 * low); // all is told again
}

void TestSuggestionsPanel::aLowPanelTellsEffortAndProof()
{
    const QString cost = QString::number(m_panel->suggestions().current()->plan.callerCost);
    const auto told = [this] {
        QString all;
        for (const char* name : {"planFigures", "planEffort"}) {
            const auto* label = m_panel->findChild<QLabel*>(QLatin1String(name));
            const bool isWhole = label->height() >= label->heightForWidth(label->width());
            all += label->isVisible() && isWhole ? label->text() : QString();
        }
        return all;
    };
    for (const int height : {240, 180}) {
        m_panel->resize(340, height);
        for (const QString& part : {QStringLiteral("32.00 a month"), cost, QStringLiteral("roved best")})
            QTRY_VERIFY2(told().contains(part), qPrintable(told()));
    }
}

void TestSuggestionsPanel::linksOfADenseCardComeWithThePointer()
{
    m_panel->resize(340, 240);
    const QPoint apply = linkOf(1, SuggestionsDelegate::Link::Apply);
    QTest::mouseMove(view()->viewport(), apply);
    QTRY_VERIFY(session().isPreviewing());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, apply);
    QCOMPARE(session().undoStack().count(), 1);
    QCOMPARE(paid(), 3);
}

void TestSuggestionsPanel::saysWhatWouldBeNeededWhereNothingCanBeSaved()
{
    // Queues alone, and no new menus: nobody can take anybody in.
    QString queues = estate(29);
    queues.remove(0, queues.indexOf(u'\n') + 1);
    open(queues, 10);
    Document closed = session().committed();
    closed.properties.planning.insert(QStringLiteral("allowNewMenus"), false);
    session().apply(QStringLiteral("No menus"), closed);
    QVERIFY(waitForAnswer());
    QVERIFY(!m_panel->hasPlan());
    QVERIFY(!view()->isVisible());
    QCOMPARE(text("planTitle"), QStringLiteral("Nothing to save"));
    QVERIFY2(text("planFigures").contains(QLatin1String("No menu of today with a free key")),
             qPrintable(text("planFigures")));
    QVERIFY(!button("applyPlan")->isVisible());
}

void TestSuggestionsPanel::saysThatNothingIsPaid()
{
    open(estate(3), 10);
    QVERIFY(waitForAnswer());
    QCOMPARE(text("planTitle"), QStringLiteral("Nothing to save"));
    QVERIFY(text("planFigures").contains(QLatin1String("free pool")));
    // Title and reason stand together, however high the panel.
    m_panel->resize(340, 700);
    const auto place = [this](const char* name) {
        return m_panel->findChild<QLabel*>(QLatin1String(name))->geometry();
    };
    QTRY_VERIFY(place("planFigures").top() - place("planTitle").bottom() < 10);
    QVERIFY(place("planTitle").height() < 30);
}

void TestSuggestionsPanel::showsWhyThereAreNoSuggestions()
{
    Document wrong = session().committed();
    wrong.properties.planning.insert(QStringLiteral("maxSteps"), QStringLiteral("many"));
    session().apply(QStringLiteral("Wrong"), wrong);
    QVERIFY(waitForAnswer());
    QVERIFY(!m_panel->suggestions().error().isEmpty());
    QCOMPARE(text("planTitle"), QStringLiteral("No suggestions"));
    QCOMPARE(text("planFigures"), m_panel->suggestions().error());
    QCOMPARE(view()->model()->rowCount(), 0);
}

void TestSuggestionsPanel::newRowsAreInTheOrderOfTheirWorth()
{
    const std::vector<Suggestion>& singles = m_panel->suggestions().current()->singles;
    for (size_t i = 1; i < singles.size(); ++i)
        QVERIFY(singles[i - 1].paidSaved * singles[i].callerCost >= singles[i].paidSaved * singles[i - 1].callerCost);
}

void TestSuggestionsPanel::aPanelGoesAwayWhileItWorks()
{
    open(estate(200), 10);
    m_panel.reset();
    QVERIFY(!session().isPreviewing());
}

void TestSuggestionsPanel::aPanelGoesAwayWithTheFocusInIt()
{
    const Document before = session().committed();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(session().isPreviewing());
    m_panel.reset();
    QCOMPARE(session().committed(), before);
}

QTEST_MAIN(TestSuggestionsPanel)
#include "tst_suggestionspanel.moc"
