// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/appcontext.h"
#include "app/cli/output.h"
#include "app/cli/verb.h"
#include "app/offscreen.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <memory>

namespace nestline::cli {

namespace {

const Verb* findVerb(const QString& name)
{
    const auto found = std::find_if(verbs().begin(), verbs().end(),
                                    [&name](const Verb& verb) { return name == QLatin1String(verb.name); });
    return found == verbs().end() ? nullptr : &*found;
}

bool asksForHelp(const QString& argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h");
}

bool asksForVersion(const QString& argument)
{
    return argument == QLatin1String("--version") || argument == QLatin1String("-v");
}

std::unique_ptr<QCoreApplication> makeApplication(const Verb* verb, char** argv)
{
    // Qt must not look for options of its own among the arguments of the verbs.
    static int justTheName = 1;
    if (!verb || !verb->drawsPictures)
        return std::make_unique<QCoreApplication>(justTheName, argv);
    goOffscreen();
    return std::make_unique<QGuiApplication>(justTheName, argv);
}

QStringList verbNames()
{
    QStringList names;
    for (const Verb& verb : verbs())
        names << QString::fromLatin1(verb.name);
    return names;
}

QString help()
{
    QString text =
        QCoreApplication::translate("Cli", "Nestline draws Microsoft Teams call flows and their licence bill.")
        + QLatin1String("\n\n")
        + QCoreApplication::translate("Cli", "Usage: %1").arg(QStringLiteral("nestline [FILE...]"))
        + QLatin1String("\n       nestline --screenshot OUT.png [FILE]\n");
    for (const QString& name : verbNames())
        text += QLatin1String("       nestline ") + name + QLatin1String(" FILE ...\n");
    text += QLatin1Char('\n')
            + wrapped(QCoreApplication::translate("Cli", "Without a verb the window opens. Verbs need no display:"), 0);
    for (const Verb& verb : verbs())
        text += QStringLiteral("  %1 %2\n")
                    .arg(QString::fromLatin1(verb.name), -8)
                    .arg(QCoreApplication::translate("Cli", verb.summary));
    text +=
        QLatin1Char('\n')
        + wrapped(QCoreApplication::translate("Cli", "\"nestline VERB --help\" shows what a verb understands."), 0)
        + QLatin1Char('\n')
        + wrapped(QCoreApplication::translate(
                      "Cli", "Exit status: 0 done, 1 the work could not be done, 2 wrong usage, 3 check found errors."),
                  0);
    return text;
}

} // namespace

bool isCommandLineCall(const QStringList& arguments)
{
    if (std::any_of(arguments.begin(), arguments.end(),
                    [](const QString& argument) { return asksForHelp(argument) || asksForVersion(argument); }))
        return true;
    if (arguments.isEmpty() || arguments.first().startsWith(u'-'))
        return false;
    const QString& first = arguments.first();
    const bool isWord =
        !first.isEmpty() && std::all_of(first.begin(), first.end(), [](QChar c) { return c.isLetter(); });
    return findVerb(first) || (isWord && !QFileInfo::exists(first));
}

int runCommandLine(const QStringList& arguments, char** argv)
{
    const QString first = arguments.value(0);
    const Verb* verb = findVerb(first);
    const std::unique_ptr<QCoreApplication> application = makeApplication(verb, argv);
    const bool forPrograms = arguments.contains(QLatin1String("--json"));
    installTranslators(forPrograms ? QStringLiteral("en") : QString());
    if (forPrograms) // the same output everywhere
        QLocale::setDefault(QLocale::c());

    if (verb)
        return verb->run(arguments.mid(1));
    if (std::any_of(arguments.begin(), arguments.end(), asksForVersion))
        return print(QStringLiteral("Nestline " NESTLINE_VERSION "\n"));
    if (std::any_of(arguments.begin(), arguments.end(), asksForHelp))
        return print(help());
    return fail(
        QCoreApplication::translate("Cli", "\"%1\" is neither a file nor a verb that is supported. Verbs are: %2.")
            .arg(first, verbNames().join(QStringLiteral(", "))),
        WrongUsage);
}

} // namespace nestline::cli
