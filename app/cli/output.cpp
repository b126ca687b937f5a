// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <cstdio>

namespace nestline::cli {

namespace {

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
           || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
           || (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x1F900 && c <= 0x1F9FF) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool isCombining(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

int columnsOf(char32_t c)
{
    return isCombining(c) ? 0 : isWide(c) ? 2 : 1;
}

bool write(FILE* stream, const QByteArray& bytes)
{
    return std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream)
               == static_cast<size_t>(bytes.size())
           && std::fflush(stream) == 0;
}

} // namespace

int print(const QString& text)
{
    if (write(stdout, text.toUtf8()))
        return Done;
    return fail(QCoreApplication::translate("Cli", "The output could not be written."), Failed);
}

int printJson(const QJsonObject& object)
{
    return print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void note(const QString& message, const QString& advice)
{
    QString text = QLatin1String("nestline: ") + plainText(message) + QLatin1Char('\n');
    if (!advice.isEmpty())
        text += plainText(advice) + QLatin1Char('\n');
    write(stderr, text.toUtf8());
}

int fail(const QString& message, int status)
{
    note(message);
    return status;
}

QString plainText(const QString& text)
{
    // Two marks that do not print are part of how Persian and compound pictures are written.
    const auto isJoiner = [](QChar c) { return c == u'\u200C' || c == u'\u200D'; };
    QString result = text;
    for (QChar& c : result) {
        if (c.isSpace())
            c = u' ';
        else if (!c.isPrint() && !c.isSurrogate() && !isJoiner(c))
            c = QChar::ReplacementCharacter;
    }
    return result;
}

int columnsOf(const QString& text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += columnsOf(c);
    return columns;
}

QString padded(const QString& text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), QLatin1Char(' '));
}

QString paddedLeft(const QString& text, int columns)
{
    return QString(std::max(0, columns - columnsOf(text)), QLatin1Char(' ')) + text;
}

QString wrapped(const QString& text, int indent, int columns)
{
    // Pieces that must not be broken: words, and each wide character by itself.
    QStringList pieces(QString{});
    for (const char32_t c : text.toUcs4()) {
        if (c == U' ' || isWide(c))
            pieces.append(QString());
        pieces.last() += QString::fromUcs4(&c, 1);
        if (isWide(c))
            pieces.append(QString());
    }
    const QString margin(indent, QLatin1Char(' '));
    QString result;
    QString line;
    for (const QString& piece : pieces) {
        if (!line.isEmpty() && indent + columnsOf(line) + columnsOf(piece) > columns) {
            result += margin + line + QLatin1Char('\n');
            line = piece.trimmed();
        } else {
            line += line.isEmpty() ? piece.trimmed() : piece;
        }
    }
    return result + margin + line + QLatin1Char('\n');
}

} // namespace nestline::cli
