// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/obstacles.h"

#include "core/planning/plannotes.h"
#include "core/planning/remedies.h"
#include "core/planning/stepwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nestline::planning {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

// True if somebody could take in apps of this class: a menu of today with a free key, or one that may be added.
bool hasHost(const Estate& estate, int guest)
{
    const auto& classes = estate.hostsFor[guest];
    return std::any_of(estate.apps.begin(), estate.apps.end(), [&](const Estate::App& app) {
        const bool fitting = std::find(classes.begin(), classes.end(), app.group) != classes.end();
        return fitting && app.freeKeys > 0;
    });
}

QString verdict(const Ledger& ledger, const Fewest& fewest, int wanted)
{
    const QString text =
        fewest.isProved
            ? Text::tr("It is not possible to keep only %1 of %2 licensable accounts: the fewest possible is %3.")
            : Text::tr("No redesign was found that keeps only %1 of %2 licensable accounts: the fewest found is %3.");
    return text.arg(wanted).arg(ledger.licensable).arg(fewest.accounts);
}

// The accounts that stay, by what keeps them.
struct Stayers
{
    int pins = 0;
    QStringList pinned;
    QStringList alone;   // nobody fits
    QStringList crowded; // somebody would
};

Stayers stayersOf(const Question& question, const Decision& decision)
{
    Stayers result;
    const Estate& estate = question.estate;
    for (size_t i = 0; i < estate.apps.size(); ++i) {
        const Estate::App& app = estate.apps[i];
        const QString& name = question.document.nodes.find(app.node)->name;
        result.pins += app.pins;
        if (app.pins > 0)
            result.pinned << name;
        else if (decision.apps[i].keptNumbers > 0)
            (hasHost(estate, app.group) ? result.crowded : result.alone) << name;
    }
    return result;
}

} // namespace

QString explainFewest(const Question& question, const Fewest& fewest, int wanted)
{
    QStringList sentences{verdict(question.ledger, fewest, wanted)};
    if (question.ledger.canSaveNothing() && question.ledger.heldSpares == 0)
        return QString(sentences.front() + QLatin1Char(' ') + nothingToSave(question.ledger));
    const Stayers stay = stayersOf(question, fewest.decision);
    if (stay.pins > 0)
        sentences << Text::tr("%n number(s) are pinned or stay because a suggestion was dismissed: %1.", nullptr,
                              stay.pins)
                         .arg(someOf(stay.pinned));
    if (question.ledger.heldSpares > 0)
        sentences << Text::tr("%n account(s) without a number are pinned or stay because a suggestion was dismissed.",
                              nullptr, question.ledger.heldSpares);
    if (!stay.alone.isEmpty())
        sentences
            << Text::tr("No menu of today with a free key fits the group and language of: %1.").arg(someOf(stay.alone));
    if (!stay.crowded.isEmpty())
        sentences << Text::tr("Keys within %n step(s) do not suffice, so a number stays on: %1.", nullptr,
                              question.estate.settings.maxSteps)
                         .arg(someOf(stay.crowded));
    const QStringList help = whatWouldHelp(question, fewest.accounts);
    if (!help.isEmpty())
        //: %1 is a list such as "12 without pins; 14 with new menus"
        sentences << Text::tr("Possible would be: %1.").arg(help.join(QStringLiteral("; ")));
    return sentences.join(QLatin1Char(' '));
}

} // namespace nestline::planning
