// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/datareader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataReader)
};

// A step of a JSON pointer (RFC 6901).
QString step(QString key)
{
    key.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return QLatin1Char('/') + key;
}

} // namespace

DataReader::DataReader(QJsonObject object, QString pointer, std::shared_ptr<File> file)
    : m_object(std::move(object)), m_pointer(std::move(pointer)), m_file(std::move(file))
{
}

Result<DataReader> DataReader::fromJson(const QByteArray& json, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = json.left(problem.offset).count('\n') + 1;
        return Error{Error::Code::InvalidInput,
                     Text::tr("%1, line %2: not valid JSON (%3).")
                         .arg(fileName, QString::number(line), problem.errorString())};
    }
    if (!document.isObject())
        return Error{Error::Code::InvalidInput, Text::tr("%1: a JSON object is expected.").arg(fileName)};
    return DataReader(document.object(), {}, std::make_shared<File>(File{fileName, std::nullopt}));
}

void DataReader::fail(const QString& key, const QString& problem)
{
    if (m_file->error)
        return;
    const QString place = m_pointer + (key.isEmpty() ? QString() : step(key));
    m_file->error = Error{Error::Code::InvalidInput, Text::tr("%1, %2: %3").arg(m_file->name, place, problem)};
}

QJsonValue DataReader::value(const QString& key)
{
    m_known << key;
    return m_object.value(key);
}

QString DataReader::text(const QString& key)
{
    const QString result = value(key).toString();
    if (result.isEmpty())
        fail(key, Text::tr("a non-empty text is required."));
    return result;
}

QString DataReader::optionalText(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isString())
        fail(key, Text::tr("a text is expected."));
    return found.toString();
}

std::optional<QDate> DataReader::parseDate(const QString& key, const QString& text)
{
    const QDate result = QDate::fromString(text, Qt::ISODate);
    if (result.isValid())
        return result;
    fail(key, Text::tr("a date such as 2020-04-07 is required."));
    return std::nullopt;
}

QDate DataReader::date(const QString& key)
{
    return parseDate(key, value(key).toString()).value_or(QDate());
}

std::optional<QDate> DataReader::optionalDate(const QString& key)
{
    const QJsonValue found = value(key);
    return found.isUndefined() ? std::nullopt : parseDate(key, found.toString());
}

int DataReader::integer(const QString& key, int minimum)
{
    const QJsonValue found = value(key);
    const int result = found.toInt(std::numeric_limits<int>::min()); // the default for 2.5 or a text, too
    if (result < minimum) {
        fail(key, Text::tr("an integer of at least %1 is required.").arg(minimum));
        return minimum;
    }
    return result;
}

Money DataReader::money(const QString& key)
{
    const QJsonValue found = value(key);
    const auto result = found.isDouble() ? Money::fromDecimal(found.toDouble()) : std::nullopt;
    if (!result)
        fail(key, Text::tr("an amount of money with up to four decimals is required."));
    return result.value_or(Money());
}

int DataReader::choice(const QString& key, const QStringList& choices)
{
    const auto index = choices.indexOf(value(key).toString());
    if (index < 0)
        fail(key, Text::tr("one of these is required: %1.").arg(choices.join(QStringLiteral(", "))));
    return static_cast<int>(std::max<qsizetype>(index, 0));
}

QJsonArray DataReader::array(const QString& key)
{
    const QJsonArray result = value(key).toArray();
    if (result.isEmpty())
        fail(key, Text::tr("a non-empty array is required."));
    return result;
}

std::vector<QString> DataReader::texts(const QString& key)
{
    std::vector<QString> result;
    for (const QJsonValue entry : array(key)) {
        if (entry.toString().isEmpty())
            fail(key, Text::tr("an array of non-empty texts is required."));
        result.push_back(entry.toString());
    }
    return result;
}

DataReader DataReader::object(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        fail(key, Text::tr("a JSON object is expected."));
    return DataReader(found.toObject(), m_pointer + step(key), m_file);
}

std::vector<DataReader> DataReader::objects(const QString& key)
{
    std::vector<DataReader> result;
    const QJsonArray entries = array(key);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = m_pointer + step(key) + QLatin1Char('/') + QString::number(i);
        DataReader entry(entries.at(i).toObject(), place, m_file);
        if (!entries.at(i).isObject())
            entry.fail({}, Text::tr("a JSON object is expected."));
        result.push_back(std::move(entry));
    }
    return result;
}

void DataReader::rejectUnknown()
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_known.contains(field.key()))
            fail(field.key(), Text::tr("this field is not known."));
    }
}

} // namespace nestline
