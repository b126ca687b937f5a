// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/sheets.h"

#include "ui/canvas/painters/textstyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nestline::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr double pointsPerMillimetre = 96 / 25.4; // of the layout
constexpr double typographicPoint = 96.0 / 72;
constexpr double footerHeight = 18;
constexpr double markRoom = 14; // around a tile
constexpr double markLength = 10;
constexpr double headGap = 10;
constexpr double largestScale = 1.25; // a small drawing is not blown up
constexpr double readablePoints = 5;
constexpr int footerSize = 9;
constexpr int markSize = 8;

// The size of names at a scale, in typographic points.
double pointsAt(double scale)
{
    return canvasFont(TextStyle::Name).pixelSize() * scale / typographicPoint;
}

} // namespace

const std::vector<QPageSize::PageSizeId>& SheetOptions::sizes()
{
    static const std::vector<QPageSize::PageSizeId> all{QPageSize::A3,     QPageSize::A4,    QPageSize::A5,
                                                        QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid};
    return all;
}

Sheets::Sheets(std::shared_ptr<const Picture> picture, TitleTexts texts, const SheetOptions& options)
    : m_picture(std::move(picture)), m_texts(std::move(texts)), m_options(options)
{
    m_options.across = std::clamp(options.across, 1, SheetOptions::mostPages);
    m_options.down = std::clamp(options.down, 1, SheetOptions::mostPages);
    if (options.orientation != SheetOrientation::Automatic) {
        layOut(options.orientation == SheetOrientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape);
    } else {
        layOut(QPageLayout::Portrait);
        const double upright = m_scale;
        layOut(QPageLayout::Landscape);
        if (upright > m_scale)
            layOut(QPageLayout::Portrait);
    }
    placeDrawing();
}

void Sheets::layOut(QPageLayout::Orientation orientation)
{
    m_page = QPageLayout(m_options.size, orientation, QMarginsF(), QPageLayout::Millimeter);
    m_page.setMode(QPageLayout::FullPageMode);
    const QSizeF paper = pageSize();
    // No margin may eat more than a third of the paper.
    const double margin = std::min(m_options.margin * pointsPerMillimetre, std::min(paper.width(), paper.height()) / 3);
    m_tile = QRectF(QPointF(), paper).adjusted(margin, margin, -margin, -margin - footerHeight);
    if (count() > 1 && m_options.hasMarks)
        m_tile.adjust(markRoom, markRoom, -markRoom, -markRoom);

    m_titleBlock.reset();
    m_legend.reset();
    m_headHeight = 0;
    if (m_options.hasTitleBlock) {
        m_titleBlock.emplace(m_texts, m_tile.width());
        m_headHeight += m_titleBlock->height() + headGap;
    }
    if (m_options.hasLegend) {
        m_legend.emplace(m_picture->signs(), m_tile.width());
        m_headHeight += m_legend->height() + headGap;
    }
    // On small paper the drawing comes first.
    m_headHeight = std::min(m_headHeight, m_tile.height() / 2);
    m_scale = scaleOn({m_options.across, m_options.down});
}

// In the middle, and a little above it, but where a cut between pages would go through cards.
void Sheets::placeDrawing()
{
    const QSizeF drawing = m_picture->area().size() * m_scale;
    const QSizeF rest =
        QSizeF(m_tile.width() * m_options.across, m_tile.height() * m_options.down - m_headHeight) - drawing;
    m_drawingCorner = QPointF(rest.width() / 2, m_headHeight + rest.height() / 3);
    if (count() == 1)
        return;
    const Stretches cards = stretchesOf(m_picture->cards());
    const Stretches labels = stretchesOf(m_picture->labels());
    m_drawingCorner = {placeBetweenCuts({.page = m_tile.width(),
                                         .pages = m_options.across,
                                         .first = 0,
                                         .last = std::max(0.0, rest.width()),
                                         .wanted = m_drawingCorner.x()},
                                        cards.across, labels.across),
                       placeBetweenCuts({.page = m_tile.height(),
                                         .pages = m_options.down,
                                         .first = m_headHeight,
                                         .last = m_headHeight + std::max(0.0, rest.height()),
                                         .wanted = m_drawingCorner.y()},
                                        cards.down, labels.down)};
}

