// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace nestline::ui {

namespace {

std::vector<QString> linesOf(const WrappedText& wrapped, int width)
{
    QTextLayout layout(wrapped.text, wrapped.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    std::vector<QString> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = static_cast<int>(lines.size()) + 1 == wrapped.most;
        if (last) {
            const QString rest = wrapped.text.mid(line.textStart());
            lines.push_back(QFontMetrics(wrapped.font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.push_back(wrapped.text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

int WrappedText::height(int width) const
{
    return static_cast<int>(linesOf(*this, std::max(1, width)).size()) * QFontMetrics(font).lineSpacing();
}

void WrappedText::draw(QPainter& painter, const QRect& room, Qt::LayoutDirection direction) const
{
    const int spacing = QFontMetrics(font).lineSpacing();
    QRect place(room.left(), room.top(), room.width(), spacing);
    painter.setFont(font);
    for (const QString& line : linesOf(*this, std::max(1, room.width()))) {
        painter.drawText(place, QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignVCenter, line);
        place.translate(0, spacing);
    }
}

} // namespace nestline::ui
