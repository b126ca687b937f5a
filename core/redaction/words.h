// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace nestline {

/// Where a word stands in a text: letters alone, so that "Smith-Jones" and "klaus_moeller" are two words each. Scripts
/// that write without blanks between words, such as Chinese, have none.
struct WordPlace
{
    qsizetype begin = 0;
    qsizetype end = 0;

    QStringView in(const QString& text) const { return QStringView(text).sliced(begin, end - begin); }
};

/// The word that begins exactly at `place`.
std::optional<WordPlace> wordAt(const QString& text, qsizetype place);
/// The first word that begins at `place` or after it.
std::optional<WordPlace> nextWord(const QString& text, qsizetype place);

/// The same for all spellings of a word: without case and accents, and for ä, ae and a, ö, oe and o, ü, ue and u, ß and
/// ss.
QString foldedWord(QStringView word);

/// True if two words with nothing but this between them can be parts of one name, as in "Möller, Klaus".
bool joinsNames(QStringView gap);

} // namespace nestline
