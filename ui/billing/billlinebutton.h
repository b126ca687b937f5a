// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/bill.h"
#include "ui/theme/thememanager.h"

#include <QAbstractButton>
#include <QTimer>

#include <optional>

namespace nestline::ui {

/// One line of the receipt: what, the arithmetic in short, how many and how much. Checked while its nodes are lit up;
/// then it also tells the reason in a whole sentence. A changed count stands beside the former one for a moment.
class BillLineButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BillLineButton(ThemeManager& theme, QWidget* parent = nullptr);

    const Bill::Line& line() const { return m_line; }
    /// `shortWhy` is the arithmetic in short, such as "25 + 600 / 10".
    void setLine(const Bill::Line& line, const QString& shortWhy, const QString& currency);
    /// The count before the last change, while it is shown.
    const QString& formerCount() const { return m_former; }
    /// As long as a count is given here it stays beside the figure: a preview is compared with what is real.
    void compareWith(std::optional<int> real);
    /// Shows the figures at rest: they belong to another document and did not change.
    void settle();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// An arrow key asks for the line above (-1) or below (+1).
    void walked(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ThemeManager& m_theme;
    Bill::Line m_line{};
    QString m_shortWhy;
    QString m_money;
    std::optional<int> m_real;
    QString m_former; // the former count, empty unless it is shown
    QTimer m_formerTimer;

    void showComparison();
    QFont titleFont() const;
    QFont countFont() const;
    QFont smallFont() const;
    int figuresWidth() const;
    int whyHeight(int width) const;
    QString formerText() const;
    void paintWords(QPainter& painter, const QRect& area) const;
    void paintFigures(QPainter& painter, const QRect& area) const;
};

} // namespace nestline::ui
