// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/picture.h"

#include <QPointF>

#include <functional>

namespace nestline::ui {

/// The key of a picture: each sign that occurs in it, drawn as in the picture, and what it means. Laid out once for a
/// width, in points of the layout (1/96 inch).
class Legend
{
public:
    Legend(const PictureSigns& signs, double width);

    double height() const { return m_height; }
    void paint(QPainter& painter, QPointF corner, const Theme& theme) const;

private:
    struct Item
    {
        std::function<void(QPainter&, const Theme&)> paintSign; ///< from its upper left corner
        double signWidth = 0;
        QString text;
        QPointF place = {};
    };
    std::vector<Item> m_items;
    double m_height = 0;

    void addKinds(const PictureSigns& signs);
    void addBadges(const PictureSigns& signs);
    void addLinks(const PictureSigns& signs);
    void addGroups(const PictureSigns& signs);
    void place(double width);
};

} // namespace nestline::ui
