// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wordytoolbar.h"

#include <QEvent>

namespace nestline::ui {

WordyToolBar::WordyToolBar(const QString& title, QWidget* parent) : QToolBar(title, parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

bool WordyToolBar::event(QEvent* event)
{
    const bool handled = QToolBar::event(event);
    const QEvent::Type type = event->type();
    // Other words or letters: only with them in place can it be told how much room they need.
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::LanguageChange)
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (type == QEvent::LayoutRequest)
        fit();
    return handled;
}

void WordyToolBar::resizeEvent(QResizeEvent* event)
{
    QToolBar::resizeEvent(event);
    fit();
}

void WordyToolBar::fit()
{
    if (toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
        m_wordsWidth = sizeHint().width();
    setToolButtonStyle(width() < m_wordsWidth ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace nestline::ui
