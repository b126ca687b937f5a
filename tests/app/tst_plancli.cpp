// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/dismissals.h"
#include "core/edits/planning.h"
#include "core/io/native/nativeformat.h"
#include "tests/support/planverifier.h"
#include "tests/support/program.h"
#include "tests/support/programfiles.h"
#include "tests/support/randomestate.h"

#include <QJsonArray>
#include <QTest>

using namespace nestline;
using namespace nestline::program;

/// The verb plan, run as a script would.
class TestPlanCli : public QObject, private ProgramFiles
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasThePromisedShape();
    void textSaysWhatToDoAndHowGoodItIs();
    void textSaysWhatIsSavedInMoney();
    void theOutputNeedsNoFurtherPlan();
    void keepIsRespected();
    void belowThePossibleEndsWithOneAndTheSmallestNumber();
    void theFrontierLeadsFromTodayToTheFewest();
    void callersCanBeSpared();
    void dismissedSuggestionsAreNotMade();
    void everyEditionAgreesWithItsBill_data();
    void everyEditionAgreesWithItsBill();
    void saysWhyNothingIsSaved();
    void saysWhatKeepsLicencesPaid();
    void anyNumberOfAccountsMayBeKept();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void anOutputThatLooksLikeAPictureIsRefused_data();
    void anOutputThatLooksLikeAPictureIsRefused();
    void aDocumentMayHaveAnotherName_data();
    void aDocumentMayHaveAnotherName();
    void whatCannotBeDoneEndsWithOne_data();
    void whatCannotBeDoneEndsWithOne();
    void progressIsToldWhereItTakesLong();

private:
    static Run plan(const QString& file, const QStringList& options = {})
    {
        return run(QStringList{QStringLiteral("plan"), file} + options);
    }
    static QJsonObject planned(const QString& file, const QStringList& options = {})
    {
        return plan(file, options + QStringList(QStringLiteral("--json"))).json();
    }
};

namespace {

Document estate(int apps, const char* policy = "virtual-user-2020")
{
    QRandomGenerator random(4);
    RandomEstateOptions options;
    options.apps = apps;
    options.groups = 2;
    options.spareAccounts = 0.3;
    Document document = randomEstate(random, options);
    document.properties.tenant.policy = QString::fromLatin1(policy);
    return document;
}

int figure(const QJsonObject& plan, const char* when, const char* what)
{
    return plan.value(QLatin1String(when)).toObject().value(QLatin1String(what)).toInt(-1);
}

} // namespace

void TestPlanCli::jsonHasThePromisedShape()
{
    const Run found = plan(m_contoso, {QStringLiteral("--json")});
    QCOMPARE(found.status, 0);
    QVERIFY2(found.errors.isEmpty(), found.errors.constData());
    const QJsonObject json = found.json();
    QCOMPARE(figure(json, "before", "licensable"), 90);
    QCOMPARE(figure(json, "before", "paid"), 5);
    QCOMPARE(figure(json, "after", "licensable"), 85);
    QCOMPARE(figure(json, "after", "paid"), 0);
    QVERIFY(json.value(QStringLiteral("callerCost")).isDouble());
    QVERIFY(json.value(QStringLiteral("lowerBound")).isDouble());
    QCOMPARE(json.value(QStringLiteral("optimal")), QJsonValue(true));
    QVERIFY(!json.contains(QStringLiteral("frontier")));
    const QJsonArray steps = json.value(QStringLiteral("steps")).toArray();
    QVERIFY(!steps.isEmpty());
    double cost = 0;
    for (const QJsonValue& step : steps) {
        QVERIFY(!step[QStringLiteral("action")].toString().isEmpty());
        QVERIFY(!step[QStringLiteral("text")].toString().isEmpty());
        cost += step[QStringLiteral("callerCost")].toDouble();
    }
    QCOMPARE(cost, json.value(QStringLiteral("callerCost")).toDouble());
}

void TestPlanCli::textSaysWhatToDoAndHowGoodItIs()
{
    const Run found = plan(m_contoso);
    QCOMPARE(found.status, 0);
    for (const char* part : {"Paid licences: 5 today, 0 with this plan.", "Proved", "1. "})
        QVERIFY2(found.out.contains(part), found.out.constData());
}

