// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "tests/support/randomdocument.h"
#include "tests/ui/support/sessionfixture.h"
#include "core/io/notation/notation.h"
#include "ui/outline/outlinedelegate.h"
#include "ui/outline/outlinemodel.h"
#include "ui/outline/outlinepanel.h"
#include "ui/outline/outlineview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void childrenStandInTheOrderOfKeys();
    void sharedTargetsAndCyclesShowAsReferences();
    void aFlowThatLeadsBackToItsNumberBeginsThere();
    void everyNodeStandsExactlyOnce();
    void theFilterKeepsTheWayToWhatItFinds_data();
    void theFilterKeepsTheWayToWhatItFinds();
    void selectionGoesBothWays();
    void tabAddsAChildAndEnterASibling();
    void typingRenames();
    void f2RenamesAndEscapeKeepsTheName();
    void deleteRemoves();
    void hashAndDigitsWork();
    void collapsedRowsStayCollapsed();
    void previewsDoNotShow();
    void theMenuIsAskedForAtTheRow();
    void rowsSayAsMuchAsTheDrawing();
    void changedKeysWorkHereToo();
    void aNarrowRowKeepsTheName();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<OutlinePanel> m_panel;

    OutlineView* view() const { return m_panel->findChild<OutlineView*>(); }
    OutlineModel& model() const { return *m_panel->findChild<OutlineModel*>(); }
    QModelIndex indexOf(const char* id) const { return model().indexOf(NodeId(QString::fromLatin1(id))); }
    QString text() const;
    void appendText(const QModelIndex& parent, int depth, QString& lines) const;
    void click(const char* id)
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(indexOf(id)).center());
    }
};

// n1 Main line, n2 Sales, n3 Sales mailbox, n4 Support, n5 Hardware, n6 Operator
void TestOutline::init()
{
    m_panel.reset();
    m_fixture = std::make_unique<SessionFixture>(QStringLiteral("Main line +14255550100\n"
                                                                "  2 Sales [queue] +14255550142\n"
                                                                "    timeout Sales mailbox [voicemail]\n"
                                                                "  1 Support\n"
                                                                "    1 Hardware [queue]\n"
                                                                "    2 = Sales\n"
                                                                "    9 = Main line\n"
                                                                "  0 Operator [operator]\n"),
                                                 1);
    m_panel = std::make_unique<OutlinePanel>(m_fixture->session, m_fixture->theme);
    new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_panel.get());
    m_panel->resize(260, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    view()->setFocus();
}

void TestOutline::appendText(const QModelIndex& parent, int depth, QString& lines) const
{
    for (int row = 0; row < model().rowCount(parent); ++row) {
        const QModelIndex index = model().index(row, 0, parent);
        const QString way = index.data(OutlineModel::WayInRole).toString();
        const QString name = index.data().toString();
        lines += QString(depth, u' ')
                 + (index.data(OutlineModel::ReferenceRole).toBool() ? QStringLiteral("= ") : QString())
                 + (way.isEmpty() ? name : QString(way + u' ' + name)) + u'\n';
        appendText(index, depth + 1, lines);
    }
}

QString TestOutline::text() const
{
    QString lines;
    appendText({}, 0, lines);
    return lines;
}

void TestOutline::childrenStandInTheOrderOfKeys()
{
    const QString expected = QStringLiteral("Main line\n"
                                            " 1 Support\n"
                                            "  1 Hardware\n"
                                            "  = 2 Sales\n"
                                            "  = 9 Main line\n"
                                            " 2 Sales\n"
                                            "  time-out Sales mailbox\n"
                                            " 0 Operator\n");
    QCOMPARE(text(), expected);
}

void TestOutline::sharedTargetsAndCyclesShowAsReferences()
{
    int references = 0;
    const auto& rows = model().tree().rows();
    for (const auto& row : rows)
        references += row.reference;
    QCOMPARE(references, 2);
    QVERIFY(
        std::all_of(rows.begin(), rows.end(), [](const auto& row) { return !row.reference || row.childCount == 0; }));
}

