// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/catalogue.h"
#include "core/licensing/cataloguereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace nestline;

/// The data files of the program are read strictly: whatever is wrong is named with file and place.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditionOfTheProgramIsWellFormed();
    void everyFileFitsItsSchema_data();
    void everyFileFitsItsSchema();
    void theBuiltInPriceCarriesItsSource();
    void editionIsReadCompletely();
    void everyCountOfUsersHasAPoolOrNoLimit();
    void pricesAreFoundByTheirDate();
    void filesOfTheUserAreAddedAndReplace();
    void aBadFileOfTheUserIsNamed_data();
    void aBadFileOfTheUserIsNamed();
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
    "demand": "accountsWithNumber", "userLicenseOnAccount": "allowed", "paidProduct": "Phone System",
    "sources": [{"title": "A page", "date": "2020-01-01"}],
    "confidence": "medium", "notes": ["One"]
})";

const QByteArray goodBook = R"({
    "id": "eur", "currency": "EUR",
    "prices": [{"product": "Phone System", "monthly": 7.4, "validFrom": "2020-01-01",
                "source": {"title": "A list", "date": "2020"}}]
})";

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool hasType(const QJsonValue& value, const QString& type)
{
    switch (value.type()) {
    case QJsonValue::Object: return type == QLatin1String("object");
    case QJsonValue::Array: return type == QLatin1String("array");
    case QJsonValue::String: return type == QLatin1String("string");
    case QJsonValue::Bool: return type == QLatin1String("boolean");
    case QJsonValue::Double: return type == QLatin1String("number") || type == QLatin1String("integer");
    default: return false;
    }
}

