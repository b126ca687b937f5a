// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/catalogue.h"

#include "core/base/jsonreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace nestline {

namespace {

// Documents that name no edition keep their bill when newer editions are added, so this is not "the latest".
constexpr QLatin1String defaultEditionId("virtual-user-2020");
constexpr QLatin1String editionFolder(":/nestline/editions");
constexpr QLatin1String priceFile(":/nestline/prices/usd-2020.json");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

// Data of the program has no later versions to be patient with: an unknown field is a misspelt one.
void rejectUnknownFields(JsonReader& reader)
{
    const QJsonObject unknown = reader.unknownFields();
    if (unknown.isEmpty())
        return;
    const QByteArray name = unknown.begin().key().toLatin1();
    reader.problem().report(Text::tr("this field is not known."), reader.at(QLatin1String(name)));
}

void requireList(JsonReader& reader, QLatin1String field, qsizetype size)
{
    if (size == 0)
        reader.problem().report(Text::tr("at least one entry is required."), reader.at(field));
}

QDate requiredDate(JsonReader& reader, QLatin1String field)
{
    const QString text = reader.requiredText(field);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        reader.problem().expected(Text::tr("a date such as 2020-04-07"), text, reader.at(field));
    return date;
}

std::vector<QString> requiredTexts(JsonReader& reader, QLatin1String field)
{
    std::vector<QString> texts;
    const JsonPlace list = reader.at(field);
    for (const QJsonValue text : reader.array(field)) {
        if (text.toString().isEmpty()) {
            reader.problem().expected(Text::tr("a text that is not empty"), text,
                                      JsonPlace(list, static_cast<qsizetype>(texts.size())));
        }
        texts.push_back(text.toString());
    }
    requireList(reader, field, static_cast<qsizetype>(texts.size()));
    return texts;
}

Money requiredMoney(JsonReader& reader, QLatin1String field)
{
    const std::optional<double> number = reader.number(field);
    const std::optional<Money> money = number ? Money::fromDecimal(*number) : std::nullopt;
    if (!money) {
        reader.problem().expected(Text::tr("an amount of money with at most four decimals"),
                                  number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined), reader.at(field));
    }
    return money.value_or(Money());
}

// An object that must be there.
void requiredObject(JsonReader& reader, QLatin1String field, const std::function<void(JsonReader&)>& read)
{
    if (!reader.has(field)) {
        reader.problem().expected(Text::tr("an object"), QJsonValue(QJsonValue::Undefined), reader.at(field));
        return;
    }
    reader.object(field, [&read](JsonReader& object) {
        read(object);
        rejectUnknownFields(object);
    });
}

Source readSource(JsonReader& reader)
{
    return {reader.requiredId(QLatin1String("title")), reader.requiredId(QLatin1String("date"))};
}

void readPool(JsonReader& reader, RuleEdition& edition)
{
    static constexpr std::array kinds{QLatin1String("basePlusStep")};
    reader.requiredOneOf(QLatin1String("kind"), kinds);
    edition.poolBase = static_cast<int>(reader.requiredInteger(QLatin1String("base"), 0, Tenant::maximumUsers));
    edition.usersPerFreeLicense =
        static_cast<int>(reader.requiredInteger(QLatin1String("usersPerFreeLicense"), 1, Tenant::maximumUsers));
}

void readCountedLicenses(JsonReader& reader, RuleEdition& edition)
{
    const QLatin1String field("counted");
    edition.countedLicenses = requiredTexts(reader, field);
    for (const QString& name : edition.countedLicenses) {
        if (!RuleEdition::isLicenseName(name))
            reader.problem().expected(Text::tr("kinds of licences"), name, reader.at(field));
    }
}

void readDates(JsonReader& reader, RuleEdition& edition)
{
    const QLatin1String until("until");
    edition.from = requiredDate(reader, QLatin1String("from"));
    if (reader.has(until))
        edition.until = requiredDate(reader, until);
    if (edition.until && *edition.until <= edition.from)
        reader.problem().report(Text::tr("an edition ends after it begins."), reader.at(until));
}

void readEdition(JsonReader& reader, RuleEdition& edition)
{
    static constexpr std::array demands{QLatin1String("accountsWithNumber")};
    static constexpr std::array confidences{QLatin1String("high"), QLatin1String("medium"), QLatin1String("low")};
    edition.id = reader.requiredId(QLatin1String("id"));
    edition.code = reader.requiredId(QLatin1String("code"));
    edition.name = reader.requiredId(QLatin1String("name"));
    readDates(reader, edition);
    readCountedLicenses(reader, edition);
    requiredObject(reader, QLatin1String("pool"), [&](JsonReader& pool) { readPool(pool, edition); });
    edition.demand = static_cast<RuleEdition::Demand>(reader.requiredOneOf(QLatin1String("demand"), demands));
    edition.paidProduct = reader.requiredId(QLatin1String("paidProduct"));
    const QLatin1String sources("sources");
    reader.objects(sources, [&edition](JsonReader& source) {
        edition.sources.push_back(readSource(source));
        rejectUnknownFields(source);
    });
    requireList(reader, sources, static_cast<qsizetype>(edition.sources.size()));
    edition.confidence =
        static_cast<RuleEdition::Confidence>(reader.requiredOneOf(QLatin1String("confidence"), confidences));
    for (const QString& note : requiredTexts(reader, QLatin1String("notes")))
        edition.notes << note;
    rejectUnknownFields(reader);
}

