// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "core/io/export/billfiles.h"
#include "core/licensing/numberquota.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace nestline;

/// What is told about a bill: its derivation, its difference to a baseline, and the report that leaves the program.
class TestBillReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void derivationWalksTheArithmetic();
    void derivationNamesLicencesByKind();
    void derivationEndsInTheTotalUnderEveryEdition();
    void differenceIsToldPerLine();
    void differenceOfMoneyNeedsKnownPricesInOneCurrency();
    void withoutAChosenBaselineThereIsNone();
    void reportHoldsAllThatAReaderNeeds();
    void csvNeutralisesFormulas_data();
    void csvNeutralisesFormulas();
    void csvHasTheBaseline();
    void markdownCannotBeBrokenOutOf();
    void reportOfAnUnknownEditionFails();
    void numberQuotas_data();
    void numberQuotas();

private:
    Bill bill(const Document& document) const { return *computeBill(document, m_catalogue); }
    std::vector<DerivationStep> derive(const Document& document) const
    {
        const Bill result = bill(document);
        return deriveBill(document.properties.tenant, result, *m_catalogue.edition(result.policy),
                          FigureFormat::plain());
    }
    BillReport report(const Document& document) const
    {
        return *reportBill(document, m_catalogue, QDate(2026, 1, 2), FigureFormat::plain());
    }

    Catalogue m_catalogue;
};

namespace {

Document estate(int users, int numbered)
{
    Document document;
    document.properties.title = QStringLiteral("Contoso");
    document.properties.tenant.phoneSystemUsers = users;
    for (int i = 1; i <= numbered; ++i) {
        const Account account{.id = AccountId(QStringLiteral("r%1").arg(i)),
                              .number = QStringLiteral("+1425555%1").arg(i, 4, 10, QLatin1Char('0'))};
        document.nodes = document.nodes.with(NodeId(QStringLiteral("n%1").arg(i)),
                                             {.kind = NodeKind::CallQueue, .accounts = {account}});
    }
    return document;
}

// 90 numbers today, 84 after the redesign.
Document redesigned()
{
    const Document before = estate(600, 90);
    Document after = estate(600, 84);
    after.properties.baselines = {
        {.name = QStringLiteral("As is"), .document = std::make_shared<const Document>(before)}};
    after.properties.comparedBaseline = QStringLiteral("As is");
    return after;
}

QStringList results(const std::vector<DerivationStep>& steps)
{
    QStringList texts;
    for (const DerivationStep& step : steps)
        texts << step.result;
    return texts;
}

} // namespace

void TestBillReport::initTestCase()
{
    m_catalogue = *loadCatalogue();
}

void TestBillReport::derivationWalksTheArithmetic()
{
    const std::vector<DerivationStep> steps = derive(estate(600, 90));
    QCOMPARE(results(steps).mid(1),
             QStringList({QStringLiteral("600"), QStringLiteral("85"), QStringLiteral("90"), QStringLiteral("85"),
                          QStringLiteral("5"), QStringLiteral("8.00"), QStringLiteral("40.00"), QStringLiteral("40.00"),
                          QStringLiteral("480.00")}));
    QVERIFY(steps[0].result.contains(QLatin1String("R2c")));
    QCOMPARE(steps[2].formula, QStringLiteral("25 + 600 \u00f7 10, full ones only = 25 + 60"));
    QCOMPARE(steps[5].formula, QStringLiteral("90 \u2212 85"));
    QCOMPARE(steps[5].nodes.size(), 5);
    for (size_t i = 0; i + 2 < steps.size(); ++i)
        QVERIFY2(!steps[i].reason.isEmpty(), qPrintable(steps[i].heading));
}

void TestBillReport::derivationNamesLicencesByKind()
{
    Document document = estate(0, 1);
    document.properties.tenant.licenses = LicenseCounts{.phoneSystem = 500, .callingPlan = 7, .sharedDevices = 100};
    const std::vector<DerivationStep> steps = derive(document);
    QCOMPARE(steps[1].formula, QStringLiteral("500 Phone System + 0 E5 + 0 Business Voice"));
    QVERIFY(steps[1].reason.contains(QLatin1String("7 Teams Phone with Calling Plan, 100 Teams Shared Devices")));
}

void TestBillReport::derivationEndsInTheTotalUnderEveryEdition()
{
    for (const RuleEdition& edition : m_catalogue.editions) {
        Document document = estate(600, 90);
        document.properties.tenant.policy = edition.id;
        document.properties.tenant.billBaseLicenses = true;
        const Bill result = bill(document);
        const QStringList texts = results(derive(document));
        QCOMPARE(texts.last(),
                 result.yearly ? QString::number(result.yearly->toDecimal(), 'f', 2) : QStringLiteral("not known"));
    }
}

void TestBillReport::differenceIsToldPerLine()
{
    const Document after = redesigned();
    const std::optional<Bill> before = baselineBill(after, m_catalogue);
    QVERIFY(before);
    const BillDelta delta = compareBills(*before, bill(after));
    QCOMPARE(delta.line(Bill::LineKind::LicensableAccounts)->count(), -6);
    QCOMPARE(delta.line(Bill::LineKind::FreePool)->count(), -1);
    QCOMPARE(delta.line(Bill::LineKind::PaidLicenses)->count(), -5);
    QCOMPARE(delta.line(Bill::LineKind::PaidLicenses)->monthly(), std::optional(Money() - Money::fromUnits(40)));
    QCOMPARE(delta.monthly, std::optional(Money() - Money::fromUnits(40)));
    QCOMPARE(delta.yearly, std::optional(Money() - Money::fromUnits(480)));
    // A line that only one of them has counts from or to nothing.
    Document other = after;
    other.properties.tenant.policy = QStringLiteral("R5");
    const BillDelta toFree = compareBills(*before, bill(other));
    QCOMPARE(toFree.line(Bill::LineKind::PaidLicenses)->count(), -5);
    QCOMPARE(toFree.monthly, std::optional(Money() - Money::fromUnits(40)));
}

