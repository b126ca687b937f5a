// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/selectionmodel.h"

namespace nestline::ui {

namespace {

template <class Key>
void toggleIn(std::set<Key>& keys, const Key& key)
{
    if (!keys.erase(key))
        keys.insert(key);
}

} // namespace

SelectionModel::SelectionModel(QObject* parent) : QObject(parent)
{}

void SelectionModel::set(std::set<NodeId> nodes, std::set<LinkId> links)
{
    if (nodes == m_nodes && links == m_links)
        return;
    m_nodes = std::move(nodes);
    m_links = std::move(links);
    Q_EMIT changed();
}

void SelectionModel::toggle(const NodeId& node)
{
    toggleIn(m_nodes, node);
    Q_EMIT changed();
}

void SelectionModel::toggle(const LinkId& link)
{
    toggleIn(m_links, link);
    Q_EMIT changed();
}

void SelectionModel::prune(const Document& document)
{
    const size_t gone = std::erase_if(m_nodes, [&](const NodeId& id) { return !document.nodes.contains(id); })
                        + std::erase_if(m_links, [&](const LinkId& id) { return !document.links.contains(id); });
    if (gone > 0)
        Q_EMIT changed();
}

} // namespace nestline::ui
