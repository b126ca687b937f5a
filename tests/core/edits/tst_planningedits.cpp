// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/planning.h"
#include "core/io/native/nativeformat.h"
#include "core/io/notation/notation.h"

#include <QJsonArray>
#include <QTest>

using namespace nestline;

/// Dismissed suggestions and limits of plans, as a document keeps them.
class TestPlanningEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDismissalSurvivesSaveAndLoad();
    void dismissalsStandInTheOrderOfTheirAccounts();
    void aDismissalCanBeTakenBack();
    void whatIsGoneIsRefused();
    void otherEntriesStayAsTheyStand();
    void aListThatIsNoneIsKept();
    void settingsAreSetAndForgotten();
};

namespace {

AccountId account(const char* id)
{
    return AccountId(QString::fromLatin1(id));
}

Document saved(const Document& document)
{
    return readNative(writeNative(document))->document;
}

Document office()
{
    return saved(*documentFromNotation(QStringLiteral("Main line +14255550100\nFax [queue] +14255550101\n")));
}

std::vector<AccountId> accountsOf(const Document& document)
{
    std::vector<AccountId> ids;
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts)
            ids.push_back(account.id);
    }
    return ids;
}

} // namespace

void TestPlanningEdits::aDismissalSurvivesSaveAndLoad()
{
    const Dismissal dismissal{accountsOf(office()), QStringLiteral("Nest Fax under Main line, key 1"),
                              QStringLiteral("printed on vans")};
    const Document document = *dismissSuggestion(office(), dismissal);
    QCOMPARE(dismissalsIn(document.properties), std::vector{dismissal});
    QCOMPARE(saved(document), document);
    QCOMPARE(dismissalsIn(saved(document).properties), std::vector{dismissal});
}

void TestPlanningEdits::dismissalsStandInTheOrderOfTheirAccounts()
{
    const std::vector<AccountId> ids = accountsOf(office());
    Document document = *dismissSuggestion(office(), {{ids[1]}, QStringLiteral("second"), {}});
    document = *dismissSuggestion(document, {{ids[0]}, QStringLiteral("first"), QStringLiteral("  so  ")});
    const std::vector<Dismissal> dismissals = dismissalsIn(document.properties);
    QCOMPARE(dismissals.size(), size_t(2));
    QCOMPARE(dismissals.front().suggestion, QStringLiteral("first"));
    QCOMPARE(dismissals.front().reason, QStringLiteral("so"));
    QCOMPARE(dismissals.back().suggestion, QStringLiteral("second"));
}

void TestPlanningEdits::aDismissalCanBeTakenBack()
{
    const std::vector<AccountId> ids = accountsOf(office());
    Document document = *dismissSuggestion(office(), {{ids[0]}});
    document = *dismissSuggestion(document, {ids});
    document = *takeBackDismissal(document, {ids[0]});
    QCOMPARE(dismissalsIn(document.properties).size(), size_t(1));
    QCOMPARE(*takeBackDismissal(document, ids), office());
}

void TestPlanningEdits::whatIsGoneIsRefused()
{
    QVERIFY(!dismissSuggestion(office(), {}));
    QVERIFY(!dismissSuggestion(office(), {{account("gone")}}));
    QVERIFY(!takeBackDismissal(office(), accountsOf(office())));
    QVERIFY(!takeBackDismissal(office(), {}));
}

void TestPlanningEdits::otherEntriesStayAsTheyStand()
{
    const QJsonObject other{{QStringLiteral("code"), QStringLiteral("queue-without-timeout")}};
    const QJsonObject known{{QStringLiteral("accounts"), QJsonArray({QStringLiteral("r9")})},
                            {QStringLiteral("by"), QStringLiteral("somebody")}};
    Document document = office();
    document.properties.unknownFields.insert(QStringLiteral("dismissed"), QJsonArray({other, 7, known}));
    QCOMPARE(dismissalsIn(document.properties).size(), size_t(1));
    const Document more = *dismissSuggestion(document, {accountsOf(office())});
    const QJsonArray list = more.properties.unknownFields.value(QStringLiteral("dismissed")).toArray();
    QCOMPARE(list.size(), 4);
    QVERIFY(list.contains(other) && list.contains(7) && list.contains(known));
    QCOMPARE(saved(more), more);
}

void TestPlanningEdits::aListThatIsNoneIsKept()
{
    Document document = office();
    document.properties.unknownFields.insert(QStringLiteral("dismissed"), QStringLiteral("all"));
    QVERIFY(dismissalsIn(document.properties).empty());
    QCOMPARE(saved(document), document);
}

void TestPlanningEdits::settingsAreSetAndForgotten()
{
    const Document document = setPlanning(office(), QStringLiteral("maxSteps"), 2);
    QCOMPARE(document.properties.planning.value(QStringLiteral("maxSteps")), QJsonValue(2));
    QCOMPARE(setPlanning(document, QStringLiteral("maxSteps"), QJsonValue::Undefined), office());
}

QTEST_GUILESS_MAIN(TestPlanningEdits)
#include "tst_planningedits.moc"
