// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/explain.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace nestline;

/// The bill under each rule edition. Rows called "published" stand in Microsoft's documentation; the others are derived
/// from its rules.
class TestEditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examples_data();
    void examples();
    void threeNodesUnderEveryEdition_data();
    void threeNodesUnderEveryEdition();
    void sharedDevicesCountFrom2023On();
    void countedLicencesFollowTheEdition_data();
    void countedLicencesFollowTheEdition();
    void callingOutNeedsAPlanUnderTheLatestRules_data();
    void callingOutNeedsAPlanUnderTheLatestRules();
    void aDirectlyNestedCallIsThatOfTheFirstAccount();
    void unknownNumberTypesAreNamedAndNotBilled();
    void unpublishedPriceIsUnknownAndTheOwnOneTaken();
    void baseLicencesAreBilledOnRequest_data();
    void baseLicencesAreBilledOnRequest();
    void commitmentAddsItsSurcharge_data();
    void commitmentAddsItsSurcharge();
    void accountsThatNobodyLeadsToAreDialled();
    void everySentenceNamesEditionAndSource();
    void accountsExplainThemselves_data();
    void accountsExplainThemselves();
    void allEditionsInTheirOrder();

private:
    Bill bill(const Document& document, const QByteArray& edition) const
    {
        return computeBill(document, *m_catalogue.edition(QString::fromLatin1(edition)), m_catalogue);
    }

    Catalogue m_catalogue;
};

namespace {

NodeId nodeId(int i)
{
    return NodeId(QStringLiteral("n%1").arg(i));
}

Account account(int i, bool numbered, NumberType type = NumberType::Unknown)
{
    return {.id = AccountId(QStringLiteral("r%1").arg(i)),
            .number = numbered ? QStringLiteral("+1425555%1").arg(i, 4, 10, QLatin1Char('0')) : QString(),
            .numberType = type};
}

void add(Document& document, int i, Node node)
{
    document.nodes = document.nodes.with(nodeId(i), std::move(node));
}

void linkTo(Document& document, int from, int to, Reference reference = Reference::ResourceAccount)
{
    const LinkId id(QStringLiteral("l%1-%2").arg(from).arg(to));
    document.links = document.links.with(
        id, {.from = nodeId(from), .to = nodeId(to), .trigger = Trigger::Timeout, .reference = reference});
}

Document estate(int users, int numbered, int unnumbered = 0)
{
    Document document;
    document.properties.tenant.phoneSystemUsers = users;
    for (int i = 1; i <= numbered + unnumbered; ++i)
        add(document, i, {.kind = NodeKind::CallQueue, .accounts = {account(i, i <= numbered)}});
    return document;
}

// Menu with a number, queue A without, queue B without: through an account, or directly.
Document threeNodes(bool direct)
{
    Document document;
    document.properties.tenant.phoneSystemUsers = 0;
    add(document, 1, {.kind = NodeKind::AutoAttendant, .accounts = {account(1, true)}});
    add(document, 2, {.kind = NodeKind::CallQueue, .accounts = {account(2, false)}});
    add(document, 3, {.kind = NodeKind::CallQueue});
    linkTo(document, 1, 2);
    linkTo(document, 2, 3, direct ? Reference::VoiceApp : Reference::ResourceAccount);
    if (!direct)
        add(document, 3, {.kind = NodeKind::CallQueue, .accounts = {account(3, false)}});
    return document;
}

// A queue with a number that transfers to an external number.
Document transferringQueue(NumberType type)
{
    Document document;
    add(document, 1, {.kind = NodeKind::CallQueue, .accounts = {account(1, true, type)}});
    add(document, 2, {.kind = NodeKind::ExternalNumber});
    linkTo(document, 1, 2);
    return document;
}

} // namespace

void TestEditions::initTestCase()
{
    const Result<Catalogue> catalogue = loadCatalogue();
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().message));
    m_catalogue = *catalogue;
    QCOMPARE(m_catalogue.editions.size(), size_t(12));
}

