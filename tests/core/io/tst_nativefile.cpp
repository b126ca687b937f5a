// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "tests/support/randomdocument.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace nestline;

/// Saving to files and loading from them.
class TestNativeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndLoadsFiles();
    void namesFilesThatCannotBeRead();
    void aFailedSaveLeavesTheOldFile();
};

void TestNativeFile::savesAndLoadsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("%1 plan \u2764.nestline"));
    QRandomGenerator random(4);
    const Document document = randomDocument(random);
    QVERIFY(saveNativeFile(document, path).hasValue());
    const auto loaded = loadNativeFile(path);
    QVERIFY(loaded.hasValue());
    QVERIFY(loaded->document == document);
    QVERIFY(loaded->notes.isEmpty());
}

void TestNativeFile::namesFilesThatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.nestline"));
    for (const QString& path : {missing, folder.path()}) {
        const auto result = loadNativeFile(path);
        QVERIFY(!result);
        QVERIFY(result.error().code == Error::Code::FileSystem);
        QVERIFY2(result.error().message.contains(path), qPrintable(result.error().message));
    }
    const QString wrong = QStringLiteral(NESTLINE_SOURCE_DIR "/CMakeLists.txt");
    QVERIFY(loadNativeFile(wrong).error().message.startsWith(wrong + QLatin1String(": Line 1, column ")));
}

void TestNativeFile::aFailedSaveLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.nestline"));
    QVERIFY(saveNativeFile(Document(), path).hasValue());
    QVERIFY(!saveNativeFile(Document(), folder.filePath(QStringLiteral("no/such/folder.nestline"))));
    QVERIFY(!saveNativeFile(Document(), folder.path()));
    QVERIFY(loadNativeFile(path).hasValue());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestNativeFile)
#include "tst_nativefile.moc"
