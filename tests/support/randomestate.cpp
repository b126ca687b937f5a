// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomestate.h"

#include <cmath>
#include <set>

namespace nestline {

namespace {

bool happens(QRandomGenerator& random, double share)
{
    return random.generateDouble() < share;
}

qint64 someCalls(QRandomGenerator& random)
{
    const double a = 1 - random.generateDouble();
    const double b = random.generateDouble();
    return std::llround(std::exp(3.5 + 1.1 * std::sqrt(-2 * std::log(a)) * std::cos(2 * M_PI * b)));
}

QString indexed(char prefix, qsizetype index)
{
    return QString(QChar::fromLatin1(prefix) + QString::number(index));
}

} // namespace

Document randomEstate(QRandomGenerator& random, const RandomEstateOptions& options)
{
    std::vector<Table<NodeId, Node>::Entry> nodes;
    std::vector<Table<LinkId, Link>::Entry> links;
    int accounts = 0;
    for (int i = 0; i < options.apps; ++i) {
        Node node;
        node.kind = happens(random, options.attendants) ? NodeKind::AutoAttendant : NodeKind::CallQueue;
        node.name = QStringLiteral("App %1").arg(i);
        if (!happens(random, options.withoutGroup) && options.groups > 0)
            node.group = indexed('G', random.bounded(options.groups));
        if (!happens(random, options.withoutLanguage))
            node.language = indexed('L', random.bounded(std::max(1, options.languages)));
        const int numbers = !happens(random, options.numbered) ? 0 : happens(random, options.severalNumbers) ? 2 : 1;
        const int spares = numbers > 0 && options.spareAccounts > 0 && happens(random, options.spareAccounts) ? 1 : 0;
        for (int n = 0; n < std::max(1, numbers + spares); ++n) {
            Account account{AccountId(indexed('r', accounts++))};
            if (n < numbers) {
                account.number = QStringLiteral("+1425%1").arg(5550000 + accounts, 7);
                account.pinned = happens(random, options.pinned);
                if (options.knownCalls)
                    account.monthlyCalls = someCalls(random);
            } else if (options.pinnedAccounts > 0) {
                account.pinned = happens(random, options.pinnedAccounts);
            }
            node.accounts.push_back(std::move(account));
        }
        std::sort(node.accounts.begin(), node.accounts.end(),
                  [](const Account& a, const Account& b) { return a.id < b.id; });
        nodes.push_back({NodeId(indexed('n', i)), std::move(node)});
    }
    std::set<std::pair<int, int>> taken; // app and key
    std::set<int> forwarding;
    const auto lead = [&](int from, Trigger trigger, std::optional<MenuKey> key) {
        const int to = random.bounded(options.apps);
        if (to != from)
            links.push_back({LinkId(indexed('l', static_cast<qsizetype>(links.size()))),
                             {nodes[from].key, nodes[to].key, trigger, key, Reference::ResourceAccount, {}}});
    };
    for (int i = 0; i < options.apps; ++i) {
        if (nodes[i].row.kind == NodeKind::AutoAttendant && happens(random, options.forwards)) {
            forwarding.insert(i);
            lead(i, Trigger::Forward, {});
        }
    }
    for (int i = 0; i < static_cast<int>(options.links * options.apps); ++i) {
        const int from = random.bounded(options.apps);
        const int key = random.bounded(12);
        if (nodes[from].row.kind == NodeKind::AutoAttendant && !forwarding.contains(from)
            && taken.insert({from, key}).second)
            lead(from, Trigger::Key, MenuKey::all()[key]);
    }
    Document document;
    document.properties.title = QStringLiteral("Random estate");
    document.properties.tenant.phoneSystemUsers = 1;
    document.nodes = Table<NodeId, Node>::fromEntries(std::move(nodes));
    document.links = Table<LinkId, Link>::fromEntries(std::move(links));
    return document;
}

RuleEdition editionWithPool(int pool)
{
    RuleEdition edition;
    edition.id = QStringLiteral("virtual-user-2020");
    edition.pool.kind = RuleEdition::Pool::Kind::BasePlusStep;
    edition.pool.base = pool;
    edition.pool.usersPerFreeLicense = Tenant::maximumUsers;
    return edition;
}

RuleEdition directEditionWithPool(int pool)
{
    RuleEdition edition = editionWithPool(pool);
    edition.id = QStringLiteral("direct-nesting-2024");
    edition.demand = RuleEdition::Demand::EveryAccount;
    edition.directNesting = true;
    return edition;
}

} // namespace nestline
