// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "tests/support/program.h"
#include "tests/support/programfiles.h"

#include <QJsonArray>
#include <QTest>

using namespace nestline;
using namespace nestline::program;

/// The verb check, run as a script would.
class TestCheckCli : public QObject, private ProgramFiles
{
    Q_OBJECT

private Q_SLOTS:
    void checkListsFindings();
    void checkEndsWithThreeOnErrors();
    void checkReportsAnUnknownPolicyAndBillRefusesIt();
};

void TestCheckCli::checkListsFindings()
{
    const QString path =
        save("warnings.nestline", *documentFromNotation(QStringLiteral("Main line +14255550100\n  1 Sales [queue]")));
    const Run check = run({QStringLiteral("check"), path, QStringLiteral("--json")});
    QCOMPARE(check.status, 0);
    QCOMPARE(check.json().keys(), words("errors findings warnings"));
    QCOMPARE(check.json().value(QStringLiteral("warnings")).toInt(), 1);
    const QJsonObject finding = check.json().value(QStringLiteral("findings")).toArray().at(0).toObject();
    QCOMPARE(finding.keys(), words("code links message nodes severity"));
    QCOMPARE(finding.value(QStringLiteral("code")).toString(), QStringLiteral("queue-without-timeout"));
    QCOMPARE(finding.value(QStringLiteral("nodes")).toArray(), QJsonArray{QStringLiteral("n2")});
    QVERIFY(run({QStringLiteral("check"), path}).out.contains("queue-without-timeout"));
}

void TestCheckCli::checkEndsWithThreeOnErrors()
{
    const QString path =
        save("errors.nestline", *documentFromNotation(QStringLiteral("Main line +14255550100 +14255550100")));
    const Run check = run({QStringLiteral("check"), path, QStringLiteral("--json")});
    QCOMPARE(check.status, 3);
    QCOMPARE(check.json().value(QStringLiteral("errors")).toInt(), 1);
    QCOMPARE(run({QStringLiteral("check"), path}).status, 3);
}

void TestCheckCli::checkReportsAnUnknownPolicyAndBillRefusesIt()
{
    Document document = *documentFromNotation(QStringLiteral("Main line +14255550100"));
    document.properties.tenant.policy = QStringLiteral("no-such-edition");
    const QString path = save("policy.nestline", document);
    const Run check = run({QStringLiteral("check"), path, QStringLiteral("--json")});
    QCOMPARE(check.json().value(QStringLiteral("findings")).toArray().at(0).toObject().value(QStringLiteral("code")),
             QJsonValue(QStringLiteral("unknown-policy")));
    const Run bill = run({QStringLiteral("bill"), path});
    QCOMPARE(bill.status, 1);
    QVERIFY(bill.out.isEmpty());
    QVERIFY(bill.errors.contains("no-such-edition"));
    QVERIFY(bill.errors.contains("virtual-user-2020"));
    QCOMPARE(run({QStringLiteral("bill"), path, QStringLiteral("--policy"), QStringLiteral("R2c")}).status, 0);
}

QTEST_GUILESS_MAIN(TestCheckCli)
#include "tst_checkcli.moc"
