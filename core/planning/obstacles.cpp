// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/obstacles.h"

#include "core/planning/nodenames.h"
#include "core/planning/plannotes.h"
#include "core/planning/remedies.h"
#include "core/planning/stepwords.h"

#include <QCoreApplication>
#include <QLocale>
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
    const QLocale locale;
    return text.arg(locale.toString(wanted), locale.toString(ledger.licensable), locale.toString(fewest.accounts));
}

// Numbers that stay where they are, whatever that costs, and the apps that have them.
struct Kept
{
    int numbers = 0;
    QStringList apps;

    void add(int more, const QString& app)
    {
        numbers += more;
        if (more > 0)
            apps << app;
    }
};

// The numbers that stay, by what keeps them.
struct Stayers
{
    Kept pinned;
    Kept dismissed;
    QStringList alone;   // nobody fits
    QStringList crowded; // somebody would
};

Stayers stayersOf(const Question& question, const Decision& decision)
{
    Stayers result;
    const Estate& estate = question.estate;
    const NodeNames names(question.document);
    for (size_t i = 0; i < estate.apps.size(); ++i) {
        const Estate::App& app = estate.apps[i];
        if (app.pins == 0 && decision.apps[i].keptNumbers == 0)
            continue;
        const QString name = names.of(app.node);
        const std::vector<Account>& accounts = question.document.nodes.find(app.node)->accounts;
        const auto pinned =
            static_cast<int>(std::count_if(accounts.begin(), accounts.end(), [](const Account& account) {
                return account.pinned && account.hasNumber();
            }));
        result.pinned.add(pinned, name);
        result.dismissed.add(app.pins - pinned, name);
        if (app.pins == 0)
            (hasHost(estate, app.group) ? result.crowded : result.alone) << name;
    }
    return result;
}

// What people asked to leave as it is.
QStringList whatIsKept(const Stayers& stay, const Ledger& ledger)
{
    QStringList sentences;
    if (stay.pinned.numbers > 0)
        sentences
            << Text::tr("%Ln number(s) are pinned: %1.", nullptr, stay.pinned.numbers).arg(someOf(stay.pinned.apps));
    if (stay.dismissed.numbers > 0)
        sentences << Text::tr("%Ln number(s) stay because a suggestion was dismissed: %1.", nullptr,
                              stay.dismissed.numbers)
                         .arg(someOf(stay.dismissed.apps));
    if (ledger.pinnedSpares > 0)
        sentences << Text::tr("%Ln account(s) without a number are pinned.", nullptr, ledger.pinnedSpares);
    if (ledger.heldSpares > 0)
        sentences << Text::tr("%Ln account(s) without a number stay because a suggestion was dismissed.", nullptr,
                              ledger.heldSpares);
    return sentences;
}

} // namespace

QString explainFewest(const Question& question, const Fewest& fewest, int wanted)
{
    QStringList sentences{verdict(question.ledger, fewest, wanted)};
    if (question.ledger.canSaveNothing() && question.ledger.pinnedSpares + question.ledger.heldSpares == 0)
        return QString(sentences.front() + QLatin1Char(' ') + nothingToSave(question.ledger));
    const Stayers stay = stayersOf(question, fewest.decision);
    sentences << whatIsKept(stay, question.ledger);
    if (!stay.alone.isEmpty())
        sentences
            << Text::tr("No menu of today with a free key fits the group and language of: %1.").arg(someOf(stay.alone));
    if (!stay.crowded.isEmpty())
        sentences << Text::tr("Keys within %Ln step(s) do not suffice, so a number stays on: %1.", nullptr,
                              question.estate.settings.maxSteps)
                         .arg(someOf(stay.crowded));
    const QStringList help = whatWouldHelp(question, fewest.accounts);
    if (!help.isEmpty())
        //: %1 is a list such as "12 without pins; 14 with new menus"
        sentences << Text::tr("Possible would be: %1.").arg(help.join(QStringLiteral("; ")));
    return sentences.join(QLatin1Char(' '));
}

} // namespace nestline::planning
