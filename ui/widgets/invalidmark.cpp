// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/invalidmark.h"

#include <QStyle>
#include <QWidget>

namespace nestline::ui {

namespace {

constexpr QLatin1String invalid("invalid");

} // namespace

void markInvalid(QWidget* field, const QString& reason)
{
    const QString wanted = reason.isEmpty() ? QString() : QString(invalid);
    if (field->property("class").toString() == wanted && field->toolTip() == reason)
        return;
    field->setProperty("class", wanted);
    field->setToolTip(reason);
    field->setAccessibleDescription(reason);
    // Rules of the style sheet that ask for a property are looked up only when a widget is polished.
    field->style()->unpolish(field);
    field->style()->polish(field);
}

bool isMarkedInvalid(const QWidget* field)
{
    return field->property("class").toString() == invalid;
}

} // namespace nestline::ui
