// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "core/validation/finding.h"
#include "tests/support/randomdocument.h"

#include <QTest>

#include <algorithm>

using namespace nestline;

/// Each rule: where it finds something and where it must not. Designs are written in the notation, ids are those of lines.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ruleFindsExactly_data();
    void ruleFindsExactly();
    void directorySearchIsAnExit();
    void pinnedNumberStays();
    void directlyNestedAppNeedsNoAccount();
    void triggerOfAnotherKindIsFound();
    void accountOnAnEndIsFound();
    void unknownPolicyIsFoundAndFixed();
    void fixRemovesItsFinding_data();
    void fixRemovesItsFinding();
    void menuTooFullForAFixOffersNone();
    void namesAreQuotedAsTheyAre();
    void errorsComeFirstAndOrderIsStable();
    void anyDocumentCanBeChecked();

private:
    std::vector<Finding> check(const Document& document) const { return checkDocument(document, m_catalogue); }
    QStringList places(const Document& document, const QString& code) const;
    Finding only(const Document& document, const QString& code) const;

    Catalogue m_catalogue;
};

namespace {

Document design(const QString& text)
{
    const Result<Document> document = documentFromNotation(text);
    return document ? *document : Document();
}

Document withNode(Document document, const char* id, const std::function<void(Node&)>& change)
{
    const NodeId nodeId(QString::fromLatin1(id));
    Node node = *document.nodes.find(nodeId);
    change(node);
    document.nodes = document.nodes.with(nodeId, std::move(node));
    return document;
}

Document withLink(Document document, const char* id, const std::function<void(Link&)>& change)
{
    const LinkId linkId(QString::fromLatin1(id));
    Link link = *document.links.find(linkId);
    change(link);
    document.links = document.links.with(linkId, std::move(link));
    return document;
}

} // namespace

void TestFindings::initTestCase()
{
    m_catalogue = *loadCatalogue();
}

// Where a rule found something: the ids of nodes and links.
QStringList TestFindings::places(const Document& document, const QString& code) const
{
    QStringList result;
    for (const Finding& finding : check(document)) {
        if (finding.code != code)
            continue;
        QStringList ids;
        for (const NodeId& id : finding.nodes)
            ids << id.toString();
        for (const LinkId& id : finding.links)
            ids << id.toString();
        result << ids.join(QLatin1Char(' '));
    }
    return result;
}

Finding TestFindings::only(const Document& document, const QString& code) const
{
    std::vector<Finding> findings = check(document);
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.code == code; });
    return found == findings.end() ? Finding() : *found;
}

