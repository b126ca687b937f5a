// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/canvas/naive.h"
#include "ui/canvas/canvasview.h"

#include <QImage>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace nestline::bench {

inline constexpr QSize viewSize(1920, 1080);

/// Shows a view and waits until it has painted what `look` turned it to.
void showAndPaint(QAbstractScrollArea& view, const std::function<void()>& look);
/// Scrolls and paints the whole viewport.
void panBy(QAbstractScrollArea& view, QPoint pixels);

/// Measures our canvas, the floor and the naive view on one document, taking them in turn at several places, so that
/// ratios hold on a noisy machine. Prints a line of figures for each and then what they must come to.
class Contest
{
public:
    Contest(const Catalogue& catalogue, const Document& document);

    void run();

private:
    enum class Side { Ours, Floor, Naive };
    using Times = std::vector<double>;

    ui::DocumentSession m_session;
    bool m_isEstate; ///< so large that stock items would take minutes: they are left out
    const ui::ThemeManager m_themes;
    std::unique_ptr<ui::CanvasView> m_view;
    std::unique_ptr<NaiveView> m_naive;
    QImage m_image{viewSize, QImage::Format_RGB32};
    std::map<std::pair<Side, QByteArray>, Times> m_times;

    void add(Side side, const char* key, const std::function<void()>& work);
    void addFrames(Side side, const char* key, const std::function<void()>& frame);
    double typical(Side side, const char* key) const;
    double ratio(const char* key, Side to) const;

    void measureStart();
    void lookAtAll();
    void lookAt(const NodeId& node); ///< at 100 %
    void settle();
    std::vector<NodeId> places() const;
    void measurePan(const char* pan, const char* scroll);
    void measurePanInTurn();
    void measureZoom();
    void measureMove(const NodeId& node);
    void measureHits();
    void printFigures() const;
    void printChecks() const;
};

} // namespace nestline::bench
