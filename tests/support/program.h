// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// The program itself, run as a script would.
namespace nestline::program {

struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// The words of a text, such as the keys that an object must have.
inline QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The environment of a verb: a platform that does not exist ends every program with a window at once.
inline QProcessEnvironment withoutPlatform(const QString& platform = QStringLiteral("none"))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    return environment;
}

inline Run run(const QStringList& arguments, const QString& output = {},
               const QProcessEnvironment& environment = withoutPlatform())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(NESTLINE_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace nestline::program
