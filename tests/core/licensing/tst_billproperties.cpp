// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/licensing/bill.h"
#include "tests/support/randomdocument.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace nestline;

/// What holds for every bill, whatever the document is.
class TestBillProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresAgreeWithEachOther();
    void freeLicencesGoInOrder();
    void anotherUserNeverRaisesTheBill();
    void anotherNumberNeverLowersTheBill();
    void idsDoNotMatter();
    void placesDoNotMatter();

private:
    Bill bill(const Document& document) const { return *computeBill(document, m_catalogue); }
    std::vector<Document> documents() const;

    Catalogue m_catalogue;
};

namespace {

Money knownMonthly(const Bill& bill)
{
    return bill.monthly.value_or(Money::fromUnits(bill.paidCount));
}

auto totals(const Bill& bill)
{
    return std::tuple(bill.accounts, bill.numberedAccounts, bill.licensableAccounts, bill.pool, bill.freeUsed,
                      bill.spare, bill.paidCount, bill.monthly, bill.yearly);
}

Account* firstAccountWithoutNumber(Node& node)
{
    const auto account =
        std::find_if(node.accounts.begin(), node.accounts.end(), [](const Account& a) { return !a.hasNumber(); });
    return account == node.accounts.end() ? nullptr : &*account;
}

// Every id with its order turned round.
Document withOtherIds(const Document& document)
{
    const auto other = [](const QString& id) -> QString { return QChar(0xFFFF - id.back().unicode()) + id; };
    Document result;
    result.properties = document.properties;
    for (const auto& [id, node] : document.nodes) {
        Node copy = node;
        for (Account& account : copy.accounts)
            account.id = AccountId(other(account.id.toString()));
        result.nodes = result.nodes.with(NodeId(other(id.toString())), std::move(copy));
    }
    return result;
}

} // namespace

void TestBillProperties::initTestCase()
{
    m_catalogue = *loadCatalogue();
}

// Around the corner of the pool, where it matters: few users, many numbers.
std::vector<Document> TestBillProperties::documents() const
{
    QRandomGenerator random(11);
    std::vector<Document> result;
    for (int i = 0; i < 40; ++i) {
        Document document = randomDocument(random, {.nodes = 20 + i, .links = 5});
        document.properties.tenant.phoneSystemUsers = random.bounded(60);
        document.properties.tenant.licenses.reset();
        result.push_back(std::move(document));
    }
    return result;
}

void TestBillProperties::figuresAgreeWithEachOther()
{
    bool somethingIsPaid = false;
    for (const Document& document : documents()) {
        const Bill result = bill(document);
        QCOMPARE(result.freeUsed + result.paidCount, result.licensableAccounts);
        QCOMPARE(result.freeUsed + *result.spare, *result.pool);
        QVERIFY(result.paidCount == 0 || *result.spare == 0);
        QCOMPARE(result.paidAccounts.size(), result.paidCount);
        int paid = 0;
        int free = 0;
        for (const auto& [id, node] : document.nodes) {
            paid += result.shareOf(id).paid;
            free += result.shareOf(id).free;
        }
        QCOMPARE(paid, result.paidCount);
        QCOMPARE(free, result.freeUsed);
        somethingIsPaid = somethingIsPaid || paid > 0;
    }
    QVERIFY(somethingIsPaid);
}

// Against a plain sort of all accounts.
void TestBillProperties::freeLicencesGoInOrder()
{
    for (const Document& document : documents()) {
        using Place = std::tuple<bool, bool, qint64, std::u32string, AccountId>;
        std::vector<Place> order;
        for (const auto& [id, node] : document.nodes) {
            for (const Account& account : node.accounts) {
                if (account.hasNumber())
                    order.emplace_back(account.license != AssignedLicense::VirtualUser, !account.pinned,
                                       -account.monthlyCalls.value_or(1), node.name.toStdU32String(), account.id);
            }
        }
        std::sort(order.begin(), order.end());
        const Bill result = bill(document);
        for (size_t i = 0; i < order.size(); ++i)
            QCOMPARE(result.paidAccounts.contains(std::get<AccountId>(order[i])), i >= size_t(result.freeUsed));
    }
}

void TestBillProperties::anotherUserNeverRaisesTheBill()
{
    for (Document document : documents()) {
        Money last = knownMonthly(bill(document));
        for (int i = 0; i < 30; ++i) {
            ++document.properties.tenant.phoneSystemUsers;
            const Money now = knownMonthly(bill(document));
            QVERIFY(now <= last);
            last = now;
        }
    }
}

void TestBillProperties::anotherNumberNeverLowersTheBill()
{
    for (Document document : documents()) {
        Money last = knownMonthly(bill(document));
        const Document start = document;
        for (const auto& [id, node] : start.nodes) {
            Node copy = node;
            Account* account = firstAccountWithoutNumber(copy);
            if (!account)
                continue;
            account->number = QStringLiteral("+14255550100");
            document.nodes = document.nodes.with(id, std::move(copy));
            const Money now = knownMonthly(bill(document));
            QVERIFY(now >= last);
            last = now;
        }
    }
}

void TestBillProperties::idsDoNotMatter()
{
    for (const Document& document : documents())
        QVERIFY(totals(bill(document)) == totals(bill(withOtherIds(document))));
}

void TestBillProperties::placesDoNotMatter()
{
    for (const Document& document : documents()) {
        std::vector<NodeId> all;
        for (const auto& [id, node] : document.nodes)
            all.push_back(id);
        QVERIFY(bill(document) == bill(moveNodes(document, all, {100, -100})));
    }
}

QTEST_GUILESS_MAIN(TestBillProperties)
#include "tst_billproperties.moc"
