// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"

#include "core/base/phonenumber.h"
#include "core/document/changeset.h"

#include <algorithm>
#include <unordered_set>

namespace nestline {

namespace {

using Predicate = NodeQuery::Predicate;

constexpr qsizetype fewestDigits = 2; // one digit is in nearly every number

// Without the marks of accents, so that Zurich finds Zürich.
QString withoutAccents(const QString& text)
{
    QString bare = text.normalized(QString::NormalizationForm_KD);
    bare.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return bare;
}

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// A text to look for in many others.
class Needle
{
public:
    explicit Needle(const QString& text) : m_text(withoutAccents(text)) {}

    bool isIn(const QString& text) const
    {
        return (isPlain(text) ? text : withoutAccents(text)).contains(m_text, Qt::CaseInsensitive);
    }
    bool begins(const QString& text) const
    {
        return (isPlain(text) ? text : withoutAccents(text)).startsWith(m_text, Qt::CaseInsensitive);
    }
    bool isInTextOf(const Node& node) const { return isIn(node.name) || isIn(node.group) || isIn(node.note); }
    bool isInAccountOf(const Node& node, QString Account::*field) const
    {
        return std::any_of(node.accounts.begin(), node.accounts.end(),
                           [&](const Account& account) { return isIn(account.*field); });
    }

private:
    QString m_text;
};

bool hasDigits(const Node& node, const QString& digits)
{
    return std::any_of(node.accounts.begin(), node.accounts.end(),
                       [&](const Account& account) { return digitsOf(account.number).contains(digits); });
}

// What stands in E.164 instead of the digits with a prefix: within the country a number begins with 0, which follows the
// country code, and from abroad the country code itself is dialled after 00.
bool hasPrefixedDigits(const Node& node, const QString& digits)
{
    constexpr qsizetype longestCountryCode = 3;
    const auto first = std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
    const auto zeros = first - digits.begin();
    const QString bare = digits.mid(zeros);
    if (zeros == 0 || bare.size() < fewestDigits)
        return false;
    return std::any_of(node.accounts.begin(), node.accounts.end(), [&](const Account& account) {
        const QString number = digitsOf(account.number);
        if (zeros > 1)
            return number.startsWith(bare);
        const qsizetype place = number.indexOf(bare, 1);
        return place >= 1 && place <= longestCountryCode;
    });
}

Predicate numberPredicate(const QString& digits)
{
    if (digits.size() < fewestDigits)
        return {};
    return [digits](const NodeId&, const Node& node) {
        return hasDigits(node, digits) || hasPrefixedDigits(node, digits);
    };
}

Predicate predicateFor(const QueryTerm::Text& term, const SearchContext&)
{
    return [needle = Needle(term.text)](const NodeId&, const Node& node) {
        return needle.isInTextOf(node) || needle.isInAccountOf(node, &Account::upn)
               || needle.isInAccountOf(node, &Account::number);
    };
}

Predicate predicateFor(const QueryTerm::Digits& term, const SearchContext&)
{
    const std::vector<Needle> words(term.words.begin(), term.words.end());
    return [words, isNumber = numberPredicate(term.digits)](const NodeId& id, const Node& node) {
        return (isNumber && isNumber(id, node)) || std::all_of(words.begin(), words.end(), [&](const Needle& word) {
                   return word.isInTextOf(node) || word.isInAccountOf(node, &Account::upn);
               });
    };
}

template <class Accept>
Predicate amongFindings(const SearchContext& context, Accept accept)
{
    std::unordered_set<NodeId> nodes;
    for (const Finding& finding : context.findings) {
        if (accept(finding))
            nodes.insert(finding.nodes.begin(), finding.nodes.end());
    }
    return [nodes = std::move(nodes)](const NodeId& id, const Node&) { return nodes.contains(id); };
}

Predicate ofSeverity(const SearchContext& context, Finding::Severity severity)
{
    return amongFindings(context, [severity](const Finding& finding) { return finding.severity == severity; });
}

Predicate coveredAs(const SearchContext& context, Coverage coverage)
{
    return [bill = context.bill, coverage](const NodeId& id, const Node&) {
        return bill && bill->coverage(id) == coverage;
    };
}

// A node is modified with itself or with the links that leave it; where it is drawn does not matter.
Predicate modified(const SearchContext& context)
{
    std::unordered_set<NodeId> nodes;
    if (context.reference) {
        const ChangeSet changes = difference(*context.reference, context.document);
        nodes.insert(changes.nodes().added.begin(), changes.nodes().added.end());
        nodes.insert(changes.nodes().changed.begin(), changes.nodes().changed.end());
        for (const auto* ids : {&changes.links().added, &changes.links().removed, &changes.links().changed}) {
            for (const LinkId& id : *ids) {
                for (const Document* version : {context.reference, &context.document}) {
                    if (const Link* link = version->links.find(id))
                        nodes.insert(link->from);
                }
            }
        }
    }
    return [nodes = std::move(nodes)](const NodeId& id, const Node&) { return nodes.contains(id); };
}

Predicate predicateFor(QueryProperty property, const SearchContext& context)
{
    switch (property) {
    case QueryProperty::Numbered: return [](const NodeId&, const Node& node) { return node.hasNumber(); };
    case QueryProperty::Free: return coveredAs(context, Coverage::Free);
    case QueryProperty::Paid: return coveredAs(context, Coverage::Paid);
    case QueryProperty::Pinned:
        return [](const NodeId&, const Node& node) {
            return std::any_of(node.accounts.begin(), node.accounts.end(),
                               [](const Account& account) { return account.pinned && account.hasNumber(); });
        };
    case QueryProperty::App: return [](const NodeId&, const Node& node) { return isApp(node.kind); };
    case QueryProperty::Finding: return amongFindings(context, [](const Finding&) { return true; });
    case QueryProperty::Error: return ofSeverity(context, Finding::Severity::Error);
    case QueryProperty::Warning: return ofSeverity(context, Finding::Severity::Warning);
    case QueryProperty::Info: return ofSeverity(context, Finding::Severity::Info);
    case QueryProperty::Modified: return modified(context);
    }
    return {};
}

Predicate predicateFor(NodeKind kind, const SearchContext&)
{
    return [kind](const NodeId&, const Node& node) { return node.kind == kind; };
}

Predicate predicateFor(const QueryTerm::Field& term, const SearchContext& context)
{
    const Needle needle(term.text);
    const auto in = [&](QString Node::*field) -> Predicate {
        return [needle, field](const NodeId&, const Node& node) { return needle.isIn(node.*field); };
    };
    switch (term.field) {
    case QueryField::Name: return in(&Node::name);
    case QueryField::Group: return in(&Node::group);
    case QueryField::Language:
        return [needle](const NodeId&, const Node& node) { return needle.begins(node.language); };
    case QueryField::TimeZone: return in(&Node::timeZone);
    case QueryField::Number:
        if (Predicate isNumber = numberPredicate(digitsOf(term.text)))
            return isNumber;
        return [needle](const NodeId&, const Node& node) { return needle.isInAccountOf(node, &Account::number); };
    case QueryField::Account:
        return [needle](const NodeId&, const Node& node) { return needle.isInAccountOf(node, &Account::upn); };
    case QueryField::Note: return in(&Node::note);
    case QueryField::Finding:
        return amongFindings(context, [&](const Finding& finding) { return needle.isIn(finding.code); });
    case QueryField::Id:
        return [text = term.text, hidden = context.hidesIds](const NodeId& id, const Node&) {
            return !hidden && id.toString().compare(text, Qt::CaseInsensitive) == 0;
        };
    }
    return {};
}

} // namespace

Predicate NodeQuery::predicate(const SearchContext& context) const
{
    std::vector<std::pair<Predicate, bool>> parts;
    for (const QueryTerm& term : m_terms) {
        parts.emplace_back(std::visit([&](const auto& what) { return predicateFor(what, context); }, term.what),
                           !term.isNegated);
    }
    return [parts = std::move(parts)](const NodeId& id, const Node& node) {
        return std::all_of(parts.begin(), parts.end(),
                           [&](const auto& part) { return part.first(id, node) == part.second; });
    };
}

std::vector<NodeId> findNodes(const NodeQuery& query, const SearchContext& context)
{
    if (query.isEmpty())
        return {};
    struct Place
    {
        QPointF position;
        const NodeId* id;
    };
    const Predicate matches = query.predicate(context);
    std::vector<Place> places;
    for (const auto& [id, node] : context.document.nodes) {
        if (!matches(id, node))
            continue;
        const QPointF* position = context.document.positions.find(id);
        places.push_back({position ? *position : QPointF(), &id});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::pair(a.position.y(), a.position.x()) < std::pair(b.position.y(), b.position.x());
    });
    std::vector<NodeId> found;
    found.reserve(places.size());
    for (const Place& place : places)
        found.push_back(*place.id);
    return found;
}

} // namespace nestline
