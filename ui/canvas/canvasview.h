// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/hit.h"
#include "ui/canvas/tools/toolid.h"
#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

namespace nestline::ui {

class CanvasScene;

/// The drawing of a document. Shows what the session shows, gives mouse and keys to the tools, and turns what they want
/// into edits of the session. It knows no menus and no files.
class CanvasView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    CanvasView(DocumentSession& session, const ThemeManager& themes, QWidget* parent = nullptr);
    ~CanvasView() override;

    ToolId tool() const;
    void setTool(ToolId tool);

    double zoom() const;
    /// Zooms about the middle of what is visible.
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    void zoomTo100();
    /// Shows the whole drawing, at 100 % at most.
    void fitAll();
    void zoomToSelection();
    void centreOn(QPointF scenePoint);

    QPointF sceneToView(QPointF point) const;
    QPointF viewToScene(QPointF point) const;
    QRectF visibleArea() const;           ///< in scene coordinates
    QPointF visibleCentre() const;
    /// Where to paste: under the pointer if it is over the canvas, else in the middle.
    QPointF pastePosition() const;

    /// Brings nodes into view, scrolling only as far as needed.
    void reveal(const std::vector<NodeId>& nodes);
    /// Opens the rename editor over the one selected node.
    void startRename();
    /// Opens the editor for the key or trigger of a link.
    void editTrigger(const LinkId& link);

    const CanvasScene& scene() const;

Q_SIGNALS:
    void toolChanged(nestline::ui::ToolId tool);
    void zoomChanged(double zoom);
    /// By right click, Menu key or Shift+F10; what was hit is already selected.
    void contextMenuRequested(QPoint globalPosition, nestline::ui::Hit::Kind kind);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nestline::ui
