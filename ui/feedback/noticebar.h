// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace nestline::ui {

/// Tells something without stopping the work: one sentence under the toolbar, with buttons where there is something to
/// decide. A plain notice goes away by itself; one with buttons stays until it is answered.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        std::function<void()> chosen;
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows a sentence; an earlier one is replaced. The text is shown as it is, never read as markup.
    void show(const QString& message, std::vector<Choice> choices = {});
    void dismiss();

private:
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    QTimer m_timer;
};

} // namespace nestline::ui
