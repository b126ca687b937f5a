// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/licensing/ruleedition.h"

#include <QStringView>

#include <unordered_set>

namespace nestline {

/// Nodes by their ids in a document that outlives the set: no text is copied.
/// Ids are short: hashed in place they are found faster than by the general function.
struct IdHash
{
    size_t operator()(QStringView id) const
    {
        size_t hash = static_cast<size_t>(id.size());
        for (const QChar c : id)
            hash = hash * 1'000'003 + c.unicode();
        return hash;
    }
};
using NodeSet = std::unordered_set<QStringView, IdHash>;

/// What the rules ask of accounts, beyond what an account says itself.
class Demand
{
public:
    /// The document must outlive the demand.
    Demand(const Document& document, const RuleEdition& edition);

    /// True if an account on this node needs a licence.
    bool needsLicense(const NodeId& id, const Account& account) const;

    /// True if the edition asks for a plan for accounts with Calling Plan numbers that call the telephone network, and
    /// calls go out from this node: it transfers to an external number, calls back or is called on behalf of, or leads
    /// directly, without an account in between, to an app that does. The entitlement then sits on the account that
    /// answered first (Plan for Teams auto attendants and call queues, since 2024-11-05).
    bool callsOut(const NodeId& id) const { return m_callsOut.contains(id.toString()); }

    /// True if a link leads directly to this node and the edition knows such links.
    bool isNestedDirectly(const NodeId& id) const { return m_nestedDirectly.contains(id.toString()); }

private:
    RuleEdition::Demand m_rule;
    NodeSet m_linked; ///< only filled where the rule asks for it
    NodeSet m_callsOut;
    NodeSet m_nestedDirectly;
};

} // namespace nestline
