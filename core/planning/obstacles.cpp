// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/obstacles.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nestline::planning {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

constexpr qsizetype namesShown = 3;

// True if somebody could take in apps of this class: a menu of today with a free key, or one that may be added.
bool hasHost(const Estate& estate, int guest)
{
    const auto& classes = estate.hostsFor[guest];
    return std::any_of(estate.apps.begin(), estate.apps.end(), [&](const Estate::App& app) {
        const bool fitting = std::find(classes.begin(), classes.end(), app.group) != classes.end();
        return fitting && app.freeKeys > 0;
    });
}

} // namespace

QString explainFewest(const Document& document, const Estate& estate, const Solution& fewest, int wanted)
{
    const int least = licensesOf(*fewest.decision);
    QStringList sentences;
    if (fewest.lowerBound == fewest.cost)
        sentences << Text::tr(
                         "It is not possible to keep only %1 of %2 licensable accounts: the fewest possible is %3.")
                         .arg(wanted)
                         .arg(estate.numbers)
                         .arg(least);
    else
        sentences << Text::tr(
                         "No redesign was found that keeps only %1 of %2 licensable accounts: the fewest found is %3.")
                         .arg(wanted)
                         .arg(estate.numbers)
                         .arg(least);
    int pins = 0;
    QStringList alone;
    QStringList crowded;
    for (size_t i = 0; i < estate.apps.size(); ++i) {
        const Estate::App& app = estate.apps[i];
        pins += app.pins;
        const AppDecision& decision = fewest.decision->apps[i];
        if (decision.keptNumbers == 0 || app.pins > 0)
            continue;
        (hasHost(estate, app.group) ? crowded : alone) << document.nodes.find(app.node)->name;
    }
    const auto list = [](const QStringList& names) {
        if (names.size() <= namesShown)
            return names.join(QStringLiteral(", "));
        return Text::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - namesShown))
            .arg(names.mid(0, namesShown).join(QStringLiteral(", ")));
    };
    if (pins > 0)
        sentences << Text::tr("%n number(s) are pinned.", nullptr, pins);
    if (!alone.isEmpty())
        sentences << Text::tr("No menu of today with a free key fits the group and language of: %1.").arg(list(alone));
    if (!crowded.isEmpty())
        sentences << Text::tr("Keys within %n step(s) do not suffice, so a number stays on: %1.", nullptr,
                              estate.settings.maxSteps)
                         .arg(list(crowded));
    return sentences.join(QLatin1Char(' '));
}

} // namespace nestline::planning
