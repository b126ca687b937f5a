// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/secrets.h"

#include <QStringView>

namespace nestline {

namespace {

constexpr qsizetype shortestNumber = 4; // of digits; shorter ones are part of too much

// Character by character, so that places in the folded text are places in the text.
QString folded(const QString& text)
{
    QString result = text;
    for (QChar& c : result)
        c = c.toCaseFolded();
    return result;
}

quint32 openingOf(QChar first, QChar second)
{
    return quint32(first.unicode()) << 16 | second.unicode();
}

// Letters with a case, and digits, belong to the word they stand beside; Chinese has no such words.
bool joins(QChar a, QChar b)
{
    const auto binds = [](QChar c) { return c.isUpper() || c.isLower() || c.isDigit(); };
    return binds(a) && binds(b);
}

bool standsAlone(const QString& text, qsizetype begin, qsizetype end)
{
    return (begin == 0 || !joins(text[begin - 1], text[begin]))
           && (end == text.size() || !joins(text[end - 1], text[end]));
}

bool isSeparator(QChar c)
{
    return c.isSpace() || QStringView(u".-/()\u2010\u2011\u2012\u2013").contains(c);
}

bool opensNumber(QChar c)
{
    return c == u'+' || c == u'(' || c == u'\uFF0B';
}

// What stands around a mail address in a text, not in it.
bool endsMail(QChar c)
{
    return c.isSpace() || QStringView(u"\"'()[]<>{}:;,|\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E").contains(c);
}

// The end of the mail address that begins at `place`; `place` if there is none.
qsizetype mailEnd(const QString& text, qsizetype place)
{
    if (place > 0 && !endsMail(text[place - 1]))
        return place;
    qsizetype end = place;
    while (end < text.size() && !endsMail(text[end]))
        ++end;
    const qsizetype at = text.indexOf(u'@', place);
    return at > place && at < end - 1 ? end : place;
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

QString withoutTrunkPrefix(const QString& digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.mid(zeros);
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

void Secrets::addText(const QString& text, const QString& alias)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() < 2 || knowsText(trimmed))
        return;
    const QString key = folded(trimmed);
    m_texts[openingOf(key[0], key[1])][key.size()].insert(key, alias);
    ++m_textCount;
}

bool Secrets::knowsText(const QString& text) const
{
    const QString key = folded(text.trimmed());
    return key.size() >= 2 && textAt(key, 0).length == key.size();
}

void Secrets::addNumber(const QString& digits, const QString& alias)
{
    for (qsizetype length = shortestNumber; length <= digits.size(); ++length) {
        const QString end = digits.right(length);
        if (length == digits.size() || !m_numbers.contains(end))
            m_numbers.insert(end, alias);
    }
}

QString Secrets::numberAlias(const QString& digits, qsizetype shortestEnd) const
{
    if (digits.size() < shortestEnd)
        return {};
    const QString exact = m_numbers.value(digits);
    return exact.isEmpty() ? m_numbers.value(withoutTrunkPrefix(digits)) : exact;
}

Secrets::Found Secrets::textAt(const QString& key, qsizetype place) const
{
    if (place + 1 >= key.size())
        return {};
    const auto texts = m_texts.find(openingOf(key[place], key[place + 1]));
    if (texts == m_texts.end())
        return {};
    for (const auto& [length, aliases] : *texts) {
        if (place + length > key.size() || !standsAlone(key, place, place + length))
            continue;
        if (const auto alias = aliases.find(key.mid(place, length)); alias != aliases.end())
            return {length, *alias};
    }
    return {};
}

// Appends the alias of the longest known number that begins at `place` and returns its end; `place` if there is none.
qsizetype Secrets::appendNumber(QString& result, const QString& text, qsizetype place, qsizetype shortestEnd) const
{
    const DigitRun run = digitRunAt(text, place);
    for (auto group = run.groups.rbegin(); group != run.groups.rend(); ++group) {
        if (const QString alias = numberAlias(group->digits, shortestEnd); !alias.isEmpty()) {
            result += alias;
            return group->end;
        }
    }
    return place;
}

QString Secrets::hiddenIn(const QString& text, qsizetype shortestEnd) const
{
    if (text.isEmpty())
        return text;
    const QString key = folded(text);
    const bool hasMail = text.contains(u'@');
    QString result;
    result.reserve(text.size());
    for (qsizetype place = 0; place < text.size();) {
        if (const qsizetype end = hasMail ? mailEnd(text, place) : place; end > place) {
            result += QStringLiteral("•••");
            place = end;
            continue;
        }
        if (const Found secret = textAt(key, place); secret.length > 0) {
            result += secret.alias;
            place += secret.length;
            continue;
        }
        if (const qsizetype end = appendNumber(result, text, place, shortestEnd); end > place) {
            place = end;
            continue;
        }
        result += text[place++];
    }
    return result;
}

} // namespace nestline
