// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/io/notation/notation.h"
#include "tests/support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace nestline;
using namespace nestline::program;

/// Runs the program as a script would.
class TestCli : public QObject
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
    void checkListsFindings();
    void checkEndsWithThreeOnErrors();
    void checkReportsAnUnknownPolicyAndBillRefusesIt();
    void exportDrawsPictures_data();
    void exportDrawsPictures();
    void exportWritesTheBill_data();
    void exportWritesTheBill();
    void exportDrawsASelection_data();
    void exportDrawsASelection();
    void exportRefusesWhatFindsNothing();
    void exportLeavesTheOldPictureWhenItFails();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void workThatCannotBeDoneEndsWithOne_data();
    void workThatCannotBeDoneEndsWithOne();
    void helpAndVersionGoToStdout_data();
    void helpAndVersionGoToStdout();
    void outputThatCannotBeWrittenIsAFailure();
    void textFromADocumentCannotSteerTheTerminal();
    void textFromADocumentStaysOnItsLine();
    void languagesWithoutATranslationGetEnglishPlurals_data();
    void languagesWithoutATranslationGetEnglishPlurals();
    void theWindowSaysThatItNeedsADisplay();
    void needsNoDisplay();

private:
    const QString m_contoso = QStringLiteral(NESTLINE_SOURCE_DIR "/resources/samples/contoso.nestline");
    QTemporaryDir m_folder;

    QString save(const QString& name, const Document& document) const;
    QString write(const QString& name, const QByteArray& bytes) const;
};

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QString TestCli::save(const QString& name, const Document& document) const
{
    const QString path = m_folder.filePath(name);
    return saveNativeFile(document, path) ? path : QString();
}

QString TestCli::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestCli::billOfContosoIsThePublishedExample()
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

void TestCli::billAsTextNamesEditionPriceAndTotal()
{
    const Run bill = run({QStringLiteral("bill"), m_contoso});
    QCOMPARE(bill.status, 0);
    for (const char* text :
         {"Contoso", "April 2020", "R2c", "US$8.00", "US$40.00", "US$480.00", "Source", "2024-11-12"})
        QVERIFY2(bill.out.contains(text), text);
    for (const QByteArray& line : bill.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 78, line.constData());
}

void TestCli::usersReplaceAllLicensesButSharedDevices()
{
    Document document = *documentFromNotation(QStringLiteral("Main line +14255550100"));
    document.properties.tenant.licenses = LicenseCounts{
        .phoneSystem = 100, .e5 = 50, .businessVoice = 7, .callingPlan = 8, .sharedDevices = 9, .unknownFields = {}};
    const QString path = save(QStringLiteral("licenses.nestline"), document);
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

void TestCli::policyCanBeGivenByIdOrCode_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("id") << QStringLiteral("virtual-user-2020");
    QTest::newRow("code") << QStringLiteral("R2c");
}

void TestCli::policyCanBeGivenByIdOrCode()
{
    QFETCH(QString, policy);
    const Run bill =
        run({QStringLiteral("bill"), m_contoso, QStringLiteral("--json"), QStringLiteral("--policy"), policy});
    QCOMPARE(bill.status, 0);
    QCOMPARE(bill.json().value(QStringLiteral("policy")).toString(), QStringLiteral("virtual-user-2020"));
}

void TestCli::theSampleUnderEachEdition_data()
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

