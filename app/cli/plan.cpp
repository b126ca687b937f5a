// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "app/cli/plantext.h"
#include "app/cli/progress.h"
#include "app/cli/verb.h"
#include "app/datafolders.h"
#include "core/io/native/nativeformat.h"
#include "core/planning/planningsettings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <limits>

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

// A count that is larger than any document needs is as good as the largest.
std::optional<int> countFrom(const QString& text)
{
    bool isNumber = false;
    const qint64 count = QLocale::c().toLongLong(text, &isNumber);
    if (!isNumber || count < 0)
        return std::nullopt;
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
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
    call.addOption(outputOption, Text::tr("write the redesigned document, a .nestline file"), QStringLiteral("FILE"));
    call.addOption(jsonOption, Text::tr("print one JSON object"));
}

// A redesign is a document: under the suffix of a picture or a table nobody could open it. Nothing if the name will do.
std::optional<QString> misnamedOutput(const QString& output)
{
    static const QStringList otherFormats{QStringLiteral("csv"), QStringLiteral("dot"), QStringLiteral("drawio"),
                                          QStringLiteral("md"),  QStringLiteral("mmd"), QStringLiteral("pdf"),
                                          QStringLiteral("png"), QStringLiteral("ps1"), QStringLiteral("svg"),
                                          QStringLiteral("xlsx")};
    const QString suffix = QFileInfo(output).suffix();
    if (!otherFormats.contains(suffix, Qt::CaseInsensitive))
        return std::nullopt;
    const QString document = output.chopped(suffix.size()) + QLatin1String("nestline");
    return Text::tr(
               "--output writes the redesign as a document, which \"%1\" does not look like. Write \"%2\", then run "
               "nestline export on it to get a .%3.")
        .arg(output, document, suffix);
}

// What is asked of the planner, or what is wrong with it.
Result<PlanOptions> optionsFrom(const VerbArguments& call)
{
    const auto wrong = [](const QString& message) { return Error{Error::Code::InvalidInput, message}; };
    PlanOptions options;
    options.keep = countFrom(call.value(keepOption));
    if (call.has(keepOption) && !options.keep)
        return wrong(Text::tr("--keep needs a whole number, 0 or more, not \"%1\".").arg(call.value(keepOption)));
    options.mostSteps = countFrom(call.value(stepsOption));
    if (call.has(stepsOption) && (!options.mostSteps || *options.mostSteps > PlanningSettings::largestDepth))
        return wrong(Text::tr("--max-steps needs a whole number from 0 to %1, not \"%2\".")
                         .arg(QString::number(PlanningSettings::largestDepth), call.value(stepsOption)));
    if (call.has(effortOption)) {
        bool isNumber = false;
        options.mostCallerCost = QLocale::c().toDouble(call.value(effortOption), &isNumber);
        if (!isNumber || !(*options.mostCallerCost >= 0))
            return wrong(Text::tr("--max-effort needs a number, 0 or more, not \"%1\".").arg(call.value(effortOption)));
    }
    if (call.has(outputOption) && call.value(outputOption).isEmpty())
        return wrong(Text::tr("--output needs the name of a file."));
    if (const auto problem = misnamedOutput(call.value(outputOption)))
        return wrong(*problem);
    return options;
}

// Why no licence less is paid where the plan changes nothing; empty if that is clear.
QString whyNothingIsSaved(const Document& document, const RuleEdition& edition, const Plan& best, PlanOptions options)
{
    if (!best.steps.empty() || best.paidAfter == 0 || !best.notes.isEmpty() || options.keep)
        return {};
    options.keep = best.licensableAfter - 1;
    const Result<Plan> fewer = plan(document, edition, options);
    return fewer ? QString() : fewer.error().message;
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

    Result<Plan> found = plan(read->document, *edition, options);
    if (!found)
        return fail(QStringLiteral("%1: %2").arg(call.file(), found.error().message), Failed);
    Plan best = *std::move(found);
    if (const QString why = whyNothingIsSaved(read->document, *edition, best, options); !why.isEmpty())
        best.notes << why;
    const double tolerance = best.licensableBefore > accountsForExactFrontier ? frontierTolerance : 0;
    const Result<Frontier> points = call.has(frontierOption) ? frontier(read->document, *edition, options, tolerance)
                                                             : Result<Frontier>(Frontier());
    if (!points)
        return fail(QStringLiteral("%1: %2").arg(call.file(), points.error().message), Failed);
    if (call.has(outputOption)) {
        const auto saved = saveNativeFile(best.document, call.value(outputOption));
        if (!saved)
            return fail(saved.error().message, Failed);
    }
    if (!call.has(jsonOption)) {
        const Bills bills{computeBill(read->document, *edition, *catalogue),
                          computeBill(best.document, *edition, *catalogue)};
        return print(QString(planText(best, bills) + (points->empty() ? QString() : frontierText(*points))));
    }
    QJsonObject object = toJson(best);
    if (call.has(frontierOption))
        object.insert(QStringLiteral("frontier"), toJson(*points));
    return printJson(object);
}

} // namespace nestline::cli
