// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/moneylabel.h"

#include "ui/widgets/money.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace nestline::ui {

namespace {

constexpr int formerShownFor = 4000; // milliseconds
constexpr int gap = 8;
constexpr double figureScale = 2.3; // of the panel's font

} // namespace

MoneyLabel::MoneyLabel(ThemeManager& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("moneyLabel"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_formerTimer.setSingleShot(true);
    m_formerTimer.setInterval(formerShownFor);
    connect(&m_formerTimer, &QTimer::timeout, this, [this] {
        m_former.clear();
        update();
    });
    m_fade.setStartValue(0.25);
    m_fade.setEndValue(1.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_theme, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void MoneyLabel::setCaption(const QString& caption)
{
    m_caption = caption;
    describe();
}

void MoneyLabel::setAmount(std::optional<Money> amount, const QString& currency, const QString& unknownText)
{
    const QString text = amount ? formatMoney(*amount, currency) : unknownText;
    const bool comparable = amount && m_amount && currency == m_currency && *amount != *m_amount;
    if (comparable) {
        m_rose = *amount > *m_amount;
        showChange(m_text);
    }
    // Also where a burst of changes ends with the figure it began with.
    if (text == m_former || (!comparable && text != m_text)) {
        m_former.clear();
        m_formerTimer.stop();
    }
    m_amount = amount;
    m_currency = currency;
    m_text = text;
    if (m_real)
        showComparison();
    describe();
}

void MoneyLabel::compareWith(std::optional<Money> real)
{
    if (real == m_real)
        return;
    m_real = real;
    if (m_real)
        showComparison();
    else if (!m_former.isEmpty())
        m_formerTimer.start(); // what became real is told as a change
    if (!m_real)
        setAccessibleDescription({});
}

void MoneyLabel::showComparison()
{
    m_formerTimer.stop();
    const bool differs = m_amount && *m_amount != *m_real;
    m_rose = differs && *m_amount > *m_real;
    m_former = differs ? formatMoney(*m_real, m_currency) : QString();
    setAccessibleDescription(differs ? sideText() : QString());
    updateGeometry();
    update();
}

void MoneyLabel::settle()
{
    m_former.clear();
    m_formerTimer.stop();
    m_fade.stop();
    update();
}

void MoneyLabel::showChange(const QString& former)
{
    // During a burst of changes the figure before the burst is the interesting one.
    if (!m_formerTimer.isActive())
        m_former = former;
    m_formerTimer.start();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_fade.stop();
    if (duration > 0 && m_theme.animates()) {
        m_fade.setDuration(2 * duration);
        m_fade.start();
    }
}

void MoneyLabel::describe()
{
    setAccessibleName(QStringLiteral("%1 %2").arg(m_text, m_caption));
    updateGeometry();
    update();
}

void MoneyLabel::setRole(Role role)
{
    m_role = role;
    update();
}

QString MoneyLabel::sideText() const
{
    return m_former.isEmpty() ? m_caption : tr("was %1").arg(m_former);
}

QFont MoneyLabel::figureFont() const
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(font().pointSizeF() * figureScale);
    return large;
}

QSize MoneyLabel::sizeHint() const
{
    const QFontMetrics figure(figureFont());
    return {figure.horizontalAdvance(m_text) + gap + fontMetrics().horizontalAdvance(sideText()), figure.height()};
}

QSize MoneyLabel::minimumSizeHint() const
{
    return {80, QFontMetrics(figureFont()).height()};
}

void MoneyLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont large = figureFont();
    int wanted = QFontMetrics(large).horizontalAdvance(m_text);
    const int side = fontMetrics().horizontalAdvance(sideText());
    const int room = std::max(40, width() - gap - side);
    if (wanted > room) {
        large.setPointSizeF(std::max(font().pointSizeF(), large.pointSizeF() * room / wanted));
        wanted = QFontMetrics(large).horizontalAdvance(m_text);
    }
    const QFontMetrics figure(large);
    const int baseline = (height() - figure.height()) / 2 + figure.ascent();
    const bool reversed = isRightToLeft();
    painter.setOpacity(m_fade.state() == QAbstractAnimation::Running ? m_fade.currentValue().toDouble() : 1.0);
    painter.setFont(large);
    painter.setPen(m_theme.theme().color(m_role));
    painter.drawText(reversed ? width() - wanted : 0, baseline, m_text);

    painter.setOpacity(1.0);
    painter.setFont(font());
    painter.setPen(m_theme.theme().color(m_former.isEmpty() ? Role::MutedText : m_rose ? Role::Paid : Role::Free));
    painter.drawText(reversed ? width() - wanted - gap - side : wanted + gap, baseline, sideText());
}

void MoneyLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace nestline::ui
