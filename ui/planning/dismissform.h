// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLineEdit;

namespace nestline::ui {

class ElidedLabel;

/// Asks, in the panel itself, why a suggestion is not wanted. Enter answers, Esc thinks better of it.
class DismissForm : public QFrame
{
    Q_OBJECT

public:
    explicit DismissForm(QWidget* parent = nullptr);

    /// Shows the question about a suggestion and takes the focus.
    void ask(const QString& suggestion);

Q_SIGNALS:
    /// The form is gone; the reason may be empty.
    void answered(const QString& reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    ElidedLabel* m_question;
    QLineEdit* m_reason;

    void answer();
    void cancel();
};

} // namespace nestline::ui
