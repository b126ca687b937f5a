// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "core/graph/entries.h"
#include "core/layout/geometry.h"
#include "ui/canvas/canvasview.h"
#include "ui/dialogs/questions.h"
#include "ui/feedback/noticebar.h"
#include "ui/find/findbar.h"
#include "ui/navigation/bookmarkmenu.h"
#include "ui/navigation/breadcrumbs.h"
#include "ui/navigation/focuschip.h"
#include "ui/navigation/navigator.h"
#include "ui/session/bookmarks.h"
#include "ui/session/viewfocus.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenuBar>

// Finding the way in the window: find, focus, bookmarks, back and forward.
namespace nestline::ui {

namespace {

// Beyond so many nodes even a fast drawing is hard to read.
constexpr int readableNodes = 500;

constexpr double readableZoom = 0.5;
constexpr double comfortableZoom = 0.8;

} // namespace

void MainWindow::buildFinding(QGridLayout& layout)
{
    auto* breadcrumbs = new Breadcrumbs(m_session);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(breadcrumbs, 1);
    below->addWidget(new FocusChip(m_session, m_canvas->focus())); // over the canvas it would cover a card
    layout.addLayout(below, 2, 0);
    layout.addWidget(m_find, 1, 0, Qt::AlignRight | Qt::AlignTop);
    connect(m_find, &FindBar::closed, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(&m_session, &DocumentSession::revealRequested, this, &MainWindow::keepClearOfFindBar);
}

// What was jumped to must not lie below the bar: it goes into the middle of the room that the bar leaves.
void MainWindow::keepClearOfFindBar(const std::vector<NodeId>& nodes)
{
    if (!m_find->isVisible() || nodes.size() != 1)
        return;
    const QRectF card = cardRect(positionOf(m_session.document(), nodes.front()));
    const QRectF seen(m_canvas->sceneToView(card.topLeft()), card.size() * m_canvas->zoom());
    const QWidget* viewport = m_canvas->viewport();
    const QRectF bar(viewport->mapFromGlobal(m_find->mapToGlobal(QPoint())), m_find->size());
    if (!seen.intersects(bar))
        return;
    const double wanted = (bar.bottom() + viewport->height()) / 2;
    m_canvas->centreOn(card.center() + QPointF(0, (viewport->height() / 2.0 - wanted) / m_canvas->zoom()));
}

void MainWindow::connectFinding()
{
    const auto on = [this](ActionId id, auto&& action) {
        connect(m_actions[id], &QAction::triggered, this, std::forward<decltype(action)>(action));
    };
    const auto selected = [this] { return m_session.selection().nodes(); };
    on(ActionId::Find, [this] { m_find->open(); });
    on(ActionId::FindNext, [this] { m_find->goNext(); });
    on(ActionId::FindPrevious, [this] { m_find->goPrevious(); });
    on(ActionId::GoBack, [this] { m_navigator->goBack(); });
    on(ActionId::GoForward, [this] { m_navigator->goForward(); });
    on(ActionId::GoToEntry, [this] { m_navigator->goToEntry(); });
    on(ActionId::AddBookmark, &MainWindow::addBookmark);
    on(ActionId::FocusStart, [this] {
        if (const NodeId* node = m_session.selection().singleNode())
            startAt(*node);
    });
    on(ActionId::FocusCollapse, [this, selected] { m_canvas->focus().toggleCollapsed(selected()); });
    on(ActionId::FocusHideRest, [this, selected] {
        m_canvas->focus().hideAllBut(selected());
        m_canvas->zoomToSelection();
    });
    on(ActionId::FocusWays, [this](bool lit) {
        const NodeId* node = m_session.selection().singleNode();
        m_canvas->focus().lightPaths(lit && node ? std::optional(*node) : std::nullopt);
    });
    on(ActionId::FocusOneFlow, &MainWindow::showOneFlow);
    on(ActionId::FocusAll, [this] {
        m_canvas->focus().clear();
        m_canvas->reveal(m_session.selection().nodeList());
    });
    connect(m_navigator, &Navigator::historyChanged, this, &MainWindow::updateFinding);
    connect(&m_canvas->focus(), &ViewFocus::changed, this, &MainWindow::updateFinding);
    connect(&m_canvas->focus(), &ViewFocus::pathsChanged, this, &MainWindow::updateFinding);
    connect(&m_session, &DocumentSession::changed, this, &MainWindow::updateFinding);
    updateFinding();
}

void MainWindow::buildGoMenu()
{
    QMenu* go = menuBar()->addMenu(tr("&Go"));
    const auto add = [&](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            go->addAction(m_actions[id]);
    };
    add({ActionId::Find, ActionId::FindNext, ActionId::FindPrevious});
    go->addSeparator();
    add({ActionId::GoBack, ActionId::GoForward, ActionId::GoToEntry});
    go->addSeparator();
    auto* bookmarks = new BookmarkMenu(m_session, m_actions[ActionId::AddBookmark], go);
    connect(bookmarks, &BookmarkMenu::chosen, m_navigator, &Navigator::goTo);
    connect(bookmarks, &BookmarkMenu::renameRequested, this, &MainWindow::renameBookmark);
    go->addMenu(bookmarks);
}

void MainWindow::fillFocusMenu(QMenu& menu)
{
    for (const ActionId id : {ActionId::FocusStart, ActionId::FocusCollapse, ActionId::FocusHideRest,
                              ActionId::FocusWays, ActionId::FocusOneFlow, ActionId::FocusAll})
        menu.addAction(m_actions[id]);
}

void MainWindow::updateFinding()
{
    const SelectionModel& selection = m_session.selection();
    const ViewFocus& focus = m_canvas->focus();
    const bool single = selection.singleNode() != nullptr;
    const bool nodes = !selection.nodes().empty();
    const bool empty = m_session.document().nodes.isEmpty();
    for (const ActionId id : {ActionId::Find, ActionId::FindNext, ActionId::FindPrevious, ActionId::AddBookmark})
        m_actions[id]->setEnabled(!empty);
    m_actions[ActionId::GoBack]->setEnabled(m_navigator->canGoBack());
    m_actions[ActionId::GoForward]->setEnabled(m_navigator->canGoForward());
    m_actions[ActionId::GoToEntry]->setEnabled(single);
    m_actions[ActionId::FocusStart]->setEnabled(single);
    m_actions[ActionId::FocusCollapse]->setEnabled(nodes);
    m_actions[ActionId::FocusHideRest]->setEnabled(nodes);
    m_actions[ActionId::FocusWays]->setEnabled(single || focus.paths());
    m_actions[ActionId::FocusWays]->setChecked(focus.paths() != nullptr);
    m_actions[ActionId::FocusOneFlow]->setEnabled(!empty);
    m_actions[ActionId::FocusAll]->setEnabled(focus.isActive());
}

// All of the flow where that can be read, else its beginning.
void MainWindow::startAt(NodeId start) // a copy: it may stand in what changes now
{
    m_canvas->focus().startAt(start);
    m_session.selection().setNode(start);
    m_canvas->fitAll();
    if (m_canvas->shownZoom() < readableZoom) {
        m_canvas->setShownZoom(comfortableZoom);
        m_canvas->reveal({start});
    }
    m_canvas->setFocus();
}

void MainWindow::addBookmark()
{
    const Bookmark here = m_navigator->here(); // before a dialog can change what is seen
    if (const auto name = questions::askForBookmarkName(this, m_navigator->suggestedName()))
        commands::addBookmark(m_session, *name, here);
}

void MainWindow::renameBookmark(const BookmarkName& name)
{
    if (refusesHidden(name.toString()))
        return;
    if (const auto newName = questions::askForBookmarkName(this, name.toString()))
        commands::renameBookmark(m_session, name, *newName);
}

// That of the selected node, from where calls come in; else the largest.
void MainWindow::showOneFlow()
{
    const FlowGraph graph(m_session.document());
    const NodeId* selected = m_session.selection().singleNode();
    const std::vector<NodeId> way = selected ? wayFromEntry(graph, *selected) : std::vector<NodeId>();
    if (!way.empty())
        startAt(way.front());
    else if (const auto flow = largestFlow(graph))
        startAt(*flow);
}

void MainWindow::offerFocus()
{
    const int nodes = static_cast<int>(m_session.document().nodes.size());
    const QString path = m_file.path();
    if (nodes <= readableNodes || (!path.isEmpty() && m_settings.focusWasOffered(path)))
        return;
    const auto remember = [this, path] {
        if (!path.isEmpty())
            m_settings.setFocusWasOffered(path);
    };
    m_notices->show(tr("%n nodes are hard to read at once. Show one call flow and hide the rest?", nullptr, nodes),
                    {{m_actions[ActionId::FocusOneFlow]->iconText(),
                      [this, remember] {
                          remember();
                          showOneFlow();
                      }},
                     {tr("Keep all"), remember}});
}

} // namespace nestline::ui
