// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scrolled.h"

namespace nestline::ui {

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

} // namespace nestline::ui
