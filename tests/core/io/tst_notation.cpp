// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "tests/support/describe.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace nestline;

class TestNotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheExampleOfItsDescription();
    void readsEachPartOfALine_data();
    void readsEachPartOfALine();
    void childrenWithoutAWayInGetTheFirstOneFree();
    void indentationSaysWhoLeadsToWhom();
    void numbersBecomeAccounts();
    void refusesWhatCannotBeMeant_data();
    void refusesWhatCannotBeMeant();
    void tellsNotationFromProse_data();
    void tellsNotationFromProse();
    void everyNameSurvives();
    void randomDocumentsSurvive();
    void documentsWithEqualNamesKeepTheirText();
    void deepChainsStayShort();
};

namespace {

Document read(const QString& text)
{
    const auto result = documentFromNotation(text);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

// Only what the notation has words for; each app has its numbers, or one account without.
Document expressible(Document document, bool uniqueNames)
{
    document.properties = {};
    document.positions = {};
    for (const auto& [id, node] : Document(document).nodes) {
        Node plain;
        plain.kind = node.kind;
        plain.name = uniqueNames ? QString(node.name + id.toString()) : node.name;
        for (const Account& account : node.accounts) {
            if (account.hasNumber())
                plain.accounts.push_back({.id = account.id, .number = QString(u'+' + account.id.toString().mid(1))});
        }
        if (isApp(plain.kind) && plain.accounts.empty())
            plain.accounts.push_back({.id = AccountId(QString(u'x' + id.toString()))});
        document.nodes = document.nodes.with(id, plain);
    }
    for (const auto& [id, link] : Document(document).links) {
        Link plain = link;
        plain.reference = Reference::ResourceAccount;
        document.links = document.links.with(id, plain);
    }
    return document;
}

// All of a document by names instead of ids.
QStringList byNames(const Document& document)
{
    QStringList result;
    for (const auto& [id, node] : document.nodes) {
        QStringList numbers;
        for (const Account& account : node.accounts)
            numbers << account.number;
        numbers.sort();
        result << QStringLiteral("%1 %2 %3").arg(int(node.kind)).arg(node.name, numbers.join(QLatin1Char(' ')));
    }
    for (const auto& [id, link] : document.links) {
        result << QStringLiteral("%1 -> %2 %3 %4")
                      .arg(document.nodes.find(link.from)->name, document.nodes.find(link.to)->name)
                      .arg(int(link.trigger))
                      .arg(link.key ? link.key->toString() : QString());
    }
    result.sort();
    return result;
}

} // namespace

void TestNotation::drawsTheExampleOfItsDescription()
{
    const QString text = QStringLiteral("Main line +14255550100\n"
                                        "  1 Sales [queue] +14255550142\n"
                                        "    timeout Sales mailbox [voicemail]\n"
                                        "  2 Support menu\n"
                                        "    1 Hardware [queue]\n"
                                        "    9 = Main line\n"
                                        "  0 Reception [operator]\n"
                                        "  afterhours Main mailbox [voicemail]\n");
    const Document document = read(text);
    QCOMPARE(document.nodes.size(), 7);
    QCOMPARE(document.links.size(), 7);
    const Link& back = *document.links.find(LinkId(QStringLiteral("l5")));
    QCOMPARE(back.from.toString(), QStringLiteral("n4"));
    QCOMPARE(back.to.toString(), QStringLiteral("n1"));
    QCOMPARE(back.key->toString(), QStringLiteral("9"));
    QCOMPARE(notationFromDocument(document), text);
}

void TestNotation::readsEachPartOfALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<NodeKind>("kind");
    QTest::addColumn<QString>("way"); // key or number of the trigger
    const auto row = [](const char* line, const char* name, NodeKind kind = NodeKind::AutoAttendant,
                        const QString& way = QStringLiteral("1")) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(name) << kind << way;
    };
    const auto trigger = [](Trigger value) { return QStringLiteral("trigger %1").arg(int(value)); };
    row("Sales", "Sales");
    row("# Sales", "Sales", NodeKind::AutoAttendant, QStringLiteral("#"));
    row("*  Sales team ", "Sales team", NodeKind::AutoAttendant, QStringLiteral("*"));
    row("11 Sales", "11 Sales");
    row("24/7 desk", "24/7 desk");
    row("5", "5");
    row("operator", "operator");
    row("operator desk", "desk", NodeKind::AutoAttendant, trigger(Trigger::Operator));
    row("Operator desk", "Operator desk");
    row("noinput Again", "Again", NodeKind::AutoAttendant, trigger(Trigger::NoInput));
    row("holiday Closed [announcement]", "Closed", NodeKind::Announcement, trigger(Trigger::Holiday));
    row("Sales [menu]", "Sales");
    row("Sales [Queue]", "Sales", NodeKind::CallQueue);
    row("Sales[queue]", "Sales", NodeKind::CallQueue);
    row("Sales [EMEA]", "Sales [EMEA]");
    row("Sales [EMEA] [queue]", "Sales [EMEA]", NodeKind::CallQueue);
    row("Sales [queue] [queue]", "Sales [queue]", NodeKind::CallQueue);
    row("Sales [queue", "Sales [queue");
    row("Sales +1425 [queue]", "Sales", NodeKind::CallQueue);
    row("Sales + service", "Sales + service");
    row("Sales +1-425", "Sales +1-425");
    row("Taxi [external] +493023125100", "Taxi +493023125100", NodeKind::ExternalNumber);
    row("+493023125100 [external]", "+493023125100", NodeKind::ExternalNumber);
    row("\"1 Sales [queue]\"", "1 Sales [queue]");
    row("\"1 Sales\" [queue]", "1 Sales", NodeKind::CallQueue);
    row("2 \"1 Sales\"", "1 Sales", NodeKind::AutoAttendant, QStringLiteral("2"));
    row("\"\"", "");
    row("\" a\\n\\\"b\\\"\\\\ \\u2764\"", " a\n\"b\"\\ \xE2\x9D\xA4");
    row("\"Best\" team", "\"Best\" team");
    row("\"no end", "\"no end");
    row("\"bad \\u12\"", "\"bad \\u12\"");
    row("=x", "=x");
    row("=", "=");
    row("\xE9\x94\x80\xE5\x94\xAE [queue]", "\xE9\x94\x80\xE5\x94\xAE", NodeKind::CallQueue);
}

