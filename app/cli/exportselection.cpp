// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportselection.h"

#include <QCoreApplication>

#include <set>

namespace nestline::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList partsOf(const QString& list)
{
    QStringList parts(QString{});
    bool isQuoted = false;
    for (const QChar c : list) {
        isQuoted = isQuoted != (c == u'"');
        if (c == u',' && !isQuoted)
            parts << QString();
        else
            parts.back() += c;
    }
    return parts;
}

} // namespace

Result<std::vector<NodeId>> selectedNodes(const QString& list, const SearchContext& context)
{
    std::set<NodeId> nodes;
    for (const QString& part : partsOf(list)) {
        const QString text = part.trimmed();
        if (!text.isEmpty() && context.document.nodes.contains(NodeId(text))) {
            nodes.insert(NodeId(text));
            continue;
        }
        const std::vector<NodeId> found = findNodes(NodeQuery(text), context);
        if (found.empty())
            return Error{Error::Code::InvalidInput,
                         Text::tr("--selection: \"%1\" is neither the id of a node nor does it find one.").arg(text)};
        nodes.insert(found.begin(), found.end());
    }
    return std::vector<NodeId>(nodes.begin(), nodes.end());
}

} // namespace nestline::cli
