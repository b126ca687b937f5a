// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feedback/noticebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace nestline::ui {

namespace {

constexpr int readingTime = 8000; // milliseconds

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_text(new QLabel), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("noticeBar"));
    setAccessibleName(tr("Notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    m_timer.setSingleShot(true);
    m_timer.setInterval(readingTime);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::show(const QString& message, std::vector<Choice> choices)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const bool waits = !choices.empty();
    choices.push_back({tr("Close"), {}});
    for (Choice& choice : choices) {
        auto* button = new QPushButton(choice.text);
        button->setObjectName(QStringLiteral("noticeButton"));
        connect(button, &QPushButton::clicked, this, [this, chosen = std::move(choice.chosen)] {
            dismiss();
            if (chosen)
                chosen();
        });
        m_buttons->addWidget(button);
    }
    m_text->setText(message);
    setVisible(true);
    if (waits)
        m_timer.stop();
    else
        m_timer.start();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss()
{
    m_timer.stop();
    hide();
}

} // namespace nestline::ui
