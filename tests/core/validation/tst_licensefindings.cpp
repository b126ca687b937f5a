// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/finding.h"
#include "tests/support/printing.h"

#include <QTest>

#include <algorithm>

using namespace nestline;

/// Findings about the licences that accounts hold today, and about what the rules do not allow.
class TestLicenseFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void licencesOfAccounts_data();
    void licencesOfAccounts();
    void swapIsExplainedWithItsWarning();
    void theSwapIsOfferedOnlyWhileFreeOnesAreSpare();
    void freeLicencesAreOrderedAtNoCost_data();
    void freeLicencesAreOrderedAtNoCost();
    void serviceNumbersStayWithinTheQuota_data();
    void serviceNumbersStayWithinTheQuota();
    void directNestingIsFoundBeforeItExisted();
    void unknownNumberTypeIsAskedForWhereItMatters();
    void eachFixRemovesItsFinding();

private:
    std::vector<Finding> check(const Document& document, const QString& code) const
    {
        std::vector<Finding> findings = checkDocument(document, m_catalogue);
        std::erase_if(findings, [&code](const Finding& finding) { return finding.code != code; });
        return findings;
    }

    Catalogue m_catalogue;
};

namespace {

const QString notNeeded = QStringLiteral("license-not-needed");
const QString swapCode = QStringLiteral("paid-license-while-free-spare");
const QString forbidden = QStringLiteral("paid-license-forbidden");
const QString notOrdered = QStringLiteral("free-licenses-not-ordered");
const QString quota = QStringLiteral("service-number-quota");

Document tenantOf(int users, const char* policy)
{
    Document document;
    document.properties.tenant.phoneSystemUsers = users;
    document.properties.tenant.policy = QString::fromLatin1(policy);
    return document;
}

void addQueue(Document& document, int i, bool numbered, AssignedLicense license, NumberType type = NumberType::Unknown,
              const QString& prefix = QStringLiteral("+1425"))
{
    Account account{.id = AccountId(QStringLiteral("r%1").arg(i)), .numberType = type, .license = license};
    if (numbered)
        account.number = prefix + QStringLiteral("555%1").arg(i, 4, 10, QLatin1Char('0'));
    const NodeId id(QStringLiteral("n%1").arg(i, 4, 10, QLatin1Char('0')));
    document.nodes = document.nodes.with(
        id, {.kind = NodeKind::CallQueue, .name = QStringLiteral("Queue %1").arg(i), .accounts = {account}});
}

Document oneQueue(const char* policy, bool numbered, AssignedLicense license)
{
    Document document = tenantOf(600, policy);
    addQueue(document, 1, numbered, license);
    return document;
}

} // namespace

void TestLicenseFindings::initTestCase()
{
    m_catalogue = *loadCatalogue();
}

void TestLicenseFindings::licencesOfAccounts_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("findings");
    const auto row = [](const char* policy, bool numbered, AssignedLicense license, const QString& code, int findings) {
        QTest::addRow("%s %s %d %s", policy, numbered ? "number" : "none", static_cast<int>(license), qPrintable(code))
            << oneQueue(policy, numbered, license) << code << findings;
    };
    using enum AssignedLicense;
    row("R2c", false, VirtualUser, notNeeded, 1);
    row("R2c", false, PhoneSystem, notNeeded, 1);
    row("R2c", true, VirtualUser, notNeeded, 0);
    row("R3", false, VirtualUser, notNeeded, 0); // every account needs one
    row("R0", true, VirtualUser, notNeeded, 0);
    row("R2c", true, PhoneSystem, swapCode, 1);
    row("R2c", false, PhoneSystem, swapCode, 0);
    row("R1b", true, PhoneSystem, swapCode, 0); // nothing to swapCode it for
    row("R3", true, PhoneSystem, swapCode, 0);
    row("R3", true, PhoneSystem, forbidden, 1);
    row("R5", false, PhoneSystem, forbidden, 1);
    row("R5", false, PhoneSystem, notNeeded, 0);
    row("R2c", true, PhoneSystem, forbidden, 0);
    row("R3", true, VirtualUser, forbidden, 0);
    row("R2c", true, Unknown, swapCode, 0);
}

void TestLicenseFindings::licencesOfAccounts()
{
    QFETCH(Document, document);
    QFETCH(QString, code);
    QTEST(static_cast<int>(check(document, code).size()), "findings");
}

void TestLicenseFindings::swapIsExplainedWithItsWarning()
{
    const Finding finding = check(oneQueue("R2c", true, AssignedLicense::PhoneSystem), swapCode).front();
    for (const char* words : {"Queue 1", "one and the same licence activity", "has to be replaced", "R2c"})
        QVERIFY2(finding.message.contains(QLatin1String(words)), qPrintable(finding.message));
}

// Without users there is no pool, and with one there are 25.
void TestLicenseFindings::theSwapIsOfferedOnlyWhileFreeOnesAreSpare()
{
    Document document = tenantOf(0, "R2c");
    for (int i = 1; i <= 30; ++i)
        addQueue(document, i, true, AssignedLicense::PhoneSystem);
    QCOMPARE(check(document, swapCode).size(), size_t(0));
    document.properties.tenant.phoneSystemUsers = 1;
    QCOMPARE(check(document, swapCode).size(), size_t(25));
}

