// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/secrets.h"

#include "core/redaction/mailaddress.h"
#include "core/redaction/words.h"

#include <QStringView>

#include <algorithm>

namespace nestline {

namespace {

constexpr qsizetype shortestNumber = 4; // of digits; shorter ones are part of too much
constexpr QStringView untold = u"•••";  // for what gets no alias

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

void appendApart(QString& result, QStringView alias)
{
    if (!result.isEmpty() && result.back().isLetterOrNumber())
        result += u' ';
    result += alias;
}

QString withoutTrunkPrefix(const QString& digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.mid(zeros);
}

} // namespace

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

void Secrets::addExtension(const QString& digits, const QString& alias)
{
    addNumber(digits, alias);
    m_extensions.insert(digits, alias);
}

void Secrets::addName(const NameParts& name, const QString& alias)
{
    m_names.add(name, alias);
}

QString Secrets::numberAlias(const QString& digits, qsizetype shortestEnd) const
{
    if (digits.size() < shortestEnd)
        return {};
    const QString exact = m_numbers.value(digits);
    return exact.isEmpty() ? m_numbers.value(withoutTrunkPrefix(digits)) : exact;
}

QString Secrets::extensionAlias(const QString& digits) const
{
    const QString alias = numberAlias(digits, 0);
    return alias.isEmpty() ? m_extensions.value(digits) : alias;
}

std::vector<DigitRun> Secrets::numbersIn(const QString& text) const
{
    std::vector<DigitRun> runs;
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return runs;
    const QString key = folded(text);
    for (qsizetype place = 0; place < text.size();) {
        if (const Found found = textAt(key, place); found.length > 0 && found.alias == text.mid(place, found.length)) {
            place += found.length;
            continue;
        }
        const DigitRun run = digitRunAt(text, place);
        place = run.groups.empty() ? place + 1 : run.groups.back().end;
        if (!run.groups.empty())
            runs.push_back(run);
    }
    return runs;
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

// The longer one of a text and a name: a card can be called "Reception Anna Berger".
Secrets::Found Secrets::wordsAt(const QString& text, const QString& key, qsizetype place) const
{
    const Found whole = textAt(key, place);
    const NameWords::Found name = m_names.at(text, place);
    return name.end > place + whole.length ? Found{name.end - place, name.alias} : whole;
}

// Appends the alias of the longest known number that begins at `place` and returns its end; `place` if there is none.
qsizetype Secrets::appendNumber(QString& result, const QString& text, qsizetype place, qsizetype shortestEnd) const
{
    const DigitRun run = digitRunAt(text, place);
    if (run.groups.empty())
        return place;
    const bool extension = isExtension(text, run);
    for (auto group = run.groups.rbegin(); group != run.groups.rend(); ++group) {
        const QString alias = extension ? extensionAlias(group->digits) : numberAlias(group->digits, shortestEnd);
        if (!alias.isEmpty()) {
            appendApart(result, alias);
            return group->end;
        }
    }
    if (!extension)
        return place;
    appendApart(result, untold);
    return run.groups.back().end;
}

QString Secrets::hiddenIn(const QString& original, qsizetype shortestEnd) const
{
    if (original.isEmpty())
        return original;
    const QString text = withMailsAs(untold, original);
    const QString key = folded(text);
    QString result;
    result.reserve(text.size());
    QString lastAlias; // of what ended at lastEnd
    qsizetype lastEnd = 0;
    qsizetype written = 0; // of the result, up to that alias' end
    for (qsizetype place = 0; place < text.size();) {
        if (const Found secret = wordsAt(text, key, place); secret.length > 0) {
            const bool goesOn =
                secret.alias == lastAlias && joinsNames(QStringView(text).sliced(lastEnd, place - lastEnd));
            if (goesOn)
                result.truncate(written);
            else
                appendApart(result, secret.alias);
            written = result.size();
            lastAlias = secret.alias;
            place = lastEnd = place + secret.length;
        } else if (const qsizetype end = appendNumber(result, text, place, shortestEnd); end > place) {
            place = end;
        } else {
            if (place == lastEnd && place > 0 && text[place].isDigit()) // "Klaus2"
                result += u' ';
            result += text[place++];
        }
    }
    return result;
}

} // namespace nestline
