// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/plan.h"
#include "tests/support/bruteforce.h"
#include "tests/support/describe.h"
#include "tests/support/planverifier.h"
#include "tests/support/randomestate.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace nestline;

/// The planner against trying everything, on thousands of small random documents.
class TestPlanRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansAreLegalAndNothingIsBetter_data();
    void plansAreLegalAndNothingIsBetter();
    void plansWithoutProofCostWhatTheirDocumentsCost_data();
    void plansWithoutProofCostWhatTheirDocumentsCost();
};

namespace {

RandomEstateOptions smallEstate(QRandomGenerator& random, int apps)
{
    RandomEstateOptions options;
    options.apps = 2 + random.bounded(apps - 1);
    options.groups = 1 + random.bounded(3);
    options.languages = 1 + random.bounded(2);
    options.numbered = 0.4 + 0.6 * random.generateDouble();
    options.pinned = random.bounded(2) ? 0 : 0.15;
    options.severalNumbers = 0.15;
    options.withoutGroup = random.generateDouble();
    options.withoutLanguage = random.bounded(3) ? 0 : 0.3;
    options.attendants = 0.2 + 0.6 * random.generateDouble();
    options.links = 1.5 * random.generateDouble();
    options.forwards = random.bounded(3) ? 0 : 0.3;
    options.knownCalls = random.bounded(4) > 0;
    return options;
}

QJsonObject someSettings(QRandomGenerator& random)
{
    static const double penalties[] = {0, 0.5, 1, 2.25};
    QJsonObject planning{{QStringLiteral("maxMenuOptions"), 1 + random.bounded(4)},
                         {QStringLiteral("maxSteps"), random.bounded(4)},
                         {QStringLiteral("redialPenalty"), penalties[random.bounded(4)]},
                         {QStringLiteral("allowNewMenus"), random.bounded(3) > 0}};
    if (random.bounded(3) == 0) {
        QJsonArray keys;
        for (const MenuKey key : MenuKey::all()) {
            if (random.bounded(2))
                keys.append(key.toString());
        }
        planning.insert(QStringLiteral("reservedKeys"), keys);
    }
    return planning;
}

} // namespace

void TestPlanRandom::plansAreLegalAndNothingIsBetter_data()
{
    QTest::addColumn<int>("apps");
    QTest::addColumn<int>("documents");
    QTest::addColumn<bool>("direct");
    QTest::newRow("up to 3 apps") << 3 << 1500 << false;
    QTest::newRow("up to 5 apps") << 5 << 1500 << false;
    QTest::newRow("up to 7 apps") << 7 << 150 << false;
    QTest::newRow("up to 3 apps, every account costs") << 3 << 800 << true;
    QTest::newRow("up to 5 apps, every account costs") << 5 << 250 << true;
    QTest::newRow("up to 7 apps, every account costs") << 7 << 30 << true;
}

void TestPlanRandom::plansAreLegalAndNothingIsBetter()
{
    QFETCH(int, apps);
    QFETCH(int, documents);
    QFETCH(bool, direct);
    const LicenseRule rule = direct ? LicenseRule::EveryAccount : LicenseRule::Numbers;
    const RuleEdition edition = direct ? directEditionWithPool(0) : editionWithPool(0);
    QRandomGenerator random(static_cast<quint32>(apps));
    for (int i = 0; i < documents; ++i) {
        RandomEstateOptions estate = smallEstate(random, apps);
        estate.spareAccounts = direct ? 0.3 : 0;
        estate.pinnedAccounts = direct ? 0.2 : 0;
        Document document = randomEstate(random, estate);
        document.properties.planning = someSettings(random);
        const std::vector<double> best = bruteForceFrontier(document, rule);
        for (int keep = 0; keep < static_cast<int>(best.size()); ++keep) {
            PlanOptions options;
            options.keep = keep;
            const Result<Plan> found = plan(document, edition, options);
            const QString where = QStringLiteral("document %1, keep %2\n").arg(i).arg(keep) + describe(document);
            QVERIFY2(found.hasValue() == std::isfinite(best[keep]), qPrintable(where));
            if (!found)
                continue;
            QVERIFY2(found->callerCost == best[keep] && found->optimal, qPrintable(where));
            const RedesignVerdict verdict = verifyRedesign(document, found->document, rule);
            QVERIFY2(verdict.violations.isEmpty(), qPrintable(QString(verdict.violations.join(u'\n') + where)));
            QVERIFY2(verdict.callerCost == found->callerCost && verdict.licensable <= keep, qPrintable(where));
        }
    }
}

void TestPlanRandom::plansWithoutProofCostWhatTheirDocumentsCost_data()
{
    QTest::addColumn<qint64>("effort");
    for (const qint64 effort : {1'000, 10'000, 50'000})
        QTest::addRow("effort %lld", effort) << effort;
}

// Links of today may be shorter ways than a hasty search counts on.
void TestPlanRandom::plansWithoutProofCostWhatTheirDocumentsCost()
{
    QFETCH(qint64, effort);
    QRandomGenerator random(7);
    int gaps = 0;
    for (int i = 0; i < 60; ++i) {
        RandomEstateOptions estate = smallEstate(random, 3);
        estate.apps = 40;
        estate.links = 2;
        estate.attendants = 0.7;
        estate.forwards = 0.1;
        Document document = randomEstate(random, estate);
        document.properties.planning = {{QStringLiteral("maxMenuOptions"), 2 + random.bounded(8)},
                                        {QStringLiteral("maxSteps"), 3 + random.bounded(3)}};
        PlanOptions hasty;
        hasty.effort = effort;
        const Result<Plan> found = plan(document, editionWithPool(0), hasty);
        const QString where = QStringLiteral("document %1\n").arg(i) + describe(document);
        QVERIFY2(found, qPrintable(where));
        gaps += found->optimal ? 0 : 1;
        const RedesignVerdict verdict = verifyRedesign(document, found->document);
        QVERIFY2(verdict.violations.isEmpty(), qPrintable(QString(verdict.violations.join(u'\n') + where)));
        QVERIFY2(verdict.callerCost == found->callerCost, qPrintable(where));
        QVERIFY2(found->lowerBound <= found->callerCost, qPrintable(where));
        double ofSteps = 0;
        for (const PlanStep& step : found->steps)
            ofSteps += step.callerCost;
        QVERIFY2(ofSteps == found->callerCost, qPrintable(where));
    }
    QVERIFY(gaps > 0);
}

QTEST_GUILESS_MAIN(TestPlanRandom)
#include "tst_planrandom.moc"
