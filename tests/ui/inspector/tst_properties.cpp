// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/sessionfixture.h"
#include "ui/inspector/propertiespanel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace nestline;
using namespace nestline::ui;

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingSelectedShowsTheDocument();
    void typingANameIsOneUndoStep();
    void undoTakesBackWhatWasTyped();
    void blanksMayBeTypedInsideAName();
    void anEmptyNameIsRefusedAndStaysToBeMended();
    void differingFieldsSaySo();
    void onlyTouchedFieldsAreWrittenToAll();
    void theKindOfSeveralNodesChangesAtOnce();
    void aNumberIsTakenOverInE164();
    void halfANumberIsExplainedAndKept();
    void accountsAreAddedAndRemoved();
    void accountFieldsAreEdited();
    void queuesCallOutAndAttendantsSearch();
    void usesOfSeveralNodesAreSetTogether();
    void usesOfAnotherKindCanOnlyBeTakenOff();
    void tabWalksTheFieldsAsTheyStand();
    void theReasonOfTheCostIsShown();
    void linksAreEditedFromTheirNode();
    void jumpsGoToTheOtherEnd();
    void aLinkHasItsOwnPage();
    void leavingAFieldEndsTheStep();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PropertiesPanel> m_panel;

    template <class Widget>
    Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    void retype(const char* name, const QString& text)
    {
        auto* field = child<QWidget>(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    // Chooses an entry as a user does: with the keyboard in the open list's stead.
    void pick(QComboBox* box, int index)
    {
        box->setFocus();
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > index)
            QTest::keyClick(box, Qt::Key_Up);
    }
    const Account& account(const char* node) const { return m_fixture->node(node).accounts.front(); }
    int steps() const { return m_fixture->session.undoStack().count(); }
};

// n1 Main line, n2 Sales, n3 Support; l1 n1 -> n2 by key 1, l2 n1 -> n3 by key 2
void TestProperties::init()
{
    m_panel.reset();
    m_fixture = std::make_unique<SessionFixture>(QStringLiteral("Main line +14255550100\n"
                                                                "  1 Sales [queue] +14255550142\n"
                                                                "  2 Support [queue]\n"));
    m_panel = std::make_unique<PropertiesPanel>(m_fixture->session, m_fixture->theme);
    m_panel->resize(340, 900);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestProperties::nothingSelectedShowsTheDocument()
{
    QVERIFY(child<QLineEdit>("title")->isVisible());
    retype("title", QStringLiteral("Contoso"));
    QCOMPARE(m_fixture->document().properties.title, QStringLiteral("Contoso"));
    QCOMPARE(steps(), 1);
}

void TestProperties::typingANameIsOneUndoStep()
{
    m_fixture->select("n2");
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("Sales"));
    QTest::keyClicks(child<QLineEdit>("name"), QStringLiteral("room"));
    QCOMPARE(m_fixture->node("n2").name, QStringLiteral("Salesroom"));
    QCOMPARE(steps(), 1);
    m_fixture->session.undoStack().undo();
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("Sales"));
}

