// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "tests/support/programfiles.h"

#include <QTest>

using namespace nestline;
using namespace nestline::program;

/// The verb export, run as a script would.
class TestExportCli : public QObject, private ProgramFiles
{
    Q_OBJECT

private Q_SLOTS:
    void exportDrawsPictures_data();
    void exportDrawsPictures();
    void exportWritesTheBill_data();
    void exportWritesTheBill();
    void exportDrawsASelection_data();
    void exportDrawsASelection();
    void exportRefusesWhatFindsNothing();
    void exportLeavesTheOldPictureWhenItFails();
};

void TestExportCli::exportDrawsPictures_data()
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

void TestExportCli::exportDrawsPictures()
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

void TestExportCli::exportWritesTheBill_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("csv") << QByteArray("Licence bill,Contoso\r\n")
                         << QByteArray("\r\nPaid Phone System licences,5,8.00,40.00,\"90 needed - 85 free = 5");
    QTest::newRow("md") << QByteArray("# Licence bill: Contoso\n")
                        << QByteArray("\n| Paid Phone System licences | 5 | 8.00 | 40.00 | 90 needed");
}

void TestExportCli::exportWritesTheBill()
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
    const QString path = save("unknown.nestline", unknown);
    const Run refused = run({QStringLiteral("export"), path, QStringLiteral("--output"), output});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.errors.contains("/tenant/policy"));
}

void TestExportCli::exportDrawsASelection_data()
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

void TestExportCli::exportDrawsASelection()
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
    const QString three = save("three.nestline", document);
    const QString output = path("part.svg");
    const Run result = run({QStringLiteral("export"), three, QStringLiteral("--output"), output,
                            QStringLiteral("--selection"), selection});
    QVERIFY2(result.status == 0, result.errors.constData());
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    for (const char* name : {"Alpha", "Beta", "Gamma"})
        QCOMPARE(svg.contains(name), drawn.contains(QLatin1String(name)));
}

void TestExportCli::exportRefusesWhatFindsNothing()
{
    const QString output = path("none.svg");
    for (const char* selection : {"nobody", "group:Nowhere", "n1,", ",", "n1,nobody"}) {
        const Run result = run({QStringLiteral("export"), m_contoso, QStringLiteral("--output"), output,
                                QStringLiteral("--selection"), QLatin1String(selection)});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.errors.contains("--selection"), result.errors.constData());
        QVERIFY(!QFile::exists(output));
    }
}

void TestExportCli::exportLeavesTheOldPictureWhenItFails()
{
    const QString output = write("old.svg", "old");
    const QString broken = write("broken.nestline", "{");
    QCOMPARE(run({QStringLiteral("export"), broken, QStringLiteral("--output"), output}).status, 1);
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    const QString nowhere = path("no/such/folder.svg");
    const Run result = run({QStringLiteral("export"), m_contoso, QStringLiteral("--output"), nowhere});
    QCOMPARE(result.status, 1);
    QVERIFY(result.errors.contains(nowhere.toUtf8()));
}

QTEST_GUILESS_MAIN(TestExportCli)
#include "tst_exportcli.moc"
