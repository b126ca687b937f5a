// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/numbercolumn.h"

#include "core/base/phonenumber.h"
#include "core/edits/accounts.h"
#include "core/edits/failures.h"
#include "core/edits/freshaccounts.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace nestline {

namespace {

struct Edits
{
    static QString tr(const char* text) { return QCoreApplication::translate("Edits", text); }
};

/// By the digits of a number: the node that has it.
using Holders = QHash<QString, NodeId>;

const Account* firstNumbered(const Node& node)
{
    const auto account =
        std::find_if(node.accounts.begin(), node.accounts.end(), [](const Account& a) { return a.hasNumber(); });
    return account == node.accounts.end() ? nullptr : &*account;
}

// Spreadsheets put texts with a comma into quotes.
QString withoutQuotes(const QString& line)
{
    const QString text = line.trimmed();
    const bool isQuoted = text.size() >= 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"'));
    return isQuoted ? text.sliced(1, text.size() - 2).trimmed() : text;
}

// A column ends with a line break.
QStringList linesOf(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    std::transform(lines.begin(), lines.end(), lines.begin(), withoutQuotes);
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.pop_back();
    return lines;
}

// Reads the lines by themselves: what is no number, and what stands twice in the column.
std::vector<NumberLine> readLines(const QString& text)
{
    std::vector<NumberLine> lines;
    QHash<QString, int> earlier;
    for (const QString& content : linesOf(text)) {
        NumberLine line{.line = static_cast<int>(lines.size()) + 1, .text = content};
        const std::optional<QString> number = numberInLine(content);
        if (number) {
            line.number = *number;
            if (const auto first = earlier.constFind(*number); first != earlier.constEnd())
                line.problem = Edits::tr("The same number stands in line %1.").arg(*first);
            else
                earlier.insert(*number, line.line);
        } else if (!content.isEmpty()) {
            line.problem = Edits::tr("Not a phone number with its country code, such as +1 425 555 0100.");
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

// Who has a number when all lines that are used have replaced theirs.
Holders keptNumbers(const Document& document, const std::vector<NumberLine>& lines)
{
    QHash<NodeId, QString> replaced;
    for (const NumberLine& line : lines) {
        if (line.isUsed() && !line.replaced.isEmpty())
            replaced.insert(*line.node, line.replaced);
    }
    Holders holders;
    for (const auto& [id, node] : document.nodes) {
        const QString gone = replaced.value(id);
        for (const Account& account : node.accounts) {
            if (account.hasNumber() && account.number != gone)
                holders.insert(digitsOf(account.number), id);
        }
    }
    return holders;
}

// A line that is not used leaves its node the number that it would have replaced, which may be another line's.
void refuseTakenNumbers(const Document& document, std::vector<NumberLine>& lines)
{
    Holders holders = keptNumbers(document, lines);
    QHash<QString, NumberLine*> wanted;
    for (NumberLine& line : lines) {
        if (line.isUsed())
            wanted.insert(digitsOf(line.number), &line);
    }
    for (NumberLine& first : lines) {
        for (NumberLine* line = &first; line && line->isUsed();) {
            const auto holder = holders.constFind(digitsOf(line->number));
            if (holder == holders.constEnd())
                break;
            line->problem = Edits::tr("“%1” has this number already.").arg(document.nodes.find(*holder)->name);
            if (line->replaced.isEmpty())
                break;
            const QString kept = digitsOf(line->replaced);
            holders.insert(kept, *line->node);
            line = wanted.value(kept);
        }
    }
}

} // namespace

std::optional<QString> numberInLine(const QString& line)
{
    const QString text = withoutQuotes(line);
    return toE164(text.startsWith(QLatin1String("00")) ? QLatin1Char('+') + text.sliced(2) : text);
}

qsizetype NumberPlan::usedLines() const
{
    return std::count_if(lines.begin(), lines.end(), [](const NumberLine& line) { return line.isUsed(); });
}

NumberPlan planNumbers(const Document& document, std::span<const NodeId> nodes, const QString& text,
                       NumberedNodes numbered)
{
    NumberPlan plan{.lines = readLines(text), .remaining = {}, .unable = {}, .numbered = numbered};
    auto line = plan.lines.begin();
    for (const NodeId& id : nodes) {
        const Node* node = document.nodes.find(id);
        if (!node)
            continue;
        if (!isApp(node->kind)) {
            plan.unable.push_back(id);
            continue;
        }
        const Account* present = firstNumbered(*node);
        if (present && numbered == NumberedNodes::Skip)
            continue;
        if (line == plan.lines.end()) {
            plan.remaining.push_back(id);
            continue;
        }
        line->node = id;
        if (present && numbered == NumberedNodes::Replace)
            line->replaced = present->number;
        ++line;
    }
    for (; line != plan.lines.end(); ++line) {
        if (line->isUsed())
            line->problem = Edits::tr("There is no node left for this line.");
    }
    refuseTakenNumbers(document, plan.lines);
    return plan;
}

Result<Document> applyNumbers(const Document& document, const NumberPlan& plan, NumberType type)
{
    Result<Document> next = document;
    FreshAccounts fresh(document);
    std::vector<std::pair<NodeId, Account>> added;
    for (const NumberLine& line : plan.lines) {
        if (!line.isUsed())
            continue;
        const Node* node = next->nodes.find(*line.node);
        if (!node)
            return failures::nodeIsGone();
        const auto free = std::find_if(node->accounts.begin(), node->accounts.end(), [&](const Account& account) {
            return line.replaced.isEmpty() ? !account.hasNumber() : account.number == line.replaced;
        });
        if (free == node->accounts.end()) {
            added.push_back({*line.node, {.id = fresh.nextId(), .number = line.number, .numberType = type}});
            continue;
        }
        next = updateAccount(*next, *line.node, AccountId(free->id), [&](Account& account) {
            account.number = line.number;
            account.numberType = type;
        });
        if (!next)
            return next;
    }
    return addAccounts(*next, added);
}

} // namespace nestline
