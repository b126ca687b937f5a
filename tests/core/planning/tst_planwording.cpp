// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/dismissals.h"
#include "core/io/notation/notation.h"
#include "core/planning/nodenames.h"
#include "core/planning/plan.h"
#include "tests/support/randomestate.h"

#include <QTest>

#include <set>

using namespace nestline;

/// That sentences of a plan say which app is meant, whatever its name, and how many of what.
class TestPlanWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appsOfOneNameAreToldApart_data();
    void appsOfOneNameAreToldApart();
    void aNameOfOneAppIsEnough();
    void whatHasNoNameIsStillNamed();
    void newMenusOfOneNameAreToldApart();
    void stepsSayWhichAppTheyMean();
    void noSentenceHasAGap();
    void countsAreGrouped();
    void saysWhetherPinsOrDismissalsStandInTheWay_data();
    void saysWhetherPinsOrDismissalsStandInTheWay();
};

namespace {

Document fromNotation(const QString& text)
{
    const Result<Document> document = documentFromNotation(text);
    return document ? *document : Document();
}

NodeId idOf(const Document& document, const QString& number)
{
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts) {
            if (account.number == number)
                return id;
        }
    }
    return NodeId(QStringLiteral("nobody"));
}

Document renamed(const Document& document, const QString& number, const QString& name, const QString& group = {})
{
    const NodeId id = idOf(document, number);
    Node node = *document.nodes.find(id);
    node.name = name;
    node.group = group;
    Document next = document;
    next.nodes = document.nodes.with(id, node);
    return next;
}

PlanOptions keeping(int keep)
{
    PlanOptions options;
    options.keep = keep;
    return options;
}

QStringList textsOf(const Plan& plan)
{
    QStringList texts;
    for (const PlanStep& step : plan.steps)
        texts << step.text << step.effect;
    return texts + plan.notes;
}

} // namespace

void TestPlanWording::appsOfOneNameAreToldApart_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("numbers") << QStringLiteral("Care [queue] +14255550101\nCare [queue] +14255550102\n")
                             << QStringList{QStringLiteral("Care (+1 425 555 0101)"),
                                            QStringLiteral("Care (+1 425 555 0102)")};
    QTest::newRow("menus above") << QStringLiteral("North\n  1 Care [queue]\nSouth\n  1 Care [queue]\n")
                                 << QStringList{QStringLiteral("North"), QStringLiteral("Care (under North)"),
                                                QStringLiteral("South"), QStringLiteral("Care (under South)")};
    QTest::newRow("keys") << QStringLiteral("North\n  1 Care [queue]\n  2 Care [queue]\n")
                          << QStringList{QStringLiteral("North"), QStringLiteral("Care (under North, key 1)"),
                                         QStringLiteral("Care (under North, key 2)")};
    QTest::newRow("ids") << QStringLiteral("Care [queue]\nCare [queue]\n")
                         << QStringList{QStringLiteral("Care (n1)"), QStringLiteral("Care (n2)")};
}

void TestPlanWording::appsOfOneNameAreToldApart()
{
    QFETCH(const QString, notation);
    QFETCH(const QStringList, names);
    const Document document = fromNotation(notation);
    const planning::NodeNames called(document);
    QStringList found;
    for (const auto& [id, node] : document.nodes)
        found << called.of(id);
    QCOMPARE(found, names);
}

void TestPlanWording::aNameOfOneAppIsEnough()
{
    // An end may be called like the app that leads there.
    const Document document =
        fromNotation(QStringLiteral("Care [queue] +14255550101\n  timeout Care [voicemail]\nHelp +14255550102\n"));
    const planning::NodeNames called(document);
    QCOMPARE(called.of(idOf(document, QStringLiteral("+14255550101"))), QStringLiteral("Care"));
    QCOMPARE(called.of(idOf(document, QStringLiteral("+14255550102"))), QStringLiteral("Help"));
    // The group is what people know.
    Document grouped = fromNotation(QStringLiteral("A [queue] +14255550101\nB [queue] +14255550102\n"));
    grouped = renamed(grouped, QStringLiteral("+14255550101"), QStringLiteral("Care"), QStringLiteral("York"));
    grouped = renamed(grouped, QStringLiteral("+14255550102"), QStringLiteral("Care"), QStringLiteral("Leeds"));
    QCOMPARE(planning::NodeNames(grouped).of(idOf(grouped, QStringLiteral("+14255550101"))),
             QStringLiteral("Care (York)"));
}

void TestPlanWording::whatHasNoNameIsStillNamed()
{
    Document document = fromNotation(QStringLiteral("A [queue] +14255550101\nB [queue]\nC\n"));
    for (const auto& [id, node] : Document(document).nodes) {
        Node bare = node;
        bare.name = QStringLiteral(" ");
        document.nodes = document.nodes.with(id, bare);
    }
    const planning::NodeNames called(document);
    QCOMPARE(called.of(NodeId(QStringLiteral("n1"))), QStringLiteral("+1 425 555 0101"));
    QCOMPARE(called.of(NodeId(QStringLiteral("n2"))), QStringLiteral("an unnamed call queue (n2)"));
    QCOMPARE(called.of(NodeId(QStringLiteral("n3"))), QStringLiteral("an unnamed auto attendant (n3)"));
}

