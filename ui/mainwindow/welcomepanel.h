// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace nestline::ui {

/// What an empty document offers: samples, opening a file, pasting a list, drawing. It lies over the canvas and goes
/// away with the first node.
class WelcomePanel : public QFrame
{
    Q_OBJECT

public:
    explicit WelcomePanel(QWidget* parent = nullptr);

Q_SIGNALS:
    void sampleRequested(const QString& resource);
    void openRequested();
    void drawRequested();
};

} // namespace nestline::ui
