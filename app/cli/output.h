// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace nestline::cli {

/// Writes text to stdout as UTF-8 and returns the exit status: a full disk or a closed pipe is a failure.
int print(const QString& text);

/// Writes one JSON object to stdout and returns the exit status.
int printJson(const QJsonObject& object);

/// Writes a message to stderr: something that is worth knowing although the work is done. `advice` follows on a line of
/// its own.
void note(const QString& message, const QString& advice = {});

/// Writes a message to stderr and returns `status`.
int fail(const QString& message, int status);

/// Text from a document in one line, without anything that a terminal would obey.
QString plainText(const QString& text);

/// How many columns of a terminal a text takes: East Asian characters take two, combining marks none.
int columnsOf(const QString& text);

/// The text filled up with blanks to a number of columns.
QString padded(const QString& text, int columns);
QString paddedLeft(const QString& text, int columns);

/// The text in lines of at most `columns`, each after `indent` blanks, broken at blanks or between East Asian characters.
QString wrapped(const QString& text, int indent, int columns = 78);

} // namespace nestline::cli
