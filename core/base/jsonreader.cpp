// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace nestline {

namespace {

// Line and column of a byte, counted from 1; columns are UTF-16 units, as editors count them.
std::pair<qsizetype, qsizetype> lineAndColumn(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(std::clamp(offset, qsizetype(0), bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto lines = std::count(before.begin(), before.end(), '\n') + 1;
    return {lines, QString::fromUtf8(before.sliced(lineStart)).size() + 1};
}

bool isBlank(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

QString objectText()
{
    return QCoreApplication::translate("Json", "an object");
}

QString description(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QCoreApplication::translate("Json", "the number %1").arg(value.toVariant().toString());
    case QJsonValue::String:
        return QCoreApplication::translate("Json", "the text \"%1\"").arg(shortenedForMessage(value.toString()));
    case QJsonValue::Array: return QCoreApplication::translate("Json", "a list");
    case QJsonValue::Object:
    case QJsonValue::Undefined: break;
    }
    return objectText();
}

QString integerText(qint64 minimum, qint64 maximum)
{
    if (maximum == std::numeric_limits<qint64>::max())
        return QCoreApplication::translate("Json", "a whole number from %1").arg(minimum);
    return QCoreApplication::translate("Json", "a whole number from %1 to %2").arg(minimum).arg(maximum);
}

QString choiceText(std::span<const QLatin1String> names)
{
    QStringList list;
    for (const QLatin1String name : names)
        list << QString(name);
    return QCoreApplication::translate("Json", "one of %1").arg(list.join(QStringLiteral(", ")));
}

QString textText()
{
    return QCoreApplication::translate("Json", "a text");
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray& bytes)
{
    QJsonParseError parseError;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &parseError);
    if (json.isObject())
        return json.object();
    if (json.isArray())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Json", "Line 1: expected a JSON object but found a list.")};
    if (isBlank(bytes))
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Json", "Line 1: expected a JSON object but the text is empty.")};
    const auto [line, column] = lineAndColumn(bytes, parseError.offset);
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("Json", "Line %1, column %2: this is not valid JSON (%3).")
                     .arg(QString::number(line), QString::number(column), parseError.errorString())};
}

QString shortenedForMessage(const QString& text)
{
    static constexpr qsizetype longest = 40;
    QString shown = text.left(longest);
    for (QChar& c : shown) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar(QChar::ReplacementCharacter);
    }
    if (text.size() > longest)
        shown += QChar(0x2026);
    return shown;
}

QString JsonPlace::pointer() const
{
    if (!m_parent)
        return {};
    return m_parent->pointer() + QLatin1Char('/') + (m_index >= 0 ? QString::number(m_index) : QString(m_field));
}

void JsonProblem::expected(const QString& what, const QJsonValue& found, const JsonPlace& place)
{
    if (found.isUndefined())
        report(QCoreApplication::translate("Json", "this field is missing (expected %1).").arg(what), place);
    else
        report(QCoreApplication::translate("Json", "expected %1 but found %2.").arg(what, description(found)), place);
}

void JsonProblem::report(const QString& sentence, const JsonPlace& place)
{
    if (!isSet())
        m_error = Error{Error::Code::InvalidInput, QStringLiteral("%1: %2").arg(place.pointer(), sentence)};
}

void JsonProblem::takeOver(const Error& error)
{
    if (!isSet())
        m_error = error;
}

JsonReader::JsonReader(const QJsonObject& object, const JsonPlace& place, JsonProblem& problem)
    : m_object(object), m_place(place), m_problem(problem)
{}

QJsonValue JsonReader::take(QLatin1String field)
{
    m_known.push_back(field);
    const QJsonValue value = m_object.value(field);
    if (!value.isUndefined())
        ++m_found;
    return value;
}

QString JsonReader::text(QLatin1String field)
{
    const QJsonValue value = take(field);
    if (!value.isString() && !value.isUndefined())
        m_problem.expected(textText(), value, at(field));
    return value.toString();
}

