// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "tests/support/describe.h"
#include "tests/support/randomdocument.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace nestline;

class TestNativeFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverythingThatVersionOneCanSay();
    void readsWhatTheBillDependsOn();
    void readsBaselinesInTheOrderOfTheirNames();
    void aBaselineHoldsNoBaselines();
    void entriesWithoutADocumentStayBesideTheBaselines();
    void writesOutboundUsesOnceAndInOrder();
    void namesTheBaselineThatNeedsALaterVersion();
    void readsEachFixtureAndWritesTheSameContent_data();
    void readsEachFixtureAndWritesTheSameContent();
    void randomDocumentsSurviveSaveAndLoad();
    void aDocumentHasOneTextWhateverTheOrderOfItsFile();
    void unknownFieldsSurviveAtEveryLevel();
    void largeIntegersOfUnknownFieldsStayExact();
    void writesDefaultsOnlyForUsersAndPolicy();
    void sortsIdsByCodePoints();
    void keepsLicensesThatAreAllZero();
    void refusesWrongContent_data();
    void refusesWrongContent();
    void acceptsWhatFindingsTellAbout_data();
    void acceptsWhatFindingsTellAbout();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void refusesHugeAndDeepTextsQuickly();
    void namesTheVersionThatIsNeeded();
    void mutatedFilesEndInAnErrorOrRoundTrip();
    void truncatedFilesEndInAnError();
    void savesAndLoadsFiles();
    void namesFilesThatCannotBeRead();
    void aFailedSaveLeavesTheOldFile();
};

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(NESTLINE_TEST_DATA "/formats/v1/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Document readOrFail(const QByteArray& bytes)
{
    const auto result = readNative(bytes);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return result->document;
}

// A valid document with `field` of the object at `path` (such as /nodes/0) replaced by `json`, or removed where that is
// empty.
QByteArray withField(const QString& path, const QString& field, const QByteArray& json)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().at(0);
    std::function<QJsonValue(QJsonValue, QStringList)> change = [&](QJsonValue node, QStringList rest) -> QJsonValue {
        if (rest.isEmpty()) {
            QJsonObject object = node.toObject();
            if (value.isUndefined())
                object.remove(field);
            else
                object.insert(field, value);
            return object;
        }
        const QString step = rest.takeFirst();
        if (node.isArray()) {
            QJsonArray array = node.toArray();
            array[step.toInt()] = change(array.at(step.toInt()), rest);
            return array;
        }
        QJsonObject object = node.toObject();
        object.insert(step, change(object.value(step), rest));
        return object;
    };
    const QJsonObject valid = QJsonDocument::fromJson(fixture(QStringLiteral("everything.nestline"))).object();
    return QJsonDocument(change(valid, path.split(QLatin1Char('/'), Qt::SkipEmptyParts)).toObject()).toJson();
}

// As it is written: an empty policy stands for the default edition, also in baselines.
Document withPolicies(Document document)
{
    QString& policy = document.properties.tenant.policy;
    if (policy.isEmpty())
        policy = QStringLiteral("virtual-user-2020");
    for (Baseline& baseline : document.properties.baselines)
        baseline.document = std::make_shared<const Document>(withPolicies(*baseline.document));
    return document;
}

QJsonObject toJson(const Document& document)
{
    return QJsonDocument::fromJson(writeNative(document)).object();
}

} // namespace

