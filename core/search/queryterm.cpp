// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/queryterm.h"

#include "core/base/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace nestline {

namespace {

struct Word
{
    const char* word;
    const char* meaning; // null: another word for the one before
    std::variant<QueryProperty, NodeKind> what;
};

struct FieldName
{
    const char* name;
    const char* meaning;
    QueryField field;
};

const auto& words()
{
    using P = QueryProperty;
    static const std::array list{
        Word{QT_TRANSLATE_NOOP("Query", "numbered"), QT_TRANSLATE_NOOP("Query", "has a phone number"), P::Numbered},
        Word{QT_TRANSLATE_NOOP("Query", "number"), nullptr, P::Numbered},
        Word{QT_TRANSLATE_NOOP("Query", "free"), QT_TRANSLATE_NOOP("Query", "covered by the free licences"), P::Free},
        Word{QT_TRANSLATE_NOOP("Query", "paid"), QT_TRANSLATE_NOOP("Query", "costs a paid licence"), P::Paid},
        Word{QT_TRANSLATE_NOOP("Query", "pinned"), QT_TRANSLATE_NOOP("Query", "has a number that must stay"),
             P::Pinned},
        Word{QT_TRANSLATE_NOOP("Query", "app"), QT_TRANSLATE_NOOP("Query", "auto attendants and call queues"), P::App},
        Word{QT_TRANSLATE_NOOP("Query", "attendant"), QT_TRANSLATE_NOOP("Query", "auto attendants"),
             NodeKind::AutoAttendant},
        Word{QT_TRANSLATE_NOOP("Query", "auto attendant"), nullptr, NodeKind::AutoAttendant},
        Word{QT_TRANSLATE_NOOP("Query", "queue"), QT_TRANSLATE_NOOP("Query", "call queues"), NodeKind::CallQueue},
        Word{QT_TRANSLATE_NOOP("Query", "call queue"), nullptr, NodeKind::CallQueue},
        Word{QT_TRANSLATE_NOOP("Query", "person"), QT_TRANSLATE_NOOP("Query", "persons"), NodeKind::Person},
        Word{QT_TRANSLATE_NOOP("Query", "operator"), QT_TRANSLATE_NOOP("Query", "operators"), NodeKind::Operator},
        Word{QT_TRANSLATE_NOOP("Query", "voicemail"), QT_TRANSLATE_NOOP("Query", "shared voicemails"),
             NodeKind::SharedVoicemail},
        Word{QT_TRANSLATE_NOOP("Query", "shared voicemail"), nullptr, NodeKind::SharedVoicemail},
        Word{QT_TRANSLATE_NOOP("Query", "external"), QT_TRANSLATE_NOOP("Query", "external numbers"),
             NodeKind::ExternalNumber},
        Word{QT_TRANSLATE_NOOP("Query", "external number"), nullptr, NodeKind::ExternalNumber},
        Word{QT_TRANSLATE_NOOP("Query", "announcement"), QT_TRANSLATE_NOOP("Query", "announcements"),
             NodeKind::Announcement},
        Word{QT_TRANSLATE_NOOP("Query", "disconnect"), QT_TRANSLATE_NOOP("Query", "ends of calls"),
             NodeKind::Disconnect},
        Word{QT_TRANSLATE_NOOP("Query", "finding"), QT_TRANSLATE_NOOP("Query", "something is wrong or doubtful"),
             P::Finding},
        Word{QT_TRANSLATE_NOOP("Query", "error"), QT_TRANSLATE_NOOP("Query", "something is wrong"), P::Error},
        Word{QT_TRANSLATE_NOOP("Query", "warning"), QT_TRANSLATE_NOOP("Query", "something is doubtful"), P::Warning},
        Word{QT_TRANSLATE_NOOP("Query", "info"), QT_TRANSLATE_NOOP("Query", "there is something to know"), P::Info},
        Word{QT_TRANSLATE_NOOP("Query", "modified"), QT_TRANSLATE_NOOP("Query", "changed since the last save"),
             P::Modified},
    };
    return list;
}

const auto& fields()
{
    using F = QueryField;
    static const std::array list{
        FieldName{QT_TRANSLATE_NOOP("Query", "name"), QT_TRANSLATE_NOOP("Query", "text in the name"), F::Name},
        FieldName{QT_TRANSLATE_NOOP("Query", "group"), QT_TRANSLATE_NOOP("Query", "text in the group, such as a site"),
                  F::Group},
        FieldName{QT_TRANSLATE_NOOP("Query", "language"),
                  QT_TRANSLATE_NOOP("Query", "begin of the language, such as de"), F::Language},
        FieldName{QT_TRANSLATE_NOOP("Query", "zone"), QT_TRANSLATE_NOOP("Query", "text in the time zone"), F::TimeZone},
        FieldName{QT_TRANSLATE_NOOP("Query", "number"), QT_TRANSLATE_NOOP("Query", "digits of a phone number"),
                  F::Number},
        FieldName{QT_TRANSLATE_NOOP("Query", "upn"), QT_TRANSLATE_NOOP("Query", "text in the name of an account"),
                  F::Account},
        FieldName{QT_TRANSLATE_NOOP("Query", "note"), QT_TRANSLATE_NOOP("Query", "text in the note"), F::Note},
        FieldName{QT_TRANSLATE_NOOP("Query", "finding"), QT_TRANSLATE_NOOP("Query", "code of a finding"), F::Finding},
        FieldName{QT_TRANSLATE_NOOP("Query", "id"), QT_TRANSLATE_NOOP("Query", "id in the file"), F::Id},
    };
    return list;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Query", text);
}

bool isWord(QStringView text, const char* word)
{
    return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0
           || text.compare(translated(word), Qt::CaseInsensitive) == 0;
}

struct Token
{
    QString text;
    bool isQuoted = false; // from its beginning: text, whatever stands there
    bool isNegated = false;
};

std::vector<Token> tokensOf(QStringView text)
{
    const auto isQuote = [](QChar c) { return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E'; };
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        Token token;
        token.isNegated = text[i] == u'-' && i + 1 < text.size() && !text[i + 1].isSpace();
        i += token.isNegated;
        token.isQuoted = isQuote(text[i]);
        // A quote also keeps blanks behind a field together; one that is not closed yet reaches to the end.
        for (bool quoted = false; i < text.size() && (quoted || !text[i].isSpace()); ++i) {
            if (isQuote(text[i]))
                quoted = !quoted;
            else
                token.text += text[i];
        }
        if (!token.text.isEmpty())
            tokens.push_back(token);
    }
    return tokens;
}

bool isPartOfNumber(const Token& token)
{
    const auto fits = [](QChar c) { return c.isDigit() || QStringView(u"+-()./").contains(c); };
    return !token.isQuoted && std::all_of(token.text.begin(), token.text.end(), fits)
           && std::any_of(token.text.begin(), token.text.end(), [](QChar c) { return c.isDigit(); });
}

std::optional<QueryTerm> wordTerm(const QString& text, bool isNegated)
{
    for (const Word& word : words()) {
        if (isWord(text, word.word))
            return std::visit([&](auto what) { return QueryTerm{what, isNegated}; }, word.what);
    }
    return std::nullopt;
}

std::optional<QueryTerm> fieldTerm(const Token& token)
{
    const qsizetype colon = token.text.indexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    for (const FieldName& field : fields()) {
        if (isWord(QStringView(token.text).first(colon), field.name))
            return QueryTerm{QueryTerm::Field{field.field, token.text.mid(colon + 1)}, token.isNegated};
    }
    return std::nullopt;
}

// Takes the tokens that mean one thing together.
QueryTerm takeTerm(const std::vector<Token>& tokens, size_t& next)
{
    const Token& token = tokens[next++];
    if (token.isQuoted)
        return {QueryTerm::Text{token.text}, token.isNegated};
    // Names of kinds can be two words.
    if (next < tokens.size() && !tokens[next].isQuoted && !tokens[next].isNegated) {
        if (auto term = wordTerm(QString(token.text + u' ' + tokens[next].text), token.isNegated)) {
            ++next;
            return *term;
        }
    }
    if (auto term = wordTerm(token.text, token.isNegated))
        return *term;
    if (auto term = fieldTerm(token))
        return *term;
    if (!isPartOfNumber(token))
        return {QueryTerm::Text{token.text}, token.isNegated};
    QueryTerm::Digits number{{}, {token.text}};
    while (next < tokens.size() && isPartOfNumber(tokens[next]) && !tokens[next].isNegated)
        number.words.push_back(tokens[next++].text);
    for (QString word : number.words)
        number.digits += digitsOf(word.remove(QLatin1String("(0)"))); // dialled inside the country only
    return {std::move(number), token.isNegated};
}

} // namespace

std::vector<QueryTerm> queryTerms(QStringView text)
{
    const std::vector<Token> tokens = tokensOf(text);
    std::vector<QueryTerm> terms;
    for (size_t next = 0; next < tokens.size();)
        terms.push_back(takeTerm(tokens, next));
    return terms;
}

std::vector<QueryWord> queryWords()
{
    std::vector<QueryWord> result;
    for (const Word& word : words()) {
        if (word.meaning)
            result.push_back({translated(word.word), translated(word.meaning)});
    }
    return result;
}

std::vector<QueryWord> queryFields()
{
    std::vector<QueryWord> result;
    for (const FieldName& field : fields())
        result.push_back({translated(field.name) + u':', translated(field.meaning)});
    return result;
}

} // namespace nestline
