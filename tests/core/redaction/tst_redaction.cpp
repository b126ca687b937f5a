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

    static QString oneOf(QRandomGenerator& random, const QStringList& list)
    {
        return list.at(random.bounded(static_cast<int>(list.size())));
    }

    // Persons with unmistakable names, and texts of all kinds that name them in all ways.
    static Document documentWithNames(QRandomGenerator& random)
    {
        static const QStringList ways{
            QStringLiteral("%1"),          QStringLiteral("Mailbox %1"),   QStringLiteral("%1s mailbox"),
            QStringLiteral("%1's mobile"), QStringLiteral("ask %1, %2"),   QStringLiteral("%1 %2 123456"),
            QStringLiteral("Ext 4711 %1"), QStringLiteral("%1-%2 (%1)"),   QStringLiteral("%2/%1 07700 900123"),
            QStringLiteral("%1’s, %2's"),  QStringLiteral("%1_%2 and %1"), QStringLiteral("%2 K. %1. Q. Smith")};
        static const QStringList words{
            QStringLiteral("Klaus"),  QStringLiteral("MÖLLER"), QStringLiteral("Moeller"),
            QStringLiteral("moller"), QStringLiteral("Joost"),  QStringLiteral("van der Aalst"),
            QStringLiteral("Smith"),  QStringLiteral("Jones"),  QStringLiteral("Renée"),
            QStringLiteral("RENEE"),  QStringLiteral("Müller"), QStringLiteral("Mueller")};
        const auto text = [&random] {
            return oneOf(random, ways)
                .replace(QStringLiteral("%1"), oneOf(random, words))
                .replace(QStringLiteral("%2"), oneOf(random, words));
        };
        Document document = fromText("Main\n  1 Klaus Möller [person]\n  2 Jane Q. Smith-Jones [person]\n"
                                     "  3 Joost van der Aalst [operator]\n  4 Renée Müller mobile [external]\n"
                                     "  5 Support menu\n    1 Parts queue [queue]\n  6 Main mailbox [voicemail]\n"
                                     "  7 a [voicemail]\n  8 b [voicemail]\n  9 c [announcement]\n");
        for (const char* id : {"n9", "n10", "n11"}) {
            Node changed = node(document, id);
            changed.name = text();
            changed.note = text();
            changed.group = QStringLiteral("Berlin");
            document.nodes = document.nodes.with(NodeId(QLatin1String(id)), changed);
        }
        document.properties.title = text();
        document.properties.tenant.prices.source = text();
        return document;
    }

    // Without case, accents and the escapes of a file.
    static QString plain(const QString& text)
    {
        QString bare = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
        bare.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
        return bare.replace(QStringLiteral("oe"), QStringLiteral("o"))
            .replace(QStringLiteral("ue"), QStringLiteral("u"));
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

    void wordsOfNamesAreHidden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* text, const char* shown) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("Mailbox Klaus Moeller", "Mailbox Person 1");
        row("MÖLLER, Klaus mailbox", "Person 1 mailbox");
        row("Möllers team", "Person 1 team");
        row("Call Klaus's mobile", "Call Person 1's mobile");
        row("Klaus’ Handy", "Person 1’ Handy");
        row("klaus, moller and Mo\u0308ller", "Person 1 and Person 1");
        row("K. Möller, then Möller, K. again", "Person 1, then Person 1 again");
        row("Klaus2 and klaus_moeller", "Person 1 2 and Person 1");
        row("Klausur, Nikolaus, Möllerstraße", "Klausur, Nikolaus, Möllerstraße");
        row("Plan K, section Q.", "Plan K, section Q.");
        row("Smith-Jones", "Person 2");
        row("Jones, Jane Q.", "Person 2");
        row("Mrs Smith and Dr. Jones", "Mrs Person 2 and Dr. Person 2");
        row("Ben Möller's queue", "Person 3's queue");
        row("Ben", "Person 3");
        row("van Aalst, von der Aalst, der Weg", "Person 4, von Person 4, der Weg");
        row("O'Brien’s desk", "Person 5’s desk");
        row("Strauss, STRAUẞ, Strauß", "Person 6");
        row("LI, Wei and Wei Li and Mr Li", "Person 7 and Person 7 and Mr Person 7");
        row("li, LI", "li, LI");
        row("Will and WILL will ask Lange", "Person 8 and Person 8 will ask Person 8");
        row("It takes too long", "It takes too long");
    }
    void wordsOfNamesAreHidden()
    {
        QFETCH(QString, text);
        const Document document =
            fromText("Main\n  1 Klaus Möller [person]\n  2 Jane Q. Smith-Jones [person]\n  3 Ben Möller [person]\n"
                     "  4 Joost van der Aalst [person]\n  5 Pat O'Brien [person]\n  6 Levi Strauß [person]\n"
                     "  7 Li Wei [person]\n  8 Will Lange [person]\n");
        QTEST(Redaction(document).sentence(text), "shown");
        QTEST(node(Redaction(document).shown(withNote(document, text)), "n1").note, "shown");
    }

    // The names on cards of places at work, and what the drawing calls by the same words.
    void wordsOfTheDrawingStay_data()
    {
        QTest::addColumn<QString>("drawing");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* drawing, const char* text, const char* shown) {
            QTest::newRow(drawing) << QString::fromUtf8(drawing) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("Main\n  1 Reception [operator]\n", "Reception mailbox", "Reception mailbox");
        row("Main\n  1 On-call duty [person]\n", "On-call duty mailbox", "On-call duty mailbox");
        row("Main\n  1 Utrecht Legal agent 3 [person]\n  2 Utrecht Legal queue 1 [queue]\n",
            "Utrecht Legal agents: Utrecht Legal agent 3", "Utrecht Legal agents: Person 1");
        row("Main\n  1 Anna Schmidt (Sales) [person]\n", "Sales of Schmidt", "Sales of Person 1");
        row("Main\n  1 Anna Schmidt (Parts) [person]\n  2 Parts [queue]\n", "Parts of Schmidt", "Parts of Person 1");
        row("Main\n  1 Anna Parts [person]\n  2 Parts [queue]\n", "Parts of Anna", "Person 1 of Person 1");
        row("Main\n  1 Anna Parts [person]\n  2 Parts [queue]\n  3 Parts one [queue]\n  4 Parts two [queue]\n",
            "Parts of Anna", "Parts of Person 1");
        row("Main\n  1 Anna Parts [person]\n  2 Anna Parts [queue]\n  3 Parts, Anna [queue]\n  4 Parts' [queue]\n",
            "Parts of Anna", "Person 1 of Person 1");
        row("Main\n  1 Reception Anna Schmidt [operator]\n", "Reception: Anna", "Reception: Operator 1");
        row("Main\n  1 Mobile of Klaus [external]\n  2 Klaus Möller [person]\n", "Mobile of Klaus; Klaus",
            "External number 1; Person 1");
    }
    void wordsOfTheDrawingStay()
    {
        QFETCH(QString, drawing);
        QFETCH(QString, text);
        const Document document = *documentFromNotation(drawing);
        QTEST(Redaction(document).sentence(text), "shown");
    }

    void groupsAndLanguagesAreNoNames()
    {
        Document document = fromText("Main\n  1 Paris Hilton [person]\n  2 Jordan Weiss [person]\n");
        Node main = node(document, "n1");
        main.timeZone = QStringLiteral("Jordan Standard Time");
        main.group = QStringLiteral("Paris");
        document.nodes = document.nodes.with(NodeId(QStringLiteral("n1")), main);
        Node person = node(document, "n2");
        person.group = QStringLiteral("Weiss, Jordan site");
        document.nodes = document.nodes.with(NodeId(QStringLiteral("n2")), person);
        const Document shown = Redaction(document).shown(document);
        QCOMPARE(node(shown, "n1").group, QStringLiteral("Paris"));
        QCOMPARE(node(shown, "n1").timeZone, QStringLiteral("Jordan Standard Time"));
        QCOMPARE(node(shown, "n2").group, QStringLiteral("Person 2 site"));
        QCOMPARE(Redaction(document).sentence(QStringLiteral("Paris: Hilton; Jordan: Weiss")),
                 QStringLiteral("Paris: Person 1; Jordan: Person 2"));
    }

    void extensionsAreNumbers_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* note, const char* shown) {
            QTest::newRow(note) << QString::fromUtf8(note) << QString::fromUtf8(shown);
        };
        row("Ext 4711", "Ext Number 2");
        row("ext. 4711!", "ext. Number 2!");
        row("Extension no. 47", "Extension no. Number 2");
        row("Durchwahl 4711, DW -12", "Durchwahl Number 2, DW -Number 3");
        row("call x4711", "call x Number 2");
        row("x4711 and 4711", "x Number 2 and Number 2");
        row("ext 0100", "ext Number 1");
        row("分机4711", "分机 Number 2");
        row("Ext 4711/4712 now", "Ext Number 2 now");
        row("24x700, text 4711, x86, ext", "24x700, text 4711, x86, ext");
    }
    void extensionsAreNumbers()
    {
        QFETCH(QString, note);
        const Document document = withNote(fromText("Main +14255550100\n"), note);
        QTEST(node(Redaction(document).shown(document), "n1").note, "shown");
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

    void noWordOfANameIsLeft()
    {
        QRandomGenerator random(6);
        for (int i = 0; i < 60; ++i) {
            const Document document = documentWithNames(random);
            const QString text = plain(QString::fromUtf8(writeNative(redactedCopy(document))));
            for (const char* word : {"klaus", "moller", "joost", "aalst", "smith", "jones", "renee", "muller"})
                QVERIFY2(!text.contains(QLatin1String(word)), word);
            for (const char* kept : {"Berlin", "Support menu", "Parts queue", "mailbox"})
                QVERIFY2(text.contains(plain(QLatin1String(kept))), kept);
        }
    }

    void redactingAgainChangesNothing()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            for (const Document& document :
                 {documentWithNames(random), secretDocument(random, 20).document,
                  randomDocument(random, {.oddText = true, .unknownFields = true, .baselines = 2})}) {
                const Document once = redactedCopy(document);
                const Document twice = redactedCopy(once);
                const QList<QByteArray> expected = writeNative(once).split('\n');
                const QList<QByteArray> actual = writeNative(twice).split('\n');
                QCOMPARE(actual.size(), expected.size());
                for (qsizetype line = 0; line < actual.size(); ++line)
                    QCOMPARE(actual[line], expected[line]);
                QCOMPARE(twice, once);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