void TestOutline::aFlowThatLeadsBackToItsNumberBeginsThere()
{
    // A flow without ways back stands behind, though nothing leads to it.
    m_fixture->session.reset(*documentFromNotation(QStringLiteral("Main line +14255550100\n"
                                                                  "  1 Support\n"
                                                                  "    9 = Main line\n"
                                                                  "Service desk +14255550101\n"
                                                                  "  1 Devices [queue]\n")));
    QCOMPARE(text(), QStringLiteral("Main line\n"
                                    " 1 Support\n"
                                    "  = 9 Main line\n"
                                    "Service desk\n"
                                    " 1 Devices\n"));
}

void TestOutline::everyNodeStandsExactlyOnce()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 50; ++i) {
        m_fixture->session.reset(randomDocument(random));
        const OutlineTree& tree = model().tree();
        qsizetype own = 0;
        for (const auto& row : tree.rows())
            own += !row.reference;
        QCOMPARE(own, m_fixture->document().nodes.size());
        for (const auto& [id, node] : m_fixture->document().nodes)
            QCOMPARE(tree.id(tree.rowOf(id)), id);
    }
}

void TestOutline::theFilterKeepsTheWayToWhatItFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << "hardw"
                          << "Main line\n 1 Support\n  1 Hardware\n";
    QTest::newRow("kind") << "voicemail"
                          << "Main line\n 2 Sales\n  time-out Sales mailbox\n";
    QTest::newRow("number") << "number"
                            << "Main line\n 1 Support\n  = 2 Sales\n  = 9 Main line\n 2 Sales\n";
    QTest::newRow("digits") << "0142"
                            << "Main line\n 1 Support\n  = 2 Sales\n 2 Sales\n";
    QTest::newRow("several words") << "number queue"
                                   << "Main line\n 1 Support\n  = 2 Sales\n 2 Sales\n";
    QTest::newRow("free") << "free attendant"
                          << "Main line\n 1 Support\n  = 9 Main line\n";
    QTest::newRow("nothing") << "xyz"
                             << "";
}

void TestOutline::theFilterKeepsTheWayToWhatItFinds()
{
    QFETCH(QString, words);
    QTest::keyClicks(m_panel->findChild<QLineEdit*>(), words);
    QTEST(text(), "expected");
}

void TestOutline::selectionGoesBothWays()
{
    click("n5");
    QCOMPARE(m_fixture->session.selection().nodes(), std::set{NodeId(QStringLiteral("n5"))});
    m_fixture->select("n2");
    QCOMPARE(view()->selectionModel()->selectedIndexes(), QModelIndexList{indexOf("n2")});
    QCOMPARE(view()->currentIndex(), indexOf("n2"));
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(m_fixture->session.selection().nodes(), std::set{NodeId(QStringLiteral("n3"))});
    m_fixture->session.selection().clear();
    QVERIFY(!view()->selectionModel()->hasSelection());
}

void TestOutline::tabAddsAChildAndEnterASibling()
{
    click("n4");
    QTest::keyClick(view(), Qt::Key_Tab);
    QCOMPARE(m_fixture->document().nodes.size(), 7);
    const NodeId child = *m_fixture->session.selection().singleNode();
    QCOMPARE(model().indexOf(child).parent(), indexOf("n4"));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_fixture->document().nodes.size(), 8);
    QCOMPARE(model().indexOf(*m_fixture->session.selection().singleNode()).parent(), indexOf("n4"));
    QCOMPARE(m_fixture->session.undoStack().count(), 2);
}

void TestOutline::typingRenames()
{
    click("n5");
    QTest::keyClick(view(), Qt::Key_P);
    auto* editor = view()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("rinters"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->node("n5").name, QStringLiteral("printers"));
}

void TestOutline::f2RenamesAndEscapeKeepsTheName()
{
    click("n5");
    QTest::keyClick(view(), Qt::Key_F2);
    auto* editor = view()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Other"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(m_fixture->node("n5").name, QStringLiteral("Hardware"));
    QCOMPARE(m_fixture->session.undoStack().count(), 0);
}

void TestOutline::deleteRemoves()
{
    click("n4");
    QTest::keyClick(view(), Qt::Key_Delete);
    QVERIFY(!m_fixture->document().nodes.contains(NodeId(QStringLiteral("n4"))));
    QVERIFY(m_fixture->session.selection().isEmpty());
    m_fixture->session.undoStack().undo();
    QVERIFY(indexOf("n4").isValid());
}

