// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/thememanager.h"

#include <QWidget>

#include <optional>

namespace nestline::ui {

/// The pool of free licences as a bar: used, spare, and what is needed above it. The parts differ in pattern as well as
/// in colour, and the accessible description says the figures.
class PoolMeter : public QWidget
{
    Q_OBJECT

public:
    explicit PoolMeter(ThemeManager& theme, QWidget* parent = nullptr);

    /// `spare` is absent where the pool has no limit.
    void setFigures(int used, std::optional<int> spare, int over);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_theme;
    int m_used = 0;
    std::optional<int> m_spare;
    int m_over = 0;
};

} // namespace nestline::ui