void readPrice(JsonReader& reader, PriceBook& book)
{
    const QLatin1String product("product");
    const QString name = reader.requiredId(product);
    if (book.prices.contains(name))
        reader.problem().report(Text::tr("this product has a price already."), reader.at(product));
    PriceBook::Price price;
    price.monthly = requiredMoney(reader, QLatin1String("monthly"));
    price.validFrom = requiredDate(reader, QLatin1String("validFrom"));
    requiredObject(reader, QLatin1String("source"), [&](JsonReader& source) { price.source = readSource(source); });
    price.note = reader.text(QLatin1String("note"));
    book.prices.insert(name, std::move(price));
    rejectUnknownFields(reader);
}

void readBook(JsonReader& reader, PriceBook& book)
{
    book.id = reader.requiredId(QLatin1String("id"));
    book.currency = reader.requiredId(QLatin1String("currency"));
    const QLatin1String prices("prices");
    reader.objects(prices, [&book](JsonReader& price) { readPrice(price, book); });
    requireList(reader, prices, book.prices.size());
    rejectUnknownFields(reader);
}

// A whole file by `read`, with the file's name before every message.
template <class Value>
Result<Value> readDataFile(const QByteArray& json, const QString& fileName, void (*read)(JsonReader&, Value&))
{
    const auto inFile = [&fileName](const Error& error) {
        return Error{error.code, QStringLiteral("%1: %2").arg(fileName, error.message)};
    };
    const Result<QJsonObject> root = parseJsonObject(json);
    if (!root)
        return inFile(root.error());
    JsonProblem problem;
    const JsonPlace place;
    JsonReader reader(*root, place, problem);
    Value value;
    read(reader, value);
    if (problem.isSet())
        return inFile(problem.error());
    return value;
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::FileSystem, Text::tr("%1 could not be read: %2.").arg(path, file.errorString())};
    }
    return file.readAll();
}

Result<std::vector<RuleEdition>> loadEditions()
{
    std::vector<RuleEdition> editions;
    const QDir folder(editionFolder);
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> json = readFile(folder.filePath(name));
        if (!json)
            return json.error();
        Result<RuleEdition> edition = readRuleEdition(*json, name);
        if (!edition)
            return edition.error();
        editions.push_back(std::move(edition).value());
    }
    std::sort(editions.begin(), editions.end(),
              [](const RuleEdition& a, const RuleEdition& b) { return a.from < b.from; });
    return editions;
}

} // namespace

Result<RuleEdition> readRuleEdition(const QByteArray& json, const QString& fileName)
{
    return readDataFile<RuleEdition>(json, fileName, readEdition);
}

Result<PriceBook> readPriceBook(const QByteArray& json, const QString& fileName)
{
    return readDataFile<PriceBook>(json, fileName, readBook);
}

const RuleEdition* Catalogue::edition(const QString& idOrCode) const
{
    const QString& wanted = idOrCode.isEmpty() ? defaultEdition : idOrCode;
    const auto found = std::find_if(editions.begin(), editions.end(), [&wanted](const RuleEdition& edition) {
        return edition.id.compare(wanted, Qt::CaseInsensitive) == 0
               || edition.code.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == editions.end() ? nullptr : &*found;
}

QStringList Catalogue::editionNames() const
{
    QStringList names;
    for (const RuleEdition& edition : editions)
        names << edition.id + QLatin1String(" (") + edition.code + QLatin1Char(')');
    return names;
}

Result<Catalogue> loadCatalogue()
{
    Result<std::vector<RuleEdition>> editions = loadEditions();
    if (!editions)
        return editions.error();
    const Result<QByteArray> json = readFile(priceFile);
    if (!json)
        return json.error();
    Result<PriceBook> prices = readPriceBook(*json, QDir(priceFile).dirName());
    if (!prices)
        return prices.error();
    Catalogue catalogue{std::move(editions).value(), std::move(prices).value(), defaultEditionId};
    if (!catalogue.edition(defaultEditionId)) {
        return Error{Error::Code::NotFound,
                     Text::tr("The rule edition %1 is missing from the program.").arg(defaultEditionId)};
    }
    return catalogue;
}

} // namespace nestline