void TestEditions::examples_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<Document>("document");
    QTest::addColumn<int>("licensable");
    QTest::addColumn<int>("pool");
    QTest::addColumn<int>("paid");
    for (const char* edition : {"R2b", "R2c", "R2d"}) {
        QTest::addRow("published T1 %s: 600 users, 90 numbers", edition)
            << QByteArray(edition) << estate(600, 90) << 90 << 85 << 5;
    }
    QTest::newRow("published T2: 600 users, 150 numbers") << QByteArray("R2b") << estate(600, 150) << 150 << 85 << 65;
    QTest::newRow("published T3: 600 users have 85") << QByteArray("R2b") << estate(600, 0) << 0 << 85 << 0;
    QTest::newRow("published T4: 90 accounts, numbers irrelevant")
        << QByteArray("R3") << estate(600, 50, 40) << 90 << 85 << 5;
    QTest::newRow("published T6: 100 accounts, 4 with a number")
        << QByteArray("R2b") << estate(100, 4, 96) << 4 << 35 << 0;
    QTest::newRow("no pool, numbers alone") << QByteArray("R1b") << estate(600, 3, 2) << 3 << 0 << 3;
    QTest::newRow("no pool, every account") << QByteArray("R1a") << estate(600, 3, 2) << 5 << 0 << 5;
    QTest::newRow("no licences at all") << QByteArray("R0") << estate(600, 90) << 0 << 0 << 0;
    QTest::newRow("no limit") << QByteArray("R5") << estate(0, 90, 10) << 100 << -1 << 0;
    QTest::newRow("zero users, no pool") << QByteArray("R4") << estate(0, 1, 1) << 2 << 0 << 2;
}

void TestEditions::examples()
{
    QFETCH(QByteArray, edition);
    QFETCH(Document, document);
    QFETCH(int, pool);
    const Bill result = bill(document, edition);
    QTEST(result.licensableAccounts, "licensable");
    QTEST(result.paidCount, "paid");
    QCOMPARE(result.pool, pool < 0 ? std::nullopt : std::optional(pool));
    QCOMPARE(result.spare.has_value(), pool >= 0);
    QCOMPARE(result.freeUsed + result.paidCount, result.licensableAccounts);
}

void TestEditions::threeNodesUnderEveryEdition_data()
{
    QTest::addColumn<bool>("direct");
    QTest::addColumn<int>("licensable");
    using Row = std::tuple<const char*, int, int>;
    for (const auto& [code, viaAccount, direct] :
         {Row{"R0", 0, 0}, Row{"R1a", 3, 2}, Row{"R1b", 1, 1}, Row{"R2a", 1, 1}, Row{"R2b", 1, 1}, Row{"R2c", 1, 1},
          Row{"R2d", 1, 1}, Row{"R3", 3, 2}, Row{"R4", 3, 2}, Row{"R4n", 3, 2}, Row{"R5", 3, 2}, Row{"R6", 3, 2}}) {
        QTest::newRow(code) << false << viaAccount;
        QTest::addRow("%s, nested directly", code) << true << direct;
    }
}

void TestEditions::threeNodesUnderEveryEdition()
{
    QFETCH(bool, direct);
    const QByteArray code = QByteArray(QTest::currentDataTag()).split(',').first();
    const Bill result = bill(threeNodes(direct), code);
    QTEST(result.licensableAccounts, "licensable");
    const bool isFree = code == "R0" || code == "R5" || code == "R6";
    QCOMPARE(result.paidCount, isFree ? 0 : result.licensableAccounts);
    if (isFree)
        QCOMPARE(result.monthly, std::optional(Money()));
}

