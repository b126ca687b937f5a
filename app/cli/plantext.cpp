// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plantext.h"

#include "app/cli/billtext.h"
#include "app/cli/output.h"
#include "ui/widgets/money.h"

#include <QCoreApplication>
#include <QLocale>

namespace nestline::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', value == static_cast<double>(static_cast<qint64>(value)) ? 0 : 2);
}

QString savingText(const Bills& bills)
{
    const Bill& before = bills.before;
    if (before.paidCount == 0)
        return {};
    if (!before.monthly || !bills.after.monthly || !before.yearly || !bills.after.yearly)
        return wrapped(priceText(before), 0);
    const Money monthly = *before.monthly - *bills.after.monthly;
    const Money yearly = *before.yearly - *bills.after.yearly;
    const QString saving = monthly.isZero() ? Text::tr("The bill stays the same.")
                                            : Text::tr("Saves %1 a month, %2 a year.")
                                                  .arg(ui::formatMoney(monthly, before.currency),
                                                       ui::formatMoney(yearly, before.currency));
    return wrapped(saving + QLatin1Char(' ') + priceText(before), 0);
}

QString effortText(const Plan& plan)
{
    const QString proof = plan.optimal
                              ? Text::tr("Proved: no other plan that keeps as few accounts costs callers less.")
                              : Text::tr("At least %1 are unavoidable (gap %2 %).")
                                    .arg(number(plan.lowerBound), QLocale().toString(100 * plan.gap(), 'f', 2));
    return wrapped(Text::tr("Effort of callers: %1 menu steps a month.").arg(number(plan.callerCost)) + QLatin1Char(' ')
                       + proof,
                   0);
}

// What a step saves after those before it.
QString savingText(const PlanStep& step, const Bill& today)
{
    if (step.licensesSaved == 0)
        return {};
    const std::optional<Money> price = today.costOfPaidLicense();
    const QString fewer = Text::tr("%Ln account(s) fewer that need a licence.", nullptr, step.licensesSaved);
    QString saving;
    if (step.paidSaved == 0)
        saving = Text::tr("Saves nothing more: free licences cover the rest.");
    else if (price)
        saving = Text::tr("Saves %1 a month.").arg(ui::formatMoney(*price * step.paidSaved, today.currency));
    return saving.isEmpty() ? fewer : QString(fewer + QLatin1Char(' ') + saving);
}

QString stepsText(const Plan& plan, const Bill& today)
{
    QString text;
    int index = 0;
    for (const PlanStep& step : plan.steps) {
        text += QStringLiteral("%1. %2\n").arg(QString::number(++index), plainText(step.text));
        text += wrapped(QString(savingText(step, today) + QLatin1Char(' ') + plainText(step.effect)).trimmed(), 4);
    }
    return text;
}

QString notesText(const Plan& plan)
{
    QString text;
    for (const QString& note : plan.notes)
        text += QLatin1Char('\n') + wrapped(plainText(note), 0);
    return text;
}

} // namespace

QString planText(const Plan& plan, const Bills& bills)
{
    const QString counts =
        Text::tr("Paid licences: %1 today, %2 with this plan.")
            .arg(QLocale().toString(plan.paidBefore), QLocale().toString(plan.paidAfter))
        + QLatin1Char('\n')
        + Text::tr("Accounts that need a licence: %1 today, %2 with this plan.")
              .arg(QLocale().toString(plan.licensableBefore), QLocale().toString(plan.licensableAfter))
        + QLatin1Char('\n');
    if (plan.steps.empty())
        return counts
               + (plan.notes.isEmpty() ? Text::tr("Nothing needs to change.") : Text::tr("No licence can be saved."))
               + QLatin1Char('\n') + notesText(plan);
    return counts + savingText(bills) + effortText(plan) + QLatin1Char('\n') + stepsText(plan, bills.before)
           + notesText(plan);
}

QString frontierText(const std::vector<FrontierPoint>& points)
{
    const int width = 14;
    QString text = QLatin1Char('\n') + paddedLeft(Text::tr("Kept"), width) + paddedLeft(Text::tr("Paid"), width)
                   + paddedLeft(Text::tr("Effort"), width) + paddedLeft(Text::tr("At least"), width)
                   + QLatin1Char('\n');
    for (const FrontierPoint& point : points)
        text += paddedLeft(QLocale().toString(point.keep), width) + paddedLeft(QLocale().toString(point.paid), width)
                + paddedLeft(number(point.callerCost), width) + paddedLeft(number(point.lowerBound), width)
                + QLatin1Char('\n');
    return text;
}

} // namespace nestline::cli
