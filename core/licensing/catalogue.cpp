// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/catalogue.h"

#include "core/licensing/cataloguereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace nestline {

namespace {

// Documents that name no edition keep their bill when newer editions are added, so this is not "the latest".
constexpr QLatin1String defaultEditionId("virtual-user-2020");
constexpr QLatin1String defaultBookCurrency("USD");
constexpr QLatin1String programFolder(":/nestline");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::FileSystem, Text::tr("%1 could not be read: %2.").arg(path, file.errorString())};
    }
    return file.readAll();
}

// All files of a folder by `read`, into `values`; one that is `same` as an earlier one takes its place.
template <class Value, class IsSame>
std::optional<Error> loadFolder(const QString& path, Result<Value> (*read)(const QByteArray&, const QString&),
                                IsSame isSame, std::vector<Value>& values)
{
    const QDir folder(path);
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString file = folder.filePath(name);
        const Result<QByteArray> json = readFile(file);
        if (!json)
            return json.error();
        Result<Value> value = read(*json, path.startsWith(programFolder) ? name : file);
        if (!value)
            return value.error();
        const auto old =
            std::find_if(values.begin(), values.end(), [&](const Value& other) { return isSame(other, *value); });
        if (old == values.end())
            values.push_back(std::move(value).value());
        else
            *old = std::move(value).value();
    }
    return std::nullopt;
}

bool isSameEdition(const RuleEdition& a, const RuleEdition& b)
{
    return a.id.compare(b.id, Qt::CaseInsensitive) == 0;
}

bool isSameCurrency(const PriceBook& a, const PriceBook& b)
{
    return a.currency == b.currency;
}

} // namespace

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

const PriceBook* Catalogue::priceBook(const QString& currency) const
{
    const auto found = std::find_if(priceBooks.begin(), priceBooks.end(),
                                    [&currency](const PriceBook& book) { return book.currency == currency; });
    return found == priceBooks.end() ? nullptr : &*found;
}

Result<Catalogue> loadCatalogue(const QStringList& ownFolders)
{
    Catalogue catalogue{.defaultEdition = defaultEditionId, .defaultCurrency = defaultBookCurrency};
    for (const QString& folder : QStringList{programFolder} + ownFolders) {
        if (const auto error =
                loadFolder(folder + QLatin1String("/editions"), readRuleEdition, isSameEdition, catalogue.editions))
            return *error;
        if (const auto error =
                loadFolder(folder + QLatin1String("/prices"), readPriceBook, isSameCurrency, catalogue.priceBooks))
            return *error;
    }
    // An edition without a beginning is the first.
    std::stable_sort(catalogue.editions.begin(), catalogue.editions.end(),
                     [](const RuleEdition& a, const RuleEdition& b) { return a.from < b.from; });
    if (!catalogue.edition(defaultEditionId)) {
        return Error{Error::Code::NotFound,
                     Text::tr("The rule edition %1 is missing from the program.").arg(defaultEditionId)};
    }
    return catalogue;
}

} // namespace nestline
