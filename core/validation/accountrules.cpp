// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/phonenumber.h"
#include "core/edits/accounts.h"
#include "core/validation/rules.h"

#include <algorithm>

namespace nestline::rules {

namespace {

Finding findingAt(const Context& context, int node, const QString& message)
{
    Finding finding;
    finding.message = message.arg(nameOf(context.graph.id(node), context.graph.node(node)));
    finding.nodes = {context.graph.id(node)};
    return finding;
}

/// The use of a number by an account.
struct NumberUse
{
    QString digits;
    int node;
    const Account* account;
};

std::vector<NumberUse> numberUses(const FlowGraph& graph)
{
    std::vector<NumberUse> uses;
    for (int node = 0; node < graph.size(); ++node) {
        for (const Account& account : graph.node(node).accounts) {
            QString digits = digitsOf(account.number);
            if (!digits.isEmpty())
                uses.push_back({std::move(digits), node, &account});
        }
    }
    return uses;
}

bool isMenuOrForward(const FlowGraph::Edge& edge)
{
    return edge.link->trigger == Trigger::Key || edge.link->trigger == Trigger::Forward;
}

// The number could go: some account has one that is not meant to stay.
bool hasRemovableNumber(const Node& node)
{
    return isApp(node.kind) && std::any_of(node.accounts.begin(), node.accounts.end(), [](const Account& account) {
               return account.hasNumber() && !account.pinned;
           });
}

qint64 callsOf(const Node& node)
{
    qint64 calls = 0;
    for (const Account& account : node.accounts)
        calls += account.hasNumber() ? std::min<qint64>(account.monthlyCalls.value_or(1), qint64(1) << 40) : 0;
    return calls;
}

// Where attendants lead back to each other and nothing else leads to them, one number has to stay as the front door:
// the busiest, of equals the first. Returns that node for each strongly connected set.
std::vector<int> frontDoors(const Context& context)
{
    std::vector<int> doors(static_cast<size_t>(context.graph.size()), -1);
    for (int node = 0; node < context.graph.size(); ++node) {
        const Node& row = context.graph.node(node);
        int& door = doors[static_cast<size_t>(context.component(node))];
        if (row.hasNumber() && (door < 0 || callsOf(row) > callsOf(context.graph.node(door))))
            door = node;
    }
    return doors;
}

// An app that all links name directly ("nested") needs no account; one that nothing leads to needs it to be called.
bool needsAccount(const Context& context, int node)
{
    const auto edges = context.graph.incoming(node);
    return edges.empty() || std::any_of(edges.begin(), edges.end(), [](const FlowGraph::Edge& edge) {
               return edge.link->reference == Reference::ResourceAccount;
           });
}

} // namespace

Findings duplicateNumbers(const Context& context)
{
    std::vector<NumberUse> uses = numberUses(context.graph);
    std::stable_sort(uses.begin(), uses.end(),
                     [](const NumberUse& a, const NumberUse& b) { return a.digits < b.digits; });
    Findings findings;
    for (auto first = uses.begin(); first != uses.end();) {
        const auto last =
            std::find_if(first, uses.end(), [&](const NumberUse& u) { return u.digits != first->digits; });
        if (last - first > 1) {
            Finding finding;
            finding.message = Text::tr("The number %1 stands on %Ln accounts: calls can only go to one.", nullptr,
                                       static_cast<int>(last - first))
                                  .arg(displayPhoneNumber(first->account->number));
            for (auto use = first; use != last; ++use) {
                const NodeId& id = context.graph.id(use->node);
                if (finding.nodes.empty() || finding.nodes.back() != id)
                    finding.nodes.push_back(id);
            }
            findings.push_back(std::move(finding));
        }
        first = last;
    }
    return findings;
}

Findings numbersNotE164(const Context& context)
{
    Findings findings;
    for (const auto& [id, node] : context.document.nodes) {
        for (const Account& account : node.accounts) {
            if (!account.hasNumber() || isE164(account.number))
                continue;
            Finding finding;
            finding.message = Text::tr("The number “%1” of “%2” is not in international form, such as +14255550100.")
                                  .arg(account.number, nameOf(id, node));
            finding.nodes = {id};
            if (const std::optional<QString> number = toE164(account.number)) {
                finding.fixText = Text::tr("Write it as %1").arg(*number);
                finding.fix = [nodeId = id, accountId = account.id, number](const Document& document) {
                    const Result<Document> fixed =
                        updateAccount(document, nodeId, accountId, [&number](Account& current) {
                            if (toE164(current.number) == number)
                                current.number = *number;
                        });
                    return fixed ? *fixed : document;
                };
            }
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

Findings numbersOnNestedApps(const Context& context)
{
    const std::vector<int> doors = frontDoors(context);
    // A set with a way in from outside needs no number of its own.
    std::vector<bool> hasWayIn(doors.size(), false);
    for (int node = 0; node < context.graph.size(); ++node) {
        for (const FlowGraph::Edge& edge : context.graph.incoming(node)) {
            if (isMenuOrForward(edge) && context.isReachable(edge.from)
                && context.component(edge.from) != context.component(node))
                hasWayIn[static_cast<size_t>(context.component(node))] = true;
        }
    }
    // Where every account needs a licence, a number less saves none.
    const bool savesLicense = !context.edition || context.edition->demand != RuleEdition::Demand::EveryAccount;
    const QString message =
        savesLicense
            ? Text::tr("“%1” can be reached through a menu as well: its number, and with it a licence, could go.")
            : Text::tr("“%1” can be reached through a menu as well: its number could go.");
    Findings findings;
    for (int node = 0; node < context.graph.size(); ++node) {
        const auto component = static_cast<size_t>(context.component(node));
        if (!hasRemovableNumber(context.graph.node(node)) || (doors[component] == node && !hasWayIn[component]))
            continue;
        for (const FlowGraph::Edge& edge : context.graph.incoming(node)) {
            if (!isMenuOrForward(edge) || edge.from == node || !context.isReachable(edge.from))
                continue;
            findings.push_back(findingAt(context, node, message));
            break;
        }
    }
    return findings;
}

Findings unreachableApps(const Context& context)
{
    const QString message = Text::tr("No number leads to “%1”.");
    Findings findings;
    for (int node = 0; node < context.graph.size(); ++node) {
        if (isApp(context.graph.node(node).kind) && !context.isReachable(node))
            findings.push_back(findingAt(context, node, message));
    }
    return findings;
}

Findings appsWithoutAccount(const Context& context)
{
    const QString message = Text::tr("“%1” has no resource account.");
    const QString fixText = Text::tr("Add a resource account");
    Findings findings;
    for (int node = 0; node < context.graph.size(); ++node) {
        const Node& row = context.graph.node(node);
        if (!isApp(row.kind) || !row.accounts.empty() || !needsAccount(context, node))
            continue;
        Finding finding = findingAt(context, node, message);
        finding.fixText = fixText;
        finding.fix = [id = context.graph.id(node)](const Document& document) {
            const Node* app = document.nodes.find(id);
            if (!app || !app->accounts.empty())
                return document;
            const Result<Document> fixed = addAccount(document, id, {.id = freshAccountId(document)});
            return fixed ? *fixed : document;
        };
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings accountsOnEnds(const Context& context)
{
    const QString message =
        Text::tr("“%1” has a resource account, but only auto attendants and call queues can use one.");
    Findings findings;
    for (int node = 0; node < context.graph.size(); ++node) {
        const Node& row = context.graph.node(node);
        if (!isApp(row.kind) && !row.accounts.empty())
            findings.push_back(findingAt(context, node, message));
    }
    return findings;
}

} // namespace nestline::rules
