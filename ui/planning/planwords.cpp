// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/planwords.h"

#include "ui/widgets/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nestline::ui::planwords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

QString gapOf(const Plan& plan)
{
    return QLocale().toString(std::ceil(plan.gap() * 10000) / 100, 'f', 2);
}

QString joined(const QStringList& sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

} // namespace

QString headline(const Suggestions& suggestions)
{
    if (suggestions.paidAfter == 0)
        return Text::tr("Best plan: no paid licences");
    return Text::tr("Best plan: %Ln paid licence(s) instead of %1", nullptr, suggestions.paidAfter)
        .arg(QLocale().toString(suggestions.paidBefore));
}

QString saving(const Suggestions& suggestions)
{
    if (!suggestions.monthly || !suggestions.yearly)
        return {};
    return Text::tr("Saves %1 a month, %2 a year.")
        .arg(formatMoney(*suggestions.monthly, suggestions.currency),
             formatMoney(*suggestions.yearly, suggestions.currency));
}

QString counts(const Suggestions& suggestions)
{
    const int accounts = suggestions.plan.licensableBefore - suggestions.plan.licensableAfter;
    const bool onlyNumbers =
        std::none_of(suggestions.plan.steps.begin(), suggestions.plan.steps.end(),
                     [](const PlanStep& step) { return step.action == PlanStep::Action::DropAccount; });
    return (onlyNumbers ? Text::tr("%Ln number(s) fewer, from %1 to %2 paid.", nullptr, accounts)
                        : Text::tr("%Ln account(s) fewer that need a licence, from %1 to %2 paid.", nullptr, accounts))
        .arg(QLocale().toString(suggestions.paidBefore), QLocale().toString(suggestions.paidAfter));
}

QString effortAndProof(const Plan& plan)
{
    const QString cost = plan.callerCost > 0
                             ? Text::tr("Costs callers %1 key presses a month.").arg(effort(plan.callerCost))
                             : Text::tr("Costs callers nothing.");
    QString proof = Text::tr("Proved best: no other way costs them less.");
    if (!plan.optimal)
        proof = Text::tr("At most %1 % better is possible.").arg(gapOf(plan));
    return joined(
        {cost, proof,
         plan.fewestProved ? QString() : Text::tr("Whether fewer paid licences are possible is not proved.")});
}

QString brief(const Suggestions& suggestions)
{
    const Plan& plan = suggestions.plan;
    const QString saved =
        suggestions.monthly
            //: %1 an amount such as −$8.00
            ? Text::tr("%1 a month").arg(formatMoneyChange(Money() - *suggestions.monthly, suggestions.currency))
            : Text::tr("%1 → %2 paid", "licences before and after")
                  .arg(QLocale().toString(suggestions.paidBefore), QLocale().toString(suggestions.paidAfter));
    const QString pressed = Text::tr("%1 key presses").arg(effort(plan.callerCost));
    return plan.optimal
               ? Text::tr("%1, %2, proved best", "saving, effort").arg(saved, pressed)
               : Text::tr("%1, %2, within %3 % of the best", "saving, effort, gap").arg(saved, pressed, gapOf(plan));
}

QString whatIsNeeded(const Suggestions& suggestions)
{
    if (!suggestions.plan.notes.isEmpty())
        return suggestions.plan.notes.join(QLatin1Char(' '));
    if (suggestions.paidBefore == 0)
        return Text::tr("No licence is paid: the free pool covers all that need one.");
    if (!suggestions.obstacles.isEmpty())
        return suggestions.obstacles;
    return Text::tr("Under this rule edition the bill stays the same with fewer numbers.");
}

QString effort(double steps)
{
    const bool isWhole = steps == std::floor(steps);
    return QLocale().toString(steps, 'f', isWhole ? 0 : 2);
}

} // namespace nestline::ui::planwords
