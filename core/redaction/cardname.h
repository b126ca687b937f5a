// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace nestline {

/// What a text that is written on a person's card consists of: most often a name, but "Reception", "Utrecht Legal agent 3"
/// and "Anna Schmidt (Sales)" stand there, too.
///
/// No names are titles ("Dr"), words such as "of" and "for", and those by which places at work are called in all call
/// flows ("reception", "agent", "mobile"). All others may be, if they have at least three letters, or two of which only
/// the first is large ("Li").
struct CardName
{
    struct Word
    {
        QString key;          ///< as nameKey() gives it
        bool isAside = false; ///< less likely a name: in parentheses, or on the card of a place at work
    };
    std::vector<Word> words;      ///< that may be first and last names
    std::vector<QString> joiners; ///< keys of what is part of a name beside those: initials, "van", "de"
    /// It is made of whole words alone, without a number, an initial or a script that has no words.
    bool isWords = false;
};

CardName cardName(const QString& text);

/// The key by which a word of a text is compared with words of names: folded, but as it is written where it has one or two
/// letters, for these are part of too much. Empty for everyday words that are names only with a capital, such as "will".
QString nameKey(QStringView word);

} // namespace nestline
