// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/derivation.h"
#include "ui/theme/thememanager.h"

#include <QAbstractButton>
#include <QLabel>

namespace nestline::ui {

/// One step of the derivation, to be read from afar: its number, what is found out, the arithmetic, the result and the
/// rule. Checked while its nodes are lit up.
class StepCard : public QAbstractButton
{
    Q_OBJECT

public:
    StepCard(int number, ThemeManager& theme, QWidget* parent = nullptr);

    const DerivationStep& step() const { return m_step; }
    void setStep(const DerivationStep& step);
    /// The size of the text in points; all parts follow.
    void setTextSize(double points);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// An arrow key asks for the step before (-1) or behind (+1).
    void walked(int direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ThemeManager& m_theme;
    DerivationStep m_step;
    QLabel* m_number;
    QLabel* m_heading;
    QLabel* m_formula;
    QLabel* m_result;
    QLabel* m_reason;

    void refreshColors();
};

} // namespace nestline::ui
