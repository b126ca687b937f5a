// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fuzzymatch.h"

#include <QStringList>

#include <algorithm>

namespace nestline {

namespace {

constexpr int wholeWord = 60; // the letters stand together
constexpr int wordStart = 40; // and begin a word
constexpr int textStart = 20; // the first one
constexpr int letterAtWordStart = 8;
constexpr int letter = 2;
constexpr int gap = 1; // lost for each letter in between

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

// Letters in their order with others between them: greedy, but letters that begin a word are preferred.
std::optional<int> matchScattered(const QString& word, const QString& text)
{
    int score = 0;
    qsizetype from = 0;
    for (const QChar sign : word) {
        qsizetype at = text.indexOf(sign, from, Qt::CaseInsensitive);
        if (at < 0)
            return std::nullopt;
        qsizetype start = at;
        while (start >= 0 && !startsWord(text, start))
            start = text.indexOf(sign, start + 1, Qt::CaseInsensitive);
        // Only the next letter may run after an initial; otherwise the rest might not be found any more.
        if (start >= 0 && start - from < 20)
            at = start;
        score += letter + (startsWord(text, at) ? letterAtWordStart : 0);
        score -= static_cast<int>(std::min<qsizetype>(at - from, 5)) * gap;
        from = at + 1;
    }
    return score;
}

std::optional<int> matchWord(const QString& word, const QString& text)
{
    int best = -1;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const int score = wholeWord + (startsWord(text, at) ? wordStart : 0) + (at == 0 ? textStart : 0);
        best = std::max(best, score);
    }
    return best >= 0 ? std::optional(best) : matchScattered(word, text);
}

} // namespace

std::optional<int> fuzzyMatch(const QString& query, const QString& text)
{
    int score = 0;
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const std::optional<int> found = matchWord(word, text);
        if (!found)
            return std::nullopt;
        score += *found;
    }
    // Of texts that fit alike the shorter is nearer to what was typed.
    return words.isEmpty() ? 0 : score * 100 - static_cast<int>(std::min<qsizetype>(text.size(), 99));
}

} // namespace nestline
