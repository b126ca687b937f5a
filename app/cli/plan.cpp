// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/verb.h"
#include "app/datafolders.h"
#include "core/io/native/nativeformat.h"
#include "core/planning/frontier.h"
#include "core/planning/planningsettings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace nestline::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr double frontierTolerance = 0.01; // of large estates
constexpr int accountsForExactFrontier = 100;

constexpr QLatin1String keepOption("keep");
constexpr QLatin1String stepsOption("max-steps");
constexpr QLatin1String effortOption("max-effort");
constexpr QLatin1String frontierOption("frontier");
constexpr QLatin1String outputOption("output");
constexpr QLatin1String jsonOption("json");

using Frontier = std::vector<FrontierPoint>;

QJsonArray texts(const std::vector<AccountId>& ids)
{
    QJsonArray list;
    for (const AccountId& id : ids)
        list.append(id.toString());
    return list;
}

QJsonObject toJson(const PlanStep& step)
{
    QJsonObject object{{QStringLiteral("action"), actionName(step.action)},
                       {QStringLiteral("text"), step.text},
                       {QStringLiteral("effect"), step.effect},
                       {QStringLiteral("node"), step.node.toString()},
                       {QStringLiteral("numbersDropped"), texts(step.dropped)},
                       {QStringLiteral("licensableSaved"), step.licensesSaved},
                       {QStringLiteral("paidSaved"), step.paidSaved},
                       {QStringLiteral("callers"), step.callers},
                       {QStringLiteral("callerCost"), step.callerCost}};
    if (step.host)
        object.insert(QStringLiteral("host"), step.host->toString());
    if (step.key)
        object.insert(QStringLiteral("key"), step.key->toString());
    if (!step.removed.empty())
        object.insert(QStringLiteral("accountsRemoved"), texts(step.removed));
    if (step.direct)
        object.insert(QStringLiteral("direct"), true);
    if (step.movedAccount)
        object.insert(QStringLiteral("accountMoved"), step.movedAccount->toString());
    return object;
}

QJsonObject toJson(const Plan& plan)
{
    QJsonArray steps;
    for (const PlanStep& step : plan.steps)
        steps.append(toJson(step));
    return {{QStringLiteral("before"), QJsonObject{{QStringLiteral("licensable"), plan.licensableBefore},
                                                   {QStringLiteral("paid"), plan.paidBefore}}},
            {QStringLiteral("after"), QJsonObject{{QStringLiteral("licensable"), plan.licensableAfter},
                                                  {QStringLiteral("paid"), plan.paidAfter}}},
            {QStringLiteral("callerCost"), plan.callerCost},
            {QStringLiteral("lowerBound"), plan.lowerBound},
            {QStringLiteral("optimal"), plan.optimal},
            {QStringLiteral("fewestProved"), plan.fewestProved},
            {QStringLiteral("notes"), QJsonArray::fromStringList(plan.notes)},
            {QStringLiteral("steps"), steps}};
}

QJsonArray toJson(const Frontier& points)
{
    QJsonArray list;
    for (const FrontierPoint& point : points)
        list.append(QJsonObject{{QStringLiteral("keep"), point.keep},
                                {QStringLiteral("paid"), point.paid},
                                {QStringLiteral("callerCost"), point.callerCost},
                                {QStringLiteral("lowerBound"), point.lowerBound}});
    return list;
}

QString number(double value)
{
    return QLocale().toString(value, 'f', value == static_cast<double>(static_cast<qint64>(value)) ? 0 : 2);
}

QString notesOf(const Plan& plan)
{
    QString text;
    for (const QString& note : plan.notes)
        text += QLatin1Char('\n') + wrapped(plainText(note), 0);
    return text;
}

QString toText(const Plan& plan)
{
    QString text = Text::tr("Paid licences: %1 today, %2 with this plan.")
                       .arg(QLocale().toString(plan.paidBefore), QLocale().toString(plan.paidAfter))
                   + QLatin1Char('\n')
                   + Text::tr("Accounts that need a licence: %1 today, %2 with this plan.")
                         .arg(QLocale().toString(plan.licensableBefore), QLocale().toString(plan.licensableAfter))
                   + QLatin1Char('\n');
    if (plan.steps.empty())
        return text + Text::tr("Nothing needs to change.") + QLatin1Char('\n') + notesOf(plan);
    text += Text::tr("Effort of callers: %1 menu steps a month.").arg(number(plan.callerCost)) + QLatin1Char(' ');
    text += plan.optimal ? Text::tr("Proved: no other plan that keeps as few accounts costs callers less.")
                         : Text::tr("At least %1 are unavoidable (gap %2 %).")
                               .arg(number(plan.lowerBound), QLocale().toString(100 * plan.gap(), 'f', 2));
    text += QLatin1String("\n\n");
    int index = 0;
    for (const PlanStep& step : plan.steps) {
        text += QStringLiteral("%1. %2\n").arg(QString::number(++index), plainText(step.text));
        const QString saving =
            step.licensesSaved > 0
                ? Text::tr("%n account(s) fewer that need a licence.", nullptr, step.licensesSaved) + QLatin1Char(' ')
                : QString();
        text += wrapped(QString(saving + plainText(step.effect)), 4);
    }
    return text + notesOf(plan);
}

