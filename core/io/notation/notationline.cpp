// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notationline.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace nestline {

namespace {

// In the order of Trigger; a key is written by its symbol.
constexpr std::array wayWords{
    QLatin1String(""),           QLatin1String("forward"),  QLatin1String("noinput"), QLatin1String("operator"),
    QLatin1String("afterhours"), QLatin1String("holiday"),  QLatin1String("agents"),  QLatin1String("overflow"),
    QLatin1String("timeout"),    QLatin1String("noagents"),
};

// In the order of NodeKind.
constexpr std::array kindWords{
    QLatin1String("menu"),      QLatin1String("queue"),    QLatin1String("person"),       QLatin1String("operator"),
    QLatin1String("voicemail"), QLatin1String("external"), QLatin1String("announcement"), QLatin1String("disconnect"),
};

std::optional<NotationWay> wayFromWord(QStringView word)
{
    if (const auto key = MenuKey::fromString(word))
        return NotationWay{Trigger::Key, key};
    const auto found = std::find(wayWords.begin() + 1, wayWords.end(), word);
    if (found == wayWords.end())
        return std::nullopt;
    return NotationWay{static_cast<Trigger>(found - wayWords.begin()), std::nullopt};
}

bool isNumber(QStringView word)
{
    return word.size() > 1 && word.front() == u'+'
           && std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Takes kind and numbers off the end of `text`.
void takeKindAndNumbers(QStringView& text, NotationLine& line)
{
    bool hasKind = false;
    for (;;) {
        text = text.trimmed();
        const QStringView word = text.sliced(
            std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c.isSpace(); }).base() - text.begin());
        if (isNumber(word)) {
            line.numbers.prepend(word.toString());
            text.chop(word.size());
            continue;
        }
        const qsizetype bracket = text.endsWith(u']') ? text.lastIndexOf(u'[') : -1;
        if (bracket < 0 || hasKind)
            return;
        const QStringView inside = text.sliced(bracket + 1).chopped(1);
        const auto kind = std::find_if(kindWords.begin(), kindWords.end(), [&](QLatin1String known) {
            return inside.compare(known, Qt::CaseInsensitive) == 0;
        });
        if (kind == kindWords.end())
            return;
        hasKind = true;
        line.kind = static_cast<NodeKind>(kind - kindWords.begin());
        text = text.first(bracket);
    }
}

// The text that a name in quotes means, or nothing if `text` is not one such name.
std::optional<QString> unquoted(QStringView text)
{
    if (text.size() < 2 || text.front() != u'"' || text.back() != u'"')
        return std::nullopt;
    QString name;
    const QStringView inside = text.sliced(1).chopped(1);
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] == u'"')
            return std::nullopt;
        if (inside[i] != u'\\') {
            name += inside[i];
            continue;
        }
        if (++i == inside.size())
            return std::nullopt;
        switch (inside[i].unicode()) {
        case u'n': name += u'\n'; break;
        case u'r': name += u'\r'; break;
        case u't': name += u'\t'; break;
        case u'u': {
            bool ok = inside.size() - i > 4;
            const ushort unit = ok ? inside.sliced(i + 1, 4).toUShort(&ok, 16) : ushort(0);
            if (!ok)
                return std::nullopt;
            name += QChar(unit);
            i += 4;
            break;
        }
        default: name += inside[i];
        }
    }
    return name;
}

QString quoted(const QString& name)
{
    QString text;
    for (const QChar c : name) {
        if (c == u'"' || c == u'\\')
            text += QString(QLatin1Char('\\') + c);
        else if (c == u'\n')
            text += QLatin1String("\\n");
        else if (!c.isPrint() && !c.isSurrogate())
            text += QLatin1String("\\u") + QString::number(c.unicode(), 16).rightJustified(4, QLatin1Char('0'));
        else
            text += c;
    }
    return QLatin1Char('"') + text + QLatin1Char('"');
}

void readReference(QStringView text, NotationLine& line)
{
    const auto digits = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c < u'0' || c > u'9'; });
    const qsizetype nameEnd = digits.base() - text.begin();
    const auto numbered = unquoted(text.first(nameEnd).trimmed());
    const auto name = unquoted(text);
    line.reference = numbered ? text.sliced(nameEnd).toInt() : 0;
    line.name = numbered ? *numbered : name.value_or(text.toString());
}

QString lineText(const NotationLine& line, const QString& name)
{
    QStringList words;
    if (line.way)
        words << (line.way->key ? line.way->key->toString()
                                : QString(wayWords[static_cast<size_t>(line.way->trigger)]));
    if (line.reference)
        words << QStringLiteral("=");
    words << name;
    if (line.reference.value_or(0) > 0)
        words << QString::number(*line.reference);
    if (line.kind != NodeKind::AutoAttendant)
        words << QLatin1Char('[') + kindWords[static_cast<size_t>(line.kind)] + QLatin1Char(']');
    words << line.numbers;
    return words.join(QLatin1Char(' '));
}

} // namespace

NotationLine parseNotationLine(QStringView text, bool isRoot)
{
    NotationLine line;
    text = text.trimmed();
    const auto wordEnd = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (!isRoot && wordEnd != text.end()) {
        line.way = wayFromWord(text.first(wordEnd - text.begin()));
        if (line.way)
            text = text.sliced(wordEnd - text.begin()).trimmed();
    }
    if (text.startsWith(u'=') && text.size() > 1 && text[1].isSpace()) {
        readReference(text.sliced(1).trimmed(), line);
        return line;
    }
    takeKindAndNumbers(text, line);
    const auto name = unquoted(text);
    line.nameIsMissing = text.isEmpty();
    line.name = name.value_or(text.toString());
    if (!isApp(line.kind) && !line.numbers.isEmpty()) {
        line.name = (QStringList(line.name) + line.numbers).join(QLatin1Char(' ')).trimmed();
        line.nameIsMissing = false;
        line.numbers.clear();
    }
    return line;
}

QString formatNotationLine(const NotationLine& line)
{
    const bool isPlain =
        std::all_of(line.name.begin(), line.name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    const QString plain = lineText(line, line.name);
    return isPlain && parseNotationLine(plain, !line.way) == line ? plain : lineText(line, quoted(line.name));
}

} // namespace nestline
