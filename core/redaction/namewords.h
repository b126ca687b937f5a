// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>
#include <unordered_map>
#include <vector>

namespace nestline {

/// The words of a person's name; keys are as nameKey() gives them.
struct NameParts
{
    std::vector<QString> words;    ///< that tell of the person wherever they stand
    std::vector<QString> ordinary; ///< that do so only beside one of these
    std::vector<QString> joiners;  ///< the same for initials, "van" and "de"
};

/// Words of names, each with the alias that stands for the person. A word that several persons have stands for the first of
/// them, if no other word beside it tells who is meant.
class NameWords
{
public:
    /// Nothing is added of a name without words that tell of the person.
    void add(const NameParts& name, const QString& alias);
    /// Grows with what is added.
    qsizetype size() const { return static_cast<qsizetype>(m_aliases.size()); }

    struct Found
    {
        qsizetype end = 0; ///< in the text; 0: nothing
        QString alias;
    };
    /// The name that begins at `place`, in any order of its words: "Möller, Klaus", "K. Möller", also in the genitive
    /// ("Möllers"; the 's of "Klaus's" is left to the text).
    Found at(const QString& text, qsizetype place) const;

private:
    enum class Part { None, Word, Joiner };
    struct Word; // of a text, that is known from names
    struct Run;  // of such words that can be one name

    std::map<QString, int> m_numbers;           // of all words
    std::unordered_map<int, int> m_firstPerson; // by words that tell of a person alone
    std::unordered_map<quint64, int> m_pairs;   // persons by two of their words
    std::unordered_map<quint64, Part> m_parts;  // of persons, by these and a word of theirs
    std::vector<QString> m_aliases;

    int wordNumber(const QString& key);
    int knownNumber(const QString& key) const;
    bool tells(int word) const { return m_firstPerson.count(word) > 0; }
    Part partOf(int person, int word) const;
    Run runAt(const QString& text, qsizetype place) const;
    int personOf(const Run& run) const;
};

} // namespace nestline
