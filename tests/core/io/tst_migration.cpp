// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/migrations/migration.h"
#include "core/io/native/nativeformat.h"

#include <QTest>

#include <array>

using namespace nestline;

/// The frame that brings old documents up to date, with invented steps: version 1 is the first real one.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsAStepForEveryVersionButTheFirst();
    void stepsRunFromTheVersionOfTheDocument_data();
    void stepsRunFromTheVersionOfTheDocument();
    void aNewerDocumentIsRefusedByName();
    void aDocumentWithoutVersionIsRefused();
};

namespace {

MigratedJson renameTitle(const QJsonObject& document)
{
    MigratedJson result{document, {QStringLiteral("The title was called name.")}};
    result.document.insert(QStringLiteral("title"), result.document.take(QStringLiteral("name")));
    return result;
}

MigratedJson addGroup(const QJsonObject& document)
{
    MigratedJson result{document, {QStringLiteral("There are groups now.")}};
    result.document.insert(QStringLiteral("group"), QStringLiteral("new"));
    return result;
}

constexpr std::array<Migration, 2> steps{renameTitle, addGroup};

QJsonObject documentOf(int version, const char* titleField)
{
    return {{QStringLiteral("version"), version},
            {QLatin1String(titleField), QStringLiteral("Contoso")},
            {QStringLiteral("unknown"), 1}};
}

} // namespace

void TestMigration::thereIsAStepForEveryVersionButTheFirst()
{
    QCOMPARE(static_cast<int>(nativeMigrations().size()), nativeFormatVersion - 1);
}

void TestMigration::stepsRunFromTheVersionOfTheDocument_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("notes");
    QTest::newRow("two steps") << 1 << 2;
    QTest::newRow("one step") << 2 << 1;
    QTest::newRow("no step") << 3 << 0;
}

void TestMigration::stepsRunFromTheVersionOfTheDocument()
{
    QFETCH(int, version);
    QFETCH(int, notes);
    const auto result = migrated(documentOf(version, version == 1 ? "name" : "title"), steps);
    QVERIFY(result.hasValue());
    QJsonObject expected = documentOf(3, "title");
    if (version < 3)
        expected.insert(QStringLiteral("group"), QStringLiteral("new"));
    QCOMPARE(result->document, expected);
    QCOMPARE(result->notes.size(), notes);
}

void TestMigration::aNewerDocumentIsRefusedByName()
{
    QJsonObject document = documentOf(4, "title");
    document.insert(QStringLiteral("writtenBy"), QStringLiteral("Nestline 3.0"));
    const auto result = migrated(document, steps);
    QVERIFY(!result);
    QVERIFY(result.error().code == Error::Code::NewerVersion);
    for (const char* text : {"/version", "version 4", "Nestline 3.0", "up to 3"})
        QVERIFY2(result.error().message.contains(QLatin1String(text)), qPrintable(result.error().message));
}

void TestMigration::aDocumentWithoutVersionIsRefused()
{
    const auto result = migrated(QJsonObject(), steps);
    QVERIFY(!result);
    QVERIFY(result.error().code == Error::Code::InvalidInput);
    QVERIFY(result.error().message.startsWith(QLatin1String("/version: ")));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
