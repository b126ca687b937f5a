// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <map>
#include <vector>

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

    /// Grows whenever something is added that was not known.
    qsizetype size() const { return m_textCount + m_numbers.size(); }
    bool knowsText(const QString& text) const;
    bool knowsNumber(const QString& digits) const { return !numberAlias(digits, digits.size()).isEmpty(); }

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
    QHash<QString, QString> m_numbers; // by all ends of their digits

    Found textAt(const QString& folded, qsizetype place) const;
    QString numberAlias(const QString& digits, qsizetype shortestEnd) const;
    qsizetype appendNumber(QString& result, const QString& text, qsizetype place, qsizetype shortestEnd) const;
};

/// A stretch of a text that reads as a telephone number: groups of digits with nothing between them but what people
/// write there. A date such as 2026-11-26 is none.
struct DigitRun
{
    struct Group
    {
        qsizetype end = 0; ///< in the text
        QString digits;    ///< of the run up to there
    };
    qsizetype begin = 0;
    std::vector<Group> groups;
};

/// The run that begins at `place`, with its plus sign or parenthesis; without groups if none begins there.
DigitRun digitRunAt(const QString& text, qsizetype place);

} // namespace nestline
