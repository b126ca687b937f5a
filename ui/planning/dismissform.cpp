// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/dismissform.h"

#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace nestline::ui {

DismissForm::DismissForm(QWidget* parent)
    : QFrame(parent), m_question(new ElidedLabel(this)), m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("dismissForm"));
    setProperty("class", QStringLiteral("card"));
    m_reason->setObjectName(QStringLiteral("dismissReason"));
    m_reason->setAccessibleName(tr("Why not?"));
    m_reason->setPlaceholderText(tr("Why not? A few words"));
    auto* dismiss = new QPushButton(tr("Dismiss"), this);
    dismiss->setObjectName(QStringLiteral("dismissNow"));
    auto* keep = new QPushButton(tr("Cancel"), this);
    keep->setObjectName(QStringLiteral("dismissCancel"));

    auto* row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(dismiss);
    row->addWidget(keep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(m_question);
    layout->addLayout(row);
    connect(m_reason, &QLineEdit::returnPressed, this, &DismissForm::answer);
    connect(dismiss, &QPushButton::clicked, this, &DismissForm::answer);
    connect(keep, &QPushButton::clicked, this, &DismissForm::cancel);
    hide();
}

void DismissForm::ask(const QString& suggestion)
{
    m_question->setText(suggestion);
    m_reason->setAccessibleDescription(suggestion);
    m_reason->clear();
    show();
    m_reason->setFocus();
}

void DismissForm::answer()
{
    hide();
    Q_EMIT answered(m_reason->text().simplified());
}

void DismissForm::cancel()
{
    hide();
    Q_EMIT cancelled();
}

// Nothing of the question is left: numbers and names in it may have been hidden since.
void DismissForm::hideEvent(QHideEvent* event)
{
    if (isHidden()) {
        m_question->setText(QString());
        m_reason->setAccessibleDescription(QString());
    }
    QFrame::hideEvent(event);
}

void DismissForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nestline::ui
