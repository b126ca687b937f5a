// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/words.h"

#include <algorithm>

namespace nestline {

namespace {

bool writesWithoutBlanks(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

bool isWordChar(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isLetter();
    return (c.isLetter() || c.isMark()) && !writesWithoutBlanks(c.script());
}

bool isPlain(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Letters that are more than another letter with an accent.
QStringView spelledOut(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return u"ss";
    case u'æ': return u"a";
    case u'œ':
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ':
    case u'ð': return u"d";
    case u'þ': return u"th";
    case u'ı': return u"i";
    default: return {};
    }
}

QString withoutAccents(const QString& word)
{
    QString bare;
    const QString parts = word.normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (const QStringView letters = spelledOut(c); !letters.isEmpty())
            bare += letters;
        else if (!c.isMark())
            bare += c;
    }
    return bare;
}

} // namespace

std::optional<WordPlace> wordAt(const QString& text, qsizetype place)
{
    if (place >= text.size() || !isWordChar(text[place]) || (place > 0 && isWordChar(text[place - 1])))
        return std::nullopt;
    qsizetype end = place + 1;
    while (end < text.size() && isWordChar(text[end]))
        ++end;
    return WordPlace{place, end};
}

std::optional<WordPlace> nextWord(const QString& text, qsizetype place)
{
    for (; place < text.size(); ++place) {
        if (const auto word = wordAt(text, place))
            return word;
    }
    return std::nullopt;
}

QString foldedWord(QStringView word)
{
    QString letters = word.toString().toCaseFolded();
    if (!isPlain(letters))
        letters = withoutAccents(letters);
    // Whether somebody wrote ö, oe or o for want of a key is not to be known, so all of them are o.
    QString folded;
    folded.reserve(letters.size());
    for (const QChar c : letters) {
        const bool isUmlaut = c == u'e' && !folded.isEmpty() && QStringView(u"aou").contains(folded.back());
        if (!isUmlaut)
            folded += c;
    }
    return folded;
}

bool joinsNames(QStringView gap)
{
    constexpr qsizetype widest = 3;
    return gap.size() <= widest && std::all_of(gap.begin(), gap.end(), [](QChar c) {
               return (c.isSpace() && c != u'\n') || QStringView(u",.-_/'\u2019\u2010\u2011").contains(c);
           });
}

} // namespace nestline
