// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace nestline::ui {

/// Says beside a form why something could not be done or what is doubtful about it: an icon and a sentence. It is hidden
/// while there is nothing to say. Assistive technology is told every error, but of warnings, which change while one
/// types, only that there is one now.
class ProblemLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning };

    /// The label with the sentence has the name `name`.
    ProblemLabel(Kind kind, const QString& name, const Theme& theme, QWidget* parent = nullptr);

    /// Shows a sentence as it is, never read as markup; an empty one hides it.
    void setProblem(const QString& problem);

private:
    Kind m_kind;
    QLabel* m_text;
};

} // namespace nestline::ui
