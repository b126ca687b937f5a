// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/phonenumber.h"
#include "core/io/native/nativeformat.h"
#include "core/licensing/bill.h"
#include "core/validation/finding.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace nestline;

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleIsSound_data();
    void everySampleIsSound();
    void everySampleStandsInItsFileAsItWouldBeWritten_data() { everySampleIsSound_data(); }
    void everySampleStandsInItsFileAsItWouldBeWritten();
    void numbersAreReservedForFiction_data() { everySampleIsSound_data(); }
    void numbersAreReservedForFiction();
    void contosoHasTheFiguresOfThePublishedExample();
    void theSmallOfficeIsCoveredByItsFreeLicences();
    void theRealTopologyHasNoMenuKeys();
};

namespace {

const QString folder = QStringLiteral(":/nestline/samples/");

Document load(const QString& name)
{
    const auto loaded = loadNativeFile(folder + name);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return loaded->document;
}

Bill billOf(const Document& document)
{
    const auto catalogue = loadCatalogue();
    return *computeBill(document, *catalogue);
}

} // namespace

void TestSamples::everySampleIsSound_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.nestline")});
    QCOMPARE(names.size(), 3);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestSamples::everySampleIsSound()
{
    QFETCH(QString, name);
    const Document document = load(name);
    QVERIFY(!document.properties.title.isEmpty());
    QCOMPARE(document.positions.size(), document.nodes.size());
    const auto catalogue = loadCatalogue();
    for (const Finding& finding : checkDocument(document, *catalogue)) {
        QVERIFY2(finding.severity != Finding::Severity::Error, qPrintable(finding.message));
        QCOMPARE(finding.code, QStringLiteral("number-on-nested-app")); // what there is to save
    }
}

void TestSamples::everySampleStandsInItsFileAsItWouldBeWritten()
{
    QFETCH(QString, name);
    QFile file(folder + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes.replace(bytes.indexOf("\"writtenBy\""), bytes.size(), {});
    QVERIFY(writeNative(load(name)).startsWith(bytes));
}

void TestSamples::numbersAreReservedForFiction()
{
    static const QRegularExpression reserved(QStringLiteral(
        "^\\+(1[2-9]\\d\\d55501\\d\\d|18005550199|442079460\\d{3}|441614960\\d{3}|493023125\\d{3}|498999998\\d{3}"
        "|3319900\\d{4}|6125550\\d{4})$"));
    QFETCH(QString, name);
    for (const auto& [id, node] : load(name).nodes) {
        for (const Account& account : node.accounts) {
            QVERIFY2(!account.hasNumber() || (isE164(account.number) && reserved.match(account.number).hasMatch()),
                     qPrintable(account.number));
        }
    }
}

void TestSamples::contosoHasTheFiguresOfThePublishedExample()
{
    const Document document = load(QStringLiteral("contoso.nestline"));
    const Bill bill = billOf(document);
    QCOMPARE(bill.phoneSystemUsers, 600);
    QCOMPARE(bill.licensableAccounts, 90);
    QCOMPARE(*bill.pool, 85);
    QCOMPARE(bill.paidCount, 5);
    QVERIFY(bill.monthly == Money::fromUnits(40));
    QVERIFY(bill.yearly == Money::fromUnits(480));
    int numberedApps = 0;
    for (const auto& [id, node] : document.nodes)
        numberedApps += isApp(node.kind) && node.hasNumber() ? 1 : 0;
    QCOMPARE(numberedApps, 90);
}

void TestSamples::theSmallOfficeIsCoveredByItsFreeLicences()
{
    Document document = load(QStringLiteral("small-office.nestline"));
    QCOMPARE(billOf(document).pool, 26);
    QVERIFY(*billOf(document).monthly == Money());
    document.properties.tenant.phoneSystemUsers = 0;
    QVERIFY(*billOf(document).monthly > Money());
}

void TestSamples::theRealTopologyHasNoMenuKeys()
{
    const Document document = load(QStringLiteral("usa-toll-free.nestline"));
    QCOMPARE(document.nodes.size(), 8);
    QCOMPARE(document.links.size(), 10);
    for (const auto& [id, link] : document.links)
        QVERIFY(!link.key);
    QCOMPARE(billOf(document).licensableAccounts, 5);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
