// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace nestline;

/// The data files of the program are read strictly: whatever is wrong is named with file and place.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditionOfTheProgramIsWellFormed();
    void theBuiltInPriceCarriesItsSource();
    void editionIsReadCompletely();
    void badEditionIsRefusedWithItsPlace_data();
    void badEditionIsRefusedWithItsPlace();
    void badPriceBookIsRefusedWithItsPlace_data();
    void badPriceBookIsRefusedWithItsPlace();
};

namespace {

const QByteArray goodEdition = R"({
    "id": "test", "code": "T1", "name": "Test", "from": "2020-01-02", "until": "2021-01-01",
    "counted": ["phoneSystem", "sharedDevices"],
    "pool": {"kind": "basePlusStep", "base": 5, "usersPerFreeLicense": 3},
    "demand": "accountsWithNumber", "paidProduct": "Phone System",
    "sources": [{"title": "A page", "date": "2020-01-01"}],
    "confidence": "medium", "notes": ["One"]
})";

const QByteArray goodBook = R"({
    "id": "eur", "currency": "EUR",
    "prices": [{"product": "Phone System", "monthly": 7.4, "validFrom": "2020-01-01",
                "source": {"title": "A list", "date": "2020"}}]
})";

void addBadRows(const QByteArray& good, std::initializer_list<std::array<const char*, 3>> rows)
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    for (const auto& [from, to, place] : rows) {
        QVERIFY2(good.contains(from), from);
        QTest::addRow("%s -> %s", from, to) << QByteArray(good).replace(from, to) << QString::fromLatin1(place);
    }
}

} // namespace

void TestCatalogue::everyEditionOfTheProgramIsWellFormed()
{
    const Result<Catalogue> catalogue = loadCatalogue();
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().message));
    QCOMPARE(catalogue->editions.size(), size_t(QDir(QStringLiteral(":/nestline/editions")).count()));
    const RuleEdition* edition = catalogue->edition(QStringLiteral("R2c"));
    QVERIFY(edition);
    QCOMPARE(edition->from, QDate(2020, 4, 7));
    QCOMPARE(*edition->until, QDate(2022, 3, 1));
    QCOMPARE(edition->confidence, RuleEdition::Confidence::High);
    QVERIFY(!edition->sources.empty());
    QVERIFY(catalogue->prices.find(edition->paidProduct));
}

void TestCatalogue::theBuiltInPriceCarriesItsSource()
{
    const Catalogue catalogue = *loadCatalogue();
    const PriceBook::Price* price = catalogue.prices.find(QStringLiteral("Phone System"));
    QVERIFY(price);
    QCOMPARE(catalogue.prices.currency, QStringLiteral("USD"));
    QCOMPARE(price->monthly, Money::fromUnits(8));
    QVERIFY(price->validFrom.isValid());
    QVERIFY(!price->source.title.isEmpty());
    QVERIFY(!price->note.isEmpty());
    QVERIFY(!catalogue.prices.find(QStringLiteral("No such product")));
}

void TestCatalogue::editionIsReadCompletely()
{
    const Result<RuleEdition> edition = readRuleEdition(goodEdition, QStringLiteral("t.json"));
    QVERIFY(edition);
    QCOMPARE(edition->code, QStringLiteral("T1"));
    QCOMPARE(edition->poolFor(0), 0);
    QCOMPARE(edition->poolFor(1), 5);
    QCOMPARE(edition->poolFor(7), 7);
    Tenant tenant;
    tenant.phoneSystemUsers = 4;
    QCOMPARE(edition->countedUsers(tenant), 4);
    tenant.licenses = LicenseCounts{.phoneSystem = 1, .e5 = 10, .sharedDevices = 100};
    QCOMPARE(edition->countedUsers(tenant), 101);
    QCOMPARE(edition->notes, QStringList{QStringLiteral("One")});
    QVERIFY(readPriceBook(goodBook, QStringLiteral("p.json")));
}

void TestCatalogue::badEditionIsRefusedWithItsPlace_data()
{
    addBadRows(goodEdition, {{"\"id\": \"test\",", "", "/id"},
                             {"\"code\": \"T1\"", "\"code\": \"\"", "/code"},
                             {"2020-01-02", "2020-13-02", "/from"},
                             {"2021-01-01", "2019-01-01", "/until"},
                             {"\"sharedDevices\"", "\"shoes\"", "/counted"},
                             {"\"sharedDevices\"", "7", "/counted/1"},
                             {"[\"phoneSystem\", \"sharedDevices\"]", "[]", "/counted"},
                             {"basePlusStep", "lottery", "/pool/kind"},
                             {"\"base\": 5", "\"base\": -1", "/pool/base"},
                             {"\"base\": 5", "\"base\": 2.5", "/pool/base"},
                             {"\"usersPerFreeLicense\": 3", "\"usersPerFreeLicense\": 0", "/pool/usersPerFreeLicense"},
                             {"\"usersPerFreeLicense\": 3", "\"userPerFreeLicense\": 3", "/pool/usersPerFreeLicense"},
                             {"\"usersPerFreeLicense\": 3", "\"usersPerFreeLicense\": 3, \"x\": 1", "/pool/x"},
                             {"accountsWithNumber", "everybody", "/demand"},
                             {"\"title\": \"A page\"", "\"title\": 1", "/sources/0/title"},
                             {"[{\"title\": \"A page\", \"date\": \"2020-01-01\"}]", "[]", "/sources"},
                             {"medium", "certain", "/confidence"},
                             {"\"notes\": [\"One\"]", "\"notes\": [\"One\"], \"extra\": true", "/extra"},
                             {"\"notes\": [\"One\"]", "\"notes\": ", "Line 8, column"}});
}

void TestCatalogue::badEditionIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<RuleEdition> edition = readRuleEdition(json, QStringLiteral("some.json"));
    QVERIFY(!edition);
    QVERIFY2(edition.error().message.startsWith(QLatin1String("some.json: ") + place),
             qPrintable(edition.error().message));
}

void TestCatalogue::badPriceBookIsRefusedWithItsPlace_data()
{
    addBadRows(goodBook,
               {{"\"currency\": \"EUR\",", "", "/currency"},
                {"7.4", "-1", "/prices/0/monthly"},
                {"7.4", "7.12345", "/prices/0/monthly"},
                {"7.4", "\"7.4\"", "/prices/0/monthly"},
                {"\"monthly\": 7.4,", "", "/prices/0/monthly"},
                {"\"validFrom\": \"2020-01-01\"", "\"validFrom\": \"soon\"", "/prices/0/validFrom"},
                {"{\"title\": \"A list\", \"date\": \"2020\"}", "{\"title\": \"A list\"}", "/prices/0/source/date"},
                {"\"source\"", "\"origin\"", "/prices/0/source"},
                {"[{", "[1, {", "/prices/0"},
                {"}]", "]", "Line"}});
}

void TestCatalogue::badPriceBookIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<PriceBook> book = readPriceBook(json, QStringLiteral("some.json"));
    QVERIFY(!book);
    QVERIFY2(book.error().message.startsWith(QLatin1String("some.json: ") + place), qPrintable(book.error().message));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