// Published example T5: 500 users and 100 devices have 85 licences.
void TestEditions::sharedDevicesCountFrom2023On()
{
    Document document = estate(0, 50, 40);
    document.properties.tenant.licenses = LicenseCounts{.phoneSystem = 500, .sharedDevices = 100};
    const Bill result = bill(document, "R4");
    QCOMPARE(result.phoneSystemUsers, 600);
    QCOMPARE(result.pool, std::optional(85));
    QCOMPARE(result.paidCount, 5);
    QCOMPARE(bill(document, "R3").phoneSystemUsers, 500);
}

void TestEditions::countedLicencesFollowTheEdition_data()
{
    QTest::addColumn<int>("counted");
    QTest::newRow("R2b") << 11;
    QTest::newRow("R2c") << 111;
    QTest::newRow("R2d") << 1011;
    QTest::newRow("R3") << 1011;
    QTest::newRow("R4") << 11011;
    QTest::newRow("R4n") << 11011;
}

void TestEditions::countedLicencesFollowTheEdition()
{
    Document document = estate(7, 1);
    document.properties.tenant.licenses =
        LicenseCounts{.phoneSystem = 1, .e5 = 10, .businessVoice = 100, .callingPlan = 1000, .sharedDevices = 10000};
    QTEST(bill(document, QTest::currentDataTag()).phoneSystemUsers, "counted");
}

void TestEditions::callingOutNeedsAPlanUnderTheLatestRules_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<int>("plans");
    QTest::newRow("transfer, Calling Plan") << transferringQueue(NumberType::CallingPlan) << 1;
    QTest::newRow("transfer, Direct Routing") << transferringQueue(NumberType::DirectRouting) << 0;
    QTest::newRow("transfer, Operator Connect") << transferringQueue(NumberType::OperatorConnect) << 0;
    const auto queue = [](OutboundUse use) {
        Document document;
        add(document, 1,
            {.kind = NodeKind::CallQueue,
             .accounts = {account(1, true, NumberType::CallingPlan), account(2, true, NumberType::CallingPlan),
                          account(3, false)},
             .outbound = use});
        return document;
    };
    QTest::newRow("callback, on each of two numbers") << queue({.callback = true}) << 2;
    QTest::newRow("on behalf") << queue({.onBehalf = true}) << 2;
    QTest::newRow("calls nobody") << queue({}) << 0;
}

void TestEditions::callingOutNeedsAPlanUnderTheLatestRules()
{
    QFETCH(Document, document);
    QFETCH(int, plans);
    const Bill result = bill(document, "R6");
    QCOMPARE(result.planCount, plans);
    QCOMPARE(result.line(Bill::LineKind::OutboundPlans)->count, plans);
    QCOMPARE(result.monthly.has_value(), plans == 0); // the price was never published
    QCOMPARE(result.coverage(nodeId(1)), plans > 0 ? Coverage::Paid : Coverage::Free);
    QCOMPARE(bill(document, "R5").monthly, std::optional(Money()));
    document.properties.tenant.prices.payAsYouGo = Money::fromUnits(3);
    QCOMPARE(bill(document, "R6").monthly, std::optional(Money::fromUnits(3) * plans));
    QCOMPARE(bill(document, "R6").monthlyOf(nodeId(1)), std::optional(Money::fromUnits(3) * plans));
}

// Menu 1 -> queue 2 -> queue 3, which calls back. Only direct links pass the call on.
void TestEditions::aDirectlyNestedCallIsThatOfTheFirstAccount()
{
    const auto document = [](Reference first, Reference second) {
        Document result;
        add(result, 1, {.kind = NodeKind::AutoAttendant, .accounts = {account(1, true, NumberType::CallingPlan)}});
        add(result, 2, {.kind = NodeKind::CallQueue});
        add(result, 3, {.kind = NodeKind::CallQueue, .outbound = {.callback = true}});
        linkTo(result, 1, 2, first);
        linkTo(result, 2, 3, second);
        linkTo(result, 3, 2, second); // and back: a cycle
        return result;
    };
    QCOMPARE(bill(document(Reference::VoiceApp, Reference::VoiceApp), "R6").planCount, 1);
    QCOMPARE(bill(document(Reference::ResourceAccount, Reference::VoiceApp), "R6").planCount, 0);
    QCOMPARE(bill(document(Reference::VoiceApp, Reference::ResourceAccount), "R6").planCount, 0);
    QCOMPARE(bill(document(Reference::VoiceApp, Reference::VoiceApp), "R6").line(Bill::LineKind::NestedDirectly)->count,
             2);
}

