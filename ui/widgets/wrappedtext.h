// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace nestline::ui {

/// Plain text on several lines, broken between words and, where a word is wider than the line, within it. What does not
/// fit into `most` lines ends in an ellipsis. For item views, which know no such label.
struct WrappedText
{
    QString text;
    QFont font;
    int most = 3;

    int height(int width) const;
    /// Draws into the upper part of `room` in the painter's pen, from its leading edge.
    void draw(QPainter& painter, const QRect& room, Qt::LayoutDirection direction) const;
};

} // namespace nestline::ui
