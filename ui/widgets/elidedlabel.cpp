// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include <QStyleOption>
#include <QStylePainter>

namespace nestline::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return; // nothing is laid out anew, which a label in the status line would do with every pixel of a drag
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_text) + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void ElidedLabel::updateToolTip()
{
    setToolTip(fontMetrics().horizontalAdvance(m_text) > contentsRect().width() ? m_text.toHtmlEscaped() : QString());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QStyleOption option;
    option.initFrom(this);
    QStylePainter painter(this);
    painter.drawItemText(contentsRect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), option.palette,
                         isEnabled(), fontMetrics().elidedText(m_text, Qt::ElideRight, contentsRect().width()),
                         foregroundRole());
}

} // namespace nestline::ui
