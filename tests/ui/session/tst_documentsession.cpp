// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/licensing/catalogue.h"
#include "ui/session/documentsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestDocumentSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEditIsOneUndoStep();
    void anEditWithoutEffectIsNoStep();
    void aRefusedEditSaysWhyAndChangesNothing();
    void typingMergesIntoOneStep();
    void typingBackLeavesNoStep();
    void undoEndsABurst();
    void manyPreviewsAndACommitAreOneStep();
    void aCancelledPreviewKeepsRedo();
    void undoDuringAPreviewLeavesTheLastCommittedDocument();
    void theBillFollowsAPreview();
    void selectionLosesWhatIsRemoved();

private:
    Catalogue m_catalogue = *loadCatalogue();
    std::unique_ptr<DocumentSession> m_session;
    NodeId m_queue{QStringLiteral("n1")};

    Document renamed(const QString& name) { return *renameNode(m_session->committed(), m_queue, name); }
    QString name() const { return m_session->document().nodes.find(m_queue)->name; }
};

void TestDocumentSession::init()
{
    Document document;
    Node node;
    node.kind = NodeKind::CallQueue;
    node.name = QStringLiteral("Sales");
    node.accounts.push_back(Account{.id = AccountId(QStringLiteral("r1"))});
    document = *addNode(document, m_queue, node, {0, 0});
    document.properties.tenant.phoneSystemUsers = 10;
    m_session = std::make_unique<DocumentSession>(m_catalogue);
    m_session->reset(document);
}

void TestDocumentSession::anEditIsOneUndoStep()
{
    m_session->apply(QStringLiteral("Rename"), renamed(QStringLiteral("Support")));
    QCOMPARE(name(), QStringLiteral("Support"));
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QCOMPARE(name(), QStringLiteral("Sales"));
}

void TestDocumentSession::anEditWithoutEffectIsNoStep()
{
    m_session->apply(QStringLiteral("Rename"), renamed(QStringLiteral("Sales")));
    QCOMPARE(m_session->undoStack().count(), 0);
    QVERIFY(m_session->undoStack().isClean());
}

void TestDocumentSession::aRefusedEditSaysWhyAndChangesNothing()
{
    QSignalSpy notices(m_session.get(), &DocumentSession::noticeRaised);
    const Document before = m_session->document();
    QVERIFY(!m_session->apply(QStringLiteral("Rename"),
                              renameNode(before, NodeId(QStringLiteral("gone")), QStringLiteral("X"))));
    QCOMPARE(notices.size(), 1);
    QVERIFY(!notices.first().first().toString().isEmpty());
    QVERIFY(m_session->document() == before);
}

void TestDocumentSession::typingMergesIntoOneStep()
{
    const MergeKey key{m_queue.toString(), QStringLiteral("name")};
    for (const char* text : {"S", "Su", "Sup"})
        m_session->apply(QStringLiteral("Rename"), renamed(QLatin1String(text)), key);
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->endMerge();
    m_session->apply(QStringLiteral("Rename"), renamed(QStringLiteral("Support")), key);
    QCOMPARE(m_session->undoStack().count(), 2);
}

void TestDocumentSession::typingBackLeavesNoStep()
{
    const MergeKey key{m_queue.toString(), QStringLiteral("name")};
    for (const char* text : {"Sale", "Sales2", "Sales"})
        m_session->apply(QStringLiteral("Rename"), renamed(QLatin1String(text)), key);
    QCOMPARE(m_session->undoStack().count(), 0);
}

void TestDocumentSession::undoEndsABurst()
{
    const MergeKey key{m_queue.toString(), QStringLiteral("name")};
    m_session->apply(QStringLiteral("Rename"), renamed(QStringLiteral("A")), key);
    m_session->endMerge();
    m_session->apply(QStringLiteral("Rename"), renamed(QStringLiteral("B")), key);
    m_session->undoStack().undo();
    m_session->apply(QStringLiteral("Rename"), renamed(QStringLiteral("C")), key);
    m_session->undoStack().undo();
    QCOMPARE(name(), QStringLiteral("A"));
}

void TestDocumentSession::manyPreviewsAndACommitAreOneStep()
{
    const Document base = m_session->document();
    const std::vector<NodeId> nodes{m_queue};
    for (int step = 1; step <= 60; ++step)
        m_session->preview(moveNodes(base, nodes, QPointF(step, 0)));
    QVERIFY(m_session->committed() == base);
    m_session->commitPreview(QStringLiteral("Move"));
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(*m_session->document().positions.find(m_queue), QPointF(60, 0));
    m_session->undoStack().undo();
    QVERIFY(m_session->document() == base);
}

void TestDocumentSession::aCancelledPreviewKeepsRedo()
{
    m_session->apply(QStringLiteral("Rename"), renamed(QStringLiteral("Support")));
    m_session->undoStack().undo();
    m_session->preview(renamed(QStringLiteral("Draft")));
    QCOMPARE(name(), QStringLiteral("Draft"));
    m_session->cancelPreview();
    QCOMPARE(name(), QStringLiteral("Sales"));
    QVERIFY(m_session->undoStack().canRedo());
}

void TestDocumentSession::undoDuringAPreviewLeavesTheLastCommittedDocument()
{
    m_session->apply(QStringLiteral("Rename"), renamed(QStringLiteral("Support")));
    m_session->preview(renamed(QStringLiteral("Draft")));
    m_session->undoStack().undo();
    QCOMPARE(name(), QStringLiteral("Sales"));
    QVERIFY(!m_session->isPreviewing());
}

void TestDocumentSession::theBillFollowsAPreview()
{
    QSignalSpy bills(m_session.get(), &DocumentSession::billChanged);
    const std::vector<NodeId> nodes{m_queue};
    m_session->preview(updateNodes(m_session->document(), nodes, [](Node& node) {
        node.accounts.front().number = QStringLiteral("+14255550100");
    }));
    QVERIFY(bills.wait());
    QCOMPARE(m_session->analysis().bill()->numberedAccounts, 1);
    m_session->cancelPreview();
    QVERIFY(bills.wait());
    QCOMPARE(m_session->analysis().bill()->numberedAccounts, 0);
}

void TestDocumentSession::selectionLosesWhatIsRemoved()
{
    m_session->selection().setNode(m_queue);
    const std::vector<NodeId> nodes{m_queue};
    m_session->apply(QStringLiteral("Delete"), removeNodes(m_session->document(), nodes));
    QVERIFY(m_session->selection().isEmpty());
}

QTEST_MAIN(TestDocumentSession)
#include "tst_documentsession.moc"
