// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/bulk/distancedialog.h"
#include "ui/canvas/canvasview.h"
#include "ui/session/commands.h"
#include "ui/session/viewfocus.h"

#include <QMenu>

namespace nestline::ui {

namespace {

struct AlignChoice
{
    ActionId action;
    Alignment alignment;
};

constexpr AlignChoice alignChoices[] = {
    {ActionId::AlignLeft, Alignment::Left},     {ActionId::AlignCentre, Alignment::Centre},
    {ActionId::AlignRight, Alignment::Right},   {ActionId::AlignTop, Alignment::Top},
    {ActionId::AlignMiddle, Alignment::Middle}, {ActionId::AlignBottom, Alignment::Bottom},
};

constexpr ActionId distributing[] = {ActionId::DistributeHorizontally, ActionId::DistributeVertically,
                                     ActionId::DistributeByDistance};

} // namespace

void MainWindow::fillArrangeMenu(QMenu& menu)
{
    for (const auto& [action, alignment] : alignChoices) {
        menu.addAction(m_actions[action]);
        if (alignment == Alignment::Right || alignment == Alignment::Bottom)
            menu.addSeparator();
    }
    for (const ActionId id : distributing)
        menu.addAction(m_actions[id]);
}

void MainWindow::connectArranging()
{
    for (const auto& [action, alignment] : alignChoices) {
        connect(m_actions[action], &QAction::triggered, this, [this, alignment = alignment] {
            commands::align(m_session, alignment, m_canvas->focus().foldedBranches());
        });
    }
    connect(m_actions[ActionId::DistributeHorizontally], &QAction::triggered, this,
            [this] { commands::distribute(m_session, Axis::Horizontal, m_canvas->focus().foldedBranches()); });
    connect(m_actions[ActionId::DistributeVertically], &QAction::triggered, this,
            [this] { commands::distribute(m_session, Axis::Vertical, m_canvas->focus().foldedBranches()); });
    connect(m_actions[ActionId::DistributeByDistance], &QAction::triggered, this,
            [this] { DistanceDialog(m_session, m_canvas->focus().foldedBranches(), this).exec(); });

    connectCanvasSwitches();

    const auto update = [this] {
        const size_t nodes = m_session.selection().nodes().size();
        for (const auto& [action, alignment] : alignChoices)
            m_actions[action]->setEnabled(nodes > 1);
        for (const ActionId id : distributing)
            m_actions[id]->setEnabled(nodes > (id == ActionId::DistributeByDistance ? 1 : 2));
    };
    connect(&m_session.selection(), &SelectionModel::changed, this, update);
    update();
}

void MainWindow::connectCanvasSwitches()
{
    // Each switch is remembered by its name.
    const auto connectSwitch = [this](ActionId id, const QString& name, bool usual, auto apply) {
        QAction* action = m_actions[id];
        action->setChecked(m_settings.canvasSwitch(name, usual));
        apply(action->isChecked());
        connect(action, &QAction::toggled, this, [this, name, apply](bool on) {
            m_settings.setCanvasSwitch(name, on);
            apply(on);
        });
    };
    connectSwitch(ActionId::SnapToGrid, QStringLiteral("snapToGrid"), true, [this](bool on) {
        m_canvas->setSnapping({on, m_canvas->snapping().toGuides});
    });
    connectSwitch(ActionId::SmartGuides, QStringLiteral("smartGuides"), true, [this](bool on) {
        m_canvas->setSnapping({m_canvas->snapping().toGrid, on});
    });
    connectSwitch(ActionId::ShowGrid, QStringLiteral("grid"), true, [this](bool on) { m_canvas->setGridVisible(on); });
    connectSwitch(ActionId::ColourByGroup, QStringLiteral("colourByGroup"), false,
                  [this](bool on) { m_canvas->setColouredByGroup(on); });
    connectSwitch(ActionId::OffPageReferences, QStringLiteral("offPageReferences"), false,
                  [this](bool on) { m_canvas->setOffPageReferences(on); });
}

} // namespace nestline::ui
