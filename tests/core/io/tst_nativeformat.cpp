// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "tests/support/describe.h"
#include "tests/support/formatexample.h"
#include "tests/support/randomdocument.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace nestline;
using namespace nestline::formatexample;

/// What documents say in files, read and written again.
class TestNativeFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverythingThatVersionOneCanSay();
    void readsWhatTheBillDependsOn();
    void writesOutboundUsesOnceAndInOrder();
    void readsEachFixtureAndWritesTheSameContent_data();
    void readsEachFixtureAndWritesTheSameContent();
    void randomDocumentsSurviveSaveAndLoad();
    void aDocumentHasOneTextWhateverTheOrderOfItsFile();
    void unknownFieldsSurviveAtEveryLevel();
    void largeIntegersOfUnknownFieldsStayExact();
    void writesDefaultsOnlyForUsersAndPolicy();
    void sortsIdsByCodePoints();
    void keepsLicensesThatAreAllZero();
};

void TestNativeFormat::readsEverythingThatVersionOneCanSay()
{
    const Document document = readOrFail(everything());
    const Properties& properties = document.properties;
    QCOMPARE(properties.title, QStringLiteral("Everything version 1 can say"));
    QCOMPARE(properties.tenant.phoneSystemUsers, 600);
    QCOMPARE(properties.tenant.policy, QStringLiteral("virtual-user-2020"));
    QVERIFY(properties.tenant.licenses.has_value());
    QCOMPARE(properties.tenant.licenses->phoneSystem, 500);
    QCOMPARE(properties.tenant.licenses->e5, 100);
    QCOMPARE(properties.tenant.licenses->sharedDevices, 3);
    QCOMPARE(properties.tenant.prices.currency, QStringLiteral("USD"));
    QVERIFY(properties.tenant.prices.paidLicense == Money::fromTenThousandths(82'500));
    QCOMPARE(properties.planning.value(QStringLiteral("maxSteps")).toInt(), 3);

    QCOMPARE(document.nodes.size(), 4);
    const Node& main = *document.nodes.find(NodeId(QStringLiteral("n1")));
    QVERIFY(main.kind == NodeKind::AutoAttendant);
    QCOMPARE(main.name, QStringLiteral("Main line"));
    QCOMPARE(main.group, QStringLiteral("HQ"));
    QCOMPARE(main.language, QStringLiteral("en-US"));
    QCOMPARE(main.timeZone, QStringLiteral("UTC"));
    QCOMPARE(main.note, QStringLiteral("First line\nsecond line"));
    QCOMPARE(main.accounts.size(), size_t(3));
    const Account& account = main.accounts.front();
    QCOMPARE(account.id.toString(), QStringLiteral("r1"));
    QCOMPARE(account.upn, QStringLiteral("main@contoso.com"));
    QCOMPARE(account.number, QStringLiteral("+14255550100"));
    QVERIFY(account.numberType == NumberType::DirectRouting);
    QVERIFY(account.monthlyCalls == 1200);
    QVERIFY(account.pinned);
    QVERIFY(account.license == AssignedLicense::VirtualUser);
    QCOMPARE(*document.positions.find(NodeId(QStringLiteral("n1"))), QPointF(0, 12.5));
    QVERIFY(!document.positions.contains(NodeId(QStringLiteral("n2"))));

    const Link& link = *document.links.find(LinkId(QStringLiteral("l10")));
    QCOMPARE(link.to.toString(), QStringLiteral("n10"));
    QVERIFY(link.trigger == Trigger::Key);
    QCOMPARE(link.key->toString(), QStringLiteral("#"));
    QVERIFY(link.reference == Reference::VoiceApp);
    QVERIFY(document.links.find(LinkId(QStringLiteral("l2")))->trigger == Trigger::Timeout);
}

void TestNativeFormat::readsWhatTheBillDependsOn()
{
    const Document document = readOrFail(everything());
    const Tenant& tenant = document.properties.tenant;
    QVERIFY(tenant.commitment == Commitment::YearPaidMonthly);
    QVERIFY(tenant.billBaseLicenses);
    QVERIFY(tenant.orderedFreeLicenses == 85);
    QVERIFY(tenant.prices.baseLicense == Money::fromUnits(10));
    QVERIFY(tenant.prices.payAsYouGo == Money::fromTenThousandths(35'000));
    QCOMPARE(tenant.prices.source, QStringLiteral("Offer 17"));
    QCOMPARE(tenant.prices.date, QStringLiteral("2022-03-01"));

    const Node& main = *document.nodes.find(NodeId(QStringLiteral("n1")));
    QVERIFY(main.directorySearch);
    QVERIFY(!main.outbound.any());
    const Node& queue = *document.nodes.find(NodeId(QStringLiteral("n2")));
    QVERIFY(!queue.directorySearch);
    QVERIFY(queue.outbound == (OutboundUse{.callback = true, .onBehalf = true}));
    QVERIFY(queue.unknownFields.isEmpty());
}

void TestNativeFormat::writesOutboundUsesOnceAndInOrder()
{
    const QByteArray json = R"(["onBehalf", "callback", "onBehalf"])";
    const QJsonObject written =
        toJson(readOrFail(withField(QStringLiteral("/nodes/1"), QStringLiteral("outbound"), json)));
    const QJsonValue queue = written.value(QStringLiteral("nodes")).toArray().at(2);
    QCOMPARE(queue.toObject().value(QStringLiteral("outbound")),
             QJsonValue(QJsonArray{QStringLiteral("callback"), QStringLiteral("onBehalf")}));
}

void TestNativeFormat::readsEachFixtureAndWritesTheSameContent_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(NESTLINE_TEST_DATA "/formats"), {QStringLiteral("*.nestline")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -2))) << path;
    }
}

