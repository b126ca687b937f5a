// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findresults.h"

#include "core/base/phonenumber.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace nestline::ui {

FindResults::FindResults(DocumentSession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_words(queryWords())
{
    const std::vector<QueryWord> fields = queryFields();
    m_words.insert(m_words.end(), fields.begin(), fields.end());
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &FindResults::refresh);
    const auto refreshSoon = [this] {
        if (!m_query.isEmpty())
            m_refresh.start(0);
    };
    connect(&session, &DocumentSession::changed, this, [refreshSoon](const ChangeSet& changes) {
        if (changes.touchesMeaning())
            refreshSoon();
    });
    connect(&session, &DocumentSession::billChanged, this, refreshSoon);
    connect(&session, &DocumentSession::findingsChanged, this, refreshSoon);
    connect(&session.undoStack(), &QUndoStack::cleanChanged, this, refreshSoon); // what is modified
    connect(&Secrecy::of(session), &Secrecy::changed, this, &FindResults::refresh);
}

void FindResults::setQuery(const QString& text)
{
    NodeQuery query(text);
    if (query == m_query)
        return;
    m_query = std::move(query);
    refresh();
}

void FindResults::setHelp(bool help)
{
    if (help == m_help)
        return;
    m_help = help;
    refresh();
}

void FindResults::refresh()
{
    m_refresh.stop();
    beginResetModel();
    const Result<Bill>& bill = m_session.analysis().bill();
    Secrecy& secrecy = Secrecy::of(m_session); // what is hidden cannot be searched for either
    const SearchContext context{secrecy.shown(), bill ? &*bill : nullptr, m_session.analysis().findings(),
                                &secrecy.shownSaved(), secrecy.isOn()};
    m_nodes = findNodes(m_query, context);
    endResetModel();
}

int FindResults::rowOf(const NodeId& node) const
{
    const auto found = std::find(m_nodes.begin(), m_nodes.end(), node);
    return found == m_nodes.end() ? -1 : static_cast<int>(found - m_nodes.begin());
}

int FindResults::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(showsNodes() ? m_nodes.size() : m_words.size());
}

QVariant FindResults::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<size_t>(index.row());
    if (showsNodes())
        return nodeData(m_nodes[row], role);
    const QueryWord& word = m_words[row];
    switch (role) {
    case Qt::DisplayRole: return word.word;
    case DetailRole: return word.meaning;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a word of the search and what it finds").arg(word.word, word.meaning);
    default: return {};
    }
}

QVariant FindResults::nodeData(const NodeId& id, int role) const
{
    const Node* node = Secrecy::of(m_session).shown().nodes.find(id);
    if (!node)
        return {}; // until the next refresh
    const auto detail = [node] {
        const auto account = std::find_if(node->accounts.begin(), node->accounts.end(),
                                          [](const Account& each) { return each.hasNumber(); });
        if (account != node->accounts.end())
            return displayPhoneNumber(account->number);
        return node->group.isEmpty() ? kindName(node->kind) : node->group.simplified();
    };
    switch (role) {
    case Qt::DisplayRole: return node->name.simplified();
    case DetailRole: return detail();
    case KindRole: return static_cast<int>(node->kind);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "name, kind, and number or site").arg(node->name, kindName(node->kind), detail());
    default: return {};
    }
}

} // namespace nestline::ui
