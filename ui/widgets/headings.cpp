// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/headings.h"

#include "ui/theme/themedicon.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QToolButton>

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

DockTitle::DockTitle(QDockWidget* dock, ThemeManager& theme)
    : QWidget(dock), m_theme(theme), m_close(new QToolButton(this))
{
    auto* header = new SectionHeader(dock->windowTitle(), this);
    connect(dock, &QDockWidget::windowTitleChanged, header, &QLabel::setText);
    m_close->setObjectName(QStringLiteral("closePanel"));
    m_close->setAccessibleName(tr("Close the panel"));
    m_close->setToolTip(tr("Close the panel; the View menu brings it back"));
    m_close->setIconSize(QSize(12, 12));
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, dock, &QWidget::close);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 2);
    layout->addWidget(header);
    layout->addStretch();
    layout->addWidget(m_close);
    dock->setTitleBarWidget(this);
    connect(&m_theme, &ThemeManager::changed, this, &DockTitle::updateIcon);
    updateIcon();
}

void DockTitle::updateIcon()
{
    m_close->setIcon(themedIcon(QStringLiteral("close"), m_theme.theme(), Role::MutedText));
}

} // namespace nestline::ui
