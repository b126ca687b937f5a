// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/legend.h"
#include "ui/export/pagecuts.h"
#include "ui/export/titleblock.h"

#include <QPageLayout>

#include <memory>

namespace nestline::ui {

enum class SheetOrientation { Automatic, Portrait, Landscape };

/// How a picture lies on paper.
struct SheetOptions
{
    static constexpr int mostPages = 20; ///< in one direction
    static constexpr double widestMargin = 50;
    static const std::vector<QPageSize::PageSizeId>& sizes(); ///< that are offered

    QPageSize size{QPageSize::A4};
    SheetOrientation orientation = SheetOrientation::Automatic; ///< automatic: in which the drawing is larger
    double margin = 12;                                         ///< millimetres, on all sides
    int across = 1;                                             ///< pages side by side
    int down = 1;                                               ///< pages one below the other
    bool hasMarks = true;      ///< where to cut and what to glue to what, if there are several pages
    bool hasTitleBlock = true; ///< on the first page; it has a footer with the page's name on every page
    bool hasLegend = true;     ///< on the first page

    friend bool operator==(const SheetOptions&, const SheetOptions&) = default;
};

/// A picture on sheets of paper that make a poster when they are glued together. Lengths are points of the layout
/// (1/96 inch), from the upper left corner of the paper. Preview, PDF and printer paint the same sheets.
class Sheets
{
public:
    Sheets(std::shared_ptr<const Picture> picture, TitleTexts texts, const SheetOptions& options);

    int across() const { return m_options.across; }
    int count() const { return m_options.across * m_options.down; }
    const QPageLayout& pageLayout() const { return m_page; }
    const TitleTexts& texts() const { return m_texts; }
    const Picture& picture() const { return *m_picture; }
    QSizeF pageSize() const;
    /// Row and column of a page, such as "A2".
    QString pageName(int page) const;

    /// The size of names on the drawing in typographic points.
    double namePoints() const;
    bool isReadable() const; ///< names can be read on paper
    /// So many pages across and down that they can be read; nothing if that would be too many.
    std::optional<QSize> readablePages() const;

    /// What of the drawing a page shows, in canvas units.
    QRectF shownOn(int page) const;

    /// Paints a page. `scale` is the number of device pixels to a point of the layout, see Picture::paint().
    void paint(QPainter& painter, int page, std::optional<double> scale = std::nullopt) const;

private:
    struct Stretches // on both axes of the poster
    {
        std::vector<Stretch> across;
        std::vector<Stretch> down;
    };

    std::shared_ptr<const Picture> m_picture;
    TitleTexts m_texts;
    SheetOptions m_options;
    QPageLayout m_page;
    std::optional<TitleBlock> m_titleBlock;
    std::optional<Legend> m_legend;
    QRectF m_tile;           // where a page has its part of the poster
    double m_headHeight = 0; // of title block and legend, at the top of the poster
    double m_scale = 1;      // points of the layout to a canvas unit
    QPointF m_drawingCorner; // on the poster

    void layOut(QPageLayout::Orientation orientation);
    void placeDrawing();
    Stretches stretchesOf(const std::vector<QRectF>& rects) const;
    double scaleOn(QSize pages) const;
    QRectF partOfPoster(int page) const;
    void paintHead(QPainter& painter) const;
    void paintDrawing(QPainter& painter, int page, std::optional<double> scale) const;
    void paintMarks(QPainter& painter, int page) const;
    void paintFooter(QPainter& painter, int page) const;
};

} // namespace nestline::ui
