// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/noderows.h"

#include "core/base/fuzzymatch.h"
#include "core/base/phonenumber.h"
#include "ui/theme/kindlook.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/words.h"

#include <QStringList>

#include <algorithm>

namespace nestline::ui {

namespace {

QString detailOf(const Node& node)
{
    QStringList parts{kindName(node.kind)};
    for (const Account& account : node.accounts) {
        if (account.hasNumber())
            parts << displayPhoneNumber(account.number);
    }
    return parts.join(QStringLiteral(", "));
}

// Both as it is written in the document and as it is shown.
std::optional<int> matchNumbers(const QString& query, const Node& node)
{
    QStringList numbers;
    for (const Account& account : node.accounts)
        numbers << account.number << displayPhoneNumber(account.number);
    for (const QString& number : numbers) {
        if (!number.isEmpty() && number.contains(query))
            return 1;
    }
    return std::nullopt;
}

} // namespace

std::vector<FoundNode> findNodes(const Document& document, const QString& query, size_t limit)
{
    const QString typed = query.trimmed();
    std::vector<FoundNode> found;
    for (const auto& [id, node] : document.nodes) {
        std::optional<int> score = fuzzyMatch(typed, node.name);
        if (!score)
            score = matchNumbers(typed, node);
        if (!score)
            score = fuzzyMatch(typed, QString(node.name + QLatin1Char(' ') + kindName(node.kind)));
        if (score)
            found.push_back({*score, id});
    }
    const auto better = [&](const FoundNode& a, const FoundNode& b) {
        if (a.score != b.score)
            return a.score > b.score;
        const int names = document.nodes.find(a.id)->name.localeAwareCompare(document.nodes.find(b.id)->name);
        return names != 0 ? names < 0 : a.id < b.id;
    };
    const size_t kept = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), better);
    found.erase(found.begin() + static_cast<std::ptrdiff_t>(kept), found.end());
    return found;
}

SearchRow nodeRow(const Document& document, const NodeId& id, const Theme& theme)
{
    const Node& node = *document.nodes.find(id);
    return {.title = node.name,
            .detail = detailOf(node),
            .icon = themedIcon(kindIcon(node.kind), theme, kindRole(node.kind))};
}

} // namespace nestline::ui
