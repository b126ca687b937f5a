// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/picture.h"

#include "core/edits/clipboard.h"
#include "core/layout/offpagelinks.h"
#include "core/layout/tidy.h"
#include "ui/canvas/painters/linkpainter.h"
#include "ui/canvas/painters/nodemarks.h"
#include "ui/canvas/painters/referencepainter.h"
#include "ui/canvas/painters/scenepainter.h"
#include "ui/session/selecting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

namespace nestline::ui {

namespace {

constexpr double margin = 32; // canvas units around the drawing

QRectF withAir(const QRectF& rect)
{
    return rect.adjusted(-cardMargin, -cardMargin, cardMargin, cardMargin);
}

// A title is a line, whatever stands in it.
QString oneLine(const QString& text)
{
    constexpr qsizetype longest = 200; // beyond, nobody reads it
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

Document drawnPart(const Document& document, const PictureOptions& options)
{
    const Document placed = withMissingPositions(document);
    if (options.nodes.empty())
        return placed;
    return withDirection(excerpt(placed, options.nodes), flowDirectionOf(placed));
}

QRectF curveBounds(const LinkCurve& curve)
{
    const std::vector<QPointF> points = curve.flattened(16);
    return QPolygonF(QList<QPointF>(points.begin(), points.end())).boundingRect();
}

QRectF drawnArea(const CanvasScene& scene)
{
    QRectF area = scene.bounds();
    // Ways back swing around the cards.
    for (const LinkSnapshot* link : scene.linksIn(area))
        area |= link->offPage ? link->offPage->sourceRoom.united(link->curve.label) : curveBounds(link->curve);
    if (area.isNull())
        area = QRectF(QPointF(), geometry::card);
    return area.adjusted(-margin, -margin, margin, margin);
}

} // namespace

Picture::Picture(const Document& document, const Bill* bill, const PictureOptions& options) : m_theme(options.theme)
{
    const Document part = drawnPart(document, options);
    m_title = oneLine(document.properties.title);
    if (m_title.isEmpty())
        m_title = QCoreApplication::translate("Export", "Call flow", "title of a document that has none");
    m_scene.reset(part);
    m_scene.setBill(bill);
    if (options.hasOffPageReferences)
        m_scene.setOffPageLinks(offPageLinks(document));
    m_area = options.area ? *options.area : drawnArea(m_scene);
    m_signs = findSigns(part);
    // Looks are those of the whole document, so that a part of it has the same colours.
    if (options.isColouredByGroup)
        m_signs.groups = looksFor(selecting::groups(document));
    std::erase_if(m_signs.groups,
                  [groups = selecting::groups(part)](const auto& look) { return !groups.contains(look.first); });
}

PictureSigns Picture::findSigns(const Document& part) const
{
    PictureSigns signs;
    for (const NodeSnapshot* node : m_scene.nodesIn(m_area)) {
        signs.kinds.insert(node->kind);
        if (node->coverage == Coverage::Free && !signs.freeBadge)
            signs.freeBadge = node->badge;
        if (node->coverage == Coverage::Paid && !signs.paidBadge)
            signs.paidBadge = node->badge;
    }
    for (const LinkSnapshot* link : m_scene.linksIn(m_area))
        signs.triggers.insert(part.links.find(link->id)->trigger);
    return signs;
}

std::vector<QRectF> Picture::cards() const
{
    std::vector<QRectF> cards;
    for (const NodeSnapshot* node : m_scene.nodesIn(m_area))
        cards.push_back(withAir(node->rect().united(badgeRect(*node))));
    return cards;
}

std::vector<QRectF> Picture::labels() const
{
    std::vector<QRectF> labels;
    for (const LinkSnapshot* link : m_scene.linksIn(m_area)) {
        labels.push_back(withAir(labelRect(*link)));
        if (link->offPage)
            labels.push_back(withAir(referenceRect(*link)));
    }
    return labels;
}

void Picture::paint(QPainter& painter, const QRectF& exposed, std::optional<double> scale) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintScene(painter, m_scene, {},
               {.theme = *m_theme,
                .level = scale ? detailLevelFor(*scale) : DetailLevel::Full,
                .pixel = 1 / scale.value_or(1),
                .showsPins = false,
                .groups = m_signs.groups.empty() ? nullptr : &m_signs.groups},
               exposed);
}

} // namespace nestline::ui