void TestCli::theSampleUnderEachEdition()
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
void TestCli::ownEditionsAndPricesAreRead()
{
    const QString data = m_folder.filePath(QStringLiteral("share"));
    QVERIFY(QDir(data).mkpath(QStringLiteral("nestline/prices")));
    const auto writePrices = [&](const QByteArray& monthly) {
        return write(
            QStringLiteral("share/nestline/prices/usd.json"),
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

void TestCli::allEditionsAreOneList()
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

void TestCli::pricesOfTheDocumentWin()
{
    Document document = *documentFromNotation(QStringLiteral("Main line +14255550100 +14255550101"));
    document.properties.tenant.prices.paidLicense = Money::fromTenThousandths(71'250);
    document.properties.tenant.prices.currency = QStringLiteral("EUR");
    const QString path = save(QStringLiteral("prices.nestline"), document);
    const QJsonObject paid =
        run({QStringLiteral("bill"), path, QStringLiteral("--json")}).json().value(QStringLiteral("paid")).toObject();
    QCOMPARE(paid.value(QStringLiteral("monthly")).toDouble(), 14.25);
    QCOMPARE(paid.value(QStringLiteral("currency")).toString(), QStringLiteral("EUR"));

    document.properties.tenant.prices.paidLicense.reset();
    const QString unknown = save(QStringLiteral("unknown-price.nestline"), document);
    const QJsonObject none = run({QStringLiteral("bill"), unknown, QStringLiteral("--json")})
                                 .json()
                                 .value(QStringLiteral("paid"))
                                 .toObject();
    QVERIFY(none.value(QStringLiteral("monthly")).isNull());
    QCOMPARE(run({QStringLiteral("bill"), unknown}).status, 0);
}

void TestCli::checkListsFindings()
{
    const QString path = save(QStringLiteral("warnings.nestline"),
                              *documentFromNotation(QStringLiteral("Main line +14255550100\n  1 Sales [queue]")));
    const Run check = run({QStringLiteral("check"), path, QStringLiteral("--json")});
    QCOMPARE(check.status, 0);
    QCOMPARE(check.json().keys(), words("errors findings warnings"));
    QCOMPARE(check.json().value(QStringLiteral("warnings")).toInt(), 1);
    const QJsonObject finding = check.json().value(QStringLiteral("findings")).toArray().at(0).toObject();
    QCOMPARE(finding.keys(), words("code links message nodes severity"));
    QCOMPARE(finding.value(QStringLiteral("code")).toString(), QStringLiteral("queue-without-timeout"));
    QCOMPARE(finding.value(QStringLiteral("nodes")).toArray(), QJsonArray{QStringLiteral("n2")});
    QVERIFY(run({QStringLiteral("check"), path}).out.contains("queue-without-timeout"));
}

void TestCli::checkEndsWithThreeOnErrors()
{
    const QString path = save(QStringLiteral("errors.nestline"),
                              *documentFromNotation(QStringLiteral("Main line +14255550100 +14255550100")));
    const Run check = run({QStringLiteral("check"), path, QStringLiteral("--json")});
    QCOMPARE(check.status, 3);
    QCOMPARE(check.json().value(QStringLiteral("errors")).toInt(), 1);
    QCOMPARE(run({QStringLiteral("check"), path}).status, 3);
}

void TestCli::checkReportsAnUnknownPolicyAndBillRefusesIt()
{
    Document document = *documentFromNotation(QStringLiteral("Main line +14255550100"));
    document.properties.tenant.policy = QStringLiteral("no-such-edition");
    const QString path = save(QStringLiteral("policy.nestline"), document);
    const Run check = run({QStringLiteral("check"), path, QStringLiteral("--json")});
    QCOMPARE(check.json().value(QStringLiteral("findings")).toArray().at(0).toObject().value(QStringLiteral("code")),
             QJsonValue(QStringLiteral("unknown-policy")));
    const Run bill = run({QStringLiteral("bill"), path});
    QCOMPARE(bill.status, 1);
    QVERIFY(bill.out.isEmpty());
    QVERIFY(bill.errors.contains("no-such-edition"));
    QVERIFY(bill.errors.contains("virtual-user-2020"));
    QCOMPARE(run({QStringLiteral("bill"), path, QStringLiteral("--policy"), QStringLiteral("R2c")}).status, 0);
}

void TestCli::exportDrawsPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("svg") << QStringLiteral("picture.svg") << QByteArray("<?xml");
    QTest::newRow("png") << QStringLiteral("picture.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QStringLiteral("picture.pdf") << QByteArray("%PDF-1.");
    QTest::newRow("document") << QStringLiteral("copy.nestline") << QByteArray("{\n");
    QTest::newRow("json") << QStringLiteral("copy.json") << QByteArray("{\n");
    QTest::newRow("capitals") << QStringLiteral("PICTURE.PNG") << QByteArray("\x89PNG");
}

void TestCli::exportDrawsPictures()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const QString output = m_folder.filePath(name);
    const Run result = run({QStringLiteral("export"), m_contoso, QStringLiteral("--output"), output});
    QVERIFY2(result.status == 0, result.errors.constData());
    QVERIFY(result.out.isEmpty());
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void TestCli::exportWritesTheBill_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("csv") << QByteArray("Licence bill,Contoso\r\n")
                         << QByteArray("\r\nPaid Phone System licences,5,8.00,40.00,\"90 needed - 85 free = 5");
    QTest::newRow("md") << QByteArray("# Licence bill: Contoso\n")
                        << QByteArray("\n| Paid Phone System licences | 5 | 8.00 | 40.00 | 90 needed");
}

void TestCli::exportWritesTheBill()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, line);
    const QString output = m_folder.filePath(QStringLiteral("bill.") + QLatin1String(QTest::currentDataTag()));
    const Run result = run({QStringLiteral("export"), m_contoso, QStringLiteral("--output"), output});
    QVERIFY2(result.status == 0, result.errors.constData());
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(start), bytes.constData());
    QVERIFY2(bytes.contains(line), bytes.constData());
    Document unknown;
    unknown.properties.tenant.policy = QStringLiteral("R9");
    const QString path = save(QStringLiteral("unknown.nestline"), unknown);
    const Run refused = run({QStringLiteral("export"), path, QStringLiteral("--output"), output});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.errors.contains("/tenant/policy"));
}