void TestPlanWording::newMenusOfOneNameAreToldApart()
{
    const Document document = fromNotation(QStringLiteral("Main line +14255550100\n"));
    std::vector<PlanStep> steps;
    for (const char* key : {"1", "2"}) {
        PlanStep step{PlanStep::Action::AddMenu, NodeId(QLatin1Char('m') + QLatin1String(key))};
        step.host = NodeId(QStringLiteral("n1"));
        step.key = MenuKey::fromString(QString::fromLatin1(key));
        step.newMenu = {step.node, Node{}};
        step.newMenu->second.name = QStringLiteral("More");
        steps.push_back(step);
    }
    const planning::NodeNames called(document, steps);
    QCOMPARE(called.of(steps[0].node), QStringLiteral("More (under Main line, key 1)"));
    QCOMPARE(called.of(steps[1].node), QStringLiteral("More (under Main line, key 2)"));
}

void TestPlanWording::stepsSayWhichAppTheyMean()
{
    QString text = QStringLiteral("Main line +14255550100\n");
    for (int i = 1; i <= 5; ++i)
        text += QStringLiteral("Care [queue] +1425555010%1\n").arg(i);
    const Result<Plan> best = plan(fromNotation(text), editionWithPool(0), keeping(1));
    QVERIFY(best);
    std::set<QString> said;
    for (const PlanStep& step : best->steps)
        said.insert(step.text.section(QStringLiteral(", key"), 0, 0));
    QCOMPARE(said.size(), best->steps.size());
}

void TestPlanWording::noSentenceHasAGap()
{
    Document document = fromNotation(QStringLiteral("A [queue] +14255550101 +14255550109\nB [queue] +14255550102\nC "
                                                    "[queue] +14255550103\nD [queue] +14255550104\n"));
    document = renamed(document, QStringLiteral("+14255550101"), QString());
    document = renamed(document, QStringLiteral("+14255550102"), QString());
    const Result<Plan> best = plan(document, editionWithPool(0), keeping(1));
    QVERIFY(best);
    QVERIFY(best->steps.size() > 2);
    for (const QString& sentence : textsOf(*best)) {
        QVERIFY2(sentence == sentence.simplified(), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1String(" :")) && !sentence.contains(QLatin1String(" ,")),
                 qPrintable(sentence));
    }
    for (const auto& [id, node] : best->document.nodes) {
        if (!document.nodes.find(id))
            QVERIFY2(node.name == node.name.simplified() && !node.name.startsWith(u':'), qPrintable(node.name));
    }
}

void TestPlanWording::countsAreGrouped()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Document document = fromNotation(QStringLiteral("Main line +14255550100\nFax [queue] +14255550101\n"));
    for (const auto& [id, node] : Document(document).nodes) {
        Node busy = node;
        busy.accounts.front().monthlyCalls = 1480;
        document.nodes = document.nodes.with(id, busy);
    }
    const Result<Plan> best = plan(document, editionWithPool(1));
    QLocale::setDefault(QLocale::c());
    QVERIFY(best);
    QVERIFY2(best->steps.front().effect.contains(QLatin1String("1,480 caller")),
             qPrintable(best->steps.front().effect));
}

void TestPlanWording::saysWhetherPinsOrDismissalsStandInTheWay_data()
{
    QTest::addColumn<bool>("pins");
    QTest::addColumn<bool>("dismisses");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("pinned") << true << false << QStringLiteral("1 without pins.");
    QTest::newRow("dismissed") << false << true << QStringLiteral("1 without dismissed suggestions.");
    QTest::newRow("both") << true << true << QStringLiteral("1 without pins and dismissed suggestions.");
    QTest::newRow("neither") << false << false << QString();
}

void TestPlanWording::saysWhetherPinsOrDismissalsStandInTheWay()
{
    QFETCH(const bool, pins);
    QFETCH(const bool, dismisses);
    QFETCH(const QString, remedy);
    Document document = fromNotation(QStringLiteral("Main line +14255550100\nFax [queue] +14255550101\n"
                                                    "Help [queue] +14255550102\nSales [queue] +14255550103\n"));
    const auto accountOf = [&document](const char* number) -> Account {
        return document.nodes.find(idOf(document, QLatin1String(number)))->accounts.front();
    };
    if (pins) {
        const NodeId id = idOf(document, QStringLiteral("+14255550101"));
        Node node = *document.nodes.find(id);
        node.accounts.front().pinned = true;
        document.nodes = document.nodes.with(id, node);
    }
    if (dismisses)
        addDismissal(document.properties,
                     {{accountOf("+14255550102").id, accountOf("+14255550103").id}, QStringLiteral("Nest"), QString()});
    const Result<Plan> best = plan(document, editionWithPool(0), keeping(0));
    QVERIFY(!best);
    const QString& why = best.error().message;
    QVERIFY2(why.endsWith(remedy) && why.contains(QLatin1String(" without ")) != remedy.isEmpty(), qPrintable(why));
    QVERIFY2(why.contains(QLatin1String("pinned: Fax.")) == pins, qPrintable(why));
    QVERIFY2(why.contains(QLatin1String("because a suggestion was dismissed: Help, Sales.")) == dismisses,
             qPrintable(why));
    // What is not there is not named as a cause.
    QCOMPARE(why.contains(QLatin1String("pinned:")), pins);
    QCOMPARE(why.contains(QLatin1String("dismissed:")), dismisses);
}

QTEST_GUILESS_MAIN(TestPlanWording)
#include "tst_planwording.moc"
