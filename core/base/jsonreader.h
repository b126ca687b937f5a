// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QVarLengthArray>

#include <functional>
#include <optional>
#include <span>

namespace nestline {

/// Parses a JSON object. Errors name line and column.
Result<QJsonObject> parseJsonObject(const QByteArray& bytes);

/// Foreign text for a message: short, and without anything that could disturb a terminal.
QString shortenedForMessage(const QString& text);

/// A place in a JSON text. Places are linked on the stack while a reader descends, so that a text for them is only made
/// when something is wrong there.
class JsonPlace
{
public:
    JsonPlace() = default;
    JsonPlace(const JsonPlace& parent, QLatin1String field) : m_parent(&parent), m_field(field) {}
    JsonPlace(const JsonPlace& parent, qsizetype index) : m_parent(&parent), m_index(index) {}

    /// The JSON pointer (RFC 6901), such as /nodes/3/name.
    QString pointer() const;

private:
    const JsonPlace* m_parent = nullptr;
    QLatin1String m_field;
    qsizetype m_index = -1;
};

/// The first thing that was wrong in a text; later ones are not kept.
class JsonProblem
{
public:
    bool isSet() const { return m_error.has_value(); }
    const Error& error() const { return *m_error; }

    /// Reports that `what`, a translated noun phrase, should stand at `place` instead of `found` (undefined: nothing).
    void expected(const QString& what, const QJsonValue& found, const JsonPlace& place);
    /// Reports any other translated sentence.
    void report(const QString& sentence, const JsonPlace& place);
    /// Takes over what was wrong in a part that was read by itself.
    void takeOver(const Error& error);

private:
    std::optional<Error> m_error;
};

/// Reads the fields of one JSON object by name and type and remembers which it was asked for. After a problem it goes
/// on with default values; whoever reads looks at the problem at the end.
class JsonReader
{
public:
    /// `object`, `place` and `problem` must outlive the reader.
    JsonReader(const QJsonObject& object, const JsonPlace& place, JsonProblem& problem);

    bool has(QLatin1String field) const { return m_object.contains(field); }

    QString requiredText(QLatin1String field);
    /// A required text that must not be empty.
    QString requiredId(QLatin1String field);
    QString text(QLatin1String field);
    bool boolean(QLatin1String field);
    /// An integer of the range, also when written as 600.0; nothing if the field is absent.
    std::optional<qint64> integer(QLatin1String field, qint64 minimum, qint64 maximum);
    qint64 requiredInteger(QLatin1String field, qint64 minimum, qint64 maximum);
    std::optional<double> number(QLatin1String field);
    /// Absent arrays and objects are empty.
    QJsonArray array(QLatin1String field);
    QJsonObject object(QLatin1String field);
    /// Calls `read` for the object at `field`, if there is one.
    void object(QLatin1String field, const std::function<void(JsonReader&)>& read);
    /// Calls `read` for each object of the list at `field` until there is a problem.
    void objects(QLatin1String field, const std::function<void(JsonReader&)>& read);

    /// The index of the field's text in `names`; nothing if the field is absent or, with a problem, not among them.
    std::optional<size_t> oneOf(QLatin1String field, std::span<const QLatin1String> names);
    size_t requiredOneOf(QLatin1String field, std::span<const QLatin1String> names);

    JsonPlace at(QLatin1String field) const { return JsonPlace(m_place, field); }
    JsonProblem& problem() { return m_problem; }

    /// All fields that were not asked for.
    QJsonObject unknownFields() const;

private:
    const QJsonObject& m_object;
    const JsonPlace& m_place;
    JsonProblem& m_problem;
    QVarLengthArray<QLatin1String, 16> m_known;
    qsizetype m_found = 0;

    QJsonValue take(QLatin1String field);
};

} // namespace nestline