void TestCli::exportDrawsASelection_data()
{
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QString>("drawn");
    const auto row = [](const char* selection, const char* drawn) {
        QTest::newRow(selection) << QString::fromLatin1(selection) << QString::fromLatin1(drawn);
    };
    row("n1", "Alpha");
    row("n3, n1", "Alpha Gamma");
    row("beta", "Beta");
    row("group:Berlin", "Alpha Beta");
    row("group:Berlin -queue", "Alpha");
    row("group:Berlin,n3", "Alpha Beta Gamma");
    row("\"Gamma, again\"", "Gamma");
    row("number", "Alpha");
}

void TestCli::exportDrawsASelection()
{
    QFETCH(QString, selection);
    QFETCH(QString, drawn);
    Document document;
    Node alpha{.kind = NodeKind::AutoAttendant, .name = QStringLiteral("Alpha"), .group = QStringLiteral("Berlin")};
    alpha.accounts.push_back({.id = AccountId(QStringLiteral("r1")), .number = QStringLiteral("+14255550100")});
    document.nodes =
        document.nodes.with(NodeId(QStringLiteral("n1")), alpha)
            .with(NodeId(QStringLiteral("n2")),
                  {.kind = NodeKind::CallQueue, .name = QStringLiteral("Beta"), .group = QStringLiteral("Berlin")})
            .with(
                NodeId(QStringLiteral("n3")),
                {.kind = NodeKind::CallQueue, .name = QStringLiteral("Gamma"), .note = QStringLiteral("Gamma, again")});
    const QString path = save(QStringLiteral("three.nestline"), document);
    const QString output = m_folder.filePath(QStringLiteral("part.svg"));
    const Run result = run(
        {QStringLiteral("export"), path, QStringLiteral("--output"), output, QStringLiteral("--selection"), selection});
    QVERIFY2(result.status == 0, result.errors.constData());
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    for (const char* name : {"Alpha", "Beta", "Gamma"})
        QCOMPARE(svg.contains(name), drawn.contains(QLatin1String(name)));
}

void TestCli::exportRefusesWhatFindsNothing()
{
    const QString output = m_folder.filePath(QStringLiteral("none.svg"));
    for (const char* selection : {"nobody", "group:Nowhere", "n1,", ",", "n1,nobody"}) {
        const Run result = run({QStringLiteral("export"), m_contoso, QStringLiteral("--output"), output,
                                QStringLiteral("--selection"), QLatin1String(selection)});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.errors.contains("--selection"), result.errors.constData());
        QVERIFY(!QFile::exists(output));
    }
}

