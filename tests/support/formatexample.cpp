// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/formatexample.h"

#include "core/io/native/nativeformat.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace nestline::formatexample {

QByteArray everything()
{
    QFile file(QStringLiteral(NESTLINE_TEST_DATA "/formats/v1/everything.nestline"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withField(const QString& path, const QString& field, const QByteArray& json)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().at(0);
    std::function<QJsonValue(QJsonValue, QStringList)> change = [&](QJsonValue node, QStringList rest) -> QJsonValue {
        if (rest.isEmpty()) {
            QJsonObject object = node.toObject();
            if (value.isUndefined())
                object.remove(field);
            else
                object.insert(field, value);
            return object;
        }
        const QString step = rest.takeFirst();
        if (node.isArray()) {
            QJsonArray array = node.toArray();
            array[step.toInt()] = change(array.at(step.toInt()), rest);
            return array;
        }
        QJsonObject object = node.toObject();
        object.insert(step, change(object.value(step), rest));
        return object;
    };
    const QJsonObject valid = QJsonDocument::fromJson(everything()).object();
    return QJsonDocument(change(valid, path.split(QLatin1Char('/'), Qt::SkipEmptyParts)).toObject()).toJson();
}

Document readOrFail(const QByteArray& bytes)
{
    const auto result = readNative(bytes);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return result->document;
}

QJsonObject toJson(const Document& document)
{
    return QJsonDocument::fromJson(writeNative(document)).object();
}

} // namespace nestline::formatexample
