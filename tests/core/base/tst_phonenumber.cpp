// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/phonenumber.h"

#include <QTest>

using namespace nestline;

/// Numbers are from ranges that are reserved for fiction, where a country has one.
class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void e164IsPlusAndSevenToFifteenDigits_data();
    void e164IsPlusAndSevenToFifteenDigits();
    void spellingsOfANumberBecomeE164_data();
    void spellingsOfANumberBecomeE164();
    void digitsAreWhatSpellingsShare();
    void numbersAreGroupedAsPeopleRead_data();
    void numbersAreGroupedAsPeopleRead();
};

void TestPhoneNumber::e164IsPlusAndSevenToFifteenDigits_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("valid");
    for (const char* good : {"+14255550100", "+1234567", "+123456789012345"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char* bad : {"", "+", "+123456", "+1234567890123456", "+04255550100", "14255550100", "+1 425 555 0100",
                            "+1-4255550100", "+(1)4255550100", "+14255550100;ext=1", "+1425555010x"})
        QTest::addRow("not \"%s\"", bad) << QString::fromLatin1(bad) << false;
    QTest::newRow("not in other digits") << QStringLiteral("+\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668")
                                         << false;
}

void TestPhoneNumber::e164IsPlusAndSevenToFifteenDigits()
{
    QFETCH(QString, number);
    QTEST(isE164(number), "valid");
}

void TestPhoneNumber::spellingsOfANumberBecomeE164_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number"); // empty: not without guessing
    QTest::newRow("as it is") << QStringLiteral("+14255550100") << QStringLiteral("+14255550100");
    QTest::newRow("blanks and dashes") << QStringLiteral(" +1 (425) 555-0100 ") << QStringLiteral("+14255550100");
    QTest::newRow("dots and slashes") << QStringLiteral("+49.30/2312 5000") << QStringLiteral("+493023125000");
    QTest::newRow("no-break blanks") << QStringLiteral("+1\u00a0425\u202f555\u20110100")
                                     << QStringLiteral("+14255550100");
    QTest::newRow("national zero") << QStringLiteral("+44 (0)20 7946 0958") << QStringLiteral("+442079460958");
    QTest::newRow("tel") << QStringLiteral("tel:+14255550100") << QStringLiteral("+14255550100");
    QTest::newRow("no country") << QStringLiteral("(425) 555-0100") << QString();
    QTest::newRow("double zero") << QStringLiteral("0044 20 7946 0958") << QString();
    QTest::newRow("extension") << QStringLiteral("+14255550100 x12") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestPhoneNumber::spellingsOfANumberBecomeE164()
{
    QFETCH(QString, text);
    QTEST(toE164(text).value_or(QString()), "number");
}

void TestPhoneNumber::digitsAreWhatSpellingsShare()
{
    QCOMPARE(digitsOf(u"+1 (425) 555-0100"), QStringLiteral("14255550100"));
    QCOMPARE(digitsOf(u"\u0661\u0662"), QStringLiteral("12"));
    QCOMPARE(digitsOf(u"none"), QString());
}

void TestPhoneNumber::numbersAreGroupedAsPeopleRead_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* number, const char* shown) {
        QTest::newRow(shown) << QString::fromLatin1(number) << QString::fromLatin1(shown);
    };
    row("+14255550100", "+1 425 555 0100");
    row("+493023125000", "+49 30 2312 5000");
    row("+4922197123456", "+49 221 9712 3456");
    row("+4917139200123", "+49 171 3920 0123");
    row("+442079460958", "+44 20 7946 0958");
    row("+441134960958", "+44 113 496 0958");
    row("+441632960958", "+44 1632 960958");
    row("+447700900123", "+44 7700 900123");
    row("+33199001234", "+33 199 001 234");
    row("+3612345678", "+36 1234 5678");
    row("+3531234567", "+353 123 4567");
    row("+12345678", "+1 234 5678");
    row("(425) 555-0100", "(425) 555-0100");
    row("call me", "call me");
}

void TestPhoneNumber::numbersAreGroupedAsPeopleRead()
{
    QFETCH(QString, number);
    QTEST(displayPhoneNumber(number), "shown");
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