// What a list of rectangles on the canvas takes on both axes of the poster.
Sheets::Stretches Sheets::stretchesOf(const std::vector<QRectF>& rects) const
{
    Stretches stretches;
    for (const QRectF& rect : rects) {
        const QRectF place((rect.topLeft() - m_picture->area().topLeft()) * m_scale, rect.size() * m_scale);
        stretches.across.push_back({place.left(), place.right()});
        stretches.down.push_back({place.top(), place.bottom()});
    }
    return stretches;
}

QSizeF Sheets::pageSize() const
{
    return m_page.fullRect(QPageLayout::Millimeter).size() * pointsPerMillimetre;
}

QString Sheets::pageName(int page) const
{
    return QChar(u'A' + page / m_options.across) + QString::number(page % m_options.across + 1);
}

double Sheets::namePoints() const
{
    return pointsAt(m_scale);
}

bool Sheets::isReadable() const
{
    return namePoints() >= readablePoints;
}

std::optional<QSize> Sheets::readablePages() const
{
    // Several pages leave room for marks, whatever their number is.
    SheetOptions several = m_options;
    several.across = std::max(2, several.across);
    const Sheets basis(m_picture, m_texts, several);
    QSize pages(m_options.across, m_options.down);
    while (pointsAt(basis.scaleOn(pages)) < readablePoints) {
        // A further page where it helps most.
        const QSize wider = pages + QSize(1, 0);
        const QSize taller = pages + QSize(0, 1);
        pages = basis.scaleOn(wider) >= basis.scaleOn(taller) ? wider : taller;
        if (std::max(pages.width(), pages.height()) > SheetOptions::mostPages)
            return std::nullopt;
    }
    return pages;
}

// The largest scale at which the drawing fits below the head.
double Sheets::scaleOn(QSize pages) const
{
    const QSizeF drawing = m_picture->area().size();
    return std::min({m_tile.width() * pages.width() / drawing.width(),
                     (m_tile.height() * pages.height() - m_headHeight) / drawing.height(), largestScale});
}

QRectF Sheets::partOfPoster(int page) const
{
    const int column = page % m_options.across;
    const int row = page / m_options.across;
    return {m_tile.width() * column, m_tile.height() * row, m_tile.width(), m_tile.height()};
}

QRectF Sheets::shownOn(int page) const
{
    const QRectF visible = partOfPoster(page) & QRectF(m_drawingCorner, m_picture->area().size() * m_scale);
    return visible.isEmpty() ? QRectF()
                             : QRectF((visible.topLeft() - m_drawingCorner) / m_scale + m_picture->area().topLeft(),
                                      visible.size() / m_scale);
}

void Sheets::paint(QPainter& painter, int page, std::optional<double> scale) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // Light is the colour of the paper.
    painter.fillRect(QRectF(QPointF(), pageSize()),
                     m_picture->theme().isDark() ? m_picture->theme().color(Role::Canvas) : QColor(Qt::white));
    paintDrawing(painter, page, scale);
    if (page == 0)
        paintHead(painter);
    if (count() > 1 && m_options.hasMarks)
        paintMarks(painter, page);
    paintFooter(painter, page);
    painter.restore();
}

void Sheets::paintHead(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(QRectF(m_tile.topLeft(), QSizeF(m_tile.width(), m_headHeight)));
    double y = m_tile.top();
    const auto paintRule = [&] {
        painter.setPen(QPen(m_picture->theme().color(Role::CardBorder), 0.75));
        painter.drawLine(QPointF(m_tile.left(), y - headGap / 2), QPointF(m_tile.right(), y - headGap / 2));
    };
    if (m_titleBlock) {
        m_titleBlock->paint(painter, {m_tile.left(), y}, m_picture->theme());
        y += m_titleBlock->height() + headGap;
        paintRule();
    }
    if (m_legend && m_legend->height() > 0) {
        m_legend->paint(painter, {m_tile.left(), y}, m_picture->theme());
        y += m_legend->height() + headGap;
        paintRule();
    }
    painter.restore();
}

