// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/hit.h"
#include "ui/canvas/tools/snap.h"
#include "ui/canvas/tools/toolid.h"
#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

class QHelpEvent;
class QSinglePointEvent;

namespace nestline::ui {

class CanvasScene;
class KeyBindings;
class ViewFocus;
struct CanvasEvent;
struct Overlay;
struct PaintStyle;

/// The drawing of a document. Shows what the session shows, gives mouse and keys to the tools, and turns what they want
/// into edits of the session. It knows no menus and no files.
class CanvasView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    CanvasView(DocumentSession& session, const ThemeManager& themes, QWidget* parent = nullptr);
    ~CanvasView() override;

    /// The keys that the user gave to actions; they must outlive the view.
    void setKeyBindings(const KeyBindings& keys);

    ToolId tool() const;
    void setTool(ToolId tool);

    /// Pixels to a unit of the canvas.
    double zoom() const;
    /// Zooms about the middle of what is visible.
    void setZoom(double zoom);
    /// The zoom as people know it, and as it is remembered: 1 is 100 %, at which texts are as large as elsewhere in the
    /// window. With texts of twice the size that is a zoom of 2.
    double shownZoom() const;
    void setShownZoom(double zoom);
    void zoomIn();
    void zoomOut();
    void zoomTo100();
    /// Shows the whole drawing, at 100 % at most.
    void fitAll();
    void zoomToSelection();
    void centreOn(QPointF scenePoint);
    /// Whether a turn of the mouse wheel zooms at the pointer; then Ctrl scrolls. Touchpads always scroll and pinch.
    void setWheelZooms(bool on);

    /// What dragged cards snap to.
    Snapping snapping() const;
    void setSnapping(Snapping snapping);
    void setGridVisible(bool visible);
    /// Marks cards with the colour and name of their group, and shows a legend.
    void setColouredByGroup(bool on);
    /// Draws links between trees as references at both ends, such as "→ Berlin office".
    void setOffPageReferences(bool on);

    QPointF sceneToView(QPointF point) const;
    QPointF viewToScene(QPointF point) const;
    QRectF visibleArea() const; ///< in scene coordinates
    QPointF visibleCentre() const;
    /// Where to paste: under the pointer if it is over the canvas, else in the middle.
    QPointF pastePosition() const;

    /// Brings nodes into view, scrolling only as far as needed.
    void reveal(const std::vector<NodeId>& nodes);
    /// Lets the cards glide from where they stood in `before`, unless animations are off or the drawing is large.
    void glideFrom(const Document& before);
    /// Opens the rename editor over the one selected node.
    void startRename();
    /// Opens the editor for the key or trigger of a link.
    void editTrigger(const LinkId& link);

    DocumentSession& session() const;
    /// What of the document is shown here.
    ViewFocus& focus() const;
    const CanvasScene& scene() const;
    const Theme& theme() const;

Q_SIGNALS:
    void toolChanged(nestline::ui::ToolId tool);
    void zoomChanged(double shownZoom);
    /// Another part of the drawing is in view.
    void visibleAreaChanged();
    /// The drawing looks different there; no places: everywhere.
    void drawingChanged(const std::vector<QRectF>& places);
    /// By right click, Menu key or Shift+F10; what was hit is already selected.
    void contextMenuRequested(QPoint globalPosition, nestline::ui::Hit::Kind kind);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    friend class ViewServices;
    struct Private;
    std::unique_ptr<Private> d;

    void connectSession();
    void followChange(const ChangeSet& changes);
    void applyToScene(const ChangeSet& changes);
    void followSelection();
    void followGroups();
    std::vector<QRectF> followOffPageLinks();
    void showChangedPlace();
    void connectFocus();                                                                      // canvasfocus.cpp
    void fillScene();                                                                         // canvasfocus.cpp
    bool isInScene(const Document& document);                                                 // canvasfocus.cpp
    bool unfoldAt(const CanvasEvent& event);                                                  // canvasfocus.cpp
    void paintFocus(QPainter& painter, const PaintStyle& style, const QRectF& exposed) const; // canvasfocus.cpp
    void repaintAll();
    void repaintScene(const std::vector<QRectF>& dirty); ///< the drawing has changed there
    void repaintLook(const std::vector<QRectF>& dirty);  ///< only how one looks at it has
    PaintStyle paintStyle() const;
    void paintDrawing(QPainter& painter, const PaintStyle& style, const QRectF& exposed) const;
    void showScaledWhileZooming();
    bool paysToKeep(const QRect& part, bool isScrolled) const;
    QRect withEdge(const QRect& part) const;
    void paintAbove(QPainter& painter, const PaintStyle& style, const QRectF& exposed) const;
    int animationTime() const; ///< milliseconds; 0: nothing moves
    void scrollPixels();
    bool paintsInsteadOfScrolling(const QPainter& painter, const QRegion& region);
    void setOverlay(const Overlay& wanted);
    void setHovered(const Hit& hit);
    void scrollTo(QPointF topLeftPixels);
    void zoomAt(QPointF viewPoint, double zoom);
    void followTextSize();
    void showArea(const QRectF& area, double largestZoom);
    void updateScrollBars();
    void openRename(const QString& text);
    bool showToolTip(QHelpEvent* event);
    CanvasEvent canvasEvent(QPointF viewPos, Qt::KeyboardModifiers modifiers) const;
    CanvasEvent canvasEvent(const QSinglePointEvent& event) const;
    void drag(const CanvasEvent& event);
    void scrollAtEdge();
    void beginDrag(Qt::MouseButton button);
    void endDrag();
};

} // namespace nestline::ui
