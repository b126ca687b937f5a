// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinemodel.h"

#include "core/base/phonenumber.h"
#include "ui/canvas/spokenwords.h"
#include "ui/session/commands.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace nestline::ui {

OutlineModel::OutlineModel(DocumentSession& session, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_secrecy(Secrecy::of(session))
    , m_whole(session.committed())
    , m_tree(m_whole)
{
    connect(&m_session, &DocumentSession::changed, this, &OutlineModel::documentChanged);
    connect(&m_session, &DocumentSession::previewChanged, this, &OutlineModel::previewChanged);
    connect(&m_secrecy, &Secrecy::changed, this, &OutlineModel::rebuild);
    connect(&m_session, &DocumentSession::billChanged, this, [this] {
        if (m_session.isPreviewing())
            return;
        if (!isFiltered() && rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {CoverageRole});
        else if (isFiltered())
            refilter();
    });
    connect(&m_session, &DocumentSession::findingsChanged, this, [this] {
        if (isFiltered() && !m_session.isPreviewing())
            refilter();
    });
}

void OutlineModel::documentChanged(const ChangeSet& changes)
{
    if (m_session.isPreviewing()) {
        m_stale = m_stale || changes.touchesMeaning();
        return;
    }
    const auto& nodes = changes.nodes();
    const bool structure = !nodes.added.empty() || !nodes.removed.empty() || !changes.links().isEmpty();
    // Kinds and numbers take part in the order of roots, names and numbers in the filter.
    const bool order = std::any_of(nodes.changed.begin(), nodes.changed.end(), [this](const NodeId& id) {
        const std::optional<int> old = m_whole.graphIndex(id);
        const Node* now = m_session.committed().nodes.find(id);
        return !old || !now || m_whole.graph().node(*old).kind != now->kind
               || m_whole.graph().node(*old).hasNumber() != now->hasNumber();
    });
    // What is a secret now may stand in the names of others.
    const bool wide = isFiltered() || m_secrecy.isOn();
    if (structure || order || m_stale || (!nodes.changed.empty() && wide)) {
        rebuild();
        return;
    }
    for (const NodeId& id : nodes.changed) {
        const QModelIndex changed = indexOf(id);
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
}

void OutlineModel::previewChanged(bool previewing)
{
    if (!previewing && m_stale)
        rebuild();
}

void OutlineModel::rebuild()
{
    m_stale = false;
    beginResetModel();
    m_whole = OutlineTree(m_session.committed());
    m_tree = filtered();
    endResetModel();
}

void OutlineModel::refilter()
{
    beginResetModel();
    m_tree = filtered();
    endResetModel();
}

void OutlineModel::setFilter(const QString& query)
{
    NodeQuery next(query);
    if (next == m_query)
        return;
    m_query = std::move(next);
    refilter();
}

OutlineTree OutlineModel::filtered() const
{
    if (!isFiltered())
        return m_whole;
    const Document& document = m_secrecy.shownCommitted(); // what is hidden cannot be searched for either
    const Result<Bill>& bill = m_session.analysis().bill();
    const NodeQuery::Predicate matches =
        m_query.predicate({document, bill ? &*bill : nullptr, m_session.analysis().findings(), &m_secrecy.shownSaved(),
                           m_secrecy.isOn()});
    return m_whole.filtered([&](int row) {
        const NodeId& id = m_whole.id(row);
        const Node* node = document.nodes.find(id);
        return node && matches(id, *node);
    });
}

QModelIndex OutlineModel::indexOfRow(int row) const
{
    return createIndex(m_tree.row(row).place, 0, static_cast<quintptr>(row));
}

QModelIndex OutlineModel::indexOf(const NodeId& node) const
{
    const int row = m_tree.rowOf(node);
    return row < 0 ? QModelIndex() : indexOfRow(row);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    const int first = parent.isValid() ? m_tree.row(static_cast<int>(parent.internalId())).firstChild : 0;
    const int shown = first + row;
    return createIndex(row, 0, static_cast<quintptr>(shown));
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    const int parent = index.isValid() ? m_tree.row(static_cast<int>(index.internalId())).parent : -1;
    return parent < 0 ? QModelIndex() : indexOfRow(parent);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_tree.rootCount();
    return parent.column() == 0 ? m_tree.row(static_cast<int>(parent.internalId())).childCount : 0;
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

Coverage OutlineModel::coverage(const NodeId& node) const
{
    const Result<Bill>& bill = m_session.analysis().bill();
    return bill ? bill->coverage(node) : Coverage::None;
}

QString OutlineModel::wayIn(const OutlineTree::Row& row) const
{
    const Link* link = row.link ? m_session.committed().links.find(*row.link) : nullptr;
    if (!link)
        return {};
    return link->key ? link->key->toString() : triggerName(link->trigger);
}

QString OutlineModel::description(const OutlineTree::Row& row, const Node& node) const
{
    QStringList parts = {node.name, kindName(node.kind)};
    if (const QString way = wayIn(row); !way.isEmpty())
        parts.prepend(way);
    for (const Account& account : node.accounts)
        if (account.hasNumber())
            parts << displayPhoneNumber(account.number);
    switch (coverage(m_whole.graph().id(row.node))) {
    case Coverage::Free: parts << tr("covered by the free pool"); break;
    case Coverage::Paid: parts << tr("paid licence"); break;
    case Coverage::None: break;
    }
    if (row.reference)
        parts << tr("stands elsewhere in the outline");
    return parts.join(QStringLiteral(", "));
}

QString OutlineModel::spoken(const OutlineTree::Row& row) const
{
    QStringList parts;
    if (const Link* link = row.link ? m_session.committed().links.find(*row.link) : nullptr)
        parts << spokenWay(*link);
    if (row.reference)
        parts << tr("stands elsewhere in the outline");
    parts << spokenNode(m_session, m_tree.graph().id(row.node));
    return parts.join(tr(", ", "between the parts of a row"));
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineTree::Row& row = m_tree.row(static_cast<int>(index.internalId()));
    const NodeId& id = nodeAt(index);
    const Node* node = m_secrecy.shownCommitted().nodes.find(id);
    if (!node)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return node->name;
    case Qt::ToolTipRole: return description(row, *node).toHtmlEscaped();
    case Qt::AccessibleTextRole: return spoken(row);
    case Qt::AccessibleDescriptionRole: return spokenConnections(m_session, id);
    case WayInRole: return wayIn(row);
    case KindRole: return static_cast<int>(node->kind);
    case CoverageRole: return static_cast<int>(coverage(id));
    case ReferenceRole: return row.reference;
    default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    commands::rename(m_session, nodeAt(index), value.toString());
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_secrecy.hidesName(nodeAt(index)) ? seen : seen | Qt::ItemIsEditable;
}

} // namespace nestline::ui
