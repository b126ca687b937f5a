// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"

#include "core/io/notation/notationline.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nestline {

namespace {

struct IndentedLine
{
    int number = 0; // of the line in the text, from 1
    NotationLine line;
    std::optional<size_t> parent; // index of the line that leads here
    std::optional<NodeId> node;   // set unless the line is a reference
};

Error lineError(int number, const QString& sentence)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Notation", "Line %1: %2").arg(QString::number(number), sentence)};
}

int indentation(QStringView text)
{
    int width = 0;
    for (const QChar c : text) {
        if (!c.isSpace())
            break;
        width += c == u'\t' ? 4 : 1;
    }
    return width;
}

QStringList linesOf(const QString& text)
{
    QString unified = text;
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return unified.split(QLatin1Char('\n'));
}

// Text in lines, with the line that leads to each.
Result<std::vector<IndentedLine>> readLines(const QString& text)
{
    std::vector<IndentedLine> result;
    std::vector<std::pair<int, size_t>> open; // indentation and index of the lines that may still get children
    int number = 0;
    int nodes = 0;
    for (const QString& content : linesOf(text)) {
        ++number;
        if (content.trimmed().isEmpty())
            continue;
        const int indent = indentation(content);
        while (!open.empty() && open.back().first >= indent)
            open.pop_back();
        IndentedLine line{number, parseNotationLine(content, open.empty()), {}, {}};
        if (!open.empty())
            line.parent = open.back().second;
        if (line.line.nameIsMissing)
            return lineError(number, QCoreApplication::translate("Notation", "the name is missing."));
        if (line.line.reference && !line.parent)
            return lineError(number, QCoreApplication::translate(
                                         "Notation", "\"= Name\" must be indented under the line that leads there."));
        if (line.parent && result[*line.parent].line.reference)
            return lineError(number, QCoreApplication::translate(
                                         "Notation", "nothing can stand under \"= Name\"; indent it under the node."));
        if (!line.line.reference)
            line.node = NodeId(QStringLiteral("n%1").arg(++nodes));
        open.emplace_back(indent, result.size());
        result.push_back(std::move(line));
    }
    return result;
}

Node nodeOf(const NotationLine& line, int& accounts)
{
    Node node;
    node.kind = line.kind;
    node.name = line.name;
    if (!isApp(node.kind))
        return node;
    const auto add = [&](const QString& number) {
        node.accounts.push_back({.id = AccountId(QStringLiteral("r%1").arg(++accounts)), .number = number});
    };
    for (const QString& number : line.numbers)
        add(number);
    if (line.numbers.isEmpty())
        add(QString());
    sortAccounts(node.accounts);
    return node;
}

// The ways out of a node in the order in which lines without a way in get them.
std::vector<NotationWay> defaultWays(NodeKind kind)
{
    std::vector<NotationWay> ways;
    if (kind == NodeKind::AutoAttendant) {
        for (const MenuKey key : MenuKey::all())
            ways.push_back({Trigger::Key, key});
        for (const Trigger trigger : {Trigger::NoInput, Trigger::Operator, Trigger::AfterHours, Trigger::Holiday})
            ways.push_back({trigger, std::nullopt});
    } else if (kind == NodeKind::CallQueue) {
        for (const Trigger trigger : {Trigger::Agents, Trigger::Timeout, Trigger::Overflow, Trigger::NoAgents})
            ways.push_back({trigger, std::nullopt});
    }
    return ways;
}

// Gives each child without a way in the first one that its parent has left.
std::optional<Error> completeWays(std::vector<IndentedLine>& lines)
{
    std::vector<std::vector<NotationWay>> used(lines.size());
    for (const IndentedLine& line : lines) {
        if (line.parent && line.line.way)
            used[*line.parent].push_back(*line.line.way);
    }
    for (IndentedLine& line : lines) {
        if (!line.parent || line.line.way)
            continue;
        std::vector<NotationWay>& taken = used[*line.parent];
        const std::vector<NotationWay> ways = defaultWays(lines[*line.parent].line.kind);
        const auto free = std::find_if(ways.begin(), ways.end(), [&taken](const NotationWay& way) {
            return std::find(taken.begin(), taken.end(), way) == taken.end();
        });
        if (ways.empty())
            return lineError(line.number, QCoreApplication::translate(
                                              "Notation", "the line above is an end; nothing leads on from there."));
        if (free == ways.end())
            return lineError(line.number, QCoreApplication::translate(
                                              "Notation", "every way out of the line above is taken already."));
        line.line.way = *free;
        taken.push_back(*free);
    }
    return std::nullopt;
}

// The node that a reference means.
Result<NodeId> resolve(const IndentedLine& line, const QHash<QString, std::vector<NodeId>>& byName)
{
    const auto found = byName.constFind(line.line.name);
    if (found == byName.constEnd())
        return lineError(line.number,
                         QCoreApplication::translate("Notation", "there is no node named \"%1\".").arg(line.line.name));
    const auto index = static_cast<size_t>(std::max(*line.line.reference, 1) - 1);
    if (*line.line.reference == 0 && found->size() > 1)
        return lineError(
            line.number,
            QCoreApplication::translate("Notation", "several nodes are named \"%1\"; write = \"%1\" 2 for the second.")
                .arg(line.line.name));
    const int count = static_cast<int>(found->size());
    if (index >= found->size())
        return lineError(line.number,
                         QCoreApplication::translate("Notation", "only %n node(s) are named \"%1\".", nullptr, count)
                             .arg(line.line.name));
    return (*found)[index];
}

} // namespace

Result<Document> documentFromNotation(const QString& text)
{
    Result<std::vector<IndentedLine>> read = readLines(text);
    if (!read)
        return read.error();
    std::vector<IndentedLine> lines = std::move(read).value();
    if (const auto error = completeWays(lines))
        return *error;

    std::vector<Table<NodeId, Node>::Entry> nodes;
    std::vector<Table<LinkId, Link>::Entry> links;
    QHash<QString, std::vector<NodeId>> byName;
    int accounts = 0;
    for (const IndentedLine& line : lines) {
        if (!line.node)
            continue;
        nodes.push_back({*line.node, nodeOf(line.line, accounts)});
        byName[line.line.name].push_back(*line.node);
    }
    for (const IndentedLine& line : lines) {
        if (!line.parent)
            continue;
        const Result<NodeId> target = line.node ? Result<NodeId>(*line.node) : resolve(line, byName);
        if (!target)
            return target.error();
        links.push_back({LinkId(QStringLiteral("l%1").arg(links.size() + 1)), Link{.from = *lines[*line.parent].node,
                                                                                   .to = *target,
                                                                                   .trigger = line.line.way->trigger,
                                                                                   .key = line.line.way->key,
                                                                                   .unknownFields = {}}});
    }
    Document document;
    document.nodes = Table<NodeId, Node>::fromEntries(std::move(nodes));
    document.links = Table<LinkId, Link>::fromEntries(std::move(links));
    return document;
}

bool looksLikeNotation(const QString& text)
{
    // Longer lines are sentences.
    static constexpr qsizetype longestName = 100;
    const Result<std::vector<IndentedLine>> lines = readLines(text);
    if (!lines || !documentFromNotation(text))
        return false;
    const auto isShort = [](const IndentedLine& line) { return line.line.name.size() <= longestName; };
    const auto isMarked = [](const IndentedLine& line) {
        return line.parent || line.line.kind != NodeKind::AutoAttendant || !line.line.numbers.isEmpty();
    };
    return std::all_of(lines->begin(), lines->end(), isShort) && std::any_of(lines->begin(), lines->end(), isMarked);
}

} // namespace nestline
