// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigation/navigator.h"

#include "core/graph/entries.h"
#include "ui/canvas/canvasview.h"
#include "ui/session/secrecy.h"
#include "ui/session/viewfocus.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace nestline::ui {

Navigator::Navigator(DocumentSession& session, CanvasView& canvas, QObject* parent)
    : QObject(parent), m_session(session), m_canvas(canvas)
{
    canvas.installEventFilter(this);
    canvas.viewport()->installEventFilter(this);
    connect(&session.selection(), &SelectionModel::changed, this, [this] {
        if (const NodeId* node = m_session.selection().singleNode())
            m_history.visit(*node);
        Q_EMIT historyChanged();
    });
    connect(&session, &DocumentSession::documentReplaced, this, [this] {
        m_history = {};
        Q_EMIT historyChanged();
    });
}

void Navigator::visit(const std::optional<NodeId>& node)
{
    if (node)
        m_session.reveal({*node});
}

void Navigator::goBack()
{
    visit(m_history.back(m_session.committed()));
}

void Navigator::goForward()
{
    visit(m_history.forward(m_session.committed()));
}

void Navigator::goToEntry()
{
    const NodeId* node = m_session.selection().singleNode();
    if (!node)
        return;
    const std::vector<NodeId> way = wayFromEntry(FlowGraph(m_session.document()), *node);
    if (!way.empty())
        visit(way.front());
}

Bookmark Navigator::here() const
{
    const NodeId* node = m_session.selection().singleNode();
    return {.node = node ? std::optional(*node) : std::nullopt,
            .centre = m_canvas.visibleCentre(),
            .zoom = m_canvas.shownZoom()};
}

QString Navigator::suggestedName() const
{
    const Document& document = m_session.committed();
    const NodeId* id = m_session.selection().singleNode();
    const Node* node = id ? Secrecy::of(m_session).shownCommitted().nodes.find(*id) : nullptr;
    const QString base = node ? node->name.simplified() : tr("Place");
    const Bookmarks bookmarks = bookmarksOf(document);
    QString name = base;
    for (int number = 2; bookmarks.contains(BookmarkName(name)); ++number)
        name = QStringLiteral("%1 (%2)").arg(base).arg(number);
    return name;
}

void Navigator::goTo(const BookmarkName& name)
{
    const Bookmarks bookmarks = bookmarksOf(m_session.committed());
    const auto found = bookmarks.find(name);
    if (found == bookmarks.end())
        return;
    const Bookmark& bookmark = found->second;
    if (bookmark.zoom)
        m_canvas.setShownZoom(*bookmark.zoom);
    if (bookmark.centre)
        m_canvas.centreOn(*bookmark.centre);
    // A node is where it is now, wherever it was then.
    if (bookmark.node && m_session.committed().nodes.contains(*bookmark.node))
        m_session.reveal({*bookmark.node});
    m_canvas.setFocus();
}

bool Navigator::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched == m_canvas.viewport()) {
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        if (button != Qt::BackButton && button != Qt::ForwardButton)
            return false;
        button == Qt::BackButton ? goBack() : goForward();
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == &m_canvas && m_canvas.focus().paths()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_canvas.focus().lightPaths(std::nullopt);
        return true;
    }
    return false;
}

} // namespace nestline::ui
