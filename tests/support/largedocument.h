// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/layout/tidy.h"

namespace nestline {

/// A tidy document of so many menus with ten queues each; every third queue has a number. Ids are m0, m1, ... and
/// m0-1, m0-2, ...
inline Document documentOfMenus(int menus)
{
    std::vector<Table<NodeId, Node>::Entry> nodes;
    std::vector<Table<LinkId, Link>::Entry> links;
    for (int i = 0; i < menus; ++i) {
        const NodeId menu(QStringLiteral("m%1").arg(i));
        nodes.push_back({menu, Node{.kind = NodeKind::AutoAttendant, .name = QStringLiteral("Menu %1").arg(i)}});
        for (int key = 0; key < 10; ++key) {
            const QString name = QStringLiteral("m%1-%2").arg(i).arg(key);
            Node queue{.kind = NodeKind::CallQueue, .name = name};
            if (key % 3 == 0)
                queue.accounts.push_back(
                    {.id = AccountId(QStringLiteral("r") + name),
                     .number = QStringLiteral("+1425%1").arg(10 * i + key, 7, 10, QLatin1Char('0'))});
            nodes.push_back({NodeId(name), std::move(queue)});
            links.push_back({LinkId(QStringLiteral("l") + name),
                             Link{.from = menu, .to = NodeId(name), .key = MenuKey::all()[static_cast<size_t>(key)]}});
        }
    }
    Document document;
    document.nodes = Table<NodeId, Node>::fromEntries(std::move(nodes));
    document.links = Table<LinkId, Link>::fromEntries(std::move(links));
    return tidied(document);
}

} // namespace nestline
