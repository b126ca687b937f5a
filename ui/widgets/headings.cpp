// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/headings.h"

#include <QDockWidget>

namespace nestline::ui {

SectionHeader::SectionHeader(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setProperty("class", QStringLiteral("caption"));
    setTextFormat(Qt::PlainText);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.86);
    small.setWeight(QFont::DemiBold);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 103);
    setFont(small);
}

DockTitle::DockTitle(QDockWidget* dock) : QWidget(dock), m_layout(new QHBoxLayout(this))
{
    auto* header = new SectionHeader(dock->windowTitle(), this);
    connect(dock, &QDockWidget::windowTitleChanged, header, &QLabel::setText);
    m_layout->setContentsMargins(14, 10, 10, 4);
    m_layout->addWidget(header);
    m_layout->addStretch();
    dock->setTitleBarWidget(this);
}

void DockTitle::addControl(QWidget* control)
{
    m_layout->addWidget(control);
}

} // namespace nestline::ui
