// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "tests/support/program.h"
#include "tests/support/programfiles.h"

#include <QTest>

using namespace nestline;
using namespace nestline::program;

/// What all verbs share, and the program without a verb: run as a script would.
class TestCli : public QObject, private ProgramFiles
{
    Q_OBJECT

private Q_SLOTS:
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
};

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
    row("plan FILE --keep 5 --keep 6", "--keep is given more than once: \"5\", \"6\"");
    row("plan FILE --max-steps 1 --max-steps=1", "--max-steps is given");
    row("bill FILE --users 5 --policy R2c --policy R3", "--policy is given");
    row("export FILE --output x.svg --output y.svg", "--output is given");
    row("--screenshot x.png --theme dark --theme light FILE", "--theme is given");
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
    const QString broken = write("broken.nestline", bytes);
    for (const char* verb : {"bill", "check"}) {
        for (const QString& wrongPath : {broken, path("missing.nestline"), m_folder.path()}) {
            const Run result = run({QString::fromLatin1(verb), wrongPath, QStringLiteral("--json")});
            QCOMPARE(result.status, 1);
            QVERIFY(result.out.isEmpty());
            QVERIFY2(result.errors.contains(wrongPath.toUtf8()), result.errors.constData());
            QVERIFY2(wrongPath != broken || result.errors.contains(place), result.errors.constData());
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
    const QString path = save("escape.nestline", document);
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
    const QString path = save("lines.nestline", document);
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
