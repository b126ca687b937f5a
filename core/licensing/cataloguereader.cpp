// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/cataloguereader.h"

#include "core/base/jsonreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace nestline {

namespace {

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
    const QJsonArray entries = reader.array(field);
    for (const auto& text : entries) {
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
    return {reader.requiredId(QLatin1String("title")), reader.requiredId(QLatin1String("date")),
            reader.text(QLatin1String("document"))};
}

void readPool(JsonReader& reader, RuleEdition::Pool& pool)
{
    using Kind = RuleEdition::Pool::Kind;
    static constexpr std::array kinds{QLatin1String("none"), QLatin1String("basePlusStep"), QLatin1String("noLimit")};
    pool.kind = static_cast<Kind>(reader.requiredOneOf(QLatin1String("kind"), kinds));
    if (pool.kind != Kind::BasePlusStep)
        return;
    pool.base = static_cast<int>(reader.requiredInteger(QLatin1String("base"), 0, Tenant::maximumUsers));
    pool.usersPerFreeLicense =
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
    const QLatin1String from("from");
    const QLatin1String until("until");
    if (reader.has(from))
        edition.from = requiredDate(reader, from);
    if (reader.has(until))
        edition.until = requiredDate(reader, until);
    if (edition.from && edition.until && *edition.until <= *edition.from)
        reader.problem().report(Text::tr("an edition ends after it begins."), reader.at(until));
}

// What is bought, and what may sit on an account. The fields that may be absent mean: nothing.
void readProducts(JsonReader& reader, RuleEdition& edition)
{
    static constexpr std::array userLicenses{QLatin1String("notApplicable"), QLatin1String("required"),
                                             QLatin1String("allowed"), QLatin1String("forbidden")};
    edition.accountLicense = reader.text(QLatin1String("accountLicense"));
    edition.userLicense = static_cast<RuleEdition::UserLicense>(
        reader.requiredOneOf(QLatin1String("userLicenseOnAccount"), userLicenses));
    const QLatin1String paid("paidProduct");
    edition.paidProduct = reader.text(paid);
    edition.baseProduct = reader.text(QLatin1String("baseProduct"));
    edition.outboundProduct = reader.text(QLatin1String("outboundProduct"));
    const bool canRunOut = edition.pool.kind != RuleEdition::Pool::Kind::NoLimit;
    if (edition.paidProduct.isEmpty() && canRunOut && edition.demand != RuleEdition::Demand::None)
        reader.problem().report(Text::tr("where free licences can run out, the product to buy must be named."),
                                reader.at(paid));
}

void readSources(JsonReader& reader, RuleEdition& edition)
{
    const QLatin1String sources("sources");
    reader.objects(sources, [&edition](JsonReader& source) {
        edition.sources.push_back(readSource(source));
        rejectUnknownFields(source);
    });
    requireList(reader, sources, static_cast<qsizetype>(edition.sources.size()));
}

void readEdition(JsonReader& reader, RuleEdition& edition)
{
    static constexpr std::array demands{QLatin1String("none"), QLatin1String("accountsWithNumber"),
                                        QLatin1String("directlyDialableAccounts"), QLatin1String("everyAccount")};
    static constexpr std::array confidences{QLatin1String("high"), QLatin1String("medium"), QLatin1String("low")};
    edition.id = reader.requiredId(QLatin1String("id"));
    edition.code = reader.requiredId(QLatin1String("code"));
    edition.name = reader.requiredId(QLatin1String("name"));
    readDates(reader, edition);
    readCountedLicenses(reader, edition);
    requiredObject(reader, QLatin1String("pool"), [&edition](JsonReader& pool) { readPool(pool, edition.pool); });
    edition.demand = static_cast<RuleEdition::Demand>(reader.requiredOneOf(QLatin1String("demand"), demands));
    readProducts(reader, edition);
    edition.directNesting = reader.boolean(QLatin1String("directNesting"));
    readSources(reader, edition);
    edition.confidence =
        static_cast<RuleEdition::Confidence>(reader.requiredOneOf(QLatin1String("confidence"), confidences));
    for (const QString& note : requiredTexts(reader, QLatin1String("notes")))
        edition.notes << note;
    rejectUnknownFields(reader);
}

void readPrice(JsonReader& reader, PriceBook& book)
{
    PriceBook::Price price;
    price.product = reader.requiredId(QLatin1String("product"));
    price.monthly = requiredMoney(reader, QLatin1String("monthly"));
    const QLatin1String validFrom("validFrom");
    price.validFrom = requiredDate(reader, validFrom);
    requiredObject(reader, QLatin1String("source"), [&](JsonReader& source) { price.source = readSource(source); });
    price.note = reader.text(QLatin1String("note"));
    const bool isKnown = std::any_of(book.prices.begin(), book.prices.end(), [&price](const PriceBook::Price& other) {
        return other.product == price.product && other.validFrom == price.validFrom;
    });
    if (isKnown)
        reader.problem().report(Text::tr("this product has a price of this date already."), reader.at(validFrom));
    book.prices.push_back(std::move(price));
    rejectUnknownFields(reader);
}

void readBook(JsonReader& reader, PriceBook& book)
{
    book.id = reader.requiredId(QLatin1String("id"));
    book.currency = reader.requiredId(QLatin1String("currency"));
    const QLatin1String prices("prices");
    reader.objects(prices, [&book](JsonReader& price) { readPrice(price, book); });
    requireList(reader, prices, static_cast<qsizetype>(book.prices.size()));
    std::sort(book.prices.begin(), book.prices.end(), [](const PriceBook::Price& a, const PriceBook::Price& b) {
        return std::tie(a.product, a.validFrom) < std::tie(b.product, b.validFrom);
    });
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

} // namespace

Result<RuleEdition> readRuleEdition(const QByteArray& json, const QString& fileName)
{
    return readDataFile<RuleEdition>(json, fileName, readEdition);
}

Result<PriceBook> readPriceBook(const QByteArray& json, const QString& fileName)
{
    return readDataFile<PriceBook>(json, fileName, readBook);
}

} // namespace nestline
