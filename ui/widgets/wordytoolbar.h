// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

namespace nestline::ui {

/// A toolbar of words and icons that leaves the words out where it is too narrow for all of them.
class WordyToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit WordyToolBar(const QString& title, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_wordsWidth = 0; // that all words need

    void fit();
};

} // namespace nestline::ui
