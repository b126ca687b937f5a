// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/phonenumber.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace nestline {

namespace {

constexpr bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool startsWithAnyOf(QStringView digits, std::initializer_list<const char*> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [digits](const char* prefix) { return digits.startsWith(QLatin1String(prefix)); });
}

// Country codes have one digit (1, 7), two digits (these), or else three.
qsizetype countryCodeLength(QStringView digits)
{
    static constexpr std::array<int, 43> twoDigits{20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46,
                                                   47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63,
                                                   64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95};
    if (startsWithAnyOf(digits, {"1", "7"}))
        return 1;
    const int code = digits.first(2).toInt();
    return code == 98 || std::binary_search(twoDigits.begin(), twoDigits.end(), code) ? 2 : 3;
}

// Length of the German area code: the four large cities have two digits, mobile and service numbers and the other
// cities whose third digit is 1 have three; of the rest most have four.
qsizetype germanAreaLength(QStringView national)
{
    if (startsWithAnyOf(national, {"30", "40", "69", "89"}))
        return 2;
    if (startsWithAnyOf(national, {"15", "16", "17", "18", "700", "800", "900"}))
        return 3;
    const bool largerCity = national.size() > 2 && national[2] == QLatin1Char('1');
    return largerCity || startsWithAnyOf(national, {"202", "203", "208", "209", "228", "234", "345", "906"}) ? 3 : 4;
}

qsizetype britishAreaLength(QStringView national)
{
    if (startsWithAnyOf(national, {"2"}))
        return 2;
    const bool largerCity = national.size() > 2 && national[0] == QLatin1Char('1')
                            && (national[1] == QLatin1Char('1') || national[2] == QLatin1Char('1'));
    return largerCity || startsWithAnyOf(national, {"3", "8", "9"}) ? 3 : 4;
}

// Groups of three, the last of up to four, such as 555 0100 or 4960 0123.
void appendGroups(QStringList& groups, QStringView digits)
{
    if (digits.size() == 8) {
        groups << digits.first(4).toString() << digits.last(4).toString();
        return;
    }
    while (digits.size() > 4) {
        groups << digits.first(3).toString();
        digits = digits.sliced(3);
    }
    if (!digits.isEmpty())
        groups << digits.toString();
}

} // namespace

bool isE164(QStringView number)
{
    if (number.size() < 8 || number.size() > 16 || number[0] != QLatin1Char('+') || number[1] == QLatin1Char('0'))
        return false;
    return std::all_of(number.begin() + 1, number.end(), isAsciiDigit);
}

std::optional<QString> toE164(const QString& text)
{
    QString number = text.trimmed();
    if (number.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        number.remove(0, 4);
    // +44 (0)20 ...: the trunk prefix is dialled inside the country only.
    number.remove(QLatin1String("(0)"));
    number.removeIf([](QChar c) { return c.isSpace() || QStringView(u".-/()\u2010\u2011\u2013").contains(c); });
    return isE164(number) ? std::optional(number) : std::nullopt;
}

QString digitsOf(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(char16_t(u'0' + c.digitValue()));
    }
    return digits;
}

QString displayPhoneNumber(const QString& number)
{
    if (!isE164(number))
        return number;
    const QStringView digits = QStringView(number).sliced(1);
    const qsizetype codeLength = countryCodeLength(digits);
    const QStringView code = digits.first(codeLength);
    const QStringView national = digits.sliced(codeLength);

    QStringList groups{number.first(codeLength + 1)};
    qsizetype areaLength = 0;
    if (code == QLatin1String("1"))
        areaLength = 3;
    else if (code == QLatin1String("49"))
        areaLength = germanAreaLength(national);
    else if (code == QLatin1String("44"))
        areaLength = britishAreaLength(national);
    if (areaLength > 0 && areaLength < national.size()) {
        groups << national.first(areaLength).toString();
        const QStringView subscriber = national.sliced(areaLength);
        if (subscriber.size() == 6 && code == QLatin1String("44"))
            groups << subscriber.toString(); // written in one: +44 1632 960001
        else
            appendGroups(groups, subscriber);
    } else {
        appendGroups(groups, national);
    }
    return groups.join(QLatin1Char(' '));
}

} // namespace nestline