void TestEditions::unknownNumberTypesAreNamedAndNotBilled()
{
    const Bill result = bill(transferringQueue(NumberType::Unknown), "R6");
    QCOMPARE(result.planCount, 0);
    QCOMPARE(result.possiblePlans, 1);
    QVERIFY(result.line(Bill::LineKind::OutboundPlans)->why.contains(QLatin1String("type is not known")));
    const QString all = assumptions(result, *m_catalogue.edition(QStringLiteral("R6"))).join(QLatin1Char('\n'));
    QVERIFY(all.contains(QLatin1String("unknown type")));
}

void TestEditions::unpublishedPriceIsUnknownAndTheOwnOneTaken()
{
    Document document = estate(600, 90);
    const Bill unknown = bill(document, "R3");
    QCOMPARE(unknown.paidCount, 5);
    QVERIFY(!unknown.paidPrice.monthly && !unknown.monthly && !unknown.yearly);
    QVERIFY(unknown.line(Bill::LineKind::PaidLicenses)->why.contains(QLatin1String("not published")));
    document.properties.tenant.prices.paidLicense = Money::fromUnits(6);
    const Bill own = bill(document, "R3");
    QCOMPARE(own.monthly, std::optional(Money::fromUnits(30)));
    QVERIFY(own.paidPrice.isOwn);
}

void TestEditions::baseLicencesAreBilledOnRequest_data()
{
    QTest::addColumn<int>("monthly"); // of five paid accounts
    QTest::newRow("R1b: 90 paid, 8 + 8") << 1440;
    QTest::newRow("R2c: 5 paid, 8 + 8") << 80;
    QTest::newRow("R2d: 5 paid, 8 + 10") << 90;
}

void TestEditions::baseLicencesAreBilledOnRequest()
{
    QFETCH(int, monthly);
    const QByteArray code = QByteArray(QTest::currentDataTag()).split(':').first();
    Document document = estate(600, 90);
    QVERIFY(!bill(document, code).line(Bill::LineKind::BaseLicenses));
    document.properties.tenant.billBaseLicenses = true;
    const Bill result = bill(document, code);
    QCOMPARE(result.monthly, std::optional(Money::fromUnits(monthly)));
    QCOMPARE(result.line(Bill::LineKind::BaseLicenses)->count, result.paidCount);
    QVERIFY(!bill(document, "R3").line(Bill::LineKind::BaseLicenses)); // stands alone
}

void TestEditions::commitmentAddsItsSurcharge_data()
{
    QTest::addColumn<Commitment>("commitment");
    QTest::addColumn<double>("price");
    QTest::addColumn<double>("unit");
    QTest::newRow("year") << Commitment::Year << 8.1234 << 8.1234;
    QTest::newRow("paid monthly") << Commitment::YearPaidMonthly << 8.0 << 8.4;
    QTest::newRow("month") << Commitment::Month << 8.0 << 9.6;
    QTest::newRow("half up") << Commitment::YearPaidMonthly << 8.1 << 8.51;     // 8.505
    QTest::newRow("below half") << Commitment::YearPaidMonthly << 8.08 << 8.48; // 8.484
    QTest::newRow("large") << Commitment::Month << 1'000'000.0 << 1'200'000.0;
}