void TestOutline::hashAndDigitsWork()
{
    click("n5");
    QTest::keyClick(view(), '#');
    QVERIFY(m_fixture->node("n5").hasNumber());
    QTest::keyClick(view(), Qt::Key_7);
    QCOMPARE(indexOf("n5").data(OutlineModel::WayInRole).toString(), QStringLiteral("7"));
}

void TestOutline::collapsedRowsStayCollapsed()
{
    view()->collapse(indexOf("n4"));
    m_fixture->select("n1");
    QTest::keyClick(view(), Qt::Key_Tab);
    QVERIFY(!view()->isExpanded(indexOf("n4")));
    QVERIFY(view()->isExpanded(indexOf("n1")));
}

void TestOutline::previewsDoNotShow()
{
    const QString before = text();
    const NodeId hardware(QStringLiteral("n5"));
    m_fixture->session.preview(removeNodes(m_fixture->session.committed(), std::vector{hardware}));
    QCOMPARE(text(), before);
    m_fixture->session.commitPreview(QStringLiteral("Remove"));
    QVERIFY(!text().contains(QLatin1String("Hardware")));
}

void TestOutline::theMenuIsAskedForAtTheRow()
{
    QSignalSpy asked(m_panel.get(), &OutlinePanel::contextMenuRequested);
    click("n5");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(view()->viewport(), &event);
    QCOMPARE(asked.count(), 1);
    const QPoint place = view()->viewport()->mapFromGlobal(asked.front().front().toPoint());
    QVERIFY(view()->visualRect(indexOf("n5")).contains(place));
}

void TestOutline::rowsSayAsMuchAsTheDrawing()
{
    m_fixture->session.analysis().flush();
    const QString row = indexOf("n2").data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"key 2, Sales, call queue", "+1 425 555 0142", "covered by the free pool"})
        QVERIFY2(row.contains(QLatin1String(part)), qPrintable(row));
    QCOMPARE(indexOf("n3").data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("Reached from Sales by time-out."));
}

void TestOutline::changedKeysWorkHereToo()
{
    KeyBindings keys;
    keys.assign(ActionId::AddSibling, QKeySequence(QStringLiteral("F8")));
    m_panel->setKeyBindings(keys);
    click("n5");
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_fixture->document().nodes.size(), 6);
    QTest::keyClick(view(), Qt::Key_F8);
    QCOMPARE(m_fixture->document().nodes.size(), 7);
    m_panel->setKeyBindings(KeyBindings::standard());
}

void TestOutline::aNarrowRowKeepsTheName()
{
    const auto* delegate = qobject_cast<OutlineDelegate*>(view()->itemDelegate());
    QStyleOptionViewItem option;
    option.initFrom(view());
    const QFontMetrics metrics(option.font);
    const auto shown = [&](const char* id, int width) {
        option.rect = QRect(0, 0, width, 20);
        return delegate->shown(option, indexOf(id));
    };
    const auto wide = shown("n3", 600);
    QCOMPARE(wide.way, QStringLiteral("time-out"));
    QCOMPARE(wide.name, QStringLiteral("Sales mailbox"));
    const int name = metrics.horizontalAdvance(wide.name);
    const int way = metrics.horizontalAdvance(wide.way);
    const auto narrower = shown("n3", name + way + 5);
    QCOMPARE(narrower.name, wide.name);
    QVERIFY(!narrower.way.isEmpty() && narrower.way != wide.way); // cut
    const auto narrow = shown("n3", name + 30);
    QCOMPARE(narrow.name, wide.name);
    QCOMPARE(narrow.way, QString());
    // A menu key stays, the letters of the kind go.
    QCOMPARE(shown("n5", 600).letters, QStringLiteral("CQ"));
    const auto keyed = shown("n5", metrics.horizontalAdvance(QStringLiteral("1 Hardware")) + 30);
    QCOMPARE(keyed.way, QStringLiteral("1"));
    QCOMPARE(keyed.name, QStringLiteral("Hardware"));
    QCOMPARE(keyed.letters, QString());
    QVERIFY(indexOf("n3").data(Qt::ToolTipRole).toString().contains(QStringLiteral("time-out, Sales mailbox")));
}

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
