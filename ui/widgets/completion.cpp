// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/completion.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace nestline::ui {

namespace {

QStringList timeZones()
{
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        names << QString::fromUtf8(id);
    return names;
}

// The languages that auto attendants speak.
QStringList languages()
{
    const auto list =
        QStringLiteral("ar-EG ca-ES cs-CZ da-DK de-DE el-GR en-AU en-CA en-GB en-IN en-US es-ES es-MX fi-FI "
                       "fr-CA fr-FR hu-HU it-IT ja-JP ko-KR nb-NO nl-NL pl-PL pt-BR pt-PT ru-RU sv-SE "
                       "tr-TR zh-CN zh-HK zh-TW");
    return list.split(u' ');
}

} // namespace

void completeWords(QLineEdit& field, const QStringList& words)
{
    auto* completer = new QCompleter(words, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field.setCompleter(completer);
    // The completer changes the text by itself; for the document that is typing like any other.
    QObject::connect(completer, qOverload<const QString&>(&QCompleter::activated), &field, &QLineEdit::textEdited);
}

void completeLanguages(QLineEdit& field)
{
    completeWords(field, languages());
}

void completeTimeZones(QLineEdit& field)
{
    completeWords(field, timeZones());
}

} // namespace nestline::ui