void TestNativeFormat::readsEverythingThatVersionOneCanSay()
{
    const Document document = readOrFail(fixture(QStringLiteral("everything.nestline")));
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
    const Document document = readOrFail(fixture(QStringLiteral("everything.nestline")));
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

void TestNativeFormat::readsBaselinesInTheOrderOfTheirNames()
{
    const Properties properties = readOrFail(fixture(QStringLiteral("everything.nestline"))).properties;
    QCOMPARE(properties.comparedBaseline, QStringLiteral("before the move"));
    QCOMPARE(properties.baselines.size(), size_t(2));
    QCOMPARE(properties.baselines[0].name, QStringLiteral("a year ago"));
    QVERIFY(properties.baselines[0].document->nodes.isEmpty());
    const Baseline& before = properties.baselines[1];
    QCOMPARE(before.name, QStringLiteral("before the move"));
    QCOMPARE(before.date, QStringLiteral("2022-02-01"));
    QCOMPARE(before.unknownFields.value(QStringLiteral("laterBaselineField")).toInt(), 1);
    QCOMPARE(before.document->properties.title, QStringLiteral("Before"));
    QVERIFY(before.document->properties.tenant.orderedFreeLicenses == 0);
    QCOMPARE(before.document->nodes.find(NodeId(QStringLiteral("n1")))->name, QStringLiteral("All calls"));
    QCOMPARE(before.document->properties.unknownFields.value(QStringLiteral("laterField")).toString(),
             QStringLiteral("inside"));
}

void TestNativeFormat::aBaselineHoldsNoBaselines()
{
    const QByteArray bytes = fixture(QStringLiteral("everything.nestline"));
    const Properties inside = readOrFail(bytes).properties.baselines[1].document->properties;
    QVERIFY(inside.baselines.empty());
    QVERIFY(inside.comparedBaseline.isEmpty());
    const auto innerOf = [](const QJsonObject& root, int index) {
        const QJsonValue baseline = root.value(QStringLiteral("baselines")).toArray().at(index);
        return baseline.toObject().value(QStringLiteral("document")).toObject();
    };
    const QJsonObject read = innerOf(QJsonDocument::fromJson(bytes).object(), 1);
    const QJsonObject written = innerOf(toJson(readOrFail(bytes)), 1);
    for (const char* field : {"baselines", "comparedBaseline"})
        QCOMPARE(written.value(QLatin1String(field)), read.value(QLatin1String(field)));
}

void TestNativeFormat::entriesWithoutADocumentStayBesideTheBaselines()
{
    const QJsonArray written =
        toJson(readOrFail(fixture(QStringLiteral("everything.nestline")))).value(QStringLiteral("baselines")).toArray();
    QStringList names;
    for (const QJsonValue& baseline : written)
        names << baseline.toObject().value(QStringLiteral("name")).toString();
    QCOMPARE(names,
             QStringList({QStringLiteral("a year ago"), QStringLiteral("before the move"), QStringLiteral("today")}));
    const QJsonObject today{{QStringLiteral("name"), QStringLiteral("today")}, {QStringLiteral("monthly"), 40}};
    QCOMPARE(written.at(2).toObject(), today);
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

void TestNativeFormat::namesTheBaselineThatNeedsALaterVersion()
{
    const auto result = readNative(withField(QStringLiteral("/baselines/1/document"), QStringLiteral("version"), "7"));
    QVERIFY(!result);
    QVERIFY(result.error().code == Error::Code::NewerVersion);
    QVERIFY2(result.error().message.startsWith(QLatin1String("/baselines/1/document/version: ")),
             qPrintable(result.error().message));
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
    const QByteArray bytes = fixture(QStringLiteral("everything.nestline"));
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
    const QJsonObject before = QJsonDocument::fromJson(fixture(QStringLiteral("everything.nestline"))).object();
    const QJsonObject after = toJson(readOrFail(fixture(QStringLiteral("everything.nestline"))));
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
    const QByteArray written = writeNative(readOrFail(fixture(QStringLiteral("everything.nestline"))));
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

void TestNativeFormat::refusesWrongContent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("json"); // empty: the field is missing
    QTest::addColumn<QString>("place");   // empty: path/field
    const auto row = [](const char* path, const char* field, const char* json, const char* place = "") {
        QTest::addRow("%s/%s %s", path, field, *json ? json : "missing")
            << QString::fromLatin1(path) << QString::fromLatin1(field) << QByteArray(json)
            << QString::fromLatin1(place);
    };
    const auto rows = [&row](const char* path, std::initializer_list<const char*> fields,
                             std::initializer_list<const char*> values) {
        for (const char* field : fields) {
            for (const char* json : values)
                row(path, field, json);
        }
    };
    rows("", {"format"}, {"", "1", "\"drawing\""});
    rows("", {"version"}, {"", "\"1\"", "0", "-1", "1.5", "true", "null"});
    rows("", {"title", "writtenBy", "planning", "tenant", "nodes", "links"}, {"5", "null"});
    rows("", {"planning"}, {"[]"});
    rows("", {"nodes"}, {"{}"});
    row("", "nodes", "[1]", "/nodes/0");
    row("", "links", "[null]", "/links/0");

    rows("/tenant", {"phoneSystemUsers"}, {"-1", "10000001", "1.5", "\"600\"", "true", "null", "1e300", "[]"});
    rows("/tenant", {"policy", "licenses"}, {"5", "null"});
    rows("/tenant", {"prices"}, {"\"8\"", "[]"});
    rows("/tenant/licenses", {"phoneSystem", "e5", "businessVoice", "callingPlan", "sharedDevices"},
         {"-1", "0.5", "\"many\"", "10000001"});
    rows("/tenant/prices", {"paidLicense", "baseLicense", "payAsYouGo"},
         {"-1", "-0.0001", "\"8\"", "0.00001", "1e9", "null"});
    rows("/tenant/prices", {"source", "date"}, {"5", "null"});
    rows("/tenant", {"commitment"}, {"5", "\"decade\"", "\"\"", "null"});
    rows("/tenant", {"billBaseLicenses"}, {"1", "\"yes\"", "null"});
    rows("/tenant", {"orderedFreeLicenses"}, {"-1", "10000001", "1.5", "\"85\"", "null"});
    rows("/tenant/prices", {"currency"}, {"5", "\"dollars\"", "\"usd\""});

    rows("", {"baselines", "comparedBaseline"}, {"5", "null", "{}"});
    row("", "baselines", "[1]", "/baselines/0");
    rows("/baselines/1", {"name"}, {"", "\"\"", "5"});
    row("/baselines/1", "name", "\"a year ago\"", "/baselines/2/name");
    rows("/baselines/1", {"date", "document"}, {"5", "null", "[]"});
    rows("/baselines/1/document", {"format", "version"}, {"", "\"1\"", "0"});
    rows("/baselines/1/document", {"title", "tenant", "nodes", "links"}, {"5"});
    rows("/baselines/1/document/tenant", {"phoneSystemUsers"}, {"-1"});
    rows("/baselines/1/document/nodes/0/accounts/0", {"id", "number"}, {"5"});

    rows("/nodes/2", {"id", "kind", "name"}, {"", "5", "null"});
    rows("/nodes/2", {"id"}, {"\"\"", "\"n1\""});
    rows("/nodes/2", {"kind"}, {"\"autoattendant\"", "\"\""});
    rows("/nodes/1", {"group", "language", "timeZone", "note", "accounts", "position"}, {"5", "null", "{}"});
    rows("/nodes/1", {"position"}, {"[1]", "[1, 2, 3]", "[1, \"2\"]", "[1, null]", "[1, 1e300]"});
    rows("/nodes/1", {"directorySearch", "outbound"}, {"\"callback\""});
    row("/nodes/1", "outbound", "[\"callback\", \"fax\"]", "/nodes/1/outbound/1");
    row("/nodes/1", "accounts", "[1]", "/nodes/1/accounts/0");

    rows("/nodes/0/accounts/1", {"id"}, {"", "\"\"", "\"r2\""});
    row("/nodes/1/accounts/0", "id", "\"r10\"");
    rows("/nodes/0/accounts/1", {"upn", "number", "numberType", "license", "pinned"}, {"5", "null"});
    rows("/nodes/0/accounts/1", {"numberType", "license"}, {"\"e5\""});
    rows("/nodes/0/accounts/1", {"monthlyCalls"}, {"-1", "0.5", "\"12\"", "1e15", "null"});

    rows("/links/0", {"id", "from", "to", "trigger", "key"}, {"", "5", "\"\""});
    row("/links/0", "id", "\"l2\"", "/links/1/id");
    rows("/links/0", {"from", "to", "trigger", "key", "reference"}, {"\"n99\"", "null"});
    rows("/links/0", {"key"}, {"\"11\"", "1"});
    rows("/links/4", {"key"}, {"\"x\""}); // means nothing after hours, but must be a key
}

void TestNativeFormat::refusesWrongContent()
{
    QFETCH(QString, path);
    QFETCH(QString, field);
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    if (place.isEmpty())
        place = path + QLatin1Char('/') + field;
    const auto result = readNative(withField(path, field, json));
    QVERIFY(!result);
    QVERIFY(result.error().code == Error::Code::InvalidInput);
    QVERIFY2(result.error().message.startsWith(place + QLatin1String(": ")), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(QLatin1String("expected")), qPrintable(result.error().message));
}

void TestNativeFormat::acceptsWhatFindingsTellAbout_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const char* path, const char* field, const char* json) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(field) << QByteArray(json);
    };
    row("accounts on an end", "/nodes/2", "accounts", R"([{"id": "r99", "number": "+1"}])");
    row("trigger of the other app", "/links/1", "trigger", "\"holiday\"");
    row("link from an end", "/links/1", "from", "\"n3\"");
    row("link to itself", "/links/0", "to", "\"n1\"");
    row("unknown policy", "/tenant", "policy", "\"no-such-edition\"");
    row("users with a fraction of zero", "/tenant", "phoneSystemUsers", "600.0");
    row("number that is none", "/nodes/0/accounts/0", "number", "\"-\"");
    row("empty name", "/nodes/0", "name", "\"\"");
    row("comparison with a baseline that is gone", "", "comparedBaseline", "\"gone\"");
    row("a commitment that is the default", "/tenant", "commitment", "\"year\"");
    row("key taken twice", "/links/2", "key", "\"1\"");
}

