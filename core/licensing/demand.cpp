// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/demand.h"

#include <unordered_map>
#include <vector>

namespace nestline {

namespace {

NodeSet linkedNodes(const Document& document)
{
    NodeSet linked;
    for (const auto& [id, link] : document.links) {
        if (link.from != link.to)
            linked.insert(link.to.toString());
    }
    return linked;
}

NodeSet directlyNestedNodes(const Document& document)
{
    NodeSet nested;
    for (const auto& [id, link] : document.links) {
        if (link.reference == Reference::VoiceApp)
            nested.insert(link.to.toString());
    }
    return nested;
}

// Nodes that call out themselves.
NodeSet callingNodes(const Document& document)
{
    NodeSet calling;
    NodeSet external;
    for (const auto& [id, node] : document.nodes) {
        if (isApp(node.kind) && node.outbound.any())
            calling.insert(id.toString());
        if (node.kind == NodeKind::ExternalNumber)
            external.insert(id.toString());
    }
    if (external.empty())
        return calling;
    for (const auto& [id, link] : document.links) {
        if (external.contains(link.to.toString()))
            calling.insert(link.from.toString());
    }
    return calling;
}

// The call of an app that is nested directly is still that of the account which answered.
void passOnToCallers(const Document& document, NodeSet& calling)
{
    std::unordered_multimap<QStringView, QStringView> callers;
    for (const auto& [id, link] : document.links) {
        if (link.reference == Reference::VoiceApp)
            callers.emplace(link.to.toString(), link.from.toString());
    }
    if (callers.empty())
        return;
    std::vector<QStringView> open(calling.begin(), calling.end());
    while (!open.empty()) {
        const auto [begin, end] = callers.equal_range(open.back());
        open.pop_back();
        for (auto caller = begin; caller != end; ++caller) {
            if (calling.insert(caller->second).second)
                open.push_back(caller->second);
        }
    }
}

} // namespace

Demand::Demand(const Document& document, const RuleEdition& edition) : m_rule(edition.demand)
{
    if (m_rule == RuleEdition::Demand::DirectlyDialableAccounts)
        m_linked = linkedNodes(document);
    if (!edition.outboundProduct.isEmpty()) {
        m_callsOut = callingNodes(document);
        if (!m_callsOut.empty())
            passOnToCallers(document, m_callsOut);
    }
    if (edition.directNesting)
        m_nestedDirectly = directlyNestedNodes(document);
}

bool Demand::needsLicense(const NodeId& id, const Account& account) const
{
    switch (m_rule) {
    case RuleEdition::Demand::None: return false;
    case RuleEdition::Demand::AccountsWithNumber: return account.hasNumber();
    case RuleEdition::Demand::DirectlyDialableAccounts: return account.hasNumber() || !m_linked.contains(id.toString());
    case RuleEdition::Demand::EveryAccount: return true;
    }
    return false;
}

} // namespace nestline
