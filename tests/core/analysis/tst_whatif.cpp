// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/whatif.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace nestline;

/// What the what-if window shows.
class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = *loadCatalogue(); }
    void editionsAgreeWithTheirBills();
    void oneMoreSiteIsPaidAboveThePool();
    void oneMoreSiteWithinThePoolCostsNothing();
    void unknownPricesStayUnknown();

private:
    Catalogue m_catalogue;
};

namespace {

// Site A has two numbers and an account without one, site B has one number; the rest belongs to no site.
Document estate(int users, int others)
{
    Document document;
    document.properties.tenant.phoneSystemUsers = users;
    const auto add = [&document](int i, const QString& group, bool numbered) {
        const Account account{.id = AccountId(QStringLiteral("r%1").arg(i)),
                              .number =
                                  numbered ? QStringLiteral("+1425555%1").arg(i, 4, 10, QLatin1Char('0')) : QString()};
        document.nodes = document.nodes.with(NodeId(QStringLiteral("n%1").arg(i)),
                                             {.kind = NodeKind::CallQueue, .group = group, .accounts = {account}});
    };
    add(1, QStringLiteral("B"), true);
    add(2, QStringLiteral("A"), true);
    add(3, QStringLiteral("A"), true);
    add(4, QStringLiteral("A"), false);
    for (int i = 0; i < others; ++i)
        add(10 + i, QString(), true);
    return document;
}

} // namespace

void TestWhatIf::editionsAgreeWithTheirBills()
{
    const Document document = estate(10, 30);
    const std::vector<EditionFigures> figures = compareEditions(document, m_catalogue);
    QCOMPARE(figures.size(), m_catalogue.editions.size());
    int current = 0;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Bill bill = computeBill(document, m_catalogue.editions[i], m_catalogue);
        QCOMPARE(figures[i].code, m_catalogue.editions[i].code);
        QCOMPARE(figures[i].needed, bill.licensableAccounts);
        QCOMPARE(figures[i].pool, bill.pool);
        QCOMPARE(figures[i].monthly, bill.monthly);
        current += figures[i].isCurrent ? 1 : 0;
    }
    QCOMPARE(current, 1);
}

void TestWhatIf::oneMoreSiteIsPaidAboveThePool()
{
    const Document document = estate(10, 22); // 25 numbers, 26 free
    const RuleEdition& edition = *m_catalogue.edition({});
    const Bill bill = computeBill(document, edition, m_catalogue);
    const std::vector<SiteCost> costs = costOfOneMoreSite(document, bill, edition);
    QCOMPARE(costs.size(), size_t(3));
    QCOMPARE(costs[0], (SiteCost{.site = {}, .needed = 1, .paidMore = 0, .monthlyMore = Money()}));
    QCOMPARE(costs[1],
             (SiteCost{.site = QStringLiteral("A"), .needed = 2, .paidMore = 1, .monthlyMore = Money::fromUnits(8)}));
    QCOMPARE(costs[2], (SiteCost{.site = QStringLiteral("B"), .needed = 1, .paidMore = 0, .monthlyMore = Money()}));
}

void TestWhatIf::oneMoreSiteWithinThePoolCostsNothing()
{
    const Document document = estate(600, 0);
    for (const char* code : {"R2c", "R5", "R0"}) {
        const RuleEdition& edition = *m_catalogue.edition(QString::fromLatin1(code));
        for (const SiteCost& cost : costOfOneMoreSite(document, computeBill(document, edition, m_catalogue), edition))
            QCOMPARE(cost.monthlyMore, std::optional(Money()));
    }
}

void TestWhatIf::unknownPricesStayUnknown()
{
    const Document document = estate(0, 0);
    const RuleEdition& edition = *m_catalogue.edition(QStringLiteral("R3"));
    const auto costs = costOfOneMoreSite(document, computeBill(document, edition, m_catalogue), edition);
    QCOMPARE(costs[1].needed, 3);
    QVERIFY(!costs[1].monthlyMore);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