QString toText(const Frontier& points)
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

std::optional<int> countFrom(const QString& text)
{
    bool isNumber = false;
    const int count = QLocale::c().toInt(text, &isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

void addOptions(VerbArguments& call)
{
    call.addOption(keepOption, Text::tr("keep at most this number of accounts that need a licence"),
                   QStringLiteral("N"));
    call.addOption(stepsOption,
                   Text::tr("let no caller press more than this number of keys, instead of what the document says"),
                   QStringLiteral("N"));
    call.addOption(effortOption, Text::tr("save as much as costs callers at most this number of menu steps a month"),
                   QStringLiteral("N"));
    call.addOption(frontierOption, Text::tr("also list the least effort for each number of accounts"));
    call.addOption(outputOption, Text::tr("write the redesigned document"), QStringLiteral("FILE"));
    call.addOption(jsonOption, Text::tr("print one JSON object"));
}

// What is asked of the planner, or what is wrong with it.
Result<PlanOptions> optionsFrom(const VerbArguments& call)
{
    const auto wrong = [](const QString& message) { return Error{Error::Code::InvalidInput, message}; };
    PlanOptions options;
    options.keep = countFrom(call.value(keepOption));
    if (call.has(keepOption) && !options.keep)
        return wrong(Text::tr("--keep needs a whole number, not \"%1\".").arg(call.value(keepOption)));
    options.mostSteps = countFrom(call.value(stepsOption));
    if (call.has(stepsOption) && (!options.mostSteps || *options.mostSteps > PlanningSettings::largestDepth))
        return wrong(Text::tr("--max-steps needs a whole number from 0 to %1, not \"%2\".")
                         .arg(QString::number(PlanningSettings::largestDepth), call.value(stepsOption)));
    if (call.has(effortOption)) {
        bool isNumber = false;
        options.mostCallerCost = QLocale::c().toDouble(call.value(effortOption), &isNumber);
        if (!isNumber || !(*options.mostCallerCost >= 0))
            return wrong(Text::tr("--max-effort needs a number, not \"%1\".").arg(call.value(effortOption)));
    }
    if (call.has(outputOption) && call.value(outputOption).isEmpty())
        return wrong(Text::tr("--output needs the name of a file."));
    return options;
}

} // namespace

int runPlan(const QStringList& arguments)
{
    VerbArguments call(
        QStringLiteral("plan"),
        QStringLiteral("FILE [--keep N] [--max-steps N] [--max-effort N] [--frontier] [--output FILE] [--json]"),
        Text::tr("Finds the redesign with the fewest paid licences at the least effort for callers, and "
                 "proves how good it is."));
    addOptions(call);
    if (const auto status = call.parse(arguments))
        return *status;
    const Result<PlanOptions> wishes = optionsFrom(call);
    if (!wishes)
        return call.wrongUsage(wishes.error().message);
    Progress progress(Text::tr("Reading %1").arg(call.file()));
    PlanOptions options = *wishes;
    options.progress = [&progress](const QString& what) { progress.tell(what); };

    const Result<Catalogue> catalogue = loadCatalogueWithOwn();
    if (!catalogue)
        return fail(catalogue.error().message, Failed);
    const Result<ReadDocument> read = loadNativeFile(call.file());
    if (!read)
        return fail(read.error().message, Failed);
    const QString policy = read->document.properties.tenant.policy;
    const RuleEdition* edition = catalogue->edition(policy);
    if (!edition)
        return fail(Text::tr("%1: /tenant/policy: The rule edition \"%2\" is not known. Known are: %3.")
                        .arg(call.file(), policy, catalogue->editionNames().join(QStringLiteral(", "))),
                    Failed);

    const Result<Plan> best = plan(read->document, *edition, options);
    if (!best)
        return fail(QStringLiteral("%1: %2").arg(call.file(), best.error().message), Failed);
    const double tolerance = best->licensableBefore > accountsForExactFrontier ? frontierTolerance : 0;
    const Result<Frontier> points = call.has(frontierOption) ? frontier(read->document, *edition, options, tolerance)
                                                             : Result<Frontier>(Frontier());
    if (!points)
        return fail(QStringLiteral("%1: %2").arg(call.file(), points.error().message), Failed);
    if (call.has(outputOption)) {
        const auto saved = saveNativeFile(best->document, call.value(outputOption));
        if (!saved)
            return fail(saved.error().message, Failed);
    }
    if (!call.has(jsonOption))
        return print(QString(toText(*best) + (points->empty() ? QString() : toText(*points))));
    QJsonObject object = toJson(*best);
    if (call.has(frontierOption))
        object.insert(QStringLiteral("frontier"), toJson(*points));
    return printJson(object);
}

} // namespace nestline::cli
