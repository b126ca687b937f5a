// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billlinebutton.h"

#include "ui/widgets/money.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr int formerShownFor = 3000; // milliseconds
constexpr int padding = 5;
constexpr int gap = 12;

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

BillLineButton::BillLineButton(ThemeManager& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_formerTimer.setSingleShot(true);
    m_formerTimer.setInterval(formerShownFor);
    connect(&m_formerTimer, &QTimer::timeout, this, [this] {
        m_former.clear();
        update();
    });
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
    connect(&m_theme, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void BillLineButton::setLine(const Bill::Line& line, const QString& shortWhy, const QString& currency)
{
    const QLocale locale;
    const bool same = m_line.what == line.what;
    if (same && m_line.count != line.count) {
        if (!m_formerTimer.isActive())
            m_former = locale.toString(m_line.count);
        m_formerTimer.start();
    }
    if (!same || m_former == locale.toString(line.count)) {
        m_former.clear();
        m_formerTimer.stop();
    }
    m_line = line;
    if (m_real)
        showComparison();
    m_shortWhy = shortWhy;
    m_money = line.monthly && line.isCharged() ? formatMoney(*line.monthly, currency) : QString();
    const QString count = locale.toString(line.count);
    setAccessibleName(m_money.isEmpty() ? QStringLiteral("%1: %2").arg(line.what, count)
                                        : QStringLiteral("%1: %2, %3").arg(line.what, count, m_money));
    setAccessibleDescription(line.why);
    setToolTip(line.nodes.isEmpty() ? QString() : tr("Click to light up the nodes behind this line"));
    updateGeometry();
    update();
}

void BillLineButton::compareWith(std::optional<int> real)
{
    if (real == m_real)
        return;
    m_real = real;
    if (m_real)
        showComparison();
    else if (!m_former.isEmpty())
        m_formerTimer.start(); // what became real is told as a change
}

void BillLineButton::showComparison()
{
    m_formerTimer.stop();
    m_former = m_line.count != *m_real ? QLocale().toString(*m_real) : QString();
    update();
}

void BillLineButton::settle()
{
    m_former.clear();
    m_formerTimer.stop();
    update();
}

QFont BillLineButton::titleFont() const
{
    return scaled(font(), 1.0, QFont::DemiBold);
}

QFont BillLineButton::countFont() const
{
    return scaled(font(), 1.12, QFont::Bold);
}

QFont BillLineButton::smallFont() const
{
    return scaled(font(), 0.9, QFont::Normal);
}

int BillLineButton::figuresWidth() const
{
    const QString count = QLocale().toString(m_line.count);
    return std::max(QFontMetrics(countFont()).horizontalAdvance(count),
                    QFontMetrics(smallFont()).horizontalAdvance(m_money));
}

int BillLineButton::whyHeight(int width) const
{
    if (!isChecked())
        return QFontMetrics(smallFont()).height();
    const int room = std::max(40, width - figuresWidth() - gap - 2 * padding);
    return QFontMetrics(smallFont()).boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, m_line.why).height();
}

QSize BillLineButton::sizeHint() const
{
    const int wide = 300;
    return {wide, heightForWidth(wide)};
}

QSize BillLineButton::minimumSizeHint() const
{
    return {160, QFontMetrics(titleFont()).height() + QFontMetrics(smallFont()).height() + 2 * padding};
}

int BillLineButton::heightForWidth(int width) const
{
    const int figures =
        QFontMetrics(countFont()).height() + (m_money.isEmpty() ? 0 : QFontMetrics(smallFont()).height());
    return std::max(QFontMetrics(titleFont()).height() + whyHeight(width), figures) + 2 * padding + 1;
}

void BillLineButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_theme.theme();
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.5);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(isChecked() || hasFocus() ? QPen(theme.color(Role::Accent), hasFocus() ? 2 : 1)
                                                 : QPen(Qt::NoPen));
        painter.setBrush(isChecked()    ? theme.color(Role::AccentSoft)
                         : underMouse() ? theme.color(Role::Surface)
                                        : QColor(Qt::transparent));
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    } else {
        painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.color(Role::Line));
    }
    const bool reversed = isRightToLeft();
    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    const int figures = figuresWidth();
    paintWords(painter, reversed ? inner.adjusted(figures + gap, 0, 0, 0) : inner.adjusted(0, 0, -figures - gap, 0));
    paintFigures(painter, inner);
}

void BillLineButton::paintWords(QPainter& painter, const QRect& area) const
{
    const Theme& theme = m_theme.theme();
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const QFontMetrics title(titleFont());
    const QFontMetrics small(smallFont());
    // A former count needs room beside the title.
    const int room = area.width() - (m_former.isEmpty() ? 0 : small.horizontalAdvance(formerText()));
    painter.setFont(titleFont());
    painter.setPen(theme.color(Role::Text));
    painter.drawText(area, leading | Qt::AlignTop, title.elidedText(m_line.what, Qt::ElideRight, room));
    painter.setFont(smallFont());
    painter.setPen(theme.color(Role::MutedText));
    painter.drawText(area.adjusted(0, title.height(), 0, 0), leading | Qt::AlignTop | Qt::TextWordWrap,
                     isChecked() ? m_line.why : small.elidedText(m_shortWhy, Qt::ElideRight, area.width()));
}

void BillLineButton::paintFigures(QPainter& painter, const QRect& area) const
{
    const Theme& theme = m_theme.theme();
    const Qt::Alignment trailing = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    const QFontMetrics counts(countFont());
    const int height = counts.height() + (m_money.isEmpty() ? 0 : QFontMetrics(smallFont()).height());
    // Beside a sentence of several lines the figures stand with the title.
    const bool atTop = isChecked() || !m_former.isEmpty();
    const QRect column(area.left(), atTop ? area.top() : area.center().y() - height / 2, area.width(), height);
    painter.setFont(smallFont());
    painter.setPen(theme.color(Role::MutedText));
    painter.drawText(column, trailing | Qt::AlignBottom, m_money);
    const QString count = QLocale().toString(m_line.count);
    if (!m_former.isEmpty()) {
        const int shift = counts.horizontalAdvance(count) + 2;
        const QRect beside(column.topLeft(), QSize(column.width(), counts.height()));
        painter.drawText(isRightToLeft() ? beside.adjusted(shift, 0, 0, 0) : beside.adjusted(0, 0, -shift, 0),
                         trailing | Qt::AlignVCenter, formerText());
    }
    const bool paid = m_line.isCharged() && m_line.count > 0;
    painter.setFont(countFont());
    painter.setPen(theme.color(paid ? Role::Paid : Role::Text));
    painter.drawText(column, trailing | Qt::AlignTop, count);
}

QString BillLineButton::formerText() const
{
    return QStringLiteral("%1 \u2192 ").arg(m_former);
}

void BillLineButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Up: Q_EMIT walked(-1); return;
    case Qt::Key_Down: Q_EMIT walked(+1); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void BillLineButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace nestline::ui
