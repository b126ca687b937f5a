// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "core/search/query.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace nestline;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatFits_data();
    void findsWhatFits();
    void anEmptyQueryFindsNothingButFitsEverything();
    void everyWordOfTheHelpIsUnderstood();
    void resultsStandAsOneReads();
    void modifiedComparesWithTheReference();
    void oddTextIsUnderstoodSomehow();
    void moreWordsFindNoMore();

private:
    Catalogue m_catalogue = *loadCatalogue();
    Document m_document;

    QString found(const QString& query, const Document* reference = nullptr) const;
};

// n1 to n7 in the order of the lines.
void TestQuery::initTestCase()
{
    m_document = *documentFromNotation(QStringLiteral("Main line +14255550100\n"
                                                      "  1 Sales [queue] +49301234567\n"
                                                      "    timeout Sales mailbox [voicemail]\n"
                                                      "  2 Zürich office +41445550143\n"
                                                      "  3 Free help 24 [queue]\n"
                                                      "  0 Operator [operator]\n"
                                                      "Spare line +14255550100\n"));
    const auto change = [this](const char* id, const std::function<void(Node&)>& edit) {
        m_document = updateNodes(m_document, std::vector{NodeId(QLatin1String(id))}, edit);
    };
    change("n2", [](Node& node) {
        node.group = QStringLiteral("Berlin");
        node.language = QStringLiteral("de-DE");
        node.accounts.front().upn = QStringLiteral("ra_sales@contoso.com");
    });
    change("n4", [](Node& node) {
        node.group = QStringLiteral("New York");
        node.note = QStringLiteral("moves to Berlin");
        node.accounts.front().pinned = true;
    });
    m_document.properties.tenant.phoneSystemUsers = 0; // nothing is free
}

QString TestQuery::found(const QString& query, const Document* reference) const
{
    const Result<Bill> bill = computeBill(m_document, m_catalogue);
    const std::vector<Finding> findings = checkDocument(m_document, m_catalogue);
    QStringList ids;
    for (const NodeId& id : findNodes(NodeQuery(query), {m_document, &*bill, findings, reference}))
        ids << id.toString();
    ids.sort();
    return ids.join(u' ');
}

void TestQuery::findsWhatFits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* query, const char* expected) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(expected);
    };
    row("sales", "n2 n3");
    row("SALES", "n2 n3");
    row("sales mail", "n3");
    row("mail sales", "n3");
    row("zurich", "n4");
    row("ZÜRICH", "n4");
    row("berlin", "n2 n4");
    row("ra_sales", "n2");
    row("nothing like it", "");
    // Words.
    row("numbered", "n1 n2 n4 n7");
    row("number", "n1 n2 n4 n7");
    row("numbered queue", "n2");
    row("Queue", "n2 n5");
    row("call queue", "n2 n5");
    row("auto attendant", "n1 n4 n7");
    row("attendant -numbered", "");
    row("voicemail", "n3");
    row("operator", "n6");
    row("app", "n1 n2 n4 n5 n7");
    row("pinned", "n4");
    row("paid", "n1 n2 n4 n7");
    row("free", "");
    row("error", "n1 n7"); // one number twice
    row("finding:duplicate-number", "n1 n7");
    row("finding:duplicate -finding:queue", "n1 n7");
    // Quotes make text of words.
    row("\"free\"", "n5");
    row("\"sales mailbox\"", "n3");
    row("\"mailbox sales\"", "");
    row("\"sales mail", "n3");
    row("\u201Cfree\u201D", "n5");
    // Negation.
    row("sales -queue", "n3");
    row("-app", "n3 n6");
    row("-\"sales\" numbered", "n1 n4 n7");
    row("-", "");
    // Fields.
    row("group:Berlin", "n2");
    row("group:\"new york\"", "n4");
    row("language:de", "n2");
    row("language:DE-", "n2");
    row("language:e", "");
    row("name:berlin", "");
    row("note:berlin", "n4");
    row("upn:contoso", "n2");
    row("id:n3", "n3");
    row("number:0143", "n4");
    row("16:30", "");
    // Numbers, however written.
    row("4255550100", "n1 n7");
    row("+1 425 555 0100", "n1 n7");
    row("+1 (425) 555-0100", "n1 n7");
    row("425.555", "n1 n7");
    row("+49 (0)30 1234567", "n2");
    row("030 1234", "n2");
    row("0049 30", "n2");
    row("0143 zurich", "n4");
    row("0142", ""); // 0 is no prefix of +1 42...
    row("01 42", "");
    row("00142", "n1 n7");
    row("24", "n5"); // in a name
    row("25", "n1 n7");
    row("7", "");
}

