// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/redaction.h"

#include "core/base/phonenumber.h"
#include "core/redaction/plainids.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace nestline {

namespace {

constexpr qsizetype fullNumber = 7;   // digits that are taken for a number although no account has it
constexpr qsizetype extensionEnd = 4; // digits of a number's end in a text of the document
constexpr qsizetype sentenceEnd = 6;  // the same in a sentence of ours, which has years and counts
constexpr qsizetype shortestSpelling = 3;

template <class Visitor>
void visitFreeTexts(const Document& document, Visitor&& visit)
{
    visit(document.properties.title);
    visit(document.properties.tenant.prices.source);
    for (const auto& [id, node] : document.nodes) {
        for (const QString* text : {&node.name, &node.group, &node.note})
            visit(*text);
    }
    for (const Baseline& baseline : document.properties.baselines)
        visit(baseline.name);
}

// Settings are figures, switches and keys; other texts could be anything.
QJsonObject settingsAlone(const QJsonObject& planning)
{
    QJsonObject kept;
    for (auto it = planning.begin(); it != planning.end(); ++it) {
        const QJsonArray list = it->toArray();
        const bool areKeys = it->isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue& value) {
                                 return MenuKey::fromString(value.toString()).has_value();
                             });
        if (it->isDouble() || it->isBool() || areKeys)
            kept.insert(it.key(), *it);
    }
    return kept;
}

} // namespace

Redaction::Redaction(const Document& document)
{
    learn(document);
}

bool Redaction::learn(const Document& document)
{
    const qsizetype before = m_secrets.size();
    std::vector<const Document*> versions{&document};
    for (const Baseline& baseline : document.properties.baselines)
        versions.push_back(baseline.document.get());
    for (const Document* version : versions) {
        m_ordinary.learn(*version);
        keepAliases(*version);
    }
    for (const Document* version : versions)
        learnAccounts(*version);
    for (const Document* version : versions)
        learnNames(*version);
    for (const Document* version : versions)
        visitFreeTexts(*version, [this](const QString& text) { learnNumbersIn(text); });
    return m_secrets.size() > before;
}

// What was redacted before has its aliases already.
void Redaction::keepAliases(const Document& document)
{
    const auto keep = [this](QHash<QString, QString>& aliases, const QString& key, const QString& alias) {
        if (aliases.contains(key))
            return;
        aliases.insert(key, alias);
        m_aliases.keep(alias);
        m_secrets.addText(alias, alias);
    };
    for (const auto& [id, node] : document.nodes) {
        if (isPersonal(node.kind) && Aliases::isForName(node.name))
            keep(m_nameAliases, node.name, node.name);
        for (const Account& account : node.accounts) {
            if (account.hasNumber() && Aliases::isForNumber(account.number))
                keep(m_numberAliases, digitsOf(account.number), account.number);
        }
    }
}

void Redaction::learnAccounts(const Document& document)
{
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts) {
            m_secrets.addText(account.upn, QStringLiteral("•••"));
            if (account.hasNumber())
                learnNumber(account.number);
        }
    }
}

QString Redaction::numberAlias(const QString& key)
{
    QString& alias = m_numberAliases[key];
    if (alias.isEmpty())
        alias = m_aliases.forNumber();
    return alias;
}

void Redaction::learnNumber(const QString& spelling)
{
    const QString digits = digitsOf(spelling);
    const QString alias = numberAlias(digits.isEmpty() ? spelling : digits);
    m_secrets.addNumber(digits, alias);
    if (spelling.size() >= shortestSpelling)
        m_secrets.addText(spelling, alias);
}

// Persons first: a word of a name that also stands on other cards tells of the person.
void Redaction::learnNames(const Document& document)
{
    std::vector<QString> names[3];
    for (const auto& [id, node] : document.nodes) {
        if (!isPersonal(node.kind) || m_nameAliases.contains(node.name))
            continue;
        m_nameAliases.insert(node.name, m_aliases.forName(node.kind));
        const bool isPerson = node.kind == NodeKind::Person;
        names[isPerson ? 0 : node.kind == NodeKind::Operator ? 1 : 2].push_back(node.name);
    }
    for (const std::vector<QString>& ofOneKind : names) {
        for (const QString& name : ofOneKind)
            learnName(name, m_nameAliases.value(name));
    }
}