QString JsonReader::requiredText(QLatin1String field)
{
    const QJsonValue value = take(field);
    if (!value.isString())
        m_problem.expected(textText(), value, at(field));
    return value.toString();
}

QString JsonReader::requiredId(QLatin1String field)
{
    const QJsonValue value = take(field);
    if (value.toString().isEmpty())
        m_problem.expected(QCoreApplication::translate("Json", "a text that is not empty"), value, at(field));
    return value.toString();
}

bool JsonReader::boolean(QLatin1String field)
{
    const QJsonValue value = take(field);
    if (!value.isBool() && !value.isUndefined())
        m_problem.expected(QCoreApplication::translate("Json", "true or false"), value, at(field));
    return value.toBool();
}

std::optional<qint64> JsonReader::integer(QLatin1String field, qint64 minimum, qint64 maximum)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return std::nullopt;
    // What is not a whole number, or too large to be exact, comes back as the default: out of every range.
    static constexpr qint64 notWhole = std::numeric_limits<qint64>::min();
    const qint64 integer = value.toInteger(notWhole);
    if (integer == notWhole || integer < minimum || integer > maximum) {
        m_problem.expected(integerText(minimum, maximum), value, at(field));
        return std::nullopt;
    }
    return integer;
}

qint64 JsonReader::requiredInteger(QLatin1String field, qint64 minimum, qint64 maximum)
{
    if (!has(field))
        m_problem.expected(integerText(minimum, maximum), QJsonValue(QJsonValue::Undefined), at(field));
    return integer(field, minimum, maximum).value_or(minimum);
}

std::optional<double> JsonReader::number(QLatin1String field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble())
        m_problem.expected(QCoreApplication::translate("Json", "a number"), value, at(field));
    return value.toDouble();
}

QJsonArray JsonReader::array(QLatin1String field)
{
    const QJsonValue value = take(field);
    if (!value.isArray() && !value.isUndefined())
        m_problem.expected(QCoreApplication::translate("Json", "a list"), value, at(field));
    return value.toArray();
}

QJsonObject JsonReader::object(QLatin1String field)
{
    const QJsonValue value = take(field);
    if (!value.isObject() && !value.isUndefined())
        m_problem.expected(objectText(), value, at(field));
    return value.toObject();
}

void JsonReader::object(QLatin1String field, const std::function<void(JsonReader&)>& read)
{
    if (!has(field))
        return;
    const QJsonObject value = object(field);
    const JsonPlace place = at(field);
    JsonReader reader(value, place, m_problem);
    read(reader);
}

void JsonReader::objects(QLatin1String field, const std::function<void(JsonReader&)>& read)
{
    const QJsonArray items = array(field);
    const JsonPlace list = at(field);
    for (qsizetype i = 0; i < items.size() && !m_problem.isSet(); ++i) {
        const QJsonValue item = items.at(i);
        const JsonPlace place(list, i);
        if (!item.isObject())
            m_problem.expected(objectText(), item, place);
        const QJsonObject value = item.toObject();
        JsonReader reader(value, place, m_problem);
        read(reader);
    }
}

std::optional<size_t> JsonReader::oneOf(QLatin1String field, std::span<const QLatin1String> names)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return std::nullopt;
    const auto name = std::find(names.begin(), names.end(), value.toString());
    if (value.isString() && name != names.end())
        return static_cast<size_t>(name - names.begin());
    m_problem.expected(choiceText(names), value, at(field));
    return std::nullopt;
}

size_t JsonReader::requiredOneOf(QLatin1String field, std::span<const QLatin1String> names)
{
    if (!has(field))
        m_problem.expected(choiceText(names), QJsonValue(QJsonValue::Undefined), at(field));
    return oneOf(field, names).value_or(0);
}

QJsonObject JsonReader::unknownFields() const
{
    if (m_found == m_object.size())
        return {};
    QJsonObject rest = m_object;
    for (const QLatin1String field : m_known)
        rest.remove(field);
    return rest;
}

} // namespace nestline
