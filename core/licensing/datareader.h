// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace nestline {

/// Reads one object of a data file of the program and is strict about it: what is missing, of the wrong type, out of
/// range or unknown is an error that names the file and the place. The first error counts; reading goes on with empty
/// values, and the caller asks at the end.
class DataReader
{
public:
    /// Begins with the top-level object of a file.
    static Result<DataReader> fromJson(const QByteArray& json, const QString& fileName);

    QString text(const QString& key);
    QString optionalText(const QString& key);
    QDate date(const QString& key);
    std::optional<QDate> optionalDate(const QString& key);
    int integer(const QString& key, int minimum);
    Money money(const QString& key);
    /// One of `choices`; its index is returned.
    int choice(const QString& key, const QStringList& choices);
    std::vector<QString> texts(const QString& key);
    DataReader object(const QString& key);
    /// The objects of a non-empty array.
    std::vector<DataReader> objects(const QString& key);

    /// Complains about fields that nobody asked for: most likely a misspelt one.
    void rejectUnknown();
    /// Complains about the value of `key`.
    void fail(const QString& key, const QString& problem);
    const std::optional<Error>& error() const { return m_file->error; }

private:
    struct File
    {
        QString name;
        std::optional<Error> error;
    };

    DataReader(QJsonObject object, QString pointer, std::shared_ptr<File> file);
    QJsonValue value(const QString& key);
    QJsonArray array(const QString& key);
    std::optional<QDate> parseDate(const QString& key, const QString& text);

    QJsonObject m_object;
    QString m_pointer;
    std::shared_ptr<File> m_file;
    QStringList m_known;
};

} // namespace nestline
