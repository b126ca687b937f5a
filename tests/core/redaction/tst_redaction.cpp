// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/io/notation/notation.h"
#include "core/licensing/bill.h"
#include "core/redaction/redaction.h"
#include "tests/support/printing.h"
#include "tests/support/randomdocument.h"
#include "tests/support/secretdocument.h"

#include <QTest>

using namespace nestline;

class TestRedaction : public QObject
{
    Q_OBJECT

    static Document fromText(const char* text) { return *documentFromNotation(QString::fromUtf8(text)); }

    static const Node& node(const Document& document, const char* id)
    {
        return *document.nodes.find(NodeId(QLatin1String(id)));
    }

    static Document withNote(Document document, const QString& note)
    {
        const NodeId id(QStringLiteral("n1"));
        Node changed = *document.nodes.find(id);
        changed.note = note;
        document.nodes = document.nodes.with(id, changed);
        return document;
    }

private Q_SLOTS:
    void numbersGetAliases()
    {
        const Document document = fromText("Main +14255550100\n  1 Sales [queue] +14255550101\n");
        const Document shown = Redaction(document).shown(document);
        QCOMPARE(node(shown, "n1").accounts.front().number, QStringLiteral("Number 1"));
        QCOMPARE(node(shown, "n2").accounts.front().number, QStringLiteral("Number 2"));
        QCOMPARE(node(shown, "n2").name, QStringLiteral("Sales"));
    }

    void personsGetAliasesWhereverTheyAreNamed()
    {
        const Document document = fromText("Main\n  1 Anna Berger [person]\n  2 Queue of anna berger [queue]\n"
                                           "  3 Hannah [queue]\n  4 Ann [person]\n");
        const Document shown = Redaction(document).shown(document);
        QCOMPARE(node(shown, "n2").name, QStringLiteral("Person 1"));
        QCOMPARE(node(shown, "n3").name, QStringLiteral("Queue of Person 1"));
        QCOMPARE(node(shown, "n4").name, QStringLiteral("Hannah"));
        QCOMPARE(node(shown, "n5").name, QStringLiteral("Person 2"));
    }

    void chineseNamesAreFoundInsideWords()
    {
        const Document document = fromText("Main\n  1 王伟 [person]\n  2 王伟的队列 [queue]\n");
        QCOMPARE(node(Redaction(document).shown(document), "n3").name, QStringLiteral("Person 1的队列"));
    }

    void numbersInNotesAreHidden_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* note, const char* shown) {
            QTest::newRow(note) << QString::fromUtf8(note) << QString::fromUtf8(shown);
        };
        row("call +1 (425) 555-0100 now", "call Number 1 now");
        row("call 425.555.0100", "call Number 1");
        row("extension 0100", "extension Number 1");
        row("Room 12 0100", "Room 12 Number 1");
        row("mobile 0171 1234567!", "mobile Number 2!");
        row("mail anna@contoso.com, please", "mail •••, please");
        row("“anna@contoso.com”", "“•••”");
        row("since 2026-11-26, 24 lines", "since 2026-11-26, 24 lines");
        row("no digits", "no digits");
        row("@", "@");
    }
    void numbersInNotesAreHidden()
    {
        QFETCH(QString, note);
        const Document document = withNote(fromText("Main +14255550100\n"), note);
        QTEST(node(Redaction(document).shown(document), "n1").note, "shown");
    }

    void theSameNumberInTwoSpellingsHasOneAlias()
    {
        const Document document = fromText("A +14255550100\nB\n");
        Document twice = document;
        Node b = node(document, "n2");
        b.accounts.push_back({.id = AccountId(QStringLiteral("x")), .number = QStringLiteral("+1 (425) 555-0100")});
        twice.nodes = twice.nodes.with(NodeId(QStringLiteral("n2")), b);
        QCOMPARE(node(Redaction(twice).shown(twice), "n2").accounts.back().number, QStringLiteral("Number 1"));
    }

    void whatIsKnownIsNotLearntAgain()
    {
        const Document document = fromText("Main +14255552020\n  1 Anna [person]\n");
        Redaction redaction(document);
        QVERIFY(!redaction.learn(document));
        QVERIFY(redaction.learn(fromText("Main +14255552020\n  1 Anna [person]\n  2 Ben [person]\n")));
        QCOMPARE(redaction.sentence(QStringLiteral("Anna and Ben")), QStringLiteral("Person 1 and Person 2"));
    }

    void theLongestSecretIsHidden()
    {
        const Document document = fromText("Main\n  1 Anna [person]\n  2 Anna Bell [person]\n  3 Anna-Lena [person]\n");
        QCOMPARE(Redaction(document).sentence(QStringLiteral("anna, Anna Bell, Anna-Lena, Annabel")),
                 QStringLiteral("Person 1, Person 2, Person 3, Annabel"));
    }

    void sentencesKeepTheirFigures()
    {
        const Document document = fromText("Main +14255552020\n  1 Anna [person]\n");
        QCOMPARE(Redaction(document).sentence(QStringLiteral("Anna: rule of 2020–2022, 85 of 90; +1 425 555 2020")),
                 QStringLiteral("Person 1: rule of 2020–2022, 85 of 90; Number 1"));
    }

    void theBillStays()
    {
        QRandomGenerator random(3);
        const Catalogue catalogue = *loadCatalogue();
        for (int i = 0; i < 20; ++i) {
            const Document document = randomDocument(random, {.oddText = i % 2 == 0});
            const Document shown = Redaction(document).shown(document);
            const auto before = computeBill(document, catalogue);
            const auto after = computeBill(shown, catalogue);
            QCOMPARE(after->monthly, before->monthly);
            QCOMPARE(after->paidCount, before->paidCount);
            QCOMPARE(computeBill(redactedCopy(document), catalogue)->monthly, before->monthly);
        }
    }

    void theCopyIsADocument()
    {
        QRandomGenerator random(4);
        const Document document = randomDocument(random, {.oddText = true, .unknownFields = true, .baselines = 2});
        const Document copy = redactedCopy(document);
        QCOMPARE(copy.nodes.size(), document.nodes.size());
        QCOMPARE(copy.links.size(), document.links.size());
        const auto read = readNative(writeNative(copy));
        QVERIFY(read);
        QCOMPARE(read->document, copy);
    }

    void nothingSecretIsLeft()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 60; ++i) {
            const SecretDocument secret = secretDocument(random, 40);
            const QByteArray bytes = writeNative(redactedCopy(secret.document));
            const QString leak = secret.leakIn(QString::fromUtf8(bytes));
            QVERIFY2(leak.isEmpty(), qPrintable(leak));
        }
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
