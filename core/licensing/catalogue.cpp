// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/catalogue.h"

#include "core/licensing/datareader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace nestline {

namespace {

// Documents that name no edition keep their bill when newer editions are added, so this is not "the latest".
constexpr QLatin1String defaultEditionId("virtual-user-2020");
constexpr QLatin1String editionFolder(":/nestline/editions");
constexpr QLatin1String priceFile(":/nestline/prices/usd-2020.json");

Source readSource(DataReader reader)
{
    Source source{reader.text(QStringLiteral("title")), reader.text(QStringLiteral("date"))};
    reader.rejectUnknown();
    return source;
}

void readPool(DataReader reader, RuleEdition& edition)
{
    reader.choice(QStringLiteral("kind"), {QStringLiteral("basePlusStep")});
    edition.poolBase = reader.integer(QStringLiteral("base"), 0);
    edition.usersPerFreeLicense = reader.integer(QStringLiteral("usersPerFreeLicense"), 1);
    reader.rejectUnknown();
}

void readCountedLicenses(DataReader& reader, RuleEdition& edition)
{
    const QString key = QStringLiteral("counted");
    edition.countedLicenses = reader.texts(key);
    for (const QString& name : edition.countedLicenses) {
        if (!RuleEdition::isLicenseName(name))
            reader.fail(key, QCoreApplication::translate("Catalogue", "\"%1\" is no kind of licence.").arg(name));
    }
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::FileSystem,
                     QCoreApplication::translate("Catalogue", "%1 could not be read: %2.")
                         .arg(path, file.errorString())};
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
    Result<DataReader> opened = DataReader::fromJson(json, fileName);
    if (!opened)
        return opened.error();
    DataReader reader = std::move(opened).value();

    RuleEdition edition;
    edition.id = reader.text(QStringLiteral("id"));
    edition.code = reader.text(QStringLiteral("code"));
    edition.name = reader.text(QStringLiteral("name"));
    edition.from = reader.date(QStringLiteral("from"));
    edition.until = reader.optionalDate(QStringLiteral("until"));
    if (edition.until && *edition.until <= edition.from)
        reader.fail(QStringLiteral("until"),
                    QCoreApplication::translate("Catalogue", "an edition ends after it begins."));
    readCountedLicenses(reader, edition);
    readPool(reader.object(QStringLiteral("pool")), edition);
    reader.choice(QStringLiteral("demand"), {QStringLiteral("accountsWithNumber")});
    edition.paidProduct = reader.text(QStringLiteral("paidProduct"));
    for (const DataReader& source : reader.objects(QStringLiteral("sources")))
        edition.sources.push_back(readSource(source));
    edition.confidence = static_cast<RuleEdition::Confidence>(reader.choice(
        QStringLiteral("confidence"), {QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")}));
    for (const QString& note : reader.texts(QStringLiteral("notes")))
        edition.notes << note;
    reader.rejectUnknown();
    if (reader.error())
        return *reader.error();
    return edition;
}

Result<PriceBook> readPriceBook(const QByteArray& json, const QString& fileName)
{
    Result<DataReader> opened = DataReader::fromJson(json, fileName);
    if (!opened)
        return opened.error();
    DataReader reader = std::move(opened).value();

    PriceBook book;
    book.id = reader.text(QStringLiteral("id"));
    book.currency = reader.text(QStringLiteral("currency"));
    for (DataReader entry : reader.objects(QStringLiteral("prices"))) {
        const QString key = QStringLiteral("product");
        const QString product = entry.text(key);
        if (book.prices.contains(product))
            entry.fail(key, QCoreApplication::translate("Catalogue", "this product has a price already."));
        PriceBook::Price price;
        price.monthly = entry.money(QStringLiteral("monthly"));
        price.validFrom = entry.date(QStringLiteral("validFrom"));
        price.source = readSource(entry.object(QStringLiteral("source")));
        price.note = entry.optionalText(QStringLiteral("note"));
        book.prices.insert(product, std::move(price));
        entry.rejectUnknown();
    }
    reader.rejectUnknown();
    if (reader.error())
        return *reader.error();
    return book;
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
                     QCoreApplication::translate("Catalogue", "The rule edition %1 is missing from the program.")
                         .arg(defaultEditionId)};
    }
    return catalogue;
}

} // namespace nestline