void TestBillReport::differenceOfMoneyNeedsKnownPricesInOneCurrency()
{
    Document after = redesigned();
    after.properties.tenant.prices = {.currency = QStringLiteral("EUR"), .paidLicense = Money::fromUnits(7)};
    const BillDelta delta = compareBills(*baselineBill(after, m_catalogue), bill(after));
    QCOMPARE(delta.line(Bill::LineKind::PaidLicenses)->count(), -5);
    QVERIFY(!delta.monthly);
    QVERIFY(!delta.line(Bill::LineKind::PaidLicenses)->monthly());
}

void TestBillReport::withoutAChosenBaselineThereIsNone()
{
    Document document = redesigned();
    document.properties.comparedBaseline.clear();
    QVERIFY(!baselineBill(document, m_catalogue));
    document.properties.comparedBaseline = QStringLiteral("gone");
    QVERIFY(!baselineBill(document, m_catalogue));
    QVERIFY(!report(document).hasBaseline());
}

void TestBillReport::reportHoldsAllThatAReaderNeeds()
{
    Document document = redesigned();
    document.properties.tenant.prices.paidLicense = Money::fromDecimal(7.5);
    document.properties.tenant.prices.source = QStringLiteral("Offer 17");
    const QByteArray csv = billCsv(report(document));
    const QByteArray markdown = billMarkdown(report(document));
    for (const char* words : {"Contoso", "2026-01-02", "R2c", "2020-04-07", "virtual-user.md", "7.50", "Offer 17",
                              "As is", "Not included", "add-on"}) {
        QVERIFY2(csv.contains(words), words);
        QVERIFY2(markdown.contains(words), words);
    }
}

void TestBillReport::csvNeutralisesFormulas_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("=") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("+") << QStringLiteral("+1") << QByteArray("'+1");
    QTest::newRow("-") << QStringLiteral("-1") << QByteArray("'-1");
    QTest::newRow("@") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tabulator") << QStringLiteral("\t=1") << QByteArray("'\t=1");
    QTest::newRow("quoted") << QStringLiteral("=A1,\"x\"") << QByteArray("\"'=A1,\"\"x\"\"\"");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("inside") << QStringLiteral("a=1") << QByteArray("a=1");
}

void TestBillReport::csvNeutralisesFormulas()
{
    QFETCH(QString, title);
    QFETCH(QByteArray, cell);
    Document document = estate(600, 90);
    document.properties.title = title;
    const QByteArray csv = billCsv(report(document));
    QVERIFY2(csv.startsWith(QByteArray("Licence bill,").append(cell).append("\r\n")), csv.constData());
}

void TestBillReport::csvHasTheBaseline()
{
    const QByteArray csv = billCsv(report(redesigned()));
    QVERIFY2(csv.contains("Item,Count,Each a month,A month,Count before,A month before,Difference,Reason"),
             csv.constData());
    QVERIFY2(csv.contains("Paid Phone System licences,0,8.00,0.00,5,40.00,\"\u22125, \u221240.00\""), csv.constData());
    QVERIFY2(csv.contains("A month,,,0.00,,40.00,\u221240.00,"), csv.constData());
}

void TestBillReport::markdownCannotBeBrokenOutOf()
{
    Document document = redesigned();
    document.properties.title = QStringLiteral("A | <b>x</b> [l](u) `c`\n# Heading");
    const QByteArray markdown = billMarkdown(report(document));
    QVERIFY2(markdown.startsWith("# Licence bill: A \\| \\<b\\>x\\</b\\> \\[l\\](u) \\`c\\` # Heading\n"),
             markdown.constData());
    // Each row of the table has as many cells as its heading.
    int bars = -1;
    for (const QByteArray& line : markdown.split('\n')) {
        if (!line.startsWith('|'))
            continue;
        const auto count = QByteArray(line).replace("\\|", "").count('|');
        QVERIFY(bars < 0 || bars == count);
        bars = static_cast<int>(count);
    }
    QCOMPARE(bars, 9);
}

void TestBillReport::reportOfAnUnknownEditionFails()
{
    Document document = estate(1, 1);
    document.properties.tenant.policy = QStringLiteral("R9");
    const auto result = reportBill(document, m_catalogue, QDate(2026, 1, 2), FigureFormat::plain());
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QLatin1String("R9")));
}

void TestBillReport::numberQuotas_data()
{
    QTest::addColumn<int>("quota");
    QTest::addColumn<int>("expected");
    QTest::newRow("published N1: 51 licences") << serviceNumberQuota(51) << 20;
    QTest::newRow("published N2: 1001 licences") << serviceNumberQuota(1001) << 125;
    QTest::newRow("published N3: 50 calling plans") << userNumberQuota(50, 0) << 65;
    QTest::newRow("published N4: 30 calling plans, 20 pay-as-you-go") << userNumberQuota(30, 20) << 63;
    QTest::newRow("none") << serviceNumberQuota(0) << 0;
    QTest::newRow("first") << serviceNumberQuota(1) << 5;
    QTest::newRow("edge") << serviceNumberQuota(25) << 5;
    QTest::newRow("next") << serviceNumberQuota(26) << 10;
    QTest::newRow("last") << serviceNumberQuota(10'000'000) << 1500;
}

void TestBillReport::numberQuotas()
{
    QFETCH(int, quota);
    QTEST(quota, "expected");
}

QTEST_GUILESS_MAIN(TestBillReport)
#include "tst_billreport.moc"