void TestNotation::readsEachPartOfALine()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(NodeKind, kind);
    QFETCH(QString, way);
    const Document document = read(QStringLiteral("Root\n  ") + line);
    const Node& node = *document.nodes.find(NodeId(QStringLiteral("n2")));
    QCOMPARE(node.name, name);
    QVERIFY(node.kind == kind);
    const Link& link = *document.links.find(LinkId(QStringLiteral("l1")));
    QCOMPARE(link.key ? link.key->toString() : QStringLiteral("trigger %1").arg(int(link.trigger)), way);
}

void TestNotation::childrenWithoutAWayInGetTheFirstOneFree()
{
    const Document document = read(QStringLiteral("Root\n A\n 1 B\n C\n 2 D\n Q [queue]\n  a\n  timeout b\n  c\n"));
    QStringList ways;
    for (const auto& [id, link] : document.links)
        ways << (link.key ? link.key->toString() : QStringLiteral("trigger %1").arg(int(link.trigger)));
    const QStringList expected{QStringLiteral("3"),
                               QStringLiteral("1"),
                               QStringLiteral("4"),
                               QStringLiteral("2"),
                               QStringLiteral("5"),
                               QStringLiteral("trigger %1").arg(int(Trigger::Agents)),
                               QStringLiteral("trigger %1").arg(int(Trigger::Timeout)),
                               QStringLiteral("trigger %1").arg(int(Trigger::Overflow))};
    QCOMPARE(ways, expected);
}

void TestNotation::indentationSaysWhoLeadsToWhom()
{
    const Document document = read(QStringLiteral("A\r\n\tB\r\n\t\tC\r\n\n   \n  D\r\nE"));
    QStringList links;
    for (const auto& [id, link] : document.links)
        links << document.nodes.find(link.from)->name + document.nodes.find(link.to)->name;
    QCOMPARE(links, QStringList({QStringLiteral("AB"), QStringLiteral("BC"), QStringLiteral("AD")}));
    QCOMPARE(document.nodes.size(), 5);
}

void TestNotation::numbersBecomeAccounts()
{
    const Document document = read(QStringLiteral("A +1 +2\n  B [queue]\n    C [person]\n"));
    const auto accounts = [&document](const char* id) {
        return document.nodes.find(NodeId(QString::fromLatin1(id)))->accounts;
    };
    QCOMPARE(accounts("n1").size(), size_t(2));
    QCOMPARE(accounts("n1")[1].number, QStringLiteral("+2"));
    QCOMPARE(accounts("n2").size(), size_t(1));
    QVERIFY(!accounts("n2")[0].hasNumber());
    QVERIFY(accounts("n3").empty());
}

void TestNotation::refusesWhatCannotBeMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("no such name") << QStringLiteral("A\n  = B") << QStringLiteral("Line 2");
    QTest::newRow("two of the name") << QStringLiteral("A\n  B\n  B\n\n  = B") << QStringLiteral("Line 5");
    QTest::newRow("no third of the name") << QStringLiteral("A\n  B\n  B\n  = \"B\" 3") << QStringLiteral("Line 4");
    QTest::newRow("reference at the margin") << QStringLiteral("A\n= A") << QStringLiteral("Line 2");
    QTest::newRow("child of a reference") << QStringLiteral("A\n  = A\n    B") << QStringLiteral("Line 3");
    QTest::newRow("child of an end") << QStringLiteral("A [person]\n  B") << QStringLiteral("Line 2");
    QTest::newRow("no name") << QStringLiteral("A\n  1 [queue]") << QStringLiteral("Line 2");
    QTest::newRow("only a number") << QStringLiteral("+1425") << QStringLiteral("Line 1");
    QTest::newRow("all taken") << QStringLiteral("Q [queue]\n a\n b\n c\n d\n e") << QStringLiteral("Line 6");
}

