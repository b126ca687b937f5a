// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/grouplegendbox.h"

#include <QPainter>

namespace nestline::ui {

namespace {

constexpr int distance = 12; // from the edges

} // namespace

GroupLegendBox::GroupLegendBox(const ThemeManager& themes, QWidget* parent) : QWidget(parent), m_themes(themes)
{
    setObjectName(QStringLiteral("groupLegend"));
    setAccessibleName(tr("Legend of groups"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void GroupLegendBox::setLooks(const GroupLooks& looks)
{
    m_legend = GroupLegend(looks);
    QStringList names;
    for (const auto& [name, look] : looks)
        names << name;
    setAccessibleDescription(names.join(QLatin1String(", ")));
    update();
}

void GroupLegendBox::place(const QRect& room)
{
    const QSize size = m_legend.size().toSize();
    setGeometry(room.left() + distance, room.bottom() - distance - size.height(), size.width(), size.height());
    const bool fits = size.width() < room.width() / 2 && size.height() + 2 * distance < room.height();
    setVisible(fits && !m_legend.isEmpty());
    raise();
}

void GroupLegendBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_legend.paint(painter, {}, m_themes.theme());
}

} // namespace nestline::ui
