// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/plainids.h"

#include <map>

namespace nestline {

namespace {

/// New ids for the rows of a document, in the order of the old ones, so that nothing that is ordered by id changes.
class PlainIds
{
public:
    explicit PlainIds(const Document& document)
    {
        for (const auto& [id, node] : document.nodes) {
            m_nodes.emplace(id, NodeId(next(u'n', static_cast<int>(m_nodes.size()))));
            for (const Account& account : node.accounts)
                m_accounts.emplace(account.id, account.id);
        }
        int count = 0;
        for (auto& [old, fresh] : m_accounts)
            fresh = AccountId(next(u'r', count++));
    }

    Document applied(const Document& document) const
    {
        Document result;
        result.properties = document.properties;
        for (Baseline& baseline : result.properties.baselines)
            baseline.document =
                std::make_shared<const Document>(PlainIds(*baseline.document).applied(*baseline.document));
        for (const auto& [id, original] : document.nodes) {
            Node node = original;
            for (Account& account : node.accounts)
                account.id = m_accounts.at(account.id);
            result.nodes = result.nodes.with(m_nodes.at(id), std::move(node));
        }
        int count = 0;
        for (const auto& [id, original] : document.links) {
            Link link = original;
            link.from = m_nodes.at(link.from);
            link.to = m_nodes.at(link.to);
            result.links = result.links.with(LinkId(next(u'l', count++)), std::move(link));
        }
        for (const auto& [id, position] : document.positions) {
            if (const auto node = m_nodes.find(id); node != m_nodes.end())
                result.positions = result.positions.with(node->second, position);
        }
        return result;
    }

private:
    std::map<NodeId, NodeId> m_nodes;
    std::map<AccountId, AccountId> m_accounts;

    // Of one length, so that they are in order as texts, too.
    static QString next(QChar letter, int count)
    {
        return letter + QStringLiteral("%1").arg(count + 1, 6, 10, QLatin1Char('0'));
    }
};

} // namespace

Document withPlainIds(const Document& document)
{
    return PlainIds(document).applied(document);
}

} // namespace nestline
