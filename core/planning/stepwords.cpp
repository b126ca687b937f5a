// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/stepwords.h"

#include "core/planning/nodenames.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nestline::planning {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

constexpr qsizetype namesShown = 3;

// Counts beyond the range of plural forms all look alike.
int forPlural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 2'000'000'000));
}

class Words
{
public:
    Words(const std::vector<PlanStep>& steps, const Document& document) : m_document(document), m_names(document, steps)
    {
        for (const auto& entry : document.links) {
            const Link& link = entry.row;
            if (link.trigger == Trigger::AfterHours || link.trigger == Trigger::Holiday)
                m_otherFlows[link.from].push_back(&link);
            else if (link.trigger == Trigger::Key && link.key)
                m_keysTo[link.to].push_back(&link);
        }
    }

    QString text(const PlanStep& step) const;
    QString effect(const PlanStep& step) const;

private:
    const Document& m_document;
    NodeNames m_names;
    QHash<NodeId, std::vector<const Link*>> m_otherFlows; // of a menu: what it does after hours and on holidays
    QHash<NodeId, std::vector<const Link*>> m_keysTo;

    QString forCallers(const PlanStep& step) const;
    QString withoutAccount(const PlanStep& step) const;
    QString outsideHours(const NodeId& menu, MenuKey key) const;
    QString outsideHours(const PlanStep& step) const;
};

QString Words::text(const PlanStep& step) const
{
    const QString node = m_names.of(step.node);
    const QString host = step.host ? m_names.of(*step.host) : QString();
    const QString key = step.key ? step.key->toString() : QString();
    switch (step.action) {
    case PlanStep::Action::AddMenu: return Text::tr("Add the menu %1 under %2, key %3").arg(node, host, key);
    case PlanStep::Action::AddFrontDoor:
        return Text::tr("Put the new menu %1 in front of %2: it takes over the number and leads on by key %3")
            .arg(host, node, key);
    case PlanStep::Action::Nest: return Text::tr("Nest %1 under %2, key %3").arg(node, host, key);
    case PlanStep::Action::DropAccount:
        return step.direct ? Text::tr("Lead to %1 directly, without its account").arg(node)
                           : Text::tr("Take %Ln account(s) without a number off %1", nullptr,
                                      static_cast<int>(step.removed.size()))
                                 .arg(node);
    case PlanStep::Action::DropNumbers: break;
    }
    return Text::tr("Take %Ln number(s) off %1", nullptr, static_cast<int>(step.dropped.size())).arg(node);
}

QString Words::forCallers(const PlanStep& step) const
{
    switch (step.action) {
    case PlanStep::Action::AddMenu: return Text::tr("No caller notices yet; the menu makes room for the next steps.");
    case PlanStep::Action::DropAccount: return Text::tr("Callers notice nothing.");
    case PlanStep::Action::AddFrontDoor: {
        const QString longer = Text::tr("%Ln caller(s) a month press one key more.", nullptr, forPlural(step.callers));
        const Node* node = m_document.nodes.find(step.node);
        if (!node || node->kind != NodeKind::CallQueue)
            return longer;
        //: %1 is the sentence on how many callers press a key more
        return Text::tr("%1 The number now keeps the hours of the new menu.").arg(longer);
    }
    case PlanStep::Action::Nest:
    case PlanStep::Action::DropNumbers: break;
    }
    if (step.depth == 0)
        return Text::tr("%Ln caller(s) a month dial another number.", nullptr, forPlural(step.callers));
    if (step.depth == 1)
        return Text::tr("%Ln caller(s) a month dial another number and press one key.", nullptr,
                        forPlural(step.callers));
    return Text::tr("%Ln caller(s) a month dial another number and press %1 keys.", nullptr, forPlural(step.callers))
        .arg(step.depth);
}

// The price of an app, or of a further account, that nobody can dial any more.
QString Words::withoutAccount(const PlanStep& step) const
{
    if (step.direct && step.action != PlanStep::Action::AddMenu)
        return Text::tr(
            "Without an account it cannot be dialled, also not inside, nor be a caller ID; reports count its "
            "calls under the app that answered.");
    if (step.action == PlanStep::Action::DropAccount)
        return Text::tr("Nobody can dial the account any more or use it as a caller ID.");
    return {};
}

// What a menu of today does when its key does not work.
QString Words::outsideHours(const NodeId& menu, MenuKey key) const
{
    QStringList sentences;
    for (const Link* link : m_otherFlows.value(menu)) {
        const QString sentence = link->trigger == Trigger::AfterHours
                                     ? Text::tr("After hours %1 leads to %2 instead: key %3 does not work there.")
                                     : Text::tr("On holidays %1 leads to %2 instead: key %3 does not work there.");
        sentences << sentence.arg(m_names.of(menu), m_names.of(link->to), key.toString());
    }
    return sentences.join(QLatin1Char(' '));
}

// The same for the key that leads to a step's app: a new one, or those of today where none works at all hours.
QString Words::outsideHours(const PlanStep& step) const
{
    if (step.host && step.key && step.action != PlanStep::Action::AddFrontDoor)
        return outsideHours(*step.host, *step.key);
    const std::vector<const Link*> keys = m_keysTo.value(step.node);
    const bool isLimited =
        std::all_of(keys.begin(), keys.end(), [this](const Link* link) { return m_otherFlows.contains(link->from); });
    if (step.action != PlanStep::Action::DropNumbers || step.depth == 0 || keys.empty() || !isLimited)
        return {};
    return outsideHours(keys.front()->from, *keys.front()->key);
}

QString Words::effect(const PlanStep& step) const
{
    QStringList sentences{forCallers(step), withoutAccount(step), outsideHours(step)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace

void putIntoWords(std::vector<PlanStep>& steps, const Document& document)
{
    const Words words(steps, document);
    for (PlanStep& step : steps) {
        step.text = words.text(step);
        step.effect = words.effect(step);
    }
}

QString nameOfFrontDoor(const QString& app)
{
    return app.trimmed().isEmpty() ? Text::tr("Front door") : Text::tr("%1 front door").arg(app);
}

QString nameOfSubMenu(const QString& host)
{
    return host.trimmed().isEmpty() ? Text::tr("More options") : Text::tr("%1: more options").arg(host);
}

QString someOf(const QStringList& names)
{
    if (names.size() <= namesShown)
        return names.join(QStringLiteral(", "));
    return Text::tr("%1 and %Ln more", nullptr, static_cast<int>(names.size() - namesShown))
        .arg(names.mid(0, namesShown).join(QStringLiteral(", ")));
}

} // namespace nestline::planning
