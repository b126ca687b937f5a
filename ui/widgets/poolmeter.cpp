// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/poolmeter.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nestline::ui {

PoolMeter::PoolMeter(ThemeManager& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("poolMeter"));
    setAccessibleName(tr("Free licences"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void PoolMeter::setFigures(int used, std::optional<int> spare, int over)
{
    m_used = used;
    m_spare = spare;
    m_over = over;
    const QLocale locale;
    const QString text = spare ? tr("%1 used, %2 spare, %3 over the pool")
                                     .arg(locale.toString(used), locale.toString(*spare), locale.toString(over))
                               : tr("%1 used, no limit").arg(locale.toString(used));
    setAccessibleDescription(text);
    setToolTip(text);
    update();
}

QSize PoolMeter::sizeHint() const
{
    return {120, std::max(14, fontMetrics().height() * 3 / 4)};
}

void PoolMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_theme.theme();
    const QRectF bar = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.setClipPath(outline);
    painter.fillRect(bar, theme.color(Role::Line));

    const double total = std::max(1, m_used + m_spare.value_or(0) + m_over);
    // A part that exists is always visible, however small its share.
    const auto share = [&](int count) {
        return count == 0 ? 0.0 : std::max(bar.height() / 2, bar.width() * count / total);
    };
    const double over = share(m_over);
    const double used = m_used == 0 ? 0.0 : std::min(share(m_used), bar.width() - over);
    QRectF usedPart(bar.left(), bar.top(), used, bar.height());
    QRectF overPart(bar.right() - over, bar.top(), over, bar.height());
    if (isRightToLeft()) {
        usedPart.moveRight(bar.right());
        overPart.moveLeft(bar.left());
    }
    painter.fillRect(usedPart, theme.color(Role::Free));
    if (m_over > 0) {
        painter.fillRect(overPart, theme.color(Role::Paid));
        // Stripes and a gap: the part above the pool is told apart without colour.
        painter.setPen(QPen(theme.color(Role::PaidSoft), 1.2));
        painter.setClipRect(overPart, Qt::IntersectClip);
        for (double x = overPart.left() - bar.height(); x < overPart.right(); x += 6)
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
        painter.setClipPath(outline);
        const double edge = isRightToLeft() ? overPart.right() : overPart.left() - 2;
        painter.fillRect(QRectF(edge, bar.top(), 2, bar.height()), theme.color(Role::Window));
    }
    painter.setClipping(false);
    painter.setPen(theme.color(Role::CardBorder));
    if (m_used == 0 && m_over == 0)
        painter.drawPath(outline);
}

} // namespace nestline::ui