void TestProperties::undoTakesBackWhatWasTyped()
{
    QAction undo;
    undo.setShortcuts(QKeySequence::Undo);
    connect(&undo, &QAction::triggered, &m_fixture->session.undoStack(), &QUndoStack::undo);
    m_panel->addAction(&undo);
    m_fixture->select("n2");
    retype("name", QStringLiteral("Salesroom"));
    QCOMPARE(m_fixture->node("n2").name, QStringLiteral("Salesroom"));
    QTest::keyClick(child<QLineEdit>("name"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->node("n2").name, QStringLiteral("Sales"));
    QCOMPARE(child<QLineEdit>("name")->text(), QStringLiteral("Sales"));
    QCOMPARE(m_fixture->session.undoStack().index(), 0);
    retype("note", QStringLiteral("open late"));
    QTest::keyClick(child<QWidget>("note"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->node("n2").note, QString());
}

void TestProperties::blanksMayBeTypedInsideAName()
{
    m_fixture->select("n2");
    child<QLineEdit>("name")->setFocus();
    retype("name", QStringLiteral("Sales Berlin"));
    QCOMPARE(m_fixture->node("n2").name, QStringLiteral("Sales Berlin"));
}

void TestProperties::anEmptyNameIsRefusedAndStaysToBeMended()
{
    m_fixture->select("n2");
    auto* name = child<QLineEdit>("name");
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QCOMPARE(m_fixture->node("n2").name, QStringLiteral("Sales"));
    QCOMPARE(name->text(), QString());
    QVERIFY(!name->toolTip().isEmpty());
    QTest::keyClicks(name, QStringLiteral("Orders"));
    QCOMPARE(m_fixture->node("n2").name, QStringLiteral("Orders"));
    QVERIFY(name->toolTip().isEmpty());
}

void TestProperties::differingFieldsSaySo()
{
    m_fixture->session.selection().set({NodeId(QStringLiteral("n2")), NodeId(QStringLiteral("n3"))});
    QCOMPARE(child<QLineEdit>("name")->text(), QString());
    QVERIFY(!child<QLineEdit>("name")->placeholderText().isEmpty());
    QVERIFY(child<QLineEdit>("group")->placeholderText().isEmpty());
    QVERIFY(child<QComboBox>("kind")->currentIndex() >= 0);
}

void TestProperties::onlyTouchedFieldsAreWrittenToAll()
{
    m_fixture->session.selection().set({NodeId(QStringLiteral("n1")), NodeId(QStringLiteral("n3"))});
    QCOMPARE(child<QComboBox>("kind")->currentIndex(), -1);
    retype("group", QStringLiteral("HQ"));
    QCOMPARE(m_fixture->node("n1").group, QStringLiteral("HQ"));
    QCOMPARE(m_fixture->node("n3").group, QStringLiteral("HQ"));
    QCOMPARE(m_fixture->node("n2").group, QString());
    QCOMPARE(m_fixture->node("n1").name, QStringLiteral("Main line"));
    QCOMPARE(m_fixture->node("n3").name, QStringLiteral("Support"));
    QCOMPARE(steps(), 1);
}

void TestProperties::theKindOfSeveralNodesChangesAtOnce()
{
    m_fixture->session.selection().set({NodeId(QStringLiteral("n2")), NodeId(QStringLiteral("n3"))});
    pick(child<QComboBox>("kind"), 0);
    QCOMPARE(m_fixture->node("n2").kind, NodeKind::AutoAttendant);
    QCOMPARE(m_fixture->node("n3").kind, NodeKind::AutoAttendant);
    m_fixture->session.undoStack().undo();
    QCOMPARE(m_fixture->node("n3").kind, NodeKind::CallQueue);
}

void TestProperties::aNumberIsTakenOverInE164()
{
    m_fixture->select("n3");
    retype("number0", QStringLiteral("+1 (425) 555-0177"));
    QCOMPARE(account("n3").number, QStringLiteral("+14255550177"));
    QTest::keyClick(child<QLineEdit>("number0"), Qt::Key_Return);
    QCOMPARE(child<QLineEdit>("number0")->text(), QStringLiteral("+14255550177"));
}

void TestProperties::halfANumberIsExplainedAndKept()
{
    m_fixture->select("n3");
    retype("number0", QStringLiteral("0425"));
    QCOMPARE(account("n3").number, QString());
    QCOMPARE(child<QLineEdit>("number0")->text(), QStringLiteral("0425"));
    QVERIFY(!child<QLineEdit>("number0")->toolTip().isEmpty());
    child<QLineEdit>("group")->setFocus();
    QCOMPARE(child<QLineEdit>("number0")->text(), QStringLiteral("0425"));
    m_fixture->select("n2");
    QCOMPARE(child<QLineEdit>("number0")->text(), QStringLiteral("+14255550142"));
    QVERIFY(child<QLineEdit>("number0")->toolTip().isEmpty());
}

void TestProperties::accountsAreAddedAndRemoved()
{
    m_fixture->select("n2");
    QTest::mouseClick(child<QPushButton>("addAccount"), Qt::LeftButton);
    QCOMPARE(m_fixture->node("n2").accounts.size(), size_t(2));
    retype("number1", QStringLiteral("+14255550199"));
    QCOMPARE(m_fixture->node("n2").accounts.back().number, QStringLiteral("+14255550199"));
    QTest::mouseClick(child<QToolButton>("removeAccount0"), Qt::LeftButton);
    QCOMPARE(m_fixture->node("n2").accounts.size(), size_t(1));
    QCOMPARE(child<QLineEdit>("number0")->text(), QStringLiteral("+14255550199"));
}

void TestProperties::accountFieldsAreEdited()
{
    m_fixture->select("n2");
    retype("upn0", QStringLiteral("sales@contoso.com"));
    retype("calls0", QStringLiteral("1200"));
    pick(child<QComboBox>("numberType0"), int(NumberType::DirectRouting));
    pick(child<QComboBox>("license0"), int(AssignedLicense::VirtualUser));
    QTest::keyClick(child<QCheckBox>("pinned0"), Qt::Key_Space);
    QCOMPARE(account("n2").upn, QStringLiteral("sales@contoso.com"));
    QCOMPARE(account("n2").monthlyCalls, std::optional<qint64>(1200));
    QCOMPARE(account("n2").numberType, NumberType::DirectRouting);
    QCOMPARE(account("n2").license, AssignedLicense::VirtualUser);
    QVERIFY(account("n2").pinned);
}

void TestProperties::queuesCallOutAndAttendantsSearch()
{
    m_fixture->select("n2");
    QVERIFY(!child<QCheckBox>("directorySearch")->isVisible());
    QTest::keyClick(child<QCheckBox>("callback"), Qt::Key_Space);
    QTest::keyClick(child<QCheckBox>("onBehalf"), Qt::Key_Space);
    QCOMPARE(m_fixture->node("n2").outbound, (OutboundUse{.callback = true, .onBehalf = true}));
    QCOMPARE(steps(), 2);
    m_fixture->session.undoStack().undo();
    QVERIFY(!child<QCheckBox>("onBehalf")->isChecked());
    m_fixture->select("n1");
    QVERIFY(!child<QCheckBox>("callback")->isVisible());
    QVERIFY(!child<QCheckBox>("onBehalf")->isVisible());
    QTest::keyClick(child<QCheckBox>("directorySearch"), Qt::Key_Space);
    QVERIFY(m_fixture->node("n1").directorySearch);
}

void TestProperties::usesOfSeveralNodesAreSetTogether()
{
    m_fixture->select("n2");
    auto* callback = child<QCheckBox>("callback");
    callback->click();
    m_fixture->session.selection().set({NodeId(QStringLiteral("n2")), NodeId(QStringLiteral("n3"))});
    QCOMPARE(callback->checkState(), Qt::PartiallyChecked);
    callback->click();
    QVERIFY(m_fixture->node("n2").outbound.callback && m_fixture->node("n3").outbound.callback);
    callback->click();
    QVERIFY(!m_fixture->node("n2").outbound.callback && !m_fixture->node("n3").outbound.callback);
    QCOMPARE(callback->checkState(), Qt::Unchecked);
    callback->click();
    QVERIFY(m_fixture->node("n3").outbound.callback);
}

void TestProperties::usesOfAnotherKindCanOnlyBeTakenOff()
{
    Document document = m_fixture->document();
    Node attendant = m_fixture->node("n1");
    attendant.outbound.onBehalf = true;
    document.nodes = document.nodes.with(NodeId(QStringLiteral("n1")), attendant);
    m_fixture->session.reset(document);
    auto* onBehalf = child<QCheckBox>("onBehalf");
    QSignalSpy notices(&m_fixture->session, &DocumentSession::noticeRaised);
    m_fixture->session.selection().set({NodeId(QStringLiteral("n1")), NodeId(QStringLiteral("n2"))});
    onBehalf->click();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(onBehalf->checkState(), Qt::PartiallyChecked);
    m_fixture->select("n1");
    QVERIFY(onBehalf->isVisible() && !child<QCheckBox>("callback")->isVisible());
    onBehalf->click();
    QVERIFY(!m_fixture->node("n1").outbound.any());
    QVERIFY(!onBehalf->isVisible());
}

void TestProperties::tabWalksTheFieldsAsTheyStand()
{
    m_fixture->select("n2");
    child<QWidget>("name")->setFocus();
    QTRY_VERIFY(child<QWidget>("number0")->isVisible() && child<QWidget>("jump0")->isVisible());
    QStringList walked;
    for (int i = 0; i < 17; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(walked.join(u' '),
             QStringLiteral("kind group language timeZone note callback onBehalf number0 removeAccount0 "
                            "numberType0 calls0 upn0 license0 pinned0 addAccount way0 jump0"));
}

void TestProperties::theReasonOfTheCostIsShown()
{
    m_fixture->select("n2");
    QVERIFY(!child<QLabel>("why")->text().isEmpty());
    QVERIFY(child<QLabel>("costBadge")->isVisible());
    m_fixture->select("n3");
    QVERIFY(!child<QLabel>("why")->text().isEmpty());
    QVERIFY(!child<QLabel>("costBadge")->isVisible());
}

void TestProperties::linksAreEditedFromTheirNode()
{
    m_fixture->select("n1");
    auto* outgoing = child<QWidget>("outgoingLinks");
    auto* way = outgoing->findChild<QComboBox*>(QStringLiteral("way0"));
    pick(way, 4);
    QCOMPARE(m_fixture->link("l1").key, MenuKey::fromString(u"5"));
    QCOMPARE(m_fixture->link("l2").key, MenuKey::fromString(u"2"));
    QTest::mouseClick(outgoing->findChild<QToolButton*>(QStringLiteral("removeLink1")), Qt::LeftButton);
    QVERIFY(!m_fixture->document().links.contains(LinkId(QStringLiteral("l2"))));
    QCOMPARE(m_fixture->document().links.size(), 1);
}

void TestProperties::jumpsGoToTheOtherEnd()
{
    m_fixture->select("n2");
    QSignalSpy revealed(&m_fixture->session, &DocumentSession::revealRequested);
    auto* jump = child<QWidget>("incomingLinks")->findChild<QPushButton*>(QStringLiteral("jump0"));
    QCOMPARE(jump->text(), QStringLiteral("Main line"));
    QTest::mouseClick(jump, Qt::LeftButton);
    QCOMPARE(*m_fixture->session.selection().singleNode(), NodeId(QStringLiteral("n1")));
    QCOMPARE(revealed.count(), 1);
}

void TestProperties::aLinkHasItsOwnPage()
{
    m_fixture->session.selection().set({}, {LinkId(QStringLiteral("l1"))});
    QVERIFY(child<QWidget>("linkPage")->isVisible());
    pick(child<QComboBox>("reference"), 1);
    QCOMPARE(m_fixture->link("l1").reference, Reference::VoiceApp);
    QTest::mouseClick(child<QPushButton>("removeLinks"), Qt::LeftButton);
    QVERIFY(!m_fixture->document().links.contains(LinkId(QStringLiteral("l1"))));
    QVERIFY(child<QLineEdit>("title")->isVisible());
}

void TestProperties::leavingAFieldEndsTheStep()
{
    m_fixture->select("n2");
    child<QLineEdit>("name")->setFocus();
    QTest::keyClicks(child<QLineEdit>("name"), QStringLiteral("1"));
    child<QPlainTextEdit>("note")->setFocus();
    child<QLineEdit>("name")->setFocus();
    child<QLineEdit>("name")->end(false);
    QTest::keyClicks(child<QLineEdit>("name"), QStringLiteral("2"));
    QCOMPARE(steps(), 2);
    retype("note", QStringLiteral("Busy"));
    QCOMPARE(m_fixture->node("n2").note, QStringLiteral("Busy"));
    QCOMPARE(steps(), 3);
}

QTEST_MAIN(TestProperties)
#include "tst_properties.moc"