void TestNativeFormat::readsEachFixtureAndWritesTheSameContent()
{
    QFETCH(QString, path);
    const auto loaded = loadNativeFile(path);
    QVERIFY2(loaded.hasValue(), loaded ? "" : qPrintable(loaded.error().message));
    const QByteArray written = writeNative(loaded->document);
    const Document again = readOrFail(written);
    QCOMPARE(writeNative(again), written);
}

void TestNativeFormat::randomDocumentsSurviveSaveAndLoad()
{
    QRandomGenerator random(1);
    for (int run = 0; run < 200; ++run) {
        const Document document = randomDocument(random, {.nodes = random.bounded(40),
                                                          .links = 60,
                                                          .oddText = run % 2 == 0,
                                                          .unknownFields = run % 3 == 0,
                                                          .doubtful = run % 5 == 0,
                                                          .baselines = run % 4});
        const Document again = readOrFail(writeNative(document));
        QVERIFY2(again == document, qPrintable(describeDifference(document, again)));
    }
}

void TestNativeFormat::aDocumentHasOneTextWhateverTheOrderOfItsFile()
{
    const QByteArray bytes = everything();
    QJsonObject shuffled = QJsonDocument::fromJson(bytes).object();
    for (const QString& list : {QStringLiteral("nodes"), QStringLiteral("links")}) {
        const QJsonArray items = shuffled.value(list).toArray();
        QJsonArray reversed;
        for (const QJsonValue& item : items)
            reversed.prepend(item);
        shuffled.insert(list, reversed);
    }
    const Document document = readOrFail(QJsonDocument(shuffled).toJson(QJsonDocument::Compact));
    QCOMPARE(writeNative(document), writeNative(readOrFail(bytes)));
}

void TestNativeFormat::unknownFieldsSurviveAtEveryLevel()
{
    const QJsonObject before = QJsonDocument::fromJson(everything()).object();
    const QJsonObject after = toJson(readOrFail(everything()));
    for (const char* field : {"bookmarks", "laterField", "planning", "tenant"})
        QCOMPARE(after.value(QLatin1String(field)), before.value(QLatin1String(field)));
    const QJsonArray nodes = after.value(QStringLiteral("nodes")).toArray();
    QCOMPARE(nodes.at(3).toObject().value(QStringLiteral("laterNodeField")), QJsonValue(QJsonArray{true, false}));
    const QJsonObject account = nodes.at(0).toObject().value(QStringLiteral("accounts")).toArray().at(0).toObject();
    QCOMPARE(account.value(QStringLiteral("laterAccountField")).toString(), QStringLiteral("kept"));
    const QJsonArray links = after.value(QStringLiteral("links")).toArray();
    QCOMPARE(links.at(4).toObject().value(QStringLiteral("key")).toString(), QStringLiteral("5"));
}

void TestNativeFormat::largeIntegersOfUnknownFieldsStayExact()
{
    const QByteArray written = writeNative(readOrFail(everything()));
    QVERIFY(written.contains("12345678901234567"));
    QVERIFY(written.contains("\"paidLicense\": 8.25"));
    QVERIFY(written.contains("\"phoneSystemUsers\": 600,"));
}

void TestNativeFormat::writesDefaultsOnlyForUsersAndPolicy()
{
    Document document;
    const NodeId id(QStringLiteral("n1"));
    document.nodes = document.nodes.with(id, Node{});
    const QByteArray expected = R"({
        "format": "nestline", "version": 1, "writtenBy": "Nestline )" NESTLINE_VERSION R"(",
        "tenant": {"phoneSystemUsers": 0, "policy": "virtual-user-2020"},
        "nodes": [{"id": "n1", "kind": "autoAttendant", "name": ""}], "links": []
    })";
    QCOMPARE(toJson(document), QJsonDocument::fromJson(expected).object());
}

void TestNativeFormat::sortsIdsByCodePoints()
{
    Document document;
    for (const char* id : {"n2", "n10", "n1", "\xEE\x80\x80", "\xF0\x90\x80\x80"}) { // U+E000, U+10000
        document.nodes = document.nodes.with(NodeId(QString::fromUtf8(id)), Node{});
    }
    QStringList ids;
    const QJsonArray nodes = toJson(document).value(QStringLiteral("nodes")).toArray();
    for (const QJsonValue& node : nodes)
        ids << node.toObject().value(QStringLiteral("id")).toString();
    const QStringList expected{QStringLiteral("n1"), QStringLiteral("n10"), QStringLiteral("n2"),
                               QString(QChar(0xE000)), QString::fromUcs4(U"\U00010000")};
    QCOMPARE(ids, expected);
}

void TestNativeFormat::keepsLicensesThatAreAllZero()
{
    Document document;
    document.properties.tenant.policy = QStringLiteral("virtual-user-2020");
    document.properties.tenant.licenses = LicenseCounts();
    QVERIFY(readOrFail(writeNative(document)) == document);
}

QTEST_GUILESS_MAIN(TestNativeFormat)
#include "tst_nativeformat.moc"
