// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/step.h"

#include <QHash>

namespace nestline::planning {

/// What nodes are called in sentences, translated, so that one knows which is meant: by name; by name and group, number
/// or the menu above where other apps have the name too, "Support menu (New York)"; by number or id where there is no
/// name. The new menus of `steps` are told apart like those of the document. Both must outlive it.
class NodeNames
{
public:
    explicit NodeNames(const Document& document, const std::vector<PlanStep>& steps = {});

    QString of(const NodeId& id) const;

private:
    // What may tell apps of one name apart, in the order in which it is tried.
    enum class Mark { Group, Number, Host, HostAndKey };
    struct Way
    {
        NodeId from;
        std::optional<MenuKey> key;
    };

    // Needed only where names are not enough.
    struct Index
    {
        QHash<QString, std::vector<NodeId>> called;
        QHash<NodeId, Way> wayTo;                                   // by a key if there is one
        QHash<std::pair<QString, int>, QHash<QString, int>> marked; // how many of a name have a mark
    };

    const Document& m_document;
    QHash<NodeId, const PlanStep*> m_newMenus; // and what makes them
    QHash<QString, int> m_namesakes;
    mutable std::optional<Index> m_index;

    const Node* find(const NodeId& id) const;
    QString plain(const NodeId& id, const Node& node) const;
    QString numberOf(const NodeId& id, const Node& node) const;
    QString mark(Mark kind, const NodeId& id, const Node& node) const;
    bool isAlone(const QString& name, Mark kind, const QString& mark) const;
    Index& index() const;
};

} // namespace nestline::planning
