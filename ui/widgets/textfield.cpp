// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textfield.h"

#include "ui/widgets/invalidmark.h"
#include "ui/widgets/undokeys.h"

namespace nestline::ui {

TextField::TextField(const QString& name, const QString& label, QWidget* parent) : QLineEdit(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    leaveUndoToWindow(this);
}

void TextField::setValue(const std::optional<QString>& value)
{
    if (m_hasProblem || (hasFocus() && value && text().trimmed() == *value))
        return;
    resetValue(value);
}

void TextField::resetValue(const std::optional<QString>& value)
{
    setProblem(QString());
    setPlaceholderText(value ? QString() : tr("multiple values"));
    if (text() != value.value_or(QString()))
        setText(value.value_or(QString()));
}

void TextField::setProblem(const QString& reason)
{
    m_hasProblem = !reason.isEmpty();
    markInvalid(this, reason);
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace nestline::ui
