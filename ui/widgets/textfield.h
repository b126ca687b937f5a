// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <optional>

namespace nestline::ui {

/// A line of text that edits a value of the document while the user types. Several values show as a placeholder.
class TextField : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is the object name, `label` what it is called for people.
    TextField(const QString& name, const QString& label, QWidget* parent = nullptr);

    /// Shows a value without telling it as an edit; nothing stands for several values. What the user is typing stays,
    /// if the value differs by blanks at its ends only or the text is marked as invalid.
    void setValue(const std::optional<QString>& value);
    /// Like setValue(), but whatever stood there goes: for another object.
    void resetValue(const std::optional<QString>& value);

    /// Marks the text as one that cannot be taken over, with the reason; an empty reason takes the mark off.
    void setProblem(const QString& reason);
    bool hasProblem() const { return m_hasProblem; }

Q_SIGNALS:
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_hasProblem = false;
};

} // namespace nestline::ui