void TestNotation::refusesWhatCannotBeMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto result = documentFromNotation(text);
    QVERIFY(!result);
    QVERIFY2(result.error().message.startsWith(place + QLatin1Char(':')), qPrintable(result.error().message));
}

void TestNotation::tellsNotationFromProse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a word") << QStringLiteral("Hello") << false;
    QTest::newRow("a letter") << QStringLiteral("Dear all,\nplease find the plan attached.\nRegards") << false;
    QTest::newRow("a paragraph with an indented quotation")
        << QStringLiteral("See below\n  ") + QStringLiteral("word ").repeated(40) << false;
    QTest::newRow("a queue") << QStringLiteral("Sales [queue]") << true;
    QTest::newRow("a number") << QStringLiteral("Main line +14255550100") << true;
    QTest::newRow("a tree") << QStringLiteral("Main line\n\tSales\n\tSupport") << true;
    QTest::newRow("a broken tree") << QStringLiteral("Main line\n\t= Sales") << false;
}

void TestNotation::tellsNotationFromProse()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(looksLikeNotation(text), expected);
}

void TestNotation::everyNameSurvives()
{
    QRandomGenerator random(5);
    for (int run = 0; run < 5000; ++run) {
        Document document = read(QStringLiteral("A\n  B [queue] +12\n    9 = A\n  C [voicemail]"));
        for (const char* id : {"n1", "n2", "n3"}) {
            Node node = *document.nodes.find(NodeId(QString::fromLatin1(id)));
            node.name = randomText(random) + QString::fromLatin1(id);
            document.nodes = document.nodes.with(NodeId(QString::fromLatin1(id)), node);
        }
        const QString text = notationFromDocument(document);
        const auto again = documentFromNotation(text);
        QVERIFY2(again.hasValue(), again ? "" : qPrintable(again.error().message + text));
        QVERIFY2(*again == document, qPrintable(text + describeDifference(document, *again)));
    }
}

void TestNotation::randomDocumentsSurvive()
{
    QRandomGenerator random(6);
    for (int run = 0; run < 300; ++run) {
        const RandomDocumentOptions options{.nodes = random.bounded(1, 30), .links = 40, .oddText = run % 2 == 0};
        const Document document = expressible(randomDocument(random, options), true);
        const QString text = notationFromDocument(document);
        const auto again = documentFromNotation(text);
        QVERIFY2(again.hasValue(), again ? "" : qPrintable(again.error().message + text));
        QCOMPARE(byNames(*again), byNames(document));
    }
}

void TestNotation::documentsWithEqualNamesKeepTheirText()
{
    QRandomGenerator random(7);
    for (int run = 0; run < 300; ++run) {
        Document document = expressible(randomDocument(random, {.nodes = random.bounded(1, 30)}), false);
        for (const auto& [id, node] : Document(document).nodes) {
            Node renamed = node;
            renamed.name = random.bounded(2) ? QStringLiteral("Call queue") : QStringLiteral("Menu (2)");
            document.nodes = document.nodes.with(id, renamed);
        }
        const QString text = notationFromDocument(document);
        const auto again = documentFromNotation(text);
        QVERIFY2(again.hasValue(), again ? "" : qPrintable(again.error().message + text));
        QCOMPARE(notationFromDocument(*again), text);
        QCOMPARE(byNames(*again), byNames(document));
    }
}

void TestNotation::deepChainsStayShort()
{
    Document document;
    for (int i = 0; i < 5000; ++i) {
        document.nodes =
            document.nodes.with(NodeId(QStringLiteral("n%1").arg(i)), Node{.name = QStringLiteral("Menu %1").arg(i)});
        if (i > 0)
            document.links = document.links.with(LinkId(QStringLiteral("l%1").arg(i)),
                                                 Link{.from = NodeId(QStringLiteral("n%1").arg(i - 1)),
                                                      .to = NodeId(QStringLiteral("n%1").arg(i)),
                                                      .trigger = Trigger::Forward,
                                                      .key = {},
                                                      .unknownFields = {}});
    }
    const QString text = notationFromDocument(document);
    QVERIFY(text.size() < 1'000'000);
    QCOMPARE(read(text).links.size(), document.links.size());
}

QTEST_GUILESS_MAIN(TestNotation)
#include "tst_notation.moc"