void TestCli::exportLeavesTheOldPictureWhenItFails()
{
    const QString output = write(QStringLiteral("old.svg"), "old");
    const QString broken = write(QStringLiteral("broken.nestline"), "{");
    QCOMPARE(run({QStringLiteral("export"), broken, QStringLiteral("--output"), output}).status, 1);
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder.svg"));
    const Run result = run({QStringLiteral("export"), m_contoso, QStringLiteral("--output"), nowhere});
    QCOMPARE(result.status, 1);
    QVERIFY(result.errors.contains(nowhere.toUtf8()));
}

void TestCli::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* arguments, const char* message) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(message);
    };
    row("bill", "Usage: nestline bill FILE");
    row("bill FILE FILE", "Usage");
    row("bill ", "Usage");
    row("bill FILE --frob", "frob");
    row("bill FILE --policy", "policy");
    row("bill FILE --policy no-such-edition", "virtual-user-2020");
    row("bill FILE --policy R2c --all-editions", "--all-editions");
    for (const char* users : {"-1", "10000001", "1.5", "many", "0x10", "1e3", "600,0", "1,000"})
        row(qPrintable(QStringLiteral("bill FILE --users=%1").arg(QString::fromLatin1(users))), "--users");
    row("bill missing.nestline --users many", "--users");
    row("check", "Usage: nestline check FILE");
    row("check FILE --policy R2c", "policy");
    row("export FILE", "--output");
    row("export FILE --output", "output");
    for (const char* output : {"x.gif", "x", "x.png.bak", ".svg/x"})
        row(qPrintable(QStringLiteral("export FILE --output %1").arg(QString::fromLatin1(output))), ".png, .svg");
    row("export FILE --output x.svg --scale 2", "it is for .png");
    row("export FILE --output x.csv --selection n1", "it is for .pdf, .png, .svg");
    row("export FILE --output x.svg --selection=", "--selection needs");
    row("export FILE --output x.csv --theme dark", "it is for .pdf, .png, .svg");
    for (const char* scale : {"0", "5", "nan", "x"})
        row(qPrintable(QStringLiteral("export FILE --output x.png --scale %1").arg(QString::fromLatin1(scale))),
            "--scale must be");
    for (const char* pages : {"3", "0x1", "21x1", "3x2x1", "axb"})
        row(qPrintable(QStringLiteral("export FILE --output x.pdf --pages %1").arg(QString::fromLatin1(pages))),
            "such as 3x2");
    row("export FILE --output x.pdf --paper B7", "Letter");
    row("export FILE --output x.pdf --orientation up", "landscape");
    row("export FILE --output x.svg --theme blue", "--theme must be");
    row("import FILE --output x", "bill, plan, check, export");
    row("frobnicate", "bill, plan, check, export");
}

void TestCli::wrongUsageEndsWithTwo()
{
    QFETCH(QString, arguments);
    QFETCH(QString, message);
    const Run result = run(arguments.replace(QLatin1String("FILE"), m_contoso).split(QLatin1Char(' ')));
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.errors.contains(message.toUtf8()), result.errors.constData());
}

void TestCli::workThatCannotBeDoneEndsWithOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("not JSON") << QByteArray("{\n  oops") << QByteArray("Line 2");
    QTest::newRow("missing name") << QByteArray(
        R"({"format": "nestline", "version": 1, "nodes": [{"id": "n1", "kind": "person"}]})")
                                  << QByteArray("/nodes/0/name");
    QTest::newRow("newer") << QByteArray(R"({"format": "nestline", "version": 2})") << QByteArray("version 2");
    QTest::newRow("deep") << QByteArray(10'000, '[') << QByteArray("Line 1");
    QTest::newRow("blank") << QByteArray(50 * 1024 * 1024, ' ') << QByteArray("Line 1");
}

void TestCli::workThatCannotBeDoneEndsWithOne()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, place);
    const QString path = write(QStringLiteral("broken.nestline"), bytes);
    for (const char* verb : {"bill", "check"}) {
        for (const QString& wrongPath :
             {path, m_folder.filePath(QStringLiteral("missing.nestline")), m_folder.path()}) {
            const Run result = run({QString::fromLatin1(verb), wrongPath, QStringLiteral("--json")});
            QCOMPARE(result.status, 1);
            QVERIFY(result.out.isEmpty());
            QVERIFY2(result.errors.contains(wrongPath.toUtf8()), result.errors.constData());
            QVERIFY2(wrongPath != path || result.errors.contains(place), result.errors.constData());
        }
    }
}