// The part of JSON Schema that the schemas of the data files use. Returns what does not fit, or nothing.
QString firstMisfit(const QJsonValue& value, QJsonObject schema, const QJsonObject& root)
{
    const QString reference = schema.value(QStringLiteral("$ref")).toString();
    if (!reference.isEmpty())
        schema =
            root.value(QStringLiteral("$defs")).toObject().value(reference.section(QLatin1Char('/'), -1)).toObject();
    const QString type = schema.value(QStringLiteral("type")).toString();
    if (!type.isEmpty() && !hasType(value, type))
        return QStringLiteral("not of type ") + type;
    if (schema.contains(QStringLiteral("enum")) && !schema.value(QStringLiteral("enum")).toArray().contains(value))
        return QStringLiteral("not one of the names: ") + value.toString();
    const QJsonObject object = value.toObject();
    for (const QJsonValue field : schema.value(QStringLiteral("required")).toArray()) {
        if (!object.contains(field.toString()))
            return QStringLiteral("missing: ") + field.toString();
    }
    const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
    for (const QString& field : object.keys()) {
        if (!properties.contains(field))
            return QStringLiteral("unknown: ") + field;
        const QString problem = firstMisfit(object.value(field), properties.value(field).toObject(), root);
        if (!problem.isEmpty())
            return QStringLiteral("%1: %2").arg(field, problem);
    }
    const QJsonArray items = value.toArray();
    if (items.size() < schema.value(QStringLiteral("minItems")).toInt())
        return QStringLiteral("too few entries");
    for (const QJsonValue item : items) {
        const QString problem = firstMisfit(item, schema.value(QStringLiteral("items")).toObject(), root);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

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
}

void TestCatalogue::everyFileFitsItsSchema_data()
{
    QTest::addColumn<QString>("schema");
    const std::pair<const char*, const char*> folders[] = {{":/nestline/editions", "edition"},
                                                           {":/nestline/prices", "prices"}};
    for (const auto& [folder, schema] : folders) {
        const QString path = QString::fromLatin1(folder);
        for (const QString& name : QDir(path).entryList())
            QTest::newRow(qPrintable(path + QLatin1Char('/') + name))
                << QStringLiteral(":/nestline/schema/%1-1.schema.json").arg(QLatin1String(schema));
    }
}

void TestCatalogue::everyFileFitsItsSchema()
{
    QFETCH(QString, schema);
    const QJsonObject root = readObject(schema);
    QVERIFY(!root.isEmpty());
    const QString problem = firstMisfit(readObject(QString::fromLatin1(QTest::currentDataTag())), root, root);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestCatalogue::theBuiltInPriceCarriesItsSource()
{
    const Catalogue catalogue = *loadCatalogue();
    const PriceBook* book = catalogue.priceBook(catalogue.defaultCurrency);
    QVERIFY(book);
    const PriceBook::Price* price = book->find(QStringLiteral("Phone System"));
    QVERIFY(price);
    QCOMPARE(book->currency, QStringLiteral("USD"));
    QCOMPARE(price->monthly, Money::fromUnits(8));
    QVERIFY(price->validFrom.isValid());
    QVERIFY(!price->source.title.isEmpty());
    QVERIFY(!price->note.isEmpty());
    QVERIFY(!book->find(QStringLiteral("No such product")));
    QVERIFY(!catalogue.priceBook(QStringLiteral("EUR")));
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

void TestCatalogue::everyCountOfUsersHasAPoolOrNoLimit()
{
    const auto withPool = [](const QByteArray& pool) {
        return readRuleEdition(
            QByteArray(goodEdition).replace(R"({"kind": "basePlusStep", "base": 5, "usersPerFreeLicense": 3})", pool),
            QStringLiteral("t.json"));
    };
    const Result<RuleEdition> none = withPool(R"({"kind": "none"})");
    QVERIFY(none);
    QCOMPARE(none->poolFor(1000), std::optional(0));
    const Result<RuleEdition> unlimited = withPool(R"({"kind": "noLimit"})");
    QVERIFY(unlimited);
    QVERIFY(!unlimited->poolFor(1000));
}

void TestCatalogue::pricesAreFoundByTheirDate()
{
    const QByteArray later = R"(, {"product": "Phone System", "monthly": 9, "validFrom": "2022-01-01",
                                   "source": {"title": "A list", "date": "2022"}}]})";
    QByteArray json = goodBook.trimmed();
    json.chop(json.size() - json.lastIndexOf(']'));
    const Result<PriceBook> book = readPriceBook(json + later, QStringLiteral("p.json"));
    QVERIFY2(book, book ? "" : qPrintable(book.error().message));
    const QString product = QStringLiteral("Phone System");
    QCOMPARE(book->find(product)->monthly, Money::fromUnits(9));
    QCOMPARE(book->find(product, QDate(2022, 1, 2))->monthly, Money::fromUnits(9));
    QCOMPARE(book->find(product, QDate(2022, 1, 1))->monthly, Money::fromTenThousandths(74'000));
    QVERIFY(!book->find(product, QDate(2020, 1, 1)));
}

void TestCatalogue::filesOfTheUserAreAddedAndReplace()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("editions"))
            && QDir(folder.path()).mkpath(QStringLiteral("prices")));
    writeFile(folder.filePath(QStringLiteral("editions/t.json")), goodEdition);
    writeFile(folder.filePath(QStringLiteral("editions/u.json")),
              QByteArray(goodEdition).replace("\"test\"", "\"virtual-user-2020\""));
    writeFile(folder.filePath(QStringLiteral("prices/eur.json")), goodBook);
    const Catalogue plain = *loadCatalogue();
    const Result<Catalogue> catalogue = loadCatalogue({folder.path()});
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().message));
    QCOMPARE(catalogue->editions.size(), plain.editions.size() + 1);
    QCOMPARE(catalogue->edition(QStringLiteral("test"))->poolFor(7), std::optional(7));
    QCOMPARE(catalogue->edition({})->poolFor(7), std::optional(7));
    QVERIFY(catalogue->priceBook(QStringLiteral("EUR"))->find(QStringLiteral("Phone System")));
    QVERIFY(catalogue->priceBook(QStringLiteral("USD")));
    QVERIFY(loadCatalogue({folder.filePath(QStringLiteral("no such folder"))}));
}

void TestCatalogue::aBadFileOfTheUserIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("edition") << QStringLiteral("editions/mine.json")
                             << QByteArray(goodEdition).replace("medium", "certain") << QStringLiteral("/confidence");
    QTest::newRow("prices") << QStringLiteral("prices/mine.json") << QByteArray(goodBook).replace("7.4", "-1")
                            << QStringLiteral("/prices/0/monthly");
}

void TestCatalogue::aBadFileOfTheUserIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QFileInfo(file).path()));
    writeFile(folder.filePath(file), json);
    const Result<Catalogue> catalogue = loadCatalogue({folder.path()});
    QVERIFY(!catalogue);
    QVERIFY2(catalogue.error().message.contains(folder.filePath(file)), qPrintable(catalogue.error().message));
    QVERIFY2(catalogue.error().message.contains(place), qPrintable(catalogue.error().message));
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
                             {"allowed", "perhaps", "/userLicenseOnAccount"},
                             {"\"paidProduct\": \"Phone System\",", "", "/paidProduct"},
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
