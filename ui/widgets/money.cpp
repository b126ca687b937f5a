// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/money.h"

#include <QStringList>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar noBreakSpace(0x00A0);

struct Currency
{
    const char* code;
    const char16_t* sign;      // unmistakable anywhere
    const char16_t* shortSign; // as short as can be, for badges
    int decimals;
};

// Those with a sign of their own or an unusual number of decimals; all others show their code and two decimals.
constexpr Currency currencies[] = {
    {"USD", u"US$", u"$", 2}, {"EUR", u"€", u"€", 2},   {"GBP", u"£", u"£", 2},   {"CNY", u"CN¥", u"¥", 2},
    {"JPY", u"JP¥", u"¥", 0}, {"AUD", u"A$", u"$", 2},  {"CAD", u"CA$", u"$", 2}, {"NZD", u"NZ$", u"$", 2},
    {"HKD", u"HK$", u"$", 2}, {"SGD", u"S$", u"$", 2},  {"TWD", u"NT$", u"$", 2}, {"INR", u"₹", u"₹", 2},
    {"KRW", u"₩", u"₩", 0},   {"BRL", u"R$", u"R$", 2}, {"MXN", u"MX$", u"$", 2}, {"ILS", u"₪", u"₪", 2},
};

const Currency* find(const QString& code)
{
    const auto known = std::find_if(std::begin(currencies), std::end(currencies),
                                    [&](const Currency& currency) { return code == QLatin1String(currency.code); });
    return known == std::end(currencies) ? nullptr : known;
}

int neededDecimals(Money amount, int least)
{
    int decimals = 4;
    for (qint64 rest = amount.tenThousandths(); decimals > least && rest % 10 == 0; rest /= 10)
        --decimals;
    return decimals;
}

// The C locale, as on servers and in CI, would write "40.00US$".
QLocale writingLocale(const QLocale& locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::World) : locale;
}

QString written(Money amount, const QString& symbol, int leastDecimals, const QLocale& locale)
{
    const bool negative = amount < Money();
    const Money absolute = negative ? Money() - amount : amount;
    QString text =
        writingLocale(locale).toCurrencyString(absolute.toDecimal(), symbol, neededDecimals(absolute, leastDecimals));
    // Letters would run into the digits: "CHF40.00".
    if (!symbol.isEmpty() && symbol.back().isLetter() && text.startsWith(symbol) && !text.at(symbol.size()).isSpace())
        text.insert(symbol.size(), noBreakSpace);
    return negative ? QString(minusSign + text) : text;
}

} // namespace

QString formatMoney(Money amount, const QString& currency, const QLocale& locale)
{
    const Currency* known = find(currency);
    const QString sign = locale.currencySymbol(QLocale::CurrencyIsoCode) == currency ? locale.currencySymbol()
                         : known                                                     ? QString::fromUtf16(known->sign)
                                                                                     : currency;
    return written(amount, sign, known ? known->decimals : 2, locale);
}

QString badgeMoney(Money amount, const QString& currency, const QLocale& locale)
{
    const Currency* known = find(currency);
    const bool whole = amount.tenThousandths() % Money::fromUnits(1).tenThousandths() == 0;
    return written(amount, known ? QString::fromUtf16(known->shortSign) : currency,
                   whole   ? 0
                   : known ? known->decimals
                           : 2,
                   locale);
}

QString formatMoneyChange(Money change, const QString& currency, const QLocale& locale)
{
    const QString text = formatMoney(change, currency, locale);
    return change > Money() ? QString(u'+' + text) : text;
}

FigureFormat localFigures()
{
    return {[](Money amount, const QString& currency) { return formatMoney(amount, currency); },
            [](int number) { return QLocale().toString(number); },
            [](const QDate& day) { return QLocale().toString(day, QLocale::ShortFormat); }};
}

QStringList commonCurrencies()
{
    return {QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("CHF"),
            QStringLiteral("CNY"), QStringLiteral("JPY"), QStringLiteral("AUD"), QStringLiteral("CAD"),
            QStringLiteral("NZD"), QStringLiteral("SEK"), QStringLiteral("NOK"), QStringLiteral("DKK"),
            QStringLiteral("PLN"), QStringLiteral("CZK"), QStringLiteral("INR"), QStringLiteral("SGD"),
            QStringLiteral("HKD"), QStringLiteral("BRL"), QStringLiteral("MXN"), QStringLiteral("ZAR")};
}

} // namespace nestline::ui