void TestNativeFormat::acceptsWhatFindingsTellAbout()
{
    QFETCH(QString, path);
    QFETCH(QString, field);
    QFETCH(QByteArray, json);
    const auto result = readNative(withField(path, field, json));
    QVERIFY2(result.hasValue(), result ? "" : qPrintable(result.error().message));
    QVERIFY(readOrFail(writeNative(result->document)) == result->document);
}

void TestNativeFormat::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << "Line 1";
    QTest::newRow("blank") << QByteArray(" \n\t\r\n") << "Line 1";
    QTest::newRow("a list") << QByteArray("[]") << "Line 1";
    QTest::newRow("a number") << QByteArray("5") << "Line 1";
    QTest::newRow("unterminated") << QByteArray("{\"format\": \"nest") << "Line 1, column 17";
    QTest::newRow("comma at the end") << QByteArray("{\n  \"format\": 1,\n}") << "Line 3, column 2";
    QTest::newRow("text after the end") << QByteArray("{}\n{}") << "Line 2";
    QTest::newRow("not UTF-8") << QByteArray("{\n\"title\": \"a\xff\"}") << "Line 2, column";
    QTest::newRow("surrogates in UTF-8") << QByteArray("{\"title\": \"\xed\xa0\x80\"}") << "Line 1, column";
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << "Line 1";
    QTest::newRow("nothing but NUL") << QByteArray(1000, '\0') << "Line 1";
    QTest::newRow("a number without bounds") << QByteArray("{\"x\": 1e999}") << "Line 1, column";
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << "Line 1";
}

