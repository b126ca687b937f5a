// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/stepwords.h"

#include <QCoreApplication>

namespace nestline::planning {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

// Counts beyond the range of plural forms all look alike.
int forPlural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 2'000'000'000));
}

} // namespace

QString stepText(const PlanStep& step, const QString& node, const QString& host)
{
    const QString key = step.key ? step.key->toString() : QString();
    switch (step.action) {
    case PlanStep::Action::AddMenu: return Text::tr("Add the menu %1 under %2, key %3").arg(node, host, key);
    case PlanStep::Action::AddFrontDoor:
        return Text::tr("Put the new menu %1 in front of %2: it takes over the number and leads on by key %3")
            .arg(host, node, key);
    case PlanStep::Action::Nest: return Text::tr("Nest %1 under %2, key %3").arg(node, host, key);
    case PlanStep::Action::DropNumbers: break;
    }
    return Text::tr("Take %n number(s) off %1", nullptr, static_cast<int>(step.dropped.size())).arg(node);
}

QString stepEffect(const PlanStep& step, bool isQueue)
{
    switch (step.action) {
    case PlanStep::Action::AddMenu: return Text::tr("No caller notices yet; the menu makes room for the next steps.");
    case PlanStep::Action::AddFrontDoor: {
        const QString longer = Text::tr("%n caller(s) a month press one key more.", nullptr, forPlural(step.callers));
        if (!isQueue)
            return longer;
        //: %1 is the sentence on how many callers press a key more
        return Text::tr("%1 The number now keeps the hours of the new menu.").arg(longer);
    }
    case PlanStep::Action::Nest:
    case PlanStep::Action::DropNumbers: break;
    }
    if (step.depth == 0)
        return Text::tr("%n caller(s) a month dial another number.", nullptr, forPlural(step.callers));
    if (step.depth == 1)
        return Text::tr("%n caller(s) a month dial another number and press one key.", nullptr,
                        forPlural(step.callers));
    return Text::tr("%n caller(s) a month dial another number and press %1 keys.", nullptr, forPlural(step.callers))
        .arg(step.depth);
}

QString nameOfFrontDoor(const QString& app)
{
    return Text::tr("%1 front door").arg(app);
}

QString nameOfSubMenu(const QString& host)
{
    return Text::tr("%1: more options").arg(host);
}

} // namespace nestline::planning
