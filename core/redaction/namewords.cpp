// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/namewords.h"

#include "core/redaction/cardname.h"
#include "core/redaction/words.h"

#include <QVarLengthArray>

#include <algorithm>

namespace nestline {

namespace {

constexpr qsizetype shortestGenitive = 4; // "Kims" is one of Kim

quint64 keyOf(int first, int second)
{
    return quint64(first) << 32 | quint64(second);
}

quint64 pairOf(int a, int b)
{
    return keyOf(std::min(a, b), std::max(a, b));
}

// The number that a table holds for a key; -1 if it holds none.
template <class Table, class Key>
int numberIn(const Table& table, const Key& key)
{
    const auto found = table.find(key);
    return found == table.end() ? -1 : found->second;
}

bool isInitial(const WordPlace& word)
{
    return word.end - word.begin == 1;
}

// The s of "Klaus's".
bool isGenitive(const QString& text, const WordPlace& word)
{
    return isInitial(word) && text[word.begin].toLower() == u's'
           && QStringView(u"'\u2019").contains(text[word.begin - 1]);
}

} // namespace

struct NameWords::Word
{
    WordPlace place;
    int number;
};

struct NameWords::Run
{
    QVarLengthArray<Word, 8> words;

    bool has(int number) const
    {
        return std::any_of(words.begin(), words.end(), [number](const Word& word) { return word.number == number; });
    }
};

int NameWords::wordNumber(const QString& key)
{
    return m_numbers.try_emplace(key, static_cast<int>(m_numbers.size())).first->second;
}

int NameWords::knownNumber(const QString& key) const
{
    const int number = numberIn(m_numbers, key);
    if (number >= 0 || key.size() < shortestGenitive || !key.endsWith(u's'))
        return number;
    return numberIn(m_numbers, key.chopped(1));
}

NameWords::Part NameWords::partOf(int person, int word) const
{
    const auto part = m_parts.find(keyOf(person, word));
    return part == m_parts.end() ? Part::None : part->second;
}

void NameWords::add(const NameParts& name, const QString& alias)
{
    if (name.words.empty())
        return;
    const int person = static_cast<int>(m_aliases.size());
    m_aliases.push_back(alias);
    std::vector<int> numbers;
    const auto addParts = [&](const std::vector<QString>& keys, Part part) {
        for (const QString& key : keys) {
            numbers.push_back(wordNumber(key));
            m_parts.try_emplace(keyOf(person, numbers.back()), part);
        }
    };
    addParts(name.words, Part::Word);
    for (const int word : numbers)
        m_firstPerson.try_emplace(word, person);
    addParts(name.ordinary, Part::Word);
    addParts(name.joiners, Part::Joiner);
    for (size_t i = 0; i < name.words.size(); ++i) {
        for (size_t j = i + 1; j < numbers.size(); ++j)
            m_pairs.try_emplace(pairOf(numbers[i], numbers[j]), person);
    }
}

NameWords::Run NameWords::runAt(const QString& text, qsizetype place) const
{
    constexpr qsizetype longest = 8; // words; more are several names
    Run run;
    for (auto word = wordAt(text, place); word; word = nextWord(text, word->end)) {
        if (!run.words.isEmpty()) {
            const qsizetype gap = run.words.back().place.end;
            if (!joinsNames(QStringView(text).sliced(gap, word->begin - gap)) || isGenitive(text, *word))
                break;
        }
        const int number = knownNumber(nameKey(word->in(text)));
        if (number < 0 || run.words.size() == longest || run.has(number)) // "Anna, Anna Bell" are two
            break;
        run.words.push_back({*word, number});
    }
    return run;
}

// Whom the first word means: the person who has it and the next one that tells, else the first who has it.
int NameWords::personOf(const Run& run) const
{
    const int first = run.words.front().number;
    for (qsizetype i = 1; i < run.words.size(); ++i) {
        if (const int person = numberIn(m_pairs, pairOf(first, run.words[i].number)); person >= 0)
            return person;
        if (tells(run.words[i].number))
            break;
    }
    return numberIn(m_firstPerson, first);
}

NameWords::Found NameWords::at(const QString& text, qsizetype place) const
{
    if (m_aliases.empty())
        return {};
    const Run run = runAt(text, place);
    const int person = run.words.isEmpty() ? -1 : personOf(run);
    if (person < 0)
        return {};
    int telling = 0;
    qsizetype end = 0;
    for (const auto& [word, number] : run.words) {
        const Part part = partOf(person, number);
        if (part == Part::None)
            break;
        telling += tells(number) ? 1 : 0;
        // "Beethoven, Ludwig van", but "Beethoven, van" only if it goes on.
        if (part == Part::Word || telling > 1 || isInitial(word))
            end = word.end;
        if (isInitial(word) && end < text.size() && text[end] == u'.')
            ++end;
    }
    return telling > 0 ? Found{end, m_aliases[static_cast<size_t>(person)]} : Found{};
}

} // namespace nestline