void TestPlanCli::textSaysWhatIsSavedInMoney()
{
    QString text = QString::fromUtf8(plan(m_contoso, {QStringLiteral("--keep"), QStringLiteral("12")}).out);
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString all = text.simplified();
    for (const char* part : {"Saves US$40.00 a month, US$480.00 a year.", "Price of a paid licence: US$8.00 a month."})
        QVERIFY2(all.contains(QLatin1String(part)), qPrintable(all));
    // Five licences are paid today: the other steps save nothing more, and say so.
    QCOMPARE(all.count(QLatin1String("Saves US$8.00 a month.")), 5);
    QVERIFY(all.contains(QLatin1String("Saves nothing more: free licences cover the rest.")));
}

void TestPlanCli::theOutputNeedsNoFurtherPlan()
{
    const QString out = path("planned.nestline");
    const QJsonObject first = planned(m_contoso, {QStringLiteral("--output"), out});
    const QJsonObject second = planned(out);
    QCOMPARE(second.value(QStringLiteral("before")), first.value(QStringLiteral("after")));
    QVERIFY(second.value(QStringLiteral("steps")).toArray().isEmpty());
    QCOMPARE(second.value(QStringLiteral("callerCost")).toDouble(-1), 0.0);
    const RedesignVerdict verdict = verifyRedesign(loadNativeFile(m_contoso)->document, loadNativeFile(out)->document);
    QVERIFY2(verdict.violations.isEmpty(), qPrintable(verdict.violations.join(u'\n')));
    QCOMPARE(verdict.callerCost, first.value(QStringLiteral("callerCost")).toDouble());
}

void TestPlanCli::keepIsRespected()
{
    const QJsonObject json = planned(m_contoso, {QStringLiteral("--keep"), QStringLiteral("80")});
    QCOMPARE(figure(json, "after", "licensable"), 80);
    const QJsonObject today = planned(m_contoso, {QStringLiteral("--keep"), QStringLiteral("90")});
    QVERIFY(today.value(QStringLiteral("steps")).toArray().isEmpty());
}

void TestPlanCli::belowThePossibleEndsWithOneAndTheSmallestNumber()
{
    const Run impossible = plan(m_contoso, {QStringLiteral("--keep"), QStringLiteral("0"), QStringLiteral("--json")});
    QCOMPARE(impossible.status, 1);
    QVERIFY(impossible.out.isEmpty());
    const QRegularExpressionMatch smallest =
        QRegularExpression(QStringLiteral("fewest possible is (\\d+)")).match(QString::fromUtf8(impossible.errors));
    QVERIFY2(smallest.hasMatch(), impossible.errors.constData());
    const int fewest = smallest.captured(1).toInt();
    QCOMPARE(plan(m_contoso, {QStringLiteral("--keep"), QString::number(fewest)}).status, 0);
    QCOMPARE(plan(m_contoso, {QStringLiteral("--keep"), QString::number(fewest - 1)}).status, 1);
}

void TestPlanCli::theFrontierLeadsFromTodayToTheFewest()
{
    const QJsonArray points = planned(m_contoso, {QStringLiteral("--frontier")})[QStringLiteral("frontier")].toArray();
    QVERIFY(points.size() > 5);
    QCOMPARE(points.first()[QStringLiteral("keep")].toInt(), 90);
    QCOMPARE(points.first()[QStringLiteral("callerCost")].toDouble(-1), 0.0);
    for (qsizetype i = 1; i < points.size(); ++i) {
        QCOMPARE(points[i][QStringLiteral("keep")].toInt(), points[i - 1][QStringLiteral("keep")].toInt() - 1);
        QVERIFY(points[i][QStringLiteral("callerCost")].toDouble()
                >= points[i - 1][QStringLiteral("callerCost")].toDouble());
        QVERIFY(points[i][QStringLiteral("lowerBound")].toDouble()
                <= points[i][QStringLiteral("callerCost")].toDouble());
        QCOMPARE(points[i][QStringLiteral("paid")].toInt(), qMax(0, points[i][QStringLiteral("keep")].toInt() - 85));
    }
}