void TestLicenseFindings::freeLicencesAreOrderedAtNoCost_data()
{
    QTest::addColumn<int>("ordered"); // -1: not known
    QTest::addColumn<AssignedLicense>("held");
    QTest::addColumn<QString>("words"); // empty: no finding
    QTest::newRow("nothing known of today") << -1 << AssignedLicense::Unknown << QString();
    QTest::newRow("accounts without licences") << -1 << AssignedLicense::None << QStringLiteral("85 free licence");
    QTest::newRow("accounts with licences") << -1 << AssignedLicense::VirtualUser << QString();
    QTest::newRow("none ordered") << 0 << AssignedLicense::Unknown << QStringLiteral("85 free licence");
    QTest::newRow("some ordered") << 80 << AssignedLicense::None << QStringLiteral("5 free licence");
    QTest::newRow("all ordered") << 85 << AssignedLicense::None << QString();
}

void TestLicenseFindings::freeLicencesAreOrderedAtNoCost()
{
    QFETCH(int, ordered);
    QFETCH(AssignedLicense, held);
    QFETCH(QString, words);
    Document document = tenantOf(600, "R2c");
    for (int i = 1; i <= 90; ++i)
        addQueue(document, i, true, held);
    if (ordered >= 0)
        document.properties.tenant.orderedFreeLicenses = ordered;
    const std::vector<Finding> findings = check(document, notOrdered);
    QCOMPARE(findings.empty(), words.isEmpty());
    if (words.isEmpty())
        return;
    for (const QString& part : {words, QStringLiteral("at 0"), QStringLiteral("Purchase services, Add-ons"),
                                QStringLiteral("R2c: virtual-user.md")})
        QVERIFY2(findings.front().message.contains(part), qPrintable(findings.front().message));
}

void TestLicenseFindings::serviceNumbersStayWithinTheQuota_data()
{
    QTest::addColumn<NumberType>("type");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("numbers");
    QTest::addColumn<bool>("found");
    const QString toll = QStringLiteral("+1425");
    QTest::newRow("25 users, 5 numbers") << NumberType::CallingPlan << toll << 5 << false;
    QTest::newRow("25 users, 6 numbers") << NumberType::CallingPlan << toll << 6 << true;
    QTest::newRow("toll-free") << NumberType::CallingPlan << QStringLiteral("+1888") << 6 << true;
    QTest::newRow("not from Microsoft") << NumberType::DirectRouting << toll << 6 << false;
    QTest::newRow("not known") << NumberType::Unknown << toll << 6 << false;
}

void TestLicenseFindings::serviceNumbersStayWithinTheQuota()
{
    QFETCH(NumberType, type);
    QFETCH(QString, prefix);
    QFETCH(int, numbers);
    Document document = tenantOf(25, "R2c");
    for (int i = 1; i <= numbers; ++i)
        addQueue(document, i, true, AssignedLicense::Unknown, type, prefix);
    // Toll and toll-free numbers have a quota each.
    addQueue(document, 100, true, AssignedLicense::Unknown, NumberType::CallingPlan,
             prefix == QLatin1String("+1425") ? QStringLiteral("+1888") : QStringLiteral("+1425"));
    QTEST(!check(document, quota).empty(), "found");
}

void TestLicenseFindings::directNestingIsFoundBeforeItExisted()
{
    for (const auto& [policy, found] : {std::pair("R2c", true), std::pair("R4", true), std::pair("R4n", false)}) {
        Document document = tenantOf(600, policy);
        addQueue(document, 1, true, AssignedLicense::Unknown);
        addQueue(document, 2, false, AssignedLicense::Unknown);
        document.links = document.links.with(LinkId(QStringLiteral("l1")), {.from = NodeId(QStringLiteral("n0001")),
                                                                            .to = NodeId(QStringLiteral("n0002")),
                                                                            .trigger = Trigger::Timeout,
                                                                            .reference = Reference::VoiceApp});
        const std::vector<Finding> findings = check(document, QStringLiteral("direct-nesting-not-known"));
        QCOMPARE(!findings.empty(), found);
        if (!findings.empty())
            QCOMPARE(findings.front().links, std::vector{LinkId(QStringLiteral("l1"))});
    }
}

void TestLicenseFindings::unknownNumberTypeIsAskedForWhereItMatters()
{
    const QString code = QStringLiteral("number-type-not-known");
    Document document = oneQueue("R6", true, AssignedLicense::Unknown);
    QVERIFY(check(document, code).empty());
    const NodeId id = document.nodes.begin()->key;
    Node node = *document.nodes.find(id);
    node.outbound.callback = true;
    document.nodes = document.nodes.with(id, node);
    QCOMPARE(check(document, code).size(), size_t(1));
    document.properties.tenant.policy = QStringLiteral("R5");
    QVERIFY(check(document, code).empty());
}

void TestLicenseFindings::eachFixRemovesItsFinding()
{
    Document unordered = oneQueue("R2c", true, AssignedLicense::None);
    for (const Document& document :
         {oneQueue("R2c", false, AssignedLicense::VirtualUser), oneQueue("R2c", true, AssignedLicense::PhoneSystem),
          oneQueue("R3", true, AssignedLicense::PhoneSystem), unordered}) {
        bool wasFixed = false;
        for (const QString& code : {notNeeded, swapCode, forbidden, notOrdered}) {
            for (const Finding& finding : check(document, code)) {
                QVERIFY(finding.fix);
                const Document fixed = finding.fix(document);
                QVERIFY(check(fixed, code).empty());
                QVERIFY(finding.fix(fixed) == fixed);
                wasFixed = true;
            }
        }
        QVERIFY(wasFixed);
    }
}

QTEST_GUILESS_MAIN(TestLicenseFindings)
#include "tst_licensefindings.moc"