void TestFindings::ruleFindsExactly_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* code, const char* text, const QStringList& expected) {
        QTest::newRow(name) << QString::fromLatin1(code) << QString::fromUtf8(text) << expected;
    };
    const auto at = [](std::initializer_list<const char*> places) {
        QStringList result;
        for (const char* place : places)
            result << QString::fromLatin1(place);
        return result;
    };

    row("one key twice", "duplicate-key", "Main\n 1 A [queue]\n 2 B [queue]\n 1 C [queue]\n", at({"n1 l1 l3"}));
    row("different keys", "duplicate-key", "Main\n 1 A [queue]\n 2 B [queue]\n", {});
    row("same key in two menus", "duplicate-key", "Main\n 1 A\n  1 B [queue]\n", {});
    row("several other triggers", "duplicate-key", "Main\n holiday A [queue]\n holiday B [queue]\n", {});

    row("number twice", "duplicate-number", "A +14255550100\nB +14255550100\n", at({"n1 n2"}));
    row("number twice on one app", "duplicate-number", "A +14255550100 +14255550100\n", at({"n1"}));
    row("different numbers", "duplicate-number", "A +14255550100\nB +14255550101\n", {});
    row("no numbers", "duplicate-number", "A\nB\n", {});

    row("too short", "number-not-e164", "A +123456\n", at({"n1"}));
    row("leading zero", "number-not-e164", "A +04255550100\n", at({"n1"}));
    row("too long", "number-not-e164", "A +1234567890123456\n", at({"n1"}));
    row("shortest and longest", "number-not-e164", "A +1234567\nB +123456789012345\n", {});

    row("two menus in a circle", "cycle-without-exit", "A +14255550100\n 1 B\n  9 = A\n", at({"n1 n2 l1 l2"}));
    row("a menu that repeats itself", "cycle-without-exit", "A +14255550100\n * = A\n", at({"n1 l1"}));
    row("behind a front door", "cycle-without-exit", "D +14255550100\n 1 A\n  1 B\n   9 = A\n", at({"n2 n3 l2 l3"}));
    row("circle with a way out", "cycle-without-exit", "A +14255550100\n 1 B\n  9 = A\n  2 P [person]\n", {});
    row("way out to another menu", "cycle-without-exit", "A +14255550100\n 1 B\n  9 = A\n  2 C\n", {});
    row("queue returns to its menu", "cycle-without-exit", "A +14255550100\n 1 Q [queue]\n  timeout = A\n", {});
    row("queues pass calls around", "cycle-without-exit",
        "A [queue] +14255550100\n overflow B [queue]\n  overflow = A\n", {});
    row("no circle", "cycle-without-exit", "A +14255550100\n 1 B\n", {});

    row("nobody leads there", "unreachable-app", "A +14255550100\n 1 B [queue]\nC\n 1 D [queue]\n", at({"n3", "n4"}));
    row("by any trigger", "unreachable-app",
        "A +14255550100\n afterhours B\n  noinput C [queue]\n   overflow D\n    operator E [operator]\n", {});
    row("a circle does not reach itself", "unreachable-app", "A\n 1 B\n  9 = A\n", at({"n1", "n2"}));
    row("a number in a circle is enough", "unreachable-app", "A\n 1 B +14255550100\n  9 = A\n", {});
    row("ends are no apps", "unreachable-app", "P [person]\n", {});

    row("no time-out", "queue-without-timeout", "Q [queue] +14255550100\n overflow V [voicemail]\n", at({"n1"}));
    row("with time-out", "queue-without-timeout", "Q [queue] +14255550100\n timeout V [voicemail]\n", {});
    row("menus need none", "queue-without-timeout", "A +14255550100\n", {});

    row("nested with a number", "number-on-nested-app", "A +14255550100\n 1 B [queue] +14255550101\n", at({"n2"}));
    row("forwarded to", "number-on-nested-app", "A +14255550100\n forward B [queue] +14255550101\n", at({"n2"}));
    row("nested two steps down", "number-on-nested-app", "A +14255550100\n 1 B\n  1 C +14255550101\n", at({"n3"}));
    row("only after hours", "number-on-nested-app", "A +14255550100\n afterhours B [queue] +14255550101\n", {});
    row("nested without a number", "number-on-nested-app", "A +14255550100\n 1 B [queue]\n", {});
    row("under a menu nobody can call", "number-on-nested-app", "A\n 1 B [queue] +14255550101\n", {});
    row("a way back to the main line", "number-on-nested-app", "A +14255550100\n 1 B\n  9 = A\n  1 C [queue]\n", {});
    row("front door stays, room goes", "number-on-nested-app",
        "A +14255550100\n 1 B +14255550101\n  9 = A\n  1 C [queue]\n", at({"n2"}));
    row("both rooms behind a front door go", "number-on-nested-app",
        "D +14255550102\n 1 A +14255550100\n  1 B +14255550101\n   9 = A\n", at({"n2", "n3"}));

    row("default names", "default-name",
        "Auto attendant 3 +14255550100\n 1 New call queue [queue]\n  agents Person 12 [person]\n",
        at({"n1", "n2", "n3"}));
    row("letter case does not matter", "default-name", "AUTO ATTENDANT +14255550100\n", at({"n1"}));
    row("own names", "default-name", "Main +14255550100\n 1 Call queue of Leeds [queue]\n 2 Newcastle [queue]\n", {});
    row("an operator is an operator", "default-name", "Main +14255550100\n 0 Operator [operator]\n", {});
}

