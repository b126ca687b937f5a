// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/canvas/keptpicture.h"
#include "ui/theme/thememanager.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace nestline::ui {

class CanvasView;

/// The whole drawing in little, with a frame around what the canvas shows of it. Dragging the frame or clicking beside
/// it moves the canvas; so do the arrow keys. Hidden it does nothing.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    Minimap(CanvasView& view, const ThemeManager& themes, QWidget* parent = nullptr);

    /// Where the frame is, in pixels of this widget.
    QRectF frame() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPointer<CanvasView> m_view;
    const ThemeManager& m_themes;
    KeptPicture m_picture;
    double m_scale = 1;            // pixels to a canvas unit
    QPointF m_centre;              // of the drawing, in canvas units
    QTimer m_fitting;              // after a pause: the scale fits again
    QTimer m_repainting;           // once for the changes of a short while
    std::optional<QPointF> m_grip; // from the pointer to the middle of the frame while it is dragged

    QPointF toScene(QPointF pixel) const;
    QPointF toPixel(QPointF scene) const;
    void fit();
    void followDrawing(const std::vector<QRectF>& dirty);
    void dragTo(QPointF pixel);
    void moveBy(QPointF views);
};

} // namespace nestline::ui