void TestQuery::findsWhatFits()
{
    QFETCH(QString, query);
    QTEST(found(query), "expected");
}

void TestQuery::anEmptyQueryFindsNothingButFitsEverything()
{
    for (const char* text : {"", "  ", "\"\""}) {
        const NodeQuery query(QString::fromLatin1(text));
        QVERIFY(query.isEmpty());
        QVERIFY(findNodes(query, {m_document}).empty());
        QVERIFY(query.predicate({m_document})(NodeId(QStringLiteral("n1")), Node()));
    }
}

void TestQuery::everyWordOfTheHelpIsUnderstood()
{
    const auto isText = [](const QString& text) {
        const std::vector<QueryTerm> terms = queryTerms(text);
        return terms.size() != 1 || std::holds_alternative<QueryTerm::Text>(terms.front().what);
    };
    for (const QueryWord& word : queryWords()) {
        QVERIFY2(!isText(word.word), qPrintable(word.word));
        QVERIFY(!word.meaning.isEmpty());
    }
    for (const QueryWord& field : queryFields())
        QVERIFY2(!isText(field.word + u'x'), qPrintable(field.word));
}

void TestQuery::resultsStandAsOneReads()
{
    Document document = m_document;
    const auto place = [&](const char* id, QPointF position) {
        document.positions = document.positions.with(NodeId(QLatin1String(id)), position);
    };
    place("n1", {0, 200});
    place("n4", {300, 100});
    place("n7", {0, 100});
    const std::vector<NodeId> found = findNodes(NodeQuery(u"attendant"), {document});
    QCOMPARE(found,
             (std::vector{NodeId(QStringLiteral("n7")), NodeId(QStringLiteral("n4")), NodeId(QStringLiteral("n1"))}));
}

void TestQuery::modifiedComparesWithTheReference()
{
    QCOMPARE(found(QStringLiteral("modified")), QString());
    QCOMPARE(found(QStringLiteral("modified"), &m_document), QString());
    Document before = *renameNode(m_document, NodeId(QStringLiteral("n6")), QStringLiteral("Reception"));
    before = removeNodes(before, std::vector{NodeId(QStringLiteral("n3"))});
    before = moveNodes(before, std::vector{NodeId(QStringLiteral("n1"))}, {10, 10});
    QCOMPARE(found(QStringLiteral("modified"), &before), QStringLiteral("n2 n3 n6")); // n2 leads to n3
    QCOMPARE(found(QStringLiteral("modified operator"), &before), QStringLiteral("n6"));
}

void TestQuery::oddTextIsUnderstoodSomehow()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 2000; ++i) {
        const QString text = randomText(random, 20);
        const NodeQuery query(text);
        QVERIFY(NodeQuery(text) == query);
        findNodes(query, {m_document});
    }
}

// Each word narrows what the others find.
void TestQuery::moreWordsFindNoMore()
{
    QRandomGenerator random(6);
    const QStringList words{QStringLiteral("numbered"), QStringLiteral("-queue"), QStringLiteral("555"),
                            QStringLiteral("site"),     QStringLiteral("node"),   QStringLiteral("language:en")};
    for (int i = 0; i < 50; ++i) {
        const Document document = randomDocument(random);
        const QString one = words.at(random.bounded(static_cast<int>(words.size())));
        const QString other = words.at(random.bounded(static_cast<int>(words.size())));
        const auto first = NodeQuery(one).predicate({document});
        const auto second = NodeQuery(other).predicate({document});
        const auto both = NodeQuery(QString(one + u' ' + other)).predicate({document});
        for (const auto& [id, node] : document.nodes)
            QCOMPARE(both(id, node), first(id, node) && second(id, node));
    }
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
