// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/sessionfixture.h"
#include "ui/findings/findingsmodel.h"
#include "ui/findings/findingspanel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace nestline;
using namespace nestline::ui;

class TestFindingsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTitleCounts();
    void enterShowsTheFinding();
    void controlEnterFixesTheFinding();
    void theFixLinkFixes();
    void anEmptyDocumentHasNothingToFind();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<FindingsPanel> m_panel;

    QListView* view() const { return m_panel->findChild<QListView*>(); }
    const std::vector<Finding>& findings() const { return m_fixture->session.analysis().findings(); }
    // The row of the first finding that can be fixed.
    QModelIndex fixable() const
    {
        const auto found =
            std::find_if(findings().begin(), findings().end(), [](const auto& finding) { return bool(finding.fix); });
        return found == findings().end() ? QModelIndex() : view()->model()->index(int(found - findings().begin()), 0);
    }
};

void TestFindingsPanel::init()
{
    m_panel.reset();
    // The key 1 stands twice, the queues have no time-out.
    m_fixture = std::make_unique<SessionFixture>(
        QStringLiteral("Main line +14255550100\n  1 Sales [queue]\n  1 Support [queue]\n"), 10);
    m_panel = std::make_unique<FindingsPanel>(m_fixture->session, m_fixture->theme);
    new QAbstractItemModelTester(view()->model(), m_panel.get());
    m_panel->resize(260, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QVERIFY(fixable().isValid());
}

void TestFindingsPanel::theTitleCounts()
{
    QVERIFY(m_panel->title().contains(QString::number(findings().size())));
    QSignalSpy title(m_panel.get(), &FindingsPanel::titleChanged);
    m_fixture->session.reset(Document());
    QTRY_COMPARE(title.count(), 1);
    QVERIFY(!m_panel->title().contains(u'0'));
}

void TestFindingsPanel::enterShowsTheFinding()
{
    QSignalSpy revealed(&m_fixture->session, &DocumentSession::revealRequested);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    const Finding& first = findings().front();
    QCOMPARE(m_fixture->session.selection().nodes(), std::set<NodeId>(first.nodes.begin(), first.nodes.end()));
}

void TestFindingsPanel::controlEnterFixesTheFinding()
{
    const size_t before = findings().size();
    view()->setCurrentIndex(fixable());
    QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_fixture->session.undoStack().count(), 1);
    QTRY_VERIFY(findings().size() < before);
    m_fixture->session.undoStack().undo();
    QTRY_COMPARE(findings().size(), before);
}

void TestFindingsPanel::theFixLinkFixes()
{
    const QModelIndex index = fixable();
    view()->scrollTo(index);
    const QRect row = view()->visualRect(index);
    // The links stand in the last line: "Show" first, then the fix.
    const QFontMetrics metrics(view()->font());
    const int show = metrics.height() + 12 + metrics.horizontalAdvance(QStringLiteral("Show")) + 12;
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      QPoint(row.left() + 6 + show + 8, row.bottom() - 6 - metrics.height() / 2));
    QCOMPARE(m_fixture->session.undoStack().count(), 1);
}

void TestFindingsPanel::anEmptyDocumentHasNothingToFind()
{
    m_fixture->session.reset(Document());
    auto* empty = m_panel->findChild<QLabel*>(QStringLiteral("findingsEmpty"));
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!view()->isVisible());
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
