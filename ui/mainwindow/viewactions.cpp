// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/mainwindow.h"

#include <QDockWidget>

namespace nestline::ui {

void MainWindow::connectView()
{
    auto* map = findChild<QDockWidget*>(QStringLiteral("minimapDock"));
    QAction* show = m_actions[ActionId::ShowMinimap];
    connect(show, &QAction::triggered, map, &QDockWidget::setVisible);
    connect(map->toggleViewAction(), &QAction::toggled, show, &QAction::setChecked);
    show->setChecked(map->toggleViewAction()->isChecked());

    const QString wheelZooms = QStringLiteral("wheelZooms");
    QAction* wheel = m_actions[ActionId::WheelZooms];
    connect(wheel, &QAction::toggled, this, [this, wheelZooms](bool on) {
        m_settings.setCanvasSwitch(wheelZooms, on);
        m_canvas->setWheelZooms(on);
    });
    wheel->setChecked(m_settings.canvasSwitch(wheelZooms, false));
}

} // namespace nestline::ui
