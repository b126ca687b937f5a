// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "tests/support/program.h"
#include "tests/support/programfiles.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace nestline;
using namespace nestline::program;

/// The verb bill, run as a script would.
class TestBillCli : public QObject, private ProgramFiles
{
    Q_OBJECT

private Q_SLOTS:
    void billOfContosoIsThePublishedExample();
    void billAsTextNamesEditionPriceAndTotal();
    void usersReplaceAllLicensesButSharedDevices();
    void policyCanBeGivenByIdOrCode_data();
    void policyCanBeGivenByIdOrCode();
    void theSampleUnderEachEdition_data();
    void theSampleUnderEachEdition();
    void ownEditionsAndPricesAreRead();
    void allEditionsAreOneList();
    void pricesOfTheDocumentWin();
};

void TestBillCli::billOfContosoIsThePublishedExample()
{
    const Run bill = run({QStringLiteral("bill"), m_contoso, QStringLiteral("--json")});
    QCOMPARE(bill.status, 0);
    QVERIFY(bill.errors.isEmpty());
    const QJsonObject json = bill.json();
    const QByteArray expected = R"({
        "policy": "virtual-user-2020", "phoneSystemUsers": 600,
        "accounts": {"total": 128, "numbered": 90, "licensable": 90},
        "free": {"pool": 85, "used": 85, "spare": 0},
        "paid": {"count": 5, "unitPrice": 8.00, "monthly": 40.00, "yearly": 480.00, "currency": "USD"}})";
    QJsonObject figures = json;
    figures.remove(QStringLiteral("lines"));
    QCOMPARE(figures, QJsonDocument::fromJson(expected).object());

    const QJsonArray lines = json.value(QStringLiteral("lines")).toArray();
    QVERIFY(lines.size() >= 3);
    for (const QJsonValue& line : lines) {
        const QStringList keys = line.toObject().keys();
        QCOMPARE(keys, words("count monthly nodes unitPrice what why"));
        QVERIFY(!line.toObject().value(QStringLiteral("why")).toString().isEmpty());
    }
}

void TestBillCli::billAsTextNamesEditionPriceAndTotal()
{
    const Run bill = run({QStringLiteral("bill"), m_contoso});
    QCOMPARE(bill.status, 0);
    for (const char* text :
         {"Contoso", "April 2020", "R2c", "US$8.00", "US$40.00", "US$480.00", "Source", "2024-11-12"})
        QVERIFY2(bill.out.contains(text), text);
    for (const QByteArray& line : bill.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 78, line.constData());
}

void TestBillCli::usersReplaceAllLicensesButSharedDevices()
{
    Document document = *documentFromNotation(QStringLiteral("Main line +14255550100"));
    document.properties.tenant.licenses = LicenseCounts{
        .phoneSystem = 100, .e5 = 50, .businessVoice = 7, .callingPlan = 8, .sharedDevices = 9, .unknownFields = {}};
    const QString path = save("licenses.nestline", document);
    QCOMPARE(run({QStringLiteral("bill"), path, QStringLiteral("--json")})
                 .json()
                 .value(QStringLiteral("phoneSystemUsers"))
                 .toInt(),
             157);
    for (const int users : {0, 1, 609, 10'000'000}) {
        const Run bill = run({QStringLiteral("bill"), QStringLiteral("--users"), QString::number(users), path,
                              QStringLiteral("--json")});
        QCOMPARE(bill.json().value(QStringLiteral("phoneSystemUsers")).toInt(), users);
        QCOMPARE(bill.json().value(QStringLiteral("free")).toObject().value(QStringLiteral("pool")).toInt(),
                 users == 0 ? 0 : 25 + users / 10);
    }
}

void TestBillCli::policyCanBeGivenByIdOrCode_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("id") << QStringLiteral("virtual-user-2020");
    QTest::newRow("code") << QStringLiteral("R2c");
}

void TestBillCli::policyCanBeGivenByIdOrCode()
{
    QFETCH(QString, policy);
    const Run bill =
        run({QStringLiteral("bill"), m_contoso, QStringLiteral("--json"), QStringLiteral("--policy"), policy});
    QCOMPARE(bill.status, 0);
    QCOMPARE(bill.json().value(QStringLiteral("policy")).toString(), QStringLiteral("virtual-user-2020"));
}

void TestBillCli::theSampleUnderEachEdition_data()
{
    QTest::addColumn<int>("licensable");
    QTest::addColumn<int>("pool"); // -1: no limit
    QTest::addColumn<int>("paid");
    QTest::addColumn<double>("monthly"); // -1: not published
    const auto row = [](const char* code, int licensable, int pool, int paid, double monthly) {
        QTest::newRow(code) << licensable << pool << paid << monthly;
    };
    row("R0", 0, 0, 0, 0);
    row("R1a", 128, 0, 128, 1024);
    row("R1b", 90, 0, 90, 720);
    row("R2a", 90, 85, 5, 40);
    row("R2b", 90, 85, 5, 40);
    row("R2c", 90, 85, 5, 40);
    row("R2d", 90, 85, 5, 40);
    row("R3", 128, 85, 43, -1);
    row("R4", 128, 85, 43, -1);
    row("R4n", 128, 85, 43, -1);
    row("R5", 128, -1, 0, 0);
    row("R6", 128, -1, 0, 0);
}

