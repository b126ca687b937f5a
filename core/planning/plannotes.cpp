// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/plannotes.h"

#include "core/planning/nodenames.h"
#include "core/planning/stepwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nestline::planning {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

QString steps(double count)
{
    return QLocale().toString(count, 'f', count == std::floor(count) ? 0 : 2);
}

// Names of the apps that a plan changes although they call out, each once.
QStringList callersAmong(const Document& document, const std::vector<PlanStep>& steps)
{
    std::vector<NodeId> callers;
    for (const PlanStep& step : steps) {
        const Node* node = document.nodes.find(step.node);
        if (node && node->outbound.any())
            callers.push_back(step.node);
    }
    if (callers.empty())
        return {};
    const NodeNames known(document);
    QStringList names;
    for (const NodeId& id : callers)
        names << known.of(id);
    names.removeDuplicates();
    return names;
}

} // namespace

QString nothingToSave(const Ledger& ledger)
{
    if (ledger.demand == RuleEdition::Demand::None)
        return Text::tr("Under this rule edition accounts need no licence: nesting saves nothing.");
    if (!ledger.hasLimit)
        return Text::tr("Under this rule edition licences for accounts cost nothing: nesting saves nothing.");
    if (ledger.licensable > 0 && ledger.canSaveNothing())
        return Text::tr("Under this rule edition every account needs a licence, with a number or without, and menus "
                        "cannot lead to an app that has none: nesting saves nothing.");
    return {};
}

QStringList notesFor(const Document& document, const Ledger& ledger, const Plan& plan)
{
    QStringList notes;
    if (plan.steps.empty()) {
        if (const QString why = nothingToSave(ledger); !why.isEmpty())
            notes << why;
        return notes;
    }
    const auto isKeyed = [](const PlanStep& step) { return step.link.has_value(); };
    if (std::any_of(plan.steps.begin(), plan.steps.end(), isKeyed))
        notes << Text::tr("Keys work only in the flow that has them, which is the one for business hours. Add them to "
                          "the flows for after hours and holidays where callers need them there.");
    const QStringList callers = callersAmong(document, plan.steps);
    if (!callers.isEmpty())
        notes << Text::tr("These call out with a number that the plan moves or removes; pin it if people call back: %1")
                     .arg(someOf(callers));
    const bool addsMenus = std::any_of(plan.steps.begin(), plan.steps.end(), [](const PlanStep& step) {
        return step.action == PlanStep::Action::AddMenu && !step.direct;
    });
    if (addsMenus)
        notes << Text::tr("A new menu without a number still needs a resource account to be led to; it costs nothing "
                          "under this rule edition.");
    if (std::any_of(plan.steps.begin(), plan.steps.end(), [](const PlanStep& step) { return !step.removed.empty(); }))
        notes << Text::tr("Where an account goes, make the links direct first, then take its number off, then its "
                          "licence, and delete it last.");
    return notes;
}

QString limitNote(double limit, int keep, double beyond)
{
    return Text::tr("With at most %1 menu steps of callers a month, %Ln account(s) are the fewest; one fewer asks them "
                    "for at least %2.",
                    nullptr, keep)
        .arg(steps(limit), steps(beyond));
}

} // namespace nestline::planning
