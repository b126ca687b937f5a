// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/explain.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace nestline;

/// The arithmetic of the bill. Figures "published" stand in Microsoft's documentation of 2019 to 2022; the others are
/// derived from its formula.
class TestBill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishedExampleCostsFortyDollarsAMonth();
    void poolGrowsByOneForEachFullTen_data();
    void poolGrowsByOneForEachFullTen();
    void accountsCountAndNotNodes();
    void accountsWithoutNumberNeedNoLicence();
    void freeLicencesGoToTheFirstInOrder_data();
    void freeLicencesGoToTheFirstInOrder();
    void listedLicencesCountInsteadOfUsers();
    void ownPriceReplacesTheBook();
    void anUnknownPriceLeavesTheTotalOpen();
    void nothingToPayCostsNothingEvenWithoutAPrice();
    void linesAddUpToTheTotal();
    void editionIsFoundByIdOrCode();
    void unknownEditionIsRefusedByName();
    void sentenceSaysWhyANodeCosts();

private:
    Bill bill(const Document& document) const { return *computeBill(document, m_catalogue); }

    Catalogue m_catalogue;
};

namespace {

NodeId nodeId(int i)
{
    return NodeId(QStringLiteral("n%1").arg(i));
}

Account numbered(int i)
{
    return {.id = AccountId(QStringLiteral("r%1").arg(i)),
            .number = QStringLiteral("+1425555%1").arg(i, 4, 10, QLatin1Char('0'))};
}

Document addApp(Document document, int i, std::vector<Account> accounts, const QString& name = {})
{
    Node node{.kind = NodeKind::CallQueue, .name = name, .accounts = std::move(accounts)};
    document.nodes = document.nodes.with(nodeId(i), std::move(node));
    return document;
}

Document tenantOf(int users)
{
    Document document;
    document.properties.tenant.phoneSystemUsers = users;
    return document;
}

Document estate(int users, int apps)
{
    Document document = tenantOf(users);
    for (int i = 1; i <= apps; ++i)
        document = addApp(document, i, {numbered(i)});
    return document;
}

// A document with the smallest pool there is for one account: one licence more than demanded is paid.
Document withFiller(Document document, int accounts)
{
    for (int i = 0; i < accounts; ++i) {
        Account account = numbered(5000 + i);
        account.license = AssignedLicense::VirtualUser;
        document = addApp(document, 5000 + i, {account});
    }
    return document;
}

} // namespace

void TestBill::initTestCase()
{
    const Result<Catalogue> catalogue = loadCatalogue();
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().message));
    m_catalogue = *catalogue;
}

void TestBill::publishedExampleCostsFortyDollarsAMonth()
{
    const Bill result = bill(estate(600, 90));
    QCOMPARE(result.policy, QStringLiteral("virtual-user-2020"));
    QCOMPARE(*result.pool, 85);
    QCOMPARE(result.freeUsed, 85);
    QCOMPARE(*result.spare, 0);
    QCOMPARE(result.paidCount, 5);
    QCOMPARE(result.paidPrice.monthly->toDecimal(), 8.0);
    QCOMPARE(result.monthly->toDecimal(), 40.0);
    QCOMPARE(result.yearly->toDecimal(), 480.0);
    QCOMPARE(result.currency, QStringLiteral("USD"));
    QVERIFY(!result.paidPrice.source.title.isEmpty());
}