void TestBillCli::theSampleUnderEachEdition()
{
    QFETCH(int, pool);
    QFETCH(double, monthly);
    const Run result = run({QStringLiteral("bill"), m_contoso, QStringLiteral("--json"), QStringLiteral("--policy"),
                            QString::fromLatin1(QTest::currentDataTag())});
    QCOMPARE(result.status, 0);
    const QJsonObject bill = result.json();
    const QJsonObject free = bill.value(QStringLiteral("free")).toObject();
    const QJsonObject paid = bill.value(QStringLiteral("paid")).toObject();
    QTEST(bill.value(QStringLiteral("accounts")).toObject().value(QStringLiteral("licensable")).toInt(), "licensable");
    QTEST(paid.value(QStringLiteral("count")).toInt(), "paid");
    QCOMPARE(free.value(QStringLiteral("pool")), pool < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(pool));
    QCOMPARE(free.value(QStringLiteral("spare")).isNull(), pool < 0);
    QCOMPARE(paid.value(QStringLiteral("monthly")), monthly < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(monthly));
}

// A price book of the user makes a price known; a bad file is named with its place.
void TestBillCli::ownEditionsAndPricesAreRead()
{
    const QString data = path("share");
    QVERIFY(QDir(data).mkpath(QStringLiteral("nestline/prices")));
    const auto writePrices = [&](const QByteArray& monthly) {
        return write(
            "share/nestline/prices/usd.json",
            R"({"id": "own", "currency": "USD", "prices": [{"product": "Teams Phone Resource Account", "monthly": )"
                + monthly + R"(, "validFrom": "2022-09-01", "source": {"title": "Offer", "date": "2022"}}]})");
    };
    QProcessEnvironment environment = withoutPlatform();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
    const QStringList call{QStringLiteral("bill"), m_contoso, QStringLiteral("--json"), QStringLiteral("--policy"),
                           QStringLiteral("R3")};
    QVERIFY(!writePrices("2.5").isEmpty());
    const QJsonObject paid = run(call, {}, environment).json().value(QStringLiteral("paid")).toObject();
    QCOMPARE(paid.value(QStringLiteral("monthly")).toDouble(), 43 * 2.5);
    QVERIFY(!writePrices("-2.5").isEmpty());
    const Run broken = run(call, {}, environment);
    QCOMPARE(broken.status, 1);
    QVERIFY2(broken.errors.contains("nestline/prices/usd.json: /prices/0/monthly"), broken.errors.constData());
}

void TestBillCli::allEditionsAreOneList()
{
    const Run bills =
        run({QStringLiteral("bill"), m_contoso, QStringLiteral("--all-editions"), QStringLiteral("--json")});
    QCOMPARE(bills.status, 0);
    QCOMPARE(bills.json().keys(), words("editions"));
    const QJsonArray editions = bills.json().value(QStringLiteral("editions")).toArray();
    QCOMPARE(editions.size(), 12);
    QVERIFY(editions.contains(run({QStringLiteral("bill"), m_contoso, QStringLiteral("--json")}).json()));
    QCOMPARE(run({QStringLiteral("bill"), m_contoso, QStringLiteral("--all-editions")}).status, 0);
}

void TestBillCli::pricesOfTheDocumentWin()
{
    Document document = *documentFromNotation(QStringLiteral("Main line +14255550100 +14255550101"));
    document.properties.tenant.prices.paidLicense = Money::fromTenThousandths(71'250);
    document.properties.tenant.prices.currency = QStringLiteral("EUR");
    const QString path = save("prices.nestline", document);
    const QJsonObject paid =
        run({QStringLiteral("bill"), path, QStringLiteral("--json")}).json().value(QStringLiteral("paid")).toObject();
    QCOMPARE(paid.value(QStringLiteral("monthly")).toDouble(), 14.25);
    QCOMPARE(paid.value(QStringLiteral("currency")).toString(), QStringLiteral("EUR"));

    document.properties.tenant.prices.paidLicense.reset();
    const QString unknown = save("unknown-price.nestline", document);
    const QJsonObject none = run({QStringLiteral("bill"), unknown, QStringLiteral("--json")})
                                 .json()
                                 .value(QStringLiteral("paid"))
                                 .toObject();
    QVERIFY(none.value(QStringLiteral("monthly")).isNull());
    QCOMPARE(run({QStringLiteral("bill"), unknown}).status, 0);
}

QTEST_GUILESS_MAIN(TestBillCli)
#include "tst_billcli.moc"