void Redaction::learnName(const QString& name, const QString& alias)
{
    const CardName card = cardName(name);
    if (!m_ordinary.makeUp(card))
        m_secrets.addText(name, alias);
    m_secrets.addText(alias, alias); // to be taken for nothing else when it is read again
    NameParts parts{.words = {}, .ordinary = {}, .joiners = card.joiners};
    for (const CardName::Word& word : card.words) {
        if (!m_ordinary.contains(word))
            parts.words.push_back(word.key);
        else if (!word.isAside)
            parts.ordinary.push_back(word.key);
    }
    m_secrets.addName(parts, alias);
}

// Whatever reads as a number is one, also if no account has it.
void Redaction::learnNumbersIn(const QString& text)
{
    for (const DigitRun& run : m_secrets.numbersIn(text)) {
        const DigitRun::Group& whole = run.groups.back();
        if (whole.digits.size() >= fullNumber) {
            if (!m_secrets.knowsNumber(whole.digits))
                learnNumber(text.mid(run.begin, whole.end - run.begin));
        } else if (isExtension(text, run) && !m_secrets.knowsExtension(whole.digits)) {
            m_secrets.addExtension(whole.digits, numberAlias(whole.digits));
        }
    }
}

QString Redaction::hidden(const QString& text) const
{
    return m_secrets.hiddenIn(text, extensionEnd);
}

QString Redaction::sentence(const QString& text) const
{
    return m_secrets.hiddenIn(text, sentenceEnd);
}

Document Redaction::shown(const Document& document) const
{
    Document result = document;
    std::vector<Table<NodeId, Node>::Entry> nodes;
    nodes.reserve(static_cast<size_t>(document.nodes.size()));
    for (const auto& [id, node] : document.nodes) {
        nodes.push_back({id, node});
        hideIn(nodes.back().row);
    }
    result.nodes = Table<NodeId, Node>::fromEntries(std::move(nodes));
    for (const auto& [id, link] : document.links) {
        if (!link.unknownFields.isEmpty()) {
            Link plain = link;
            plain.unknownFields = {};
            result.links = result.links.with(id, plain);
        }
    }
    result.properties = shownProperties(document.properties);
    return result;
}

void Redaction::hideIn(Node& node) const
{
    const QString alias = isPersonal(node.kind) ? m_nameAliases.value(node.name) : QString();
    node.name = alias.isEmpty() ? hidden(node.name) : alias;
    for (QString* text : {&node.group, &node.language, &node.timeZone, &node.note})
        *text = hidden(*text);
    node.unknownFields = {};
    for (Account& account : node.accounts) {
        account.upn.clear();
        const QString digits = digitsOf(account.number);
        account.number = m_numberAliases.value(digits.isEmpty() ? account.number : digits);
        account.unknownFields = {};
    }
}

Properties Redaction::shownProperties(const Properties& properties) const
{
    Properties result = properties;
    result.title = hidden(properties.title);
    result.planning = settingsAlone(properties.planning);
    result.unknownFields = {};
    Tenant& tenant = result.tenant;
    for (QString* text : {&tenant.prices.source, &tenant.prices.date})
        *text = hidden(*text);
    tenant.prices.unknownFields = {};
    tenant.unknownFields = {};
    if (tenant.licenses)
        tenant.licenses->unknownFields = {};

    std::set<QString> taken;
    for (Baseline& baseline : result.baselines) {
        const bool isCompared = baseline.name == properties.comparedBaseline;
        // Names stay different when what told them apart is hidden.
        const QString name = hidden(baseline.name);
        baseline.name = name;
        for (int i = 2; !taken.insert(baseline.name).second; ++i)
            baseline.name = QStringLiteral("%1 (%2)").arg(name).arg(i);
        if (isCompared)
            result.comparedBaseline = baseline.name;
        baseline.date = hidden(baseline.date);
        baseline.document = std::make_shared<const Document>(shown(*baseline.document));
        baseline.unknownFields = {};
    }
    sortBaselines(result.baselines);
    return result;
}

Document redactedCopy(const Document& document)
{
    return withPlainIds(Redaction(document).shown(document));
}

} // namespace nestline
