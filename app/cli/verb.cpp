// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include "app/cli/output.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline::cli {

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all{
        {"bill", QT_TRANSLATE_NOOP("Cli", "print the licence bill of a document"), false, runBill},
        {"plan", QT_TRANSLATE_NOOP("Cli", "find the redesign with the fewest paid licences"), false, runPlan},
        {"check", QT_TRANSLATE_NOOP("Cli", "list what is wrong or doubtful in a document"), false, runCheck},
        {"export", QT_TRANSLATE_NOOP("Cli", "write a document as a picture, a table or a copy"), true, runExport},
    };
    return all;
}

std::optional<QString> repeatedValue(const QCommandLineParser& parser)
{
    const QStringList names = parser.optionNames();
    const auto repeated = std::find_if(names.begin(), names.end(),
                                       [&parser](const QString& name) { return parser.values(name).size() > 1; });
    if (repeated == names.end())
        return std::nullopt;
    return QCoreApplication::translate("Cli", "--%1 is given more than once: \"%2\".")
        .arg(*repeated, parser.values(*repeated).join(QStringLiteral("\", \"")));
}

VerbArguments::VerbArguments(const QString& verb, const QString& synopsis, const QString& description)
    : m_verb(verb), m_synopsis(synopsis), m_description(description)
{
    addOption(QStringLiteral("help"), QCoreApplication::translate("Cli", "show this help"));
}

void VerbArguments::addOption(const QString& name, const QString& description, const QString& valueName)
{
    const QStringList names =
        name == QLatin1String("help") ? QStringList{name, QStringLiteral("h")} : QStringList{name};
    m_parser.addOption(QCommandLineOption(names, description, valueName));
}

std::optional<int> VerbArguments::parse(const QStringList& arguments)
{
    // The first argument of a parser is the program's name.
    const bool understood = m_parser.parse(QStringList(m_verb) + arguments);
    if (m_parser.isSet(QStringLiteral("help")))
        return print(help());
    if (!understood)
        return wrongUsage(m_parser.errorText());
    if (const auto repeated = repeatedValue(m_parser))
        return wrongUsage(*repeated);
    if (m_parser.positionalArguments().value(0).isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "No document is named."));
    if (m_parser.positionalArguments().size() > 1)
        return wrongUsage(
            QCoreApplication::translate("Cli", "Only one document can be named, but there is also \"%1\".")
                .arg(m_parser.positionalArguments().at(1)));
    return std::nullopt;
}

int VerbArguments::wrongUsage(const QString& message) const
{
    const QString usage = QStringLiteral("nestline %1 %2").arg(m_verb, m_synopsis);
    note(message, QCoreApplication::translate("Cli", "Usage: %1").arg(usage));
    return WrongUsage;
}

QString VerbArguments::help() const
{
    // The parser's own text begins with a usage line that does not know verbs.
    QString options = m_parser.helpText();
    options = options.mid(options.indexOf(QLatin1Char('\n')) + 1);
    const QString usage = QStringLiteral("nestline %1 %2").arg(m_verb, m_synopsis);
    return QCoreApplication::translate("Cli", "Usage: %1").arg(usage) + QLatin1String("\n\n")
           + wrapped(m_description, 0) + options;
}

} // namespace nestline::cli
