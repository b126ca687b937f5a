// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/welcomepanel.h"

#include "ui/session/samples.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nestline::ui {

WelcomePanel::WelcomePanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("welcomePanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(10);

    auto* title = new QLabel(tr("Draw a call flow, see its bill"));
    title->setObjectName(QStringLiteral("welcomeTitle"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    title->setFont(font);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto* text = new QLabel(tr("Start with an example, open a file, or paste an indented list such as:"));
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* notation = new QLabel(QStringLiteral("Main line +14255550100\n  1 Sales [queue]\n  2 Support menu\n"
                                               "    1 Hardware [queue] +14255550160"));
    notation->setObjectName(QStringLiteral("welcomeNotation"));
    notation->setTextFormat(Qt::PlainText);
    notation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(notation);

    for (const Sample& sample : samples()) {
        auto* button = new QPushButton(sample.title);
        button->setObjectName(QStringLiteral("sampleButton"));
        connect(button, &QPushButton::clicked, this, [this, sample] { Q_EMIT sampleRequested(sample.resource); });
        layout->addWidget(button);
    }
    auto* row = new QHBoxLayout;
    auto* open = new QPushButton(tr("Open a file..."));
    open->setObjectName(QStringLiteral("openButton"));
    connect(open, &QPushButton::clicked, this, &WelcomePanel::openRequested);
    auto* draw = new QPushButton(tr("Draw an auto attendant"));
    draw->setObjectName(QStringLiteral("drawButton"));
    connect(draw, &QPushButton::clicked, this, &WelcomePanel::drawRequested);
    row->addWidget(open);
    row->addWidget(draw);
    layout->addLayout(row);
}

} // namespace nestline::ui
