// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <vector>

namespace nestline::cli {

/// How the program ends, as promised to scripts.
enum ExitStatus {
    Done = 0,
    Failed = 1, ///< the work could not be done; stderr says why
    WrongUsage = 2,
    FoundErrors = 3, ///< check: the document has errors
};

/// One thing the command line can do.
struct Verb
{
    const char* name;
    const char* summary;                      ///< English source text, translated in the context Cli
    bool drawsPictures;                       ///< needs a QGuiApplication, offscreen
    int (*run)(const QStringList& arguments); ///< arguments behind the verb; returns the exit status
};

const std::vector<Verb>& verbs();

int runBill(const QStringList& arguments);
int runPlan(const QStringList& arguments);
int runCheck(const QStringList& arguments);
int runExport(const QStringList& arguments);

/// The message about an option whose value is given twice, so that nobody has to guess which one counts; nothing if there
/// is none.
std::optional<QString> repeatedValue(const QCommandLineParser& parser);

/// Reads the arguments of one verb, so that all verbs answer help and wrong usage alike.
class VerbArguments
{
public:
    /// `synopsis` names what follows the verb, such as "FILE [--json]".
    VerbArguments(const QString& verb, const QString& synopsis, const QString& description);

    void addOption(const QString& name, const QString& description, const QString& valueName = {});

    /// Parses; returns an exit status if there is nothing left to do: help was asked for, or the usage was wrong.
    /// Exactly one file must be named.
    std::optional<int> parse(const QStringList& arguments);

    QString file() const { return m_parser.positionalArguments().constFirst(); }
    bool has(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }

    /// Says what is wrong with the usage on stderr and returns the exit status.
    int wrongUsage(const QString& message) const;

private:
    QString m_verb;
    QString m_synopsis;
    QString m_description;
    QCommandLineParser m_parser;

    QString help() const;
};

} // namespace nestline::cli
