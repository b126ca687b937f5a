// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/redaction/digitrun.h"
#include "core/redaction/namewords.h"

#include <QHash>
#include <QString>

#include <map>

namespace nestline {

/// What must not be told, each with the alias that stands for it: texts, and telephone numbers however they are written.
/// It knows nothing of documents.
class Secrets
{
public:
    /// A text that is found wherever it stands as a word or words of its own, whatever its case. Later additions of the
    /// same text are ignored, and so are texts of one character, which are part of everything.
    void addText(const QString& text, const QString& alias);
    /// A number by its digits; it is found in any spelling, also without its country code.
    void addNumber(const QString& digits, const QString& alias);
    /// An extension by its digits; unless there are many of them it is found only where a text tells that it is one.
    void addExtension(const QString& digits, const QString& alias);
    /// A person by the words of their name; see NameWords.
    void addName(const NameParts& name, const QString& alias);

    /// Grows whenever something is added that was not known.
    qsizetype size() const { return m_textCount + m_numbers.size() + m_extensions.size() + m_names.size(); }
    bool knowsText(const QString& text) const;
    bool knowsNumber(const QString& digits) const { return !numberAlias(digits, digits.size()).isEmpty(); }
    bool knowsExtension(const QString& digits) const { return !extensionAlias(digits).isEmpty(); }
    /// All that reads as a number in a text, except the figure of an alias.
    std::vector<DigitRun> numbersIn(const QString& text) const;

    /// The text with every secret replaced by its alias, in one pass, and mail addresses by dots. An end of a number
    /// counts as the number from `shortestEnd` digits on.
    QString hiddenIn(const QString& text, qsizetype shortestEnd = 0) const;

private:
    using Opening = quint32;                 // the first two characters of a secret text
    using Aliases = QHash<QString, QString>; // by the folded text
    using ByLength = std::map<qsizetype, Aliases, std::greater<>>;
    struct Found
    {
        qsizetype length = 0; // 0: nothing
        QString alias;
    };

    QHash<Opening, ByLength> m_texts; // for each opening the longest first
    qsizetype m_textCount = 0;
    QHash<QString, QString> m_numbers;    // by all ends of their digits
    QHash<QString, QString> m_extensions; // by their digits
    NameWords m_names;

    Found wordsAt(const QString& text, const QString& folded, qsizetype place) const;
    Found textAt(const QString& folded, qsizetype place) const;
    QString numberAlias(const QString& digits, qsizetype shortestEnd) const;
    QString extensionAlias(const QString& digits) const;
    qsizetype appendNumber(QString& result, const QString& text, qsizetype place, qsizetype shortestEnd) const;
};

} // namespace nestline