void TestCli::helpAndVersionGoToStdout_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("--help") << QStringLiteral("--help") << QByteArray("nestline bill FILE");
    QTest::newRow("-h") << QStringLiteral("-h") << QByteArray("nestline check FILE");
    QTest::newRow("--version") << QStringLiteral("--version") << QByteArray("Nestline " NESTLINE_VERSION);
    QTest::newRow("bill --help") << QStringLiteral("bill --help") << QByteArray("--all-editions");
    QTest::newRow("check -h") << QStringLiteral("check -h") << QByteArray("--json");
}

void TestCli::helpAndVersionGoToStdout()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, text);
    const Run result = run(arguments.split(QLatin1Char(' ')));
    QCOMPARE(result.status, 0);
    QVERIFY(result.errors.isEmpty());
    QVERIFY2(result.out.contains(text), result.out.constData());
}

void TestCli::outputThatCannotBeWrittenIsAFailure()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("there is no device that is always full");
    const Run result = run({QStringLiteral("bill"), m_contoso, QStringLiteral("--json")}, full);
    QCOMPARE(result.status, 1);
    QVERIFY(!result.errors.isEmpty());
}

void TestCli::textFromADocumentCannotSteerTheTerminal()
{
    Document document = *documentFromNotation(QStringLiteral("\"\\u001b[31mred\\u0007\" +1 +1"));
    document.properties.title = QStringLiteral("\x1b]0;title\x07");
    const QString path = save(QStringLiteral("escape.nestline"), document);
    for (const char* verb : {"bill", "check"}) {
        const Run result = run({QString::fromLatin1(verb), path});
        QVERIFY(!result.out.contains('\x1b'));
        QVERIFY(!result.out.contains('\x07'));
    }
}

void TestCli::textFromADocumentStaysOnItsLine()
{
    // \u0645\u200c\u0627: the joiners are part of how Persian and some pictures are written.
    Document document = *documentFromNotation(QStringLiteral("\"a\\nerror: b\\u2028c \u0645\u200c\u0627\" [queue]"));
    document.properties.title = QStringLiteral("one\ntwo");
    const QString path = save(QStringLiteral("lines.nestline"), document);
    const QByteArray findings = run({QStringLiteral("check"), path}).out;
    QVERIFY2(findings.contains("a error: b c \u0645\u200c\u0627"), findings.constData());
    QVERIFY(run({QStringLiteral("bill"), path}).out.startsWith("one two\n=======\n"));

    const Run wrong = run({QStringLiteral("bill"), path, QStringLiteral("--policy"), QStringLiteral("a\nb")});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains("a b"), wrong.errors.constData());
    QVERIFY2(wrong.errors.contains("\nUsage: "), wrong.errors.constData());
}

void TestCli::languagesWithoutATranslationGetEnglishPlurals_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en_US.UTF-8");
    QTest::newRow("none") << QStringLiteral("C.UTF-8");
    QTest::newRow("Finnish") << QStringLiteral("fi_FI.UTF-8");
}

void TestCli::languagesWithoutATranslationGetEnglishPlurals()
{
    QFETCH(QString, language);
    QProcessEnvironment environment = withoutPlatform();
    environment.insert(QStringLiteral("LC_ALL"), language);
    environment.insert(QStringLiteral("LANGUAGE"), QString());
    const Run result = run({QStringLiteral("bill"), m_contoso}, {}, environment);
    QVERIFY2(result.out.contains("90 of 128 accounts"), result.out.constData());
}

void TestCli::theWindowSaysThatItNeedsADisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(variable));
    const Run result = run({m_contoso}, {}, environment);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.errors.contains("display"), result.errors.constData());
    QCOMPARE(run({QStringLiteral("--no-such-option")}, {}, environment).status, 2);
}

void TestCli::needsNoDisplay()
{
    QCOMPARE(run({QStringLiteral("bill"), m_contoso}, {}, withoutPlatform(QStringLiteral("no-such-platform"))).status,
             0);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
