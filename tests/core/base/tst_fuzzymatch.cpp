// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fuzzymatch.h"

#include <QTest>

using namespace nestline;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void theNearerTextIsBetter_data();
    void theNearerTextIsBetter();
    void nothingTypedFitsEverything();
};

void TestFuzzyMatch::fits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the beginning") << QStringLiteral("exp") << QStringLiteral("Export picture") << true;
    QTest::newRow("in any case") << QStringLiteral("EXPORT") << QStringLiteral("Export picture") << true;
    QTest::newRow("initials") << QStringLiteral("ep") << QStringLiteral("Export picture") << true;
    QTest::newRow("words in another order") << QStringLiteral("pic exp") << QStringLiteral("Export picture") << true;
    QTest::newRow("scattered letters") << QStringLiteral("xpict") << QStringLiteral("Export picture") << true;
    QTest::newRow("another word") << QStringLiteral("print") << QStringLiteral("Export bill") << false;
    QTest::newRow("a word too many") << QStringLiteral("exp bill") << QStringLiteral("Export picture") << false;
    QTest::newRow("other scripts") << QStringLiteral("销售") << QStringLiteral("北京销售") << true;
    QTest::newRow("an initial behind what is needed") << QStringLiteral("ab") << QStringLiteral("xab a") << true;
}

void TestFuzzyMatch::fits()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyMatch(query, text).has_value(), fits);
}

void TestFuzzyMatch::theNearerTextIsBetter_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char* name, const char* query, const char* better, const char* worse) {
        QTest::newRow(name) << QString::fromLatin1(query) << QString::fromLatin1(better) << QString::fromLatin1(worse);
    };
    row("a word's beginning", "bill", "Export bill", "Rebilling");
    row("together", "sale", "Sales", "Select all nodes");
    row("the text's beginning", "zoom", "Zoom in", "Reset zoom");
    row("initials", "zs", "Zoom to selection", "Resizes");
    row("the shorter", "sales", "Sales", "Sales mailbox");
}

void TestFuzzyMatch::theNearerTextIsBetter()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyMatch(query, better).value() > fuzzyMatch(query, worse).value_or(-1000000));
}

void TestFuzzyMatch::nothingTypedFitsEverything()
{
    QCOMPARE(fuzzyMatch({}, QStringLiteral("Sales")), fuzzyMatch(QStringLiteral("  "), QStringLiteral("Export bill")));
    QVERIFY(fuzzyMatch({}, {}).has_value());
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
