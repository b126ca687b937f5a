// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportpreview.h"

#include <QPainter>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr double edge = 20; // pixels around everything
constexpr double gap = 8;   // between sheets
constexpr int checker = 8;  // squares behind a transparent picture
// Up to so many nodes cards are painted as on paper however small they are: that takes some 0.15 ms for each.
constexpr qsizetype mostNodesInFull = 1000;

// What decides how much detail is painted, see Picture::paint().
std::optional<double> detailScale(const Picture& picture, double pixelsToUnit)
{
    return picture.nodeCount() > mostNodesInFull ? std::optional(pixelsToUnit) : std::nullopt;
}

void paintShadow(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    painter.fillRect(rect.translated(2, 2), theme.color(Role::CardBorder));
}

QPixmap checkers(const Theme& theme)
{
    QPixmap pattern(2 * checker, 2 * checker);
    pattern.fill(theme.color(Role::Card));
    QPainter painter(&pattern);
    painter.fillRect(0, 0, checker, checker, theme.color(Role::Line));
    painter.fillRect(checker, checker, checker, checker, theme.color(Role::Line));
    return pattern;
}

} // namespace

ExportPreview::ExportPreview(const Theme& windowTheme, QWidget* parent) : QWidget(parent), m_windowTheme(windowTheme)
{
    setObjectName(QStringLiteral("exportPreview"));
    setAccessibleName(tr("Preview"));
    setMinimumSize(260, 240);
}

void ExportPreview::setSheets(const Sheets& sheets)
{
    m_sheets.emplace(sheets);
    setAccessibleDescription(tr("%n page(s)", nullptr, sheets.count()));
    refresh();
}

void ExportPreview::setPicture(std::shared_ptr<const Picture> picture, bool isTransparent)
{
    m_sheets.reset();
    m_picture = std::move(picture);
    m_isTransparent = isTransparent;
    setAccessibleDescription({});
    refresh();
}

void ExportPreview::refresh()
{
    m_shown = {};
    update();
}

void ExportPreview::paintEvent(QPaintEvent*)
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_shown.size() != pixels) {
        m_shown = QPixmap(pixels);
        m_shown.setDevicePixelRatio(ratio);
        m_shown.fill(m_windowTheme.color(Role::Canvas));
        QPainter painter(&m_shown);
        if (m_sheets)
            paintSheets(painter);
        else if (m_picture)
            paintPicture(painter);
    }
    QPainter(this).drawPixmap(0, 0, m_shown);
}

void ExportPreview::paintSheets(QPainter& painter) const
{
    const int across = m_sheets->across();
    const int down = m_sheets->count() / across;
    const QSizeF page = m_sheets->pageSize();
    const QSizeF room(width() - 2 * edge - (across - 1) * gap, height() - 2 * edge - (down - 1) * gap);
    const double scale = std::min({room.width() / across / page.width(), room.height() / down / page.height(), 1.5});
    const QSizeF all(across * page.width() * scale + (across - 1) * gap,
                     down * page.height() * scale + (down - 1) * gap);
    const QPointF corner((width() - all.width()) / 2, (height() - all.height()) / 2);
    for (int index = 0; index < m_sheets->count(); ++index) {
        const int column = index % across;
        const int row = index / across;
        const QPointF place =
            corner + QPointF(column * (page.width() * scale + gap), row * (page.height() * scale + gap));
        const QRectF sheet(place, page * scale);
        paintShadow(painter, sheet, m_windowTheme);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(place);
        painter.scale(scale, scale);
        m_sheets->paint(painter, index, detailScale(m_sheets->picture(), scale * devicePixelRatioF()));
        painter.restore();
    }
}

void ExportPreview::paintPicture(QPainter& painter) const
{
    const QSizeF area = m_picture->area().size();
    const double scale = std::min({(width() - 2 * edge) / area.width(), (height() - 2 * edge) / area.height(), 1.0});
    const QRectF place(QPointF((width() - area.width() * scale) / 2, (height() - area.height() * scale) / 2),
                       area * scale);
    paintShadow(painter, place, m_windowTheme);
    if (m_isTransparent)
        painter.drawTiledPixmap(place, checkers(m_windowTheme));
    else
        painter.fillRect(place, m_picture->theme().color(Role::Canvas));
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    painter.translate(-m_picture->area().topLeft());
    m_picture->paint(painter, m_picture->area(), detailScale(*m_picture, scale * devicePixelRatioF()));
}

} // namespace nestline::ui