void Sheets::paintDrawing(QPainter& painter, int page, std::optional<double> scale) const
{
    const QRectF shown = shownOn(page);
    if (shown.isEmpty())
        return;
    painter.save();
    painter.translate(m_tile.topLeft() - partOfPoster(page).topLeft() + m_drawingCorner);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_picture->area().topLeft());
    painter.setClipRect(shown);
    m_picture->paint(painter, shown, scale ? std::optional(*scale * m_scale) : std::nullopt);
    painter.restore();
}

// Lines at the corners of the tile say where to cut; names at its edges what is glued there.
void Sheets::paintMarks(QPainter& painter, int page) const
{
    painter.setPen(QPen(m_picture->theme().color(Role::Text), 0.5));
    for (const double x : {m_tile.left(), m_tile.right()}) {
        for (const double y : {m_tile.top(), m_tile.bottom()}) {
            const double outX = x == m_tile.left() ? -1 : 1;
            const double outY = y == m_tile.top() ? -1 : 1;
            painter.drawLine(QPointF(x + 2 * outX, y), QPointF(x + (2 + markLength) * outX, y));
            painter.drawLine(QPointF(x, y + 2 * outY), QPointF(x, y + (2 + markLength) * outY));
        }
    }
    painter.setFont(sheetFont(markSize));
    painter.setPen(m_picture->theme().color(Role::MutedText));
    const auto name = [&](QPointF middle, double angle, const QString& text) {
        painter.save();
        painter.translate(middle);
        painter.rotate(angle);
        painter.drawText(QRectF(-60, -markRoom / 2, 120, markRoom), Qt::AlignCenter, text);
        painter.restore();
    };
    const int column = page % m_options.across;
    const int row = page / m_options.across;
    const QPointF middle = m_tile.center();
    constexpr double out = markRoom / 2;
    if (row > 0)
        name({middle.x(), m_tile.top() - out}, 0, QStringLiteral("↑ ") + pageName(page - m_options.across));
    if (row < m_options.down - 1)
        name({middle.x(), m_tile.bottom() + out}, 0, QStringLiteral("↓ ") + pageName(page + m_options.across));
    if (column > 0)
        name({m_tile.left() - out, middle.y()}, -90, QStringLiteral("↑ ") + pageName(page - 1));
    if (column < m_options.across - 1)
        name({m_tile.right() + out, middle.y()}, 90, QStringLiteral("↑ ") + pageName(page + 1));
}

void Sheets::paintFooter(QPainter& painter, int page) const
{
    const double inset = count() > 1 && m_options.hasMarks ? markRoom : 0;
    const QRectF place(m_tile.left(), m_tile.bottom() + inset, m_tile.width(), footerHeight);
    const QFont font = sheetFont(footerSize);
    painter.setFont(font);
    painter.setPen(m_picture->theme().color(Role::MutedText));
    const QString number =
        count() == 1 ? Text::tr("Page 1 of 1")
                     : Text::tr("%1 · page %2 of %3", "name of a page, such as A2, its number, and how many there are")
                           .arg(pageName(page))
                           .arg(page + 1)
                           .arg(count());
    const QFontMetricsF metrics(font);
    const double numberWidth = metrics.horizontalAdvance(number);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, number);
    const QString what = QStringLiteral("%1 · %2 · %3").arg(m_texts.title, m_texts.date, QStringLiteral("Nestline"));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     metrics.elidedText(what, Qt::ElideMiddle, place.width() - numberWidth - 20));
}

} // namespace nestline::ui
