// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "tests/support/describe.h"
#include "tests/support/formatexample.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nestline;
using namespace nestline::formatexample;

/// What is wrong in a file is refused with its place; what is only doubtful is read.
class TestNativeRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

namespace {

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

} // namespace

void TestNativeRefusals::refusesWrongContent_data()
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

void TestNativeRefusals::refusesWrongContent()
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

void TestNativeRefusals::acceptsWhatFindingsTellAbout_data()
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

void TestNativeRefusals::acceptsWhatFindingsTellAbout()
{
    QFETCH(QString, path);
    QFETCH(QString, field);
    QFETCH(QByteArray, json);
    const auto result = readNative(withField(path, field, json));
    QVERIFY2(result.hasValue(), result ? "" : qPrintable(result.error().message));
    QVERIFY(readOrFail(writeNative(result->document)) == result->document);
}

void TestNativeRefusals::refusesWhatIsNotJson_data()
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

void TestNativeRefusals::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto result = readNative(bytes);
    QVERIFY(!result);
    QVERIFY2(result.error().message.startsWith(place), qPrintable(result.error().message));
}

void TestNativeRefusals::refusesHugeAndDeepTextsQuickly()
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

void TestNativeRefusals::namesTheVersionThatIsNeeded()
{
    const auto result = readNative(R"({"format": "nestline", "version": 7, "writtenBy": "Nestline 9.1", "nodes": 5})");
    QVERIFY(!result);
    QVERIFY(result.error().code == Error::Code::NewerVersion);
    QVERIFY(result.error().message.contains(QLatin1String("version 7")));
    QVERIFY(result.error().message.contains(QLatin1String("Nestline 9.1")));
}

void TestNativeRefusals::mutatedFilesEndInAnErrorOrRoundTrip()
{
    const QByteArray original = everything();
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

void TestNativeRefusals::truncatedFilesEndInAnError()
{
    const QByteArray bytes = everything().trimmed();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!readNative(bytes.left(size)));
}

QTEST_GUILESS_MAIN(TestNativeRefusals)
#include "tst_nativerefusals.moc"
