// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"

#include "core/io/notation/notationline.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nestline {

namespace {

// Deeper branches begin anew at the margin: a chain of 10,000 nodes would otherwise be half a page of blanks a line.
constexpr int deepest = 24;

// Orders ids as people count: n2 before n10.
bool countsBefore(const QString& a, const QString& b)
{
    const auto stem = [](const QString& id) {
        qsizetype size = id.size();
        while (size > 0 && id[size - 1] >= u'0' && id[size - 1] <= u'9')
            --size;
        return QStringView(id).first(size);
    };
    if (stem(a) != stem(b))
        return compareCodePoints(stem(a), stem(b)) < 0;
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

struct OutLine
{
    int depth = 0;
    NodeId node;
    const Link* link = nullptr; // null at the margin
    bool isReference = false;
};

// Puts the nodes and links of a document into the order of lines.
class LineOrder
{
public:
    explicit LineOrder(const Document& document);
    std::vector<OutLine> lines();

private:
    const Document& m_document;
    QHash<NodeId, std::vector<std::pair<LinkId, const Link*>>> m_outgoing;
    QSet<NodeId> m_written;
    std::vector<OutLine> m_lines;

    void write(const NodeId& node, const Link* link, int depth);
};

LineOrder::LineOrder(const Document& document) : m_document(document)
{
    for (const auto& [id, link] : document.links)
        m_outgoing[link.from].emplace_back(id, &link);
    for (auto& list : m_outgoing) {
        std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
            if (a.second->trigger != b.second->trigger)
                return a.second->trigger < b.second->trigger;
            if (a.second->key != b.second->key)
                return a.second->key < b.second->key;
            return countsBefore(a.first.toString(), b.first.toString());
        });
    }
}

std::vector<OutLine> LineOrder::lines()
{
    QSet<NodeId> targets;
    for (const auto& [id, link] : m_document.links)
        targets.insert(link.to);
    std::vector<NodeId> order;
    for (const auto& [id, node] : m_document.nodes)
        order.push_back(id);
    std::sort(order.begin(), order.end(),
              [](const NodeId& a, const NodeId& b) { return countsBefore(a.toString(), b.toString()); });
    std::stable_partition(order.begin(), order.end(), [&targets](const NodeId& id) { return !targets.contains(id); });
    for (const NodeId& id : order) {
        if (!m_written.contains(id))
            write(id, nullptr, 0);
    }
    return std::move(m_lines);
}

void LineOrder::write(const NodeId& node, const Link* link, int depth)
{
    if (m_written.contains(node) || depth > deepest) {
        m_lines.push_back({depth, node, link, true});
        return;
    }
    m_written.insert(node);
    m_lines.push_back({depth, node, link, false});
    const auto outgoing = m_outgoing.value(node);
    for (const auto& [id, next] : outgoing)
        write(next->to, next, depth + 1);
}

QStringList numbersOf(const Node& node)
{
    std::vector<Account> accounts = node.accounts;
    std::sort(accounts.begin(), accounts.end(),
              [](const Account& a, const Account& b) { return countsBefore(a.id.toString(), b.id.toString()); });
    QStringList numbers;
    for (const Account& account : accounts) {
        const bool hasWords = isApp(node.kind) && account.number.size() > 1 && account.number.startsWith(u'+')
                              && std::all_of(account.number.begin() + 1, account.number.end(),
                                             [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (hasWords)
            numbers << account.number;
    }
    return numbers;
}

} // namespace

QString notationFromDocument(const Document& document)
{
    const std::vector<OutLine> lines = LineOrder(document).lines();
    QHash<QString, int> sameName;
    QHash<NodeId, int> place; // among the nodes of the same name, from 1
    for (const OutLine& line : lines) {
        if (!line.isReference)
            place.insert(line.node, ++sameName[document.nodes.find(line.node)->name]);
    }
    QString text;
    for (const OutLine& line : lines) {
        const Node& node = *document.nodes.find(line.node);
        NotationLine out;
        out.name = node.name;
        if (line.link)
            out.way = NotationWay{line.link->trigger, line.link->key};
        if (line.isReference) {
            out.reference = sameName.value(node.name) > 1 ? place.value(line.node) : 0;
        } else {
            out.kind = node.kind;
            out.numbers = numbersOf(node);
        }
        text += QString(2 * line.depth, QLatin1Char(' ')) + formatNotationLine(out) + QLatin1Char('\n');
    }
    return text;
}

} // namespace nestline
