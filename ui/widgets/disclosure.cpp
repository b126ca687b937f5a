// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/disclosure.h"

#include <QVBoxLayout>

namespace nestline::ui {

Disclosure::Disclosure(const QString& name, const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_title(title), m_line(new QPushButton(this)), m_content(content)
{
    m_line->setObjectName(name);
    m_line->setProperty("class", QStringLiteral("link"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    connect(m_line, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    setOpen(false);
}

void Disclosure::setOpen(bool open)
{
    m_content->setVisible(open);
    if (!m_hasLine)
        setVisible(open && m_isOffered); // what shows nothing takes no room, nor a gap of the layout it is in
    // Triangles that point at the title or down to the content.
    m_line->setText(QChar(open ? 0x25BE : 0x25B8) + QLatin1Char(' ') + m_title);
    m_line->setAccessibleName(m_title);
    m_line->setAccessibleDescription(open ? tr("open, folds away") : tr("folded away, opens"));
    Q_EMIT toggled(open);
}

QPushButton* Disclosure::takeLine()
{
    m_hasLine = false;
    layout()->removeWidget(m_line);
    setVisible(isOpen());
    return m_line;
}

void Disclosure::setOffered(bool offered)
{
    m_isOffered = offered;
    m_line->setVisible(offered);
    setVisible(offered && (m_hasLine || isOpen()));
}

} // namespace nestline::ui
