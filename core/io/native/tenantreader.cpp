// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/tenantreader.h"

#include "core/io/native/nativenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline {

namespace {

LicenseCounts readLicenses(JsonReader& reader)
{
    const auto count = [&reader](const char* field) {
        return static_cast<int>(reader.integer(QLatin1String(field), 0, Tenant::maximumUsers).value_or(0));
    };
    LicenseCounts licenses;
    licenses.phoneSystem = count("phoneSystem");
    licenses.e5 = count("e5");
    licenses.businessVoice = count("businessVoice");
    licenses.callingPlan = count("callingPlan");
    licenses.sharedDevices = count("sharedDevices");
    licenses.unknownFields = reader.unknownFields();
    return licenses;
}

std::optional<Money> readPrice(JsonReader& reader, QLatin1String field)
{
    const auto amount = reader.number(field);
    if (!amount)
        return std::nullopt;
    const std::optional<Money> price = Money::fromDecimal(*amount);
    if (!price)
        reader.problem().expected(
            QCoreApplication::translate("NativeFormat", "an amount from 0 to %1 with at most four decimals")
                .arg(Money::maximumUnits),
            *amount, reader.at(field));
    return price;
}

OwnPrices readPrices(JsonReader& reader)
{
    OwnPrices prices;
    const QLatin1String currencyField("currency");
    prices.currency = reader.text(currencyField);
    const bool isCode =
        prices.currency.size() == 3
        && std::all_of(prices.currency.begin(), prices.currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode && !prices.currency.isEmpty())
        reader.problem().expected(QCoreApplication::translate("NativeFormat", "a currency code such as USD"),
                                  prices.currency, reader.at(currencyField));
    prices.paidLicense = readPrice(reader, QLatin1String("paidLicense"));
    prices.baseLicense = readPrice(reader, QLatin1String("baseLicense"));
    prices.payAsYouGo = readPrice(reader, QLatin1String("payAsYouGo"));
    prices.source = reader.text(QLatin1String("source"));
    prices.date = reader.text(QLatin1String("date"));
    prices.unknownFields = reader.unknownFields();
    return prices;
}

} // namespace

Tenant readTenant(JsonReader& reader)
{
    Tenant tenant;
    tenant.phoneSystemUsers =
        static_cast<int>(reader.integer(QLatin1String("phoneSystemUsers"), 0, Tenant::maximumUsers).value_or(0));
    tenant.policy = reader.text(QLatin1String("policy"));
    reader.object(QLatin1String("licenses"), [&](JsonReader& licenses) { tenant.licenses = readLicenses(licenses); });
    reader.object(QLatin1String("prices"), [&](JsonReader& prices) { tenant.prices = readPrices(prices); });
    tenant.commitment =
        static_cast<Commitment>(reader.oneOf(QLatin1String("commitment"), names::commitments).value_or(0));
    tenant.billBaseLicenses = reader.boolean(QLatin1String("billBaseLicenses"));
    if (const auto ordered = reader.integer(QLatin1String("orderedFreeLicenses"), 0, Tenant::maximumUsers))
        tenant.orderedFreeLicenses = static_cast<int>(*ordered);
    tenant.unknownFields = reader.unknownFields();
    return tenant;
}

} // namespace nestline
