// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/stepcard.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace nestline::ui {

namespace {

QLabel* part(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

void setPartFont(QLabel* label, double points, QFont::Weight weight)
{
    QFont font = label->font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    label->setFont(font);
}

} // namespace

StepCard::StepCard(int number, ThemeManager& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_number(part("stepNumber", this))
    , m_heading(part("stepHeading", this))
    , m_formula(part("stepFormula", this))
    , m_result(part("stepResult", this))
    , m_reason(part("stepReason", this))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_number->setText(QString::number(number));
    m_number->setWordWrap(false);
    m_number->setAlignment(Qt::AlignTop | Qt::AlignRight);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignRight);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_number, 0, 0, 3, 1);
    grid->addWidget(m_heading, 0, 1, Qt::AlignTop);
    grid->addWidget(m_formula, 1, 1);
    grid->addWidget(m_result, 0, 2, 2, 1);
    grid->addWidget(m_reason, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1); // a result is short, or takes the lines that it needs
    connect(&m_theme, &ThemeManager::changed, this, &StepCard::refreshColors);
    connect(this, &QAbstractButton::toggled, this, &StepCard::refreshColors);
    refreshColors();
}

void StepCard::setStep(const DerivationStep& step)
{
    m_step = step;
    m_heading->setText(step.heading);
    m_formula->setText(step.formula);
    m_formula->setVisible(!step.formula.isEmpty());
    m_result->setText(step.formula.isEmpty() ? step.result : QStringLiteral("= %1").arg(step.result));
    m_reason->setText(step.reason);
    m_reason->setVisible(!step.reason.isEmpty());
    setAccessibleName(
        tr("%1. %2: %3", "number, heading and result of a step").arg(m_number->text(), step.heading, step.result));
    setAccessibleDescription(step.formula.isEmpty() ? step.reason
                                                    : QStringLiteral("%1. %2").arg(step.formula, step.reason));
    updateGeometry();
}

void StepCard::setTextSize(double points)
{
    setPartFont(m_number, points * 1.1, QFont::DemiBold);
    setPartFont(m_heading, points * 1.1, QFont::DemiBold);
    setPartFont(m_formula, points, QFont::Normal);
    setPartFont(m_result, points * 1.35, QFont::DemiBold);
    setPartFont(m_reason, points * 0.85, QFont::Normal);
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("00")));
    updateGeometry();
}

QSize StepCard::sizeHint() const
{
    return layout()->sizeHint();
}

int StepCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void StepCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isChecked();
    QPen border(theme.color(hasFocus() || lit ? Role::Accent : Role::Line), hasFocus() ? 2 : 1);
    painter.setPen(border);
    painter.setBrush(theme.color(lit || underMouse() ? Role::AccentSoft : Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void StepCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp)
        Q_EMIT walked(-1);
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown)
        Q_EMIT walked(1);
    else
        QAbstractButton::keyPressEvent(event);
}

void StepCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        refreshColors();
    QAbstractButton::changeEvent(event);
}

void StepCard::refreshColors()
{
    const auto paint = [this](QLabel* label, Role role) {
        const QColor color = m_theme.theme().color(role);
        QPalette palette = label->palette();
        if (palette.color(QPalette::WindowText) == color)
            return;
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    };
    paint(m_number, Role::MutedText);
    paint(m_heading, Role::Text);
    paint(m_formula, Role::Text);
    paint(m_result, Role::Text);
    paint(m_reason, Role::MutedText);
    update();
}

} // namespace nestline::ui