void TestFindings::ruleFindsExactly()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const Result<Document> document = documentFromNotation(text);
    QVERIFY2(document, document ? "" : qPrintable(document.error().message));
    QCOMPARE(places(*document, code), expected);
}

void TestFindings::directorySearchIsAnExit()
{
    const Document circle = design(QStringLiteral("A +14255550100\n 1 B\n  9 = A\n"));
    const Document searchable = withNode(circle, "n2", [](Node& node) { node.directorySearch = true; });
    QCOMPARE(places(searchable, QStringLiteral("cycle-without-exit")), QStringList());
}

void TestFindings::pinnedNumberStays()
{
    const Document nested = design(QStringLiteral("A +14255550100\n 1 B [queue] +14255550101\n"));
    const Document pinned = withNode(nested, "n2", [](Node& node) { node.accounts[0].pinned = true; });
    QCOMPARE(places(pinned, QStringLiteral("number-on-nested-app")), QStringList());
}

void TestFindings::directlyNestedAppNeedsNoAccount()
{
    const QString code = QStringLiteral("app-without-account");
    const auto withoutAccount = [](Node& node) { node.accounts.clear(); };
    const Document nested = withNode(design(QStringLiteral("A +14255550100\n 1 B [queue]\n")), "n2", withoutAccount);
    QCOMPARE(places(nested, code), QStringList{QStringLiteral("n2")});
    const Document direct = withLink(nested, "l1", [](Link& link) { link.reference = Reference::VoiceApp; });
    QCOMPARE(places(direct, code), QStringList());
    const Document alone = withNode(design(QStringLiteral("A\n")), "n1", withoutAccount);
    QCOMPARE(places(alone, code), QStringList{QStringLiteral("n1")});
    const Document end = withNode(design(QStringLiteral("P [person]\n")), "n1", withoutAccount);
    QCOMPARE(places(end, code), QStringList());
}

void TestFindings::triggerOfAnotherKindIsFound()
{
    const Document queue = withNode(design(QStringLiteral("A +14255550100\n 1 B [queue]\n 2 C [queue]\n")), "n1",
                                    [](Node& node) { node.kind = NodeKind::CallQueue; });
    QCOMPARE(places(queue, QStringLiteral("trigger-does-not-fit")),
             (QStringList{QStringLiteral("n1 l1"), QStringLiteral("n1 l2")}));
}

void TestFindings::accountOnAnEndIsFound()
{
    const Document end =
        withNode(design(QStringLiteral("A +14255550100\n")), "n1", [](Node& node) { node.kind = NodeKind::Person; });
    QCOMPARE(places(end, QStringLiteral("account-on-end")), QStringList{QStringLiteral("n1")});
}

void TestFindings::unknownPolicyIsFoundAndFixed()
{
    Document document = design(QStringLiteral("A +14255550100\n"));
    QCOMPARE(places(document, QStringLiteral("unknown-policy")), QStringList());
    document.properties.tenant.policy = QStringLiteral("virtual-user-1999");
    const Finding finding = only(document, QStringLiteral("unknown-policy"));
    QVERIFY(finding.message.contains(QLatin1String("virtual-user-1999")));
    QCOMPARE(finding.fix(document).properties.tenant.policy, QStringLiteral("virtual-user-2020"));
}