void TestPlanCli::callersCanBeSpared()
{
    const double all = planned(m_contoso).value(QStringLiteral("callerCost")).toDouble();
    const QJsonObject spared = planned(m_contoso, {QStringLiteral("--max-effort"), QString::number(all - 1, 'f', 2)});
    QVERIFY(spared.value(QStringLiteral("callerCost")).toDouble() < all);
    QVERIFY(figure(spared, "after", "paid") > 0);
    QVERIFY(figure(spared, "after", "paid") < figure(spared, "before", "paid"));
    const QJsonObject none = planned(m_contoso, {QStringLiteral("--max-effort"), QStringLiteral("0")});
    QCOMPARE(none.value(QStringLiteral("callerCost")).toDouble(-1), 0.0);
    const QJsonObject flat = planned(m_contoso, {QStringLiteral("--max-steps"), QStringLiteral("1")});
    QVERIFY(!flat.isEmpty());
    for (const QJsonValue& step : flat.value(QStringLiteral("steps")).toArray())
        QVERIFY2(!step[QStringLiteral("effect")].toString().contains(QLatin1String("press 2 keys")), "too deep");
}

void TestPlanCli::dismissedSuggestionsAreNotMade()
{
    Document document = loadNativeFile(m_contoso)->document;
    const QJsonValue first = planned(m_contoso).value(QStringLiteral("steps")).toArray().first();
    const AccountId account(first[QStringLiteral("numbersDropped")][0].toString());
    document = *dismissSuggestion(document, {{account}, {}, QStringLiteral("on vans")});
    const QJsonObject other = planned(save("dismissed.nestline", document));
    QCOMPARE(figure(other, "after", "paid"), 0);
    for (const QJsonValue& step : other.value(QStringLiteral("steps")).toArray())
        QVERIFY(!step[QStringLiteral("numbersDropped")].toArray().contains(account.toString()));
}

void TestPlanCli::everyEditionAgreesWithItsBill_data()
{
    QTest::addColumn<QByteArray>("policy");
    for (const char* policy : {"R0", "R1a", "R1b", "R2a", "R2b", "R2c", "R2d", "R3", "R4", "R4n", "R5", "R6"})
        QTest::newRow(policy) << QByteArray(policy);
}

void TestPlanCli::everyEditionAgreesWithItsBill()
{
    QFETCH(QByteArray, policy);
    const QString before = save("before.nestline", estate(40, policy.constData()));
    const QString after = path("after.nestline");
    const QJsonObject found = planned(before, {QStringLiteral("--output"), after});
    QVERIFY(!found.isEmpty());
    for (const auto& [file, when] : {std::pair(before, "before"), std::pair(after, "after")}) {
        const QJsonObject bill = run({QStringLiteral("bill"), file, QStringLiteral("--json")}).json();
        QCOMPARE(figure(found, when, "licensable"),
                 bill[QStringLiteral("accounts")][QStringLiteral("licensable")].toInt());
        QCOMPARE(figure(found, when, "paid"), bill[QStringLiteral("paid")][QStringLiteral("count")].toInt());
    }
}

void TestPlanCli::saysWhyNothingIsSaved()
{
    const Run found = plan(save("every.nestline", estate(40, "R3")));
    QCOMPARE(found.status, 0);
    QVERIFY2(found.out.simplified().contains("nesting saves nothing"), found.out.constData());
}

void TestPlanCli::saysWhatKeepsLicencesPaid()
{
    Document document = estate(8);
    document.properties.tenant.phoneSystemUsers = 0;
    for (const auto& [id, node] : Document(document).nodes) {
        Node pinned = node;
        for (Account& account : pinned.accounts)
            account.pinned = true;
        document.nodes = document.nodes.with(id, pinned);
    }
    const QString file = save("pinned.nestline", document);
    const QByteArray text = plan(file).out.simplified();
    QVERIFY2(text.contains("No licence can be saved.") && text.contains("are pinned"), text.constData());
    QVERIFY(planned(file)[QStringLiteral("notes")].toArray().first().toString().contains(QLatin1String("pinned")));
    // Where nobody pays there is nothing to explain.
    document.properties.tenant.phoneSystemUsers = 10'000;
    const QByteArray free = plan(save("free.nestline", document)).out.simplified();
    QVERIFY2(free.endsWith("Nothing needs to change."), free.constData());
}

void TestPlanCli::anyNumberOfAccountsMayBeKept()
{
    for (const char* keep : {"90", "2147483648", "99999999999"})
        QVERIFY(planned(m_contoso, {QStringLiteral("--keep"), QString::fromLatin1(keep)})[QStringLiteral("steps")]
                    .toArray()
                    .isEmpty());
}