void TestNativeFormat::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto result = readNative(bytes);
    QVERIFY(!result);
    QVERIFY2(result.error().message.startsWith(place), qPrintable(result.error().message));
}

void TestNativeFormat::refusesHugeAndDeepTextsQuickly()
{
    QVERIFY(!readNative(QByteArray(200 * 1024 * 1024, ' ')));
    QVERIFY(!readNative(QByteArray(10'000, '[')));
    const QByteArray deep = QByteArray("{\"x\":").repeated(10'000) + '1' + QByteArray(10'000, '}');
    QVERIFY(!readNative("{\"format\":\"nestline\",\"version\":1,\"later\":" + deep + '}'));

    QByteArray manyNodes = "{\"format\":\"nestline\",\"version\":1,\"nodes\":[{\"id\":\"n0\"}";
    for (int i = 1; i < 300'000; ++i)
        manyNodes += ",{\"id\":\"n" + QByteArray::number(i) + "\",\"kind\":\"person\",\"name\":\"x\"}";
    const auto result = readNative(manyNodes + "]}");
    QVERIFY(!result);
    QVERIFY(result.error().message.startsWith(QLatin1String("/nodes/0/kind: ")));
}

void TestNativeFormat::namesTheVersionThatIsNeeded()
{
    const auto result = readNative(R"({"format": "nestline", "version": 7, "writtenBy": "Nestline 9.1", "nodes": 5})");
    QVERIFY(!result);
    QVERIFY(result.error().code == Error::Code::NewerVersion);
    QVERIFY(result.error().message.contains(QLatin1String("version 7")));
    QVERIFY(result.error().message.contains(QLatin1String("Nestline 9.1")));
}

void TestNativeFormat::mutatedFilesEndInAnErrorOrRoundTrip()
{
    const QByteArray original = fixture(QStringLiteral("everything.nestline"));
    QRandomGenerator random(3);
    int readable = 0;
    for (int run = 0; run < 5000; ++run) {
        QByteArray bytes = original;
        for (int edits = random.bounded(1, 4); edits > 0; --edits) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            switch (random.bounded(4)) {
            case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
            case 1: bytes.remove(at, random.bounded(1, 20)); break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), random.bounded(1, 60)));
                break;
            default: bytes[at] = "\"{}[]:,0123456789-eE.\\"[random.bounded(22)];
            }
        }
        const auto result = readNative(bytes);
        if (!result) {
            QVERIFY(!result.error().message.isEmpty());
            continue;
        }
        ++readable;
        const Document document = withPolicies(result->document);
        const Document again = readOrFail(writeNative(document));
        QVERIFY2(again == document, qPrintable(describeDifference(document, again)));
    }
    QVERIFY(readable > 100);
}

void TestNativeFormat::truncatedFilesEndInAnError()
{
    const QByteArray bytes = fixture(QStringLiteral("everything.nestline")).trimmed();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!readNative(bytes.left(size)));
}

