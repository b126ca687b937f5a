// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/layoutcommands.h"
#include "ui/session/livetidy.h"

namespace nestline::ui {

void MainWindow::connectTidy()
{
    const auto tidyAll = [this](std::optional<FlowDirection> direction) {
        const QSizeF window = m_canvas->viewport()->size();
        const Document before = m_session.committed();
        commands::tidy(m_session, {window.width() / std::max(window.height(), 1.0), direction});
        m_liveTidy->forgetPlaced();
        m_canvas->fitAll();
        m_canvas->glideFrom(before);
    };
    const auto tidyPart = [this](void (*command)(DocumentSession&)) {
        const Document before = m_session.committed();
        command(m_session);
        m_liveTidy->forgetPlaced();
        m_canvas->glideFrom(before);
    };
    const auto on = [this](ActionId id, auto what) { connect(m_actions[id], &QAction::triggered, this, what); };
    on(ActionId::Tidy, [tidyAll] { tidyAll({}); });
    on(ActionId::TidyRight, [tidyAll] { tidyAll(FlowDirection::LeftToRight); });
    on(ActionId::TidyDown, [tidyAll] { tidyAll(FlowDirection::TopToBottom); });
    on(ActionId::TidySelection, [tidyPart] { tidyPart(&commands::tidySelection); });
    on(ActionId::TidyAround, [tidyPart] { tidyPart(&commands::tidyAroundSelection); });

    QAction* live = m_actions[ActionId::TidyWhileEditing];
    const QString name = QStringLiteral("tidyWhileEditing");
    live->setChecked(m_settings.canvasSwitch(name, false));
    m_liveTidy->setOn(live->isChecked());
    connect(live, &QAction::toggled, this, [this, name](bool whileEditing) {
        m_settings.setCanvasSwitch(name, whileEditing);
        m_liveTidy->setOn(whileEditing);
    });

    const auto update = [this] {
        const bool empty = m_session.document().nodes.isEmpty();
        for (const ActionId id : {ActionId::Tidy, ActionId::TidyRight, ActionId::TidyDown, ActionId::TidyAround})
            m_actions[id]->setEnabled(!empty);
        m_actions[ActionId::TidySelection]->setEnabled(!m_session.selection().nodes().empty());
    };
    connect(&m_session, &DocumentSession::changed, this, update);
    connect(&m_session.selection(), &SelectionModel::changed, this, update);
    update();
}

} // namespace nestline::ui
