// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/bookmark.h"
#include "ui/navigation/placehistory.h"
#include "ui/session/documentsession.h"

namespace nestline::ui {

class CanvasView;

/// Ways through a drawing that need memory: back and forth among visited nodes, to where the flow of the selected node
/// begins, to bookmarks. The mouse's buttons for back and forward work on the canvas, and Esc there ends the light on
/// ways.
class Navigator : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the navigator.
    Navigator(DocumentSession& session, CanvasView& canvas, QObject* parent = nullptr);

    bool canGoBack() const { return m_history.canGoBack(m_session.committed()); }
    bool canGoForward() const { return m_history.canGoForward(m_session.committed()); }
    void goBack();
    void goForward();
    /// Goes to the number at which calls to the selected node begin.
    void goToEntry();

    /// What a bookmark of the present place says: the selected node, and what is seen.
    Bookmark here() const;
    /// What it may be called: the node's name, with a number if that is taken.
    QString suggestedName() const;
    void goTo(const BookmarkName& name);

Q_SIGNALS:
    /// There may be more or fewer places to go back or forward to.
    void historyChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    DocumentSession& m_session;
    CanvasView& m_canvas;
    PlaceHistory m_history;

    void visit(const std::optional<NodeId>& node);
};

} // namespace nestline::ui
