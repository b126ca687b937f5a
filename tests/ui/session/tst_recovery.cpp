// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "core/licensing/catalogue.h"
#include "ui/session/documentfile.h"
#include "ui/session/recovery.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unsavedWorkIsCopiedAndFoundAfterACrash();
    void theCopyOfARunningProgramIsLeftAlone();
    void savedWorkLeavesNoCopy();
    void workThatIsUndoneLeavesNoCopy();
    void aPreviewIsNeverWritten();
    void aCopyIsWrittenWithinTenSecondsOfAnEdit();
    void aFileChangedByOthersIsNoticed();

private:
    Catalogue m_catalogue = *loadCatalogue();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentSession> m_session;

    void setTitle(const char* title)
    {
        m_session->apply(QStringLiteral("Title"), nestline::setTitle(m_session->committed(), QLatin1String(title)));
    }
};

void TestRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<DocumentSession>(m_catalogue);
}

void TestRecovery::unsavedWorkIsCopiedAndFoundAfterACrash()
{
    {
        RecoveryJournal journal(*m_session, m_folder->path());
        journal.setOriginalPath(QStringLiteral("/home/me/flow.nestline"));
        setTitle("Work");
        journal.flush();
    } // the program ends without discard(), as in a crash
    const std::vector<RecoveryCopy> copies = RecoveryJournal::leftBehind(m_folder->path());
    QCOMPARE(copies.size(), size_t(1));
    QCOMPARE(copies.front().originalPath, QStringLiteral("/home/me/flow.nestline"));
    QVERIFY(copies.front().copyTime.isValid());
    QVERIFY(!copies.front().fileTime.isValid());
    const Result<Document> document = RecoveryJournal::read(copies.front());
    QVERIFY(document.hasValue());
    QCOMPARE(document->properties.title, QStringLiteral("Work"));
    RecoveryJournal::remove(copies.front());
    QVERIFY(RecoveryJournal::leftBehind(m_folder->path()).empty());
}

void TestRecovery::theCopyOfARunningProgramIsLeftAlone()
{
    RecoveryJournal journal(*m_session, m_folder->path());
    setTitle("Work");
    journal.flush();
    QVERIFY(RecoveryJournal::leftBehind(m_folder->path()).empty());
}

void TestRecovery::savedWorkLeavesNoCopy()
{
    {
        RecoveryJournal journal(*m_session, m_folder->path());
        setTitle("Work");
        journal.flush();
        m_session->undoStack().setClean();
        journal.discard();
        journal.flush();
    }
    QVERIFY(RecoveryJournal::leftBehind(m_folder->path()).empty());
}

void TestRecovery::workThatIsUndoneLeavesNoCopy()
{
    {
        RecoveryJournal journal(*m_session, m_folder->path());
        setTitle("Work");
        journal.flush();
        m_session->undoStack().undo();
        QVERIFY(journal.isPending());
        journal.flush();
    }
    QVERIFY(RecoveryJournal::leftBehind(m_folder->path()).empty());
}

void TestRecovery::aPreviewIsNeverWritten()
{
    {
        RecoveryJournal journal(*m_session, m_folder->path());
        setTitle("Work");
        m_session->preview(nestline::setTitle(m_session->committed(), QStringLiteral("Preview")));
        journal.flush();
    }
    const std::vector<RecoveryCopy> copies = RecoveryJournal::leftBehind(m_folder->path());
    QCOMPARE(copies.size(), size_t(1));
    QCOMPARE(RecoveryJournal::read(copies.front())->properties.title, QStringLiteral("Work"));
}

void TestRecovery::aCopyIsWrittenWithinTenSecondsOfAnEdit()
{
    RecoveryJournal journal(*m_session, m_folder->path());
    setTitle("Work");
    QVERIFY(journal.isPending());
    QVERIFY(journal.delay() < 10000);
    setTitle("More work"); // does not start the time anew
    QVERIFY(journal.isPending());
}

void TestRecovery::aFileChangedByOthersIsNoticed()
{
    const QString path = m_folder->filePath(QStringLiteral("flow.nestline"));
    DocumentFile file;
    QVERIFY(file.save(m_session->document(), path).hasValue());
    QVERIFY(!file.changedByOthers());
    DocumentFile other;
    QVERIFY(other.save(nestline::setTitle(m_session->document(), QStringLiteral("Theirs")), path).hasValue());
    QVERIFY(file.changedByOthers());
    QVERIFY(file.open(path).hasValue());
    QVERIFY(!file.changedByOthers());
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
