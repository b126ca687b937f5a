// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/edits/properties.h"
#include "core/io/native/nativeformat.h"
#include "core/licensing/catalogue.h"
#include "ui/session/commands.h"
#include "ui/session/layoutcommands.h"
#include "ui/session/documentsession.h"

#include <QRandomGenerator>
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
    void anyEditsUndoneStepByStepGiveBackEachDocument_data();
    void anyEditsUndoneStepByStepGiveBackEachDocument();

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
    m_session->preview(updateNodes(m_session->document(), nodes,
                                   [](Node& node) { node.accounts.front().number = QStringLiteral("+14255550100"); }));
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

namespace {

// Does something at random, as a user might: through the commands that menus, keys and panels share.
void doSomething(DocumentSession& session, QRandomGenerator& random)
{
    const Document& document = session.document();
    std::set<NodeId> selected;
    for (const auto& [id, node] : document.nodes) {
        if (random.bounded(static_cast<int>(document.nodes.size())) == 0)
            selected.insert(id);
    }
    session.selection().set(selected);
    const auto anyKind = [&] { return static_cast<NodeKind>(random.bounded(8)); };
    const QPointF somewhere(random.bounded(2000), random.bounded(1000));
    switch (random.bounded(14)) {
    case 0: commands::addNodeAt(session, anyKind(), somewhere); break;
    case 1: commands::addChild(session, anyKind()); break;
    case 2: commands::addSibling(session); break;
    case 3: commands::toggleNumbers(session); break;
    case 4: commands::setMenuKey(session, MenuKey::all()[static_cast<size_t>(random.bounded(12))]); break;
    case 5: commands::setKind(session, anyKind()); break;
    case 6: commands::removeSelection(session); break;
    case 7: commands::duplicate(session); break;
    case 8: commands::nudge(session, {10, 0}); break;
    case 9: commands::tidy(session, {}); break;
    case 10: session.apply(QStringLiteral("Users"), setPhoneSystemUsers(document, random.bounded(1000))); break;
    case 11:
        session.apply(QStringLiteral("Price"), setPaidLicensePrice(document, Money::fromUnits(random.bounded(20))));
        break;
    case 12:
        session.preview(moveNodes(document, session.selection().nodeList(), {5, 5}));
        session.cancelPreview();
        break;
    case 13:
        session.preview(moveNodes(document, session.selection().nodeList(), {5, 5}));
        session.commitPreview(QStringLiteral("Move"));
        break;
    }
    session.endMerge();
}

} // namespace

void TestDocumentSession::anyEditsUndoneStepByStepGiveBackEachDocument_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDocumentSession::anyEditsUndoneStepByStepGiveBackEachDocument()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QUndoStack& history = m_session->undoStack();
    std::vector<Document> versions{m_session->document()};
    for (int step = 0; step < 60; ++step) {
        doSomething(*m_session, random);
        QVERIFY(!m_session->isPreviewing());
        if (history.count() == static_cast<int>(versions.size()))
            versions.push_back(m_session->document());
        QCOMPARE(history.count() + 1, static_cast<int>(versions.size()));
        QVERIFY(m_session->document() == versions.back());
    }
    QVERIFY(versions.size() > 10);
    for (auto version = versions.rbegin() + 1; version != versions.rend(); ++version) {
        history.undo();
        QVERIFY(m_session->document() == *version);
    }
    for (auto version = versions.begin() + 1; version != versions.end(); ++version) {
        history.redo();
        QVERIFY(m_session->document() == *version);
    }
    const Result<ReadDocument> read = readNative(writeNative(m_session->document()));
    QVERIFY(read.hasValue());
    Document expected = m_session->document();
    expected.properties.tenant.policy = read->document.properties.tenant.policy; // files always name the edition
    QVERIFY(read->document == expected);
}

QTEST_MAIN(TestDocumentSession)
#include "tst_documentsession.moc"