void TestPlanCli::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("keep is no number") << QStringList({QStringLiteral("--keep"), QStringLiteral("some")});
    QTest::newRow("keep is negative") << QStringList(QStringLiteral("--keep=-1"));
    QTest::newRow("steps are no number") << QStringList({QStringLiteral("--max-steps"), QStringLiteral("1.5")});
    QTest::newRow("too many steps") << QStringList({QStringLiteral("--max-steps"), QStringLiteral("100")});
    QTest::newRow("effort is no number") << QStringList({QStringLiteral("--max-effort"), QStringLiteral("little")});
    QTest::newRow("effort is nan") << QStringList({QStringLiteral("--max-effort"), QStringLiteral("nan")});
    QTest::newRow("output is empty") << QStringList(QStringLiteral("--output="));
    QTest::newRow("unknown option") << QStringList(QStringLiteral("--cheap"));
    QTest::newRow("two files") << QStringList(QStringLiteral("other.nestline"));
}

void TestPlanCli::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, options);
    const Run found = plan(m_contoso, options);
    QCOMPARE(found.status, 2);
    QVERIFY(found.out.isEmpty());
    QVERIFY(!found.errors.isEmpty());
}

void TestPlanCli::anOutputThatLooksLikeAPictureIsRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"x.svg", "x.PNG", "x.pdf", "x.csv", "x.md", "x.drawio", "x.v2.xlsx"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPlanCli::anOutputThatLooksLikeAPictureIsRefused()
{
    QFETCH(QString, name);
    const QString output = path(name.toLatin1().constData());
    const Run found = plan(m_contoso, {QStringLiteral("--output"), output});
    QCOMPARE(found.status, 2);
    QVERIFY(found.out.isEmpty());
    QVERIFY(!QFile::exists(output));
    // The message says what to do instead.
    for (const char* part : {"--output", ".nestline\"", "nestline export"})
        QVERIFY2(found.errors.contains(part), found.errors.constData());
}

void TestPlanCli::aDocumentMayHaveAnotherName_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"x.nestline", "x.json", "x", "x.bak", "plan 2.5"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPlanCli::aDocumentMayHaveAnotherName()
{
    QFETCH(QString, name);
    const QString output = path(name.toLatin1().constData());
    QCOMPARE(plan(m_contoso, {QStringLiteral("--output"), output}).status, 0);
    QVERIFY(loadNativeFile(output));
}

void TestPlanCli::whatCannotBeDoneEndsWithOne_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no such file") << path("missing.nestline") << QStringList() << QByteArray("missing.nestline");
    QFile broken(path("broken.nestline"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"format\": ") > 0);
    broken.close();
    QTest::newRow("no JSON") << broken.fileName() << QStringList() << QByteArray("broken.nestline");
    QTest::newRow("unknown edition") << save("unknown.nestline", estate(5, "R99")) << QStringList()
                                     << QByteArray("/tenant/policy");
    Document wrong = setPlanning(estate(5), QStringLiteral("maxSteps"), QStringLiteral("many"));
    QTest::newRow("wrong setting") << save("wrong.nestline", wrong) << QStringList()
                                   << QByteArray("/planning/maxSteps");
    QTest::newRow("output in no folder") << m_contoso
                                         << QStringList({QStringLiteral("--output"), path("no/such/folder.nestline")})
                                         << QByteArray("folder.nestline");
}

void TestPlanCli::whatCannotBeDoneEndsWithOne()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, message);
    const Run found = plan(file, options + QStringList(QStringLiteral("--json")));
    QCOMPARE(found.status, 1);
    QVERIFY(found.out.isEmpty());
    QVERIFY2(found.errors.contains(message), found.errors.constData());
}

// A frontier of some hundred points, each of them proved, takes some seconds.
void TestPlanCli::progressIsToldWhereItTakesLong()
{
    QProcess process;
    process.setProcessEnvironment(withoutPlatform());
    process.start(QStringLiteral(NESTLINE_PROGRAM), {QStringLiteral("plan"), save("large.nestline", estate(20'000)),
                                                     QStringLiteral("--frontier"), QStringLiteral("--json")});
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForStarted());
    QVERIFY(process.waitForReadyRead(60'000));
    QVERIFY(!process.readAllStandardError().isEmpty());
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    process.kill();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(TestPlanCli)
#include "tst_plancli.moc"
