// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/digitrun.h"

#include <algorithm>
#include <array>

namespace nestline {

namespace {

bool isSeparator(QChar c)
{
    return c.isSpace() || QStringView(u".-/()\u2010\u2011\u2012\u2013").contains(c);
}

bool opensNumber(QChar c)
{
    return c == u'+' || c == u'(' || c == u'\uFF0B';
}

bool isDateAt(const QString& text, qsizetype place)
{
    constexpr QStringView form = u"0000-00-00";
    const QStringView rest = QStringView(text).sliced(place);
    if (rest.size() < form.size())
        return false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] == u'-' ? rest[i] != u'-' : !rest[i].isDigit())
            return false;
    }
    return rest.size() == form.size() || !(rest[form.size()].isDigit() || rest[form.size()] == u'-');
}

bool endsWithWord(QStringView text, QStringView word)
{
    if (!text.endsWith(word, Qt::CaseInsensitive))
        return false;
    const QStringView before = text.chopped(word.size());
    return before.isEmpty() || !word[0].isLower() || !before.back().isLetterOrNumber();
}

QStringView withoutGap(QStringView text)
{
    constexpr qsizetype widest = 3;
    for (qsizetype i = 0; i < widest && !text.isEmpty(); ++i) {
        if (!text.back().isSpace() && !QStringView(u".:#-(=/\u2011\uFF1A").contains(text.back()))
            break;
        text.chop(1);
    }
    return text;
}

} // namespace

DigitRun digitRunAt(const QString& text, qsizetype place)
{
    constexpr qsizetype widestGap = 3; // such as ") - "
    DigitRun run{place, {}};
    qsizetype at = place;
    if (at < text.size() && opensNumber(text[at]))
        ++at;
    const bool afterDigit = place > 0 && text[place - 1].isDigit();
    if (at >= text.size() || !text[at].isDigit() || afterDigit || isDateAt(text, place))
        return run;
    QString digits;
    for (qsizetype gap = 0; at < text.size() && gap <= widestGap; ++at) {
        if (text[at].isDigit()) {
            if (gap > 0 || digits.isEmpty())
                run.groups.push_back({});
            gap = 0;
            digits += QChar(char16_t(u'0' + text[at].digitValue()));
            run.groups.back() = {at + 1, digits};
        } else if (isSeparator(text[at])) {
            ++gap;
        } else {
            break;
        }
    }
    return run;
}

bool isExtension(const QString& text, const DigitRun& run)
{
    static constexpr std::array<QStringView, 5> number{u"number", u"nummer", u"no", u"nr", u"num"};
    static constexpr std::array<QStringView, 14> words{
        u"ext",         u"extn", u"extension", u"extensions", u"durchwahl", u"durchwahlen",  u"dw",
        u"nebenstelle", u"nst",  u"apparat",   u"poste",      u"anexo",     u"\u5206\u673A", u"\u5206\u6A5F"};
    constexpr qsizetype shortest = 2;
    constexpr qsizetype shortestAfterX = 3; // "x4711" is one, "x86" is not
    const qsizetype digits = run.groups.empty() ? 0 : run.groups.back().digits.size();
    QStringView before = QStringView(text).first(run.begin);
    if (digits >= shortestAfterX && endsWithWord(before, u"x"))
        return true;
    before = withoutGap(before);
    for (const QStringView word : number) {
        if (endsWithWord(before, word))
            before = withoutGap(before.chopped(word.size()));
    }
    return digits >= shortest
           && std::any_of(words.begin(), words.end(), [&](QStringView word) { return endsWithWord(before, word); });
}

} // namespace nestline
