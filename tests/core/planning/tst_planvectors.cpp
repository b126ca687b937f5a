// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/planning/plan.h"
#include "tests/support/planverifier.h"
#include "tests/support/randomestate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace nestline;

/// Documents with optima that other solvers found: two that agree, and one where callers may press ten keys and more (03..).
class TestPlanVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBudgetHasTheKnownOptimum_data();
    void everyBudgetHasTheKnownOptimum();
};

void TestPlanVectors::everyBudgetHasTheKnownOptimum_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(NESTLINE_TEST_DATA "/nesting"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 49);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestPlanVectors::everyBudgetHasTheKnownOptimum()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject vector = QJsonDocument::fromJson(file.readAll()).object();
    const auto read = readNative(QJsonDocument(vector.value(QLatin1String("document")).toObject()).toJson());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const Document& document = read->document;

    for (const QJsonValue& item : vector.value(QLatin1String("budgets")).toArray()) {
        const QJsonObject budget = item.toObject();
        PlanOptions options;
        options.keep = budget.value(QLatin1String("keep")).toInt();
        const Result<Plan> best = plan(document, editionWithPool(0), options);
        if (!budget.value(QLatin1String("feasible")).toBool()) {
            QVERIFY(!best);
            continue;
        }
        QVERIFY2(best, best ? "" : qPrintable(best.error().message));
        QCOMPARE(best->licensableBefore, vector.value(QLatin1String("licensable")).toInt());
        QVERIFY(best->optimal);
        QCOMPARE(best->callerCost, budget.value(QLatin1String("callerCost")).toDouble());
        const RedesignVerdict verdict = verifyRedesign(document, best->document);
        QVERIFY2(verdict.violations.isEmpty(), qPrintable(verdict.violations.join(QLatin1String("; "))));
        QCOMPARE(verdict.callerCost, best->callerCost);
        QCOMPARE(verdict.licensable, best->licensableAfter);
        QVERIFY(verdict.licensable <= *options.keep);
    }
    // Without free licences the fewest possible is the goal.
    const Result<Plan> fewest = plan(document, editionWithPool(0));
    QVERIFY(fewest && fewest->fewestProved);
    QCOMPARE(fewest->licensableAfter, vector.value(QLatin1String("fewestKept")).toInt());
}

QTEST_GUILESS_MAIN(TestPlanVectors)
#include "tst_planvectors.moc"