void TestBill::poolGrowsByOneForEachFullTen_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("pool");
    QTest::newRow("published: 600") << 600 << 85;
    const std::pair<int, int> derived[] = {
        {0, 0},    {1, 25},   {9, 25},   {10, 26},  {19, 26},    {20, 27},       {100, 35},
        {250, 50}, {599, 84}, {609, 85}, {610, 86}, {1000, 125}, {10'000, 1025}, {10'000'000, 1'000'025}};
    for (const auto& [users, pool] : derived)
        QTest::addRow("derived: %d", users) << users << pool;
}

void TestBill::poolGrowsByOneForEachFullTen()
{
    QFETCH(int, users);
    QFETCH(int, pool);
    QCOMPARE(*bill(tenantOf(users)).pool, pool);
}

void TestBill::accountsCountAndNotNodes()
{
    const Document document = addApp(tenantOf(1), 1, {numbered(1), numbered(2), numbered(3)});
    const Bill result = bill(document);
    QCOMPARE(result.accounts, 3);
    QCOMPARE(result.licensableAccounts, 3);
    QCOMPARE(result.shareOf(nodeId(1)).free, 3);
    QCOMPARE(result.line(Bill::LineKind::LicensableAccounts)->nodes.size(), 1);
}

void TestBill::accountsWithoutNumberNeedNoLicence()
{
    const Document document = addApp(estate(0, 1), 2, {Account{.id = AccountId(QStringLiteral("r2"))}});
    const Bill result = bill(document);
    QCOMPARE(result.accounts, 2);
    QCOMPARE(result.numberedAccounts, 1);
    QCOMPARE(result.paidCount, 1);
    QCOMPARE(result.coverage(nodeId(1)), Coverage::Paid);
    QCOMPARE(result.coverage(nodeId(2)), Coverage::None);
    const Bill::Line* line = result.line(Bill::LineKind::UnlicensedAccounts);
    QCOMPARE(line->count, 1);
    QCOMPARE(line->monthly->toDecimal(), 0.0);
    QCOMPARE(line->nodes.toVector(), std::vector{nodeId(2)});
}

void TestBill::freeLicencesGoToTheFirstInOrder_data()
{
    QTest::addColumn<Document>("document");
    const auto pair = [](auto changeFirst, auto changeSecond, const QString& firstName, const QString& secondName) {
        Account first = numbered(1);
        Account second = numbered(2);
        changeFirst(first);
        changeSecond(second);
        // The one that has to pay is always n1, though its id is the first.
        return withFiller(addApp(addApp(tenantOf(1), 1, {first}, firstName), 2, {second}, secondName), 24);
    };
    const auto same = [](Account&) {};
    QTest::newRow("holds a licence today, before pinned") << pair(
        [](Account& a) { a.pinned = true; }, [](Account& a) { a.license = AssignedLicense::VirtualUser; }, {}, {});
    QTest::newRow("a paid licence held today does not help") << pair(
        [](Account& a) { a.license = AssignedLicense::PhoneSystem; }, [](Account& a) { a.pinned = true; }, {}, {});
    QTest::newRow("pinned, before busy") << pair([](Account& a) { a.monthlyCalls = 9000; },
                                                 [](Account& a) { a.pinned = true; }, {}, {});
    QTest::newRow("busy, before name") << pair([](Account& a) { a.monthlyCalls = 10; },
                                               [](Account& a) { a.monthlyCalls = 11; }, QStringLiteral("A"),
                                               QStringLiteral("B"));
    QTest::newRow("unknown calls count as one")
        << pair([](Account& a) { a.monthlyCalls = 0; }, same, QStringLiteral("A"), QStringLiteral("B"));
    QTest::newRow("name, before id") << pair(
        same, [](Account& a) { a.monthlyCalls = 1; }, QStringLiteral("B"), QStringLiteral("A"));
    QTest::newRow("names by code point") << pair(same, same, QString::fromUcs4(U"\U00010000"), QString(QChar(0xE000)));
    QTest::newRow("id last, by code point")
        << pair([](Account& a) { a.id = AccountId(QStringLiteral("r3")); },
                [](Account& a) { a.id = AccountId(QStringLiteral("r20")); }, {}, {});
}

void TestBill::freeLicencesGoToTheFirstInOrder()
{
    QFETCH(Document, document);
    const Bill result = bill(document);
    QCOMPARE(result.paidCount, 1);
    QCOMPARE(result.coverage(nodeId(1)), Coverage::Paid);
    QCOMPARE(result.coverage(nodeId(2)), Coverage::Free);
    QCOMPARE(result.paidAccounts.size(), 1);
    QCOMPARE(result.line(Bill::LineKind::PaidLicenses)->nodes.toVector(), std::vector{nodeId(1)});
}

void TestBill::listedLicencesCountInsteadOfUsers()
{
    Document document = tenantOf(7);
    document.properties.tenant.licenses =
        LicenseCounts{.phoneSystem = 100, .e5 = 20, .businessVoice = 3, .callingPlan = 1000, .sharedDevices = 1000};
    QCOMPARE(bill(document).phoneSystemUsers, 123);
    QCOMPARE(*bill(document).pool, 37);
}

void TestBill::ownPriceReplacesTheBook()
{
    Document document = estate(600, 90);
    document.properties.tenant.prices = {.currency = QStringLiteral("EUR"), .paidLicense = Money::fromDecimal(7.4)};
    const Bill result = bill(document);
    QCOMPARE(result.currency, QStringLiteral("EUR"));
    QVERIFY(result.paidPrice.isOwn);
    QVERIFY(result.paidPrice.source.title.isEmpty());
    QCOMPARE(*result.monthly, Money::fromUnits(37));
    QCOMPARE(*result.yearly, Money::fromUnits(444));
}

// A price in dollars says nothing about euros.
void TestBill::anUnknownPriceLeavesTheTotalOpen()
{
    Document document = estate(600, 90);
    document.properties.tenant.prices.currency = QStringLiteral("EUR");
    const Bill result = bill(document);
    QCOMPARE(result.paidCount, 5);
    QVERIFY(!result.paidPrice.monthly);
    QVERIFY(!result.monthly);
    QVERIFY(!result.yearly);
    QVERIFY(!result.line(Bill::LineKind::PaidLicenses)->monthly);
}

void TestBill::nothingToPayCostsNothingEvenWithoutAPrice()
{
    Document document = estate(600, 85);
    document.properties.tenant.prices.currency = QStringLiteral("EUR");
    const Bill result = bill(document);
    QVERIFY(!result.paidPrice.monthly);
    QCOMPARE(*result.monthly, Money());
    QCOMPARE(*result.yearly, Money());
    QCOMPARE(*result.line(Bill::LineKind::PaidLicenses)->monthly, Money());
}

void TestBill::linesAddUpToTheTotal()
{
    const Bill result = bill(estate(600, 90));
    Money sum;
    for (const Bill::Line& line : result.lines) {
        sum = sum + *line.monthly;
        QVERIFY(!line.what.isEmpty());
        QVERIFY(!line.why.isEmpty());
    }
    QCOMPARE(sum, *result.monthly);
    QCOMPARE(result.line(Bill::LineKind::FreePool)->count, 85);
    QVERIFY(result.line(Bill::LineKind::FreePool)->why.contains(QLatin1String("25 + 60 = 85")));
    QCOMPARE(result.line(Bill::LineKind::PaidLicenses)->nodes.size(), 5);
}

void TestBill::editionIsFoundByIdOrCode()
{
    for (const char* name : {"", "virtual-user-2020", "R2c", "r2C"}) {
        const RuleEdition* edition = m_catalogue.edition(QString::fromLatin1(name));
        QVERIFY2(edition, name);
        QCOMPARE(edition->id, QStringLiteral("virtual-user-2020"));
    }
    QVERIFY(!m_catalogue.edition(QStringLiteral("R9")));
}

void TestBill::unknownEditionIsRefusedByName()
{
    Document document;
    document.properties.tenant.policy = QStringLiteral("virtual-user-1999");
    const Result<Bill> result = computeBill(document, m_catalogue);
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QLatin1String("virtual-user-1999")));
    QVERIFY(result.error().message.contains(QLatin1String("virtual-user-2020 (R2c)")));
}

void TestBill::sentenceSaysWhyANodeCosts()
{
    Document document = estate(600, 90);
    Node end{.kind = NodeKind::Disconnect};
    document.nodes = document.nodes.with(nodeId(200), end);
    document = addApp(document, 201, {Account{.id = AccountId(QStringLiteral("r201"))}});
    const Bill result = bill(document);
    const auto paid = result.line(Bill::LineKind::PaidLicenses)->nodes[0];
    const auto free = result.line(Bill::LineKind::FreePool)->nodes[0];
    const auto sentence = [&](const NodeId& id) { return explainNode(document, result, id, QStringLiteral("$8")); };
    QVERIFY(sentence(paid).contains(QLatin1String("$8 a month")));
    QVERIFY(sentence(paid).contains(QLatin1String("85")));
    QVERIFY(sentence(free).contains(QLatin1String("free pool")));
    QVERIFY(sentence(nodeId(200)).contains(QLatin1String("ends")));
    QVERIFY(sentence(nodeId(201)).contains(QLatin1String("has no number")));
    QVERIFY(sentence(nodeId(999)).isEmpty());
}

QTEST_GUILESS_MAIN(TestBill)
#include "tst_bill.moc"
