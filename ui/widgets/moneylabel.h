// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "ui/theme/thememanager.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace nestline::ui {

/// One large sum with a caption, such as "US$40.00 a month". When the sum changes, the old one stands in the caption's
/// place for a moment ("was US$48.00") and the new one fades in, unless animations are switched off. The figure shrinks
/// where there is no room for it.
class MoneyLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MoneyLabel(ThemeManager& theme, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    /// Shows an amount, or `unknownText` without one. Only a change within one currency is shown as a change.
    void setAmount(std::optional<Money> amount, const QString& currency, const QString& unknownText);
    /// As long as an amount is given here its difference to the figure stays in view: a preview is compared with what is
    /// real.
    void compareWith(std::optional<Money> real);
    /// Shows the figure at rest: it belongs to another document and did not change.
    void settle();
    /// The colour of the figure.
    void setRole(Role role);

    QString text() const { return m_text; }
    /// What stands beside the figure: the caption or, for a moment, the former amount.
    QString sideText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ThemeManager& m_theme;
    Role m_role = Role::Text;
    QString m_caption;
    QString m_text;
    QString m_currency;
    std::optional<Money> m_amount;
    std::optional<Money> m_real;
    QString m_former; // empty unless a change is being shown
    bool m_rose = false;
    QTimer m_formerTimer;
    QVariantAnimation m_fade;

    QFont figureFont() const;
    void showChange(const QString& former);
    void showComparison();
    void describe();
};

} // namespace nestline::ui