void TestEditions::commitmentAddsItsSurcharge()
{
    QFETCH(Commitment, commitment);
    QFETCH(double, price);
    QFETCH(double, unit);
    Document document = estate(600, 90);
    document.properties.tenant.commitment = commitment;
    document.properties.tenant.prices.paidLicense = Money::fromDecimal(price);
    const Bill result = bill(document, "R2c");
    QCOMPARE(result.paidPrice.monthly->toDecimal(), unit);
    QCOMPARE(*result.monthly, *result.paidPrice.monthly * 5);
    QCOMPARE(*result.yearly, *result.paidPrice.monthly * 60);
    QCOMPARE(result.paidPrice.listed->toDecimal(), price);
}

// A rule that no built-in edition has: Teams users can dial an account that no menu leads to.
void TestEditions::accountsThatNobodyLeadsToAreDialled()
{
    RuleEdition edition = *m_catalogue.edition(QStringLiteral("R2d"));
    edition.demand = RuleEdition::Demand::DirectlyDialableAccounts;
    Document document = threeNodes(false);
    QCOMPARE(computeBill(document, edition, m_catalogue).licensableAccounts, 1);
    add(document, 4, {.kind = NodeKind::CallQueue, .accounts = {account(4, false)}});
    linkTo(document, 4, 4);
    QCOMPARE(computeBill(document, edition, m_catalogue).licensableAccounts, 2);
}

void TestEditions::everySentenceNamesEditionAndSource()
{
    Document document = threeNodes(true);
    document.properties.tenant.billBaseLicenses = true;
    for (const RuleEdition& edition : m_catalogue.editions) {
        const Bill result = computeBill(document, edition, m_catalogue);
        const QString source = edition.sources.front().citation();
        QVERIFY(!result.lines.empty());
        for (const Bill::Line& line : result.lines)
            QVERIFY2(line.why.contains(edition.code) && line.why.contains(source), qPrintable(line.why));
        for (const auto& [id, node] : document.nodes) {
            const QString sentence = explainNode(document, result, id, QString());
            QVERIFY2(sentence.contains(edition.code) && sentence.contains(source), qPrintable(sentence));
            for (const Account& a : node.accounts)
                QVERIFY(explainAccount(document, result, edition, id, a).contains(result.citation));
        }
    }
}

void TestEditions::accountsExplainThemselves_data()
{
    QTest::addColumn<int>("node");
    QTest::addColumn<QString>("words");
    QTest::newRow("R2c") << 2
                         << QStringLiteral("No licence: has no number (rule of 2020\u20132022, R2c: virtual-user.md");
    QTest::newRow("R2c, number") << 1 << QStringLiteral("paid Phone System licence");
    QTest::newRow("R3") << 2 << QStringLiteral("paid Teams Phone Resource Account licence");
    QTest::newRow("R5") << 2 << QStringLiteral("although without a number: every account needs one (rule of 2025, R5");
    QTest::newRow("R0") << 1 << QStringLiteral("accounts need none (rule until 2019, R0");
    QTest::newRow("R6") << 1 << QStringLiteral("cost nothing (rule since 2025, R6");
}

void TestEditions::accountsExplainThemselves()
{
    QFETCH(int, node);
    QFETCH(QString, words);
    const QByteArray code = QByteArray(QTest::currentDataTag()).split(',').first();
    const Document document = threeNodes(false);
    const Bill result = bill(document, code);
    const QString sentence = explainAccount(document, result, *m_catalogue.edition(QString::fromLatin1(code)),
                                            nodeId(node), document.nodes.find(nodeId(node))->accounts.front());
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
}

void TestEditions::allEditionsInTheirOrder()
{
    QStringList codes;
    for (const Bill& b : computeBills(estate(600, 90), m_catalogue))
        codes << m_catalogue.edition(b.policy)->code;
    QCOMPARE(codes.join(QLatin1Char(' ')), QStringLiteral("R0 R1a R1b R2a R2b R2c R2d R3 R4 R4n R5 R6"));
}

QTEST_GUILESS_MAIN(TestEditions)
#include "tst_editions.moc"
