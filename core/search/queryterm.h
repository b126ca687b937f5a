// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/node.h"

#include <QString>
#include <QStringView>

#include <variant>
#include <vector>

namespace nestline {

/// A property that has a word of its own.
enum class QueryProperty { Numbered, Free, Paid, Pinned, App, Finding, Error, Warning, Info, Modified };

/// A field that is asked for by name.
enum class QueryField { Name, Group, Language, TimeZone, Number, Account, Note, Finding, Id };

/// One thing that a query asks for.
struct QueryTerm
{
    struct Text
    {
        QString text;
        friend bool operator==(const Text&, const Text&) = default;
    };
    /// Words that can be a phone number, or a part of one, together.
    struct Digits
    {
        QString digits;
        std::vector<QString> words; ///< as typed: they may also stand in a name
        friend bool operator==(const Digits&, const Digits&) = default;
    };
    struct Field
    {
        QueryField field;
        QString text;
        friend bool operator==(const Field&, const Field&) = default;
    };

    std::variant<Text, Digits, Field, QueryProperty, NodeKind> what;
    bool isNegated = false;

    friend bool operator==(const QueryTerm&, const QueryTerm&) = default;
};

/// What a typed text asks for. Every text means something; words are understood in English and in the language of the
/// program.
std::vector<QueryTerm> queryTerms(QStringView text);

/// A word of the query language and what it finds, for people.
struct QueryWord
{
    QString word;    ///< in the language of the program
    QString meaning; ///< translated
};

/// The words of the language, for a help that cannot go out of date.
std::vector<QueryWord> queryWords();
/// The fields of the language, with their colon.
std::vector<QueryWord> queryFields();

} // namespace nestline
