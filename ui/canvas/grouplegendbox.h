// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/painters/grouppainter.h"
#include "ui/theme/thememanager.h"

#include <QWidget>

namespace nestline::ui {

/// The legend of groups in the lower left corner of the canvas. The mouse goes through it.
class GroupLegendBox : public QWidget
{
    Q_OBJECT

public:
    GroupLegendBox(const ThemeManager& themes, QWidget* parent);

    void setLooks(const GroupLooks& looks);
    /// Stays in the corner of `room`, in the parent's coordinates; hidden where the room is too small for it.
    void place(const QRect& room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeManager& m_themes;
    GroupLegend m_legend{{}};
};

} // namespace nestline::ui