void TestFindings::fixRemovesItsFinding_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Document>("document");
    const auto number = [](const char* text) {
        return withNode(design(QStringLiteral("A\n")), "n1",
                        [text](Node& node) { node.accounts[0].number = QString::fromUtf8(text); });
    };
    QTest::newRow("key twice") << QStringLiteral("duplicate-key")
                               << design(QStringLiteral("Main\n 1 A [queue]\n 1 B [queue]\n 1 C [queue]\n"));
    QTest::newRow("blanks and dashes") << QStringLiteral("number-not-e164") << number("+1 (425) 555-0100");
    QTest::newRow("national zero") << QStringLiteral("number-not-e164") << number("+44 (0)20 7946 0958");
    QTest::newRow("no account") << QStringLiteral("app-without-account")
                                << withNode(design(QStringLiteral("A\n")), "n1", [](Node& n) { n.accounts.clear(); });
}

void TestFindings::fixRemovesItsFinding()
{
    QFETCH(QString, code);
    QFETCH(Document, document);
    const Finding finding = only(document, code);
    QCOMPARE(finding.code, code);
    QVERIFY(!finding.fixText.isEmpty());
    const Document fixed = finding.fix(document);
    QCOMPARE(places(fixed, code), QStringList());
    QVERIFY(finding.fix(fixed) == fixed); // applied twice or too late, it does no harm
    QVERIFY(finding.fix(Document()) == Document());
}

void TestFindings::menuTooFullForAFixOffersNone()
{
    QString text = QStringLiteral("Main +14255550100\n");
    for (const MenuKey key : MenuKey::all())
        text += QStringLiteral(" %1 Room %1 [queue]\n").arg(key.toString());
    text += QStringLiteral(" 5 One too many [queue]\n");
    const Finding finding = only(design(text), QStringLiteral("duplicate-key"));
    QCOMPARE(finding.links.size(), size_t(2));
    QVERIFY(finding.fixText.isEmpty());
    QVERIFY(!finding.fix);
}

// A name is data: placeholders and mark-up in it mean nothing.
void TestFindings::namesAreQuotedAsTheyAre()
{
    const QString name = QStringLiteral("%1 <b>%2</b> %n");
    const Document document = withNode(design(QStringLiteral("Q [queue] +123\n")), "n1", [&name](Node& node) {
        node.name = name;
        node.accounts.push_back({.id = AccountId(QStringLiteral("r9")), .number = QStringLiteral("%2")});
    });
    for (const Finding& finding : check(document)) {
        if (!finding.nodes.empty())
            QVERIFY2(finding.message.contains(name), qPrintable(finding.message));
    }
    const Document nameless = withNode(document, "n1", [](Node& node) { node.name = QStringLiteral("  "); });
    QVERIFY(only(nameless, QStringLiteral("queue-without-timeout")).message.contains(QLatin1String("n1")));
}

void TestFindings::errorsComeFirstAndOrderIsStable()
{
    const Document document = design(QStringLiteral("Auto attendant +123\n 1 B [queue] +14255550100\n 1 C\nD\n"));
    const std::vector<Finding> findings = check(document);
    QVERIFY(findings.size() > 4);
    const auto rank = [](const Finding& f) { return std::make_pair(f.severity, f.code); };
    QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                           [&](const Finding& a, const Finding& b) { return rank(a) < rank(b); }));
    QVERIFY(findings == check(moveNodes(document, std::vector{NodeId(QStringLiteral("n1"))}, {10, 10})));
}

void TestFindings::anyDocumentCanBeChecked()
{
    QRandomGenerator random(7);
    const RandomDocumentOptions odd{.nodes = 40, .links = 80, .oddText = true, .unknownFields = true, .doubtful = true};
    for (int i = 0; i < 50; ++i) {
        const Document document = randomDocument(random, odd);
        for (const Finding& finding : check(document)) {
            QVERIFY(!finding.code.isEmpty());
            QVERIFY(!finding.message.isEmpty());
            QCOMPARE(finding.fixText.isEmpty(), !finding.fix);
            if (finding.fix)
                QVERIFY2(!(finding.fix(document) == document), qPrintable(finding.code));
        }
    }
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
