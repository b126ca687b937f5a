// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/renaming.h"

#include "core/edits/nodes.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace nestline {

namespace {

// A star is a group of its own, so that the replacement can repeat what it found.
QString fromWildcards(const QString& text)
{
    QString expression = QRegularExpression::escape(text);
    expression.replace(QLatin1String("\\*"), QLatin1String("(.*)"));
    expression.replace(QLatin1String("\\?"), QLatin1String("."));
    return expression;
}

QString expressionFor(const RenamePattern& pattern)
{
    if (pattern.find.isEmpty())
        return QStringLiteral("\\A.*\\z");
    switch (pattern.syntax) {
    case RenamePattern::Syntax::Text: return QRegularExpression::escape(pattern.find);
    case RenamePattern::Syntax::Wildcards: return fromWildcards(pattern.find);
    case RenamePattern::Syntax::Expression: break;
    }
    return pattern.find;
}

Result<QRegularExpression> compiled(const RenamePattern& pattern)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!pattern.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(expressionFor(pattern), options);
    if (expression.isValid())
        return expression;
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("Edits", "The expression cannot be understood at character %1: %2.")
                     .arg(expression.patternErrorOffset() + 1)
                     .arg(expression.errorString())};
}

// What a placeholder in braces stands for; nothing if it is none and stays as it is.
std::optional<QString> valueOf(const QString& placeholder, const Node& node, int number)
{
    if (placeholder == QLatin1String("name"))
        return node.name;
    if (placeholder == QLatin1String("group"))
        return node.group;
    if (!placeholder.isEmpty() && placeholder.count(QLatin1Char('n')) == placeholder.size())
        return QString::number(number).rightJustified(placeholder.size(), QLatin1Char('0'));
    return std::nullopt;
}

// The replacement for one match. Placeholders are filled in one pass: what stands in a name is not read again.
QString replacementFor(const RenamePattern& pattern, const QRegularExpressionMatch& match, const Node& node, int number)
{
    static const QRegularExpression placeholder(QStringLiteral("\\\\([0-9])|\\{([a-z]+)\\}"));
    QString result;
    qsizetype end = 0;
    for (auto found = placeholder.globalMatch(pattern.replacement); found.hasNext();) {
        const QRegularExpressionMatch mark = found.next();
        result += QStringView(pattern.replacement).sliced(end, mark.capturedStart() - end);
        end = mark.capturedEnd();
        if (mark.hasCaptured(1))
            result += match.captured(mark.captured(1).toInt());
        else
            result += valueOf(mark.captured(2), node, number).value_or(mark.captured());
    }
    return result + QStringView(pattern.replacement).sliced(end);
}

// The name with all matches replaced; nothing if there is none.
std::optional<QString> renamed(const Node& node, const QRegularExpression& expression, const RenamePattern& pattern,
                               int number)
{
    QString result;
    qsizetype end = 0;
    bool isMet = false;
    for (auto found = expression.globalMatch(node.name); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        // After everything that a star takes, an expression also meets the nothing that is left.
        if (isMet && match.capturedLength() == 0 && match.capturedStart() == end)
            continue;
        result += QStringView(node.name).sliced(end, match.capturedStart() - end);
        result += replacementFor(pattern, match, node, number);
        end = match.capturedEnd();
        isMet = true;
    }
    if (!isMet)
        return std::nullopt;
    return QString(result + QStringView(node.name).sliced(end)).trimmed();
}

} // namespace

Result<std::vector<Renaming>> planRenaming(const Document& document, std::span<const NodeId> nodes,
                                           const RenamePattern& pattern)
{
    const Result<QRegularExpression> expression = compiled(pattern);
    if (!expression)
        return expression.error();
    std::vector<Renaming> renamings;
    int number = pattern.firstNumber;
    for (const NodeId& id : nodes) {
        const Node* node = document.nodes.find(id);
        const std::optional<QString> name = node ? renamed(*node, *expression, pattern, number) : std::nullopt;
        if (!name)
            continue;
        Renaming renaming{id, node->name, *name, {}};
        if (name->isEmpty())
            renaming.problem = QCoreApplication::translate("Edits", "Nothing would be left of the name.");
        else
            ++number;
        renamings.push_back(std::move(renaming));
    }
    return renamings;
}

SharedNames sharedNames(const Document& document, std::span<const Renaming> renamings)
{
    QSet<NodeId> renamed;
    QHash<QString, int> wanted;
    for (const Renaming& renaming : renamings) {
        if (!renaming.changesName())
            continue;
        renamed.insert(renaming.node);
        ++wanted[renaming.after];
    }
    QSet<QString> kept;
    for (const auto& [id, node] : document.nodes) {
        if (!renamed.contains(id))
            kept.insert(node.name);
    }
    SharedNames shared;
    const auto count = [](int& nodes, QString& example, const QString& name) {
        if (nodes++ == 0)
            example = name;
    };
    for (const Renaming& renaming : renamings) {
        if (!renaming.changesName())
            continue;
        if (wanted.value(renaming.after) > 1)
            count(shared.renamed, shared.renamedExample, renaming.after);
        if (kept.contains(renaming.after))
            count(shared.taken, shared.takenExample, renaming.after);
    }
    return shared;
}

Result<Document> applyRenaming(const Document& document, std::span<const Renaming> renamings)
{
    Result<Document> next = document;
    for (const Renaming& renaming : renamings) {
        if (next && renaming.problem.isEmpty())
            next = renameNode(*next, renaming.node, renaming.after);
    }
    return next;
}

} // namespace nestline
