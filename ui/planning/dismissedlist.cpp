// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/dismissedlist.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/headings.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace nestline::ui {

DismissedList::DismissedList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("dismissedList"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new SectionHeader(tr("Dismissed"), this));
    layout->addLayout(m_rows);
    hide();
}

void DismissedList::show(const std::vector<Dismissal>& dismissed)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < dismissed.size(); ++i)
        m_rows->addWidget(rowFor(dismissed[i], static_cast<int>(i)));
    setVisible(!dismissed.empty());
}

QWidget* DismissedList::rowFor(const Dismissal& dismissal, int index)
{
    auto* row = new QWidget(this);
    auto* text = new ElidedLabel(row);
    //: %1 a dismissed suggestion, %2 why it is not wanted
    text->setText(dismissal.reason.isEmpty() ? dismissal.suggestion
                                             : tr("%1 (%2)").arg(dismissal.suggestion, dismissal.reason));
    auto* back = new QPushButton(tr("Take back"), row);
    back->setObjectName(QStringLiteral("takeBack%1").arg(index));
    back->setProperty("class", QStringLiteral("link"));
    back->setAccessibleDescription(text->text());
    connect(back, &QPushButton::clicked, this, [this, index] { Q_EMIT takeBackRequested(index); });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text, 1);
    layout->addWidget(back);
    return row;
}

} // namespace nestline::ui
