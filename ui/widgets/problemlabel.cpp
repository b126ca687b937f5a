// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/problemlabel.h"

#include "ui/theme/themedicon.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace nestline::ui {

ProblemLabel::ProblemLabel(Kind kind, const QString& name, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_text(plainLabel(name, this))
{
    const bool isError = kind == Kind::Error;
    const int size = fontMetrics().height();
    QLabel* icon = plainLabel(name + QStringLiteral("Icon"), this);
    icon->setPixmap(themedIcon(isError ? QStringLiteral("error") : QStringLiteral("warning"), theme,
                               isError ? Role::Error : Role::Warning)
                        .pixmap(QSize(size, size), devicePixelRatioF()));
    icon->setAccessibleName(isError ? tr("Error") : tr("Warning"));
    m_text->setWordWrap(true);
    if (isError)
        m_text->setProperty("class", QStringLiteral("error"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void ProblemLabel::setProblem(const QString& problem)
{
    const bool isNews = isHidden() || m_kind == Kind::Error;
    m_text->setText(problem);
    setVisible(!problem.isEmpty());
    if (problem.isEmpty() || !isNews)
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace nestline::ui
