// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/linkrows.h"

#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace nestline::ui {

LinkRows::LinkRows(const QString& name, const QString& link, QWidget* parent)
    : QWidget(parent), m_name(name), m_link(link), m_rows(new QVBoxLayout(this))
{
    setObjectName(name);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void LinkRows::show(const QStringList& sentences)
{
    if (sentences == m_sentences)
        return; // rows keep the focus
    m_sentences = sentences;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < static_cast<int>(sentences.size()); ++i)
        m_rows->addWidget(rowFor(sentences[i], i));
}

QWidget* LinkRows::rowFor(const QString& sentence, int index)
{
    auto* row = new QWidget(this);
    auto* text = new ElidedLabel(row);
    text->setText(sentence);
    auto* button = new QPushButton(m_link, row);
    button->setObjectName(m_name + QString::number(index));
    button->setProperty("class", QStringLiteral("link"));
    button->setAccessibleDescription(sentence);
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT activated(index); });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text, 1);
    layout->addWidget(button);
    return row;
}

} // namespace nestline::ui