void TestNativeFormat::savesAndLoadsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("%1 plan \u2764.nestline"));
    QRandomGenerator random(4);
    const Document document = randomDocument(random);
    QVERIFY(saveNativeFile(document, path).hasValue());
    const auto loaded = loadNativeFile(path);
    QVERIFY(loaded.hasValue());
    QVERIFY(loaded->document == document);
    QVERIFY(loaded->notes.isEmpty());
}

void TestNativeFormat::namesFilesThatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.nestline"));
    for (const QString& path : {missing, folder.path()}) {
        const auto result = loadNativeFile(path);
        QVERIFY(!result);
        QVERIFY(result.error().code == Error::Code::FileSystem);
        QVERIFY2(result.error().message.contains(path), qPrintable(result.error().message));
    }
    const QString wrong = QStringLiteral(NESTLINE_SOURCE_DIR "/CMakeLists.txt");
    QVERIFY(loadNativeFile(wrong).error().message.startsWith(wrong + QLatin1String(": Line 1, column ")));
}

void TestNativeFormat::aFailedSaveLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.nestline"));
    QVERIFY(saveNativeFile(Document(), path).hasValue());
    QVERIFY(!saveNativeFile(Document(), folder.filePath(QStringLiteral("no/such/folder.nestline"))));
    QVERIFY(!saveNativeFile(Document(), folder.path()));
    QVERIFY(loadNativeFile(path).hasValue());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestNativeFormat)
#include "tst_nativeformat.moc"
