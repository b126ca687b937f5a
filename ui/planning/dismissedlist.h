// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/planning/livesuggestions.h"

#include <QWidget>

class QVBoxLayout;

namespace nestline::ui {

/// The suggestions that were dismissed, with their reasons, each to be taken back. Nothing is seen of it without any.
class DismissedList : public QWidget
{
    Q_OBJECT

public:
    explicit DismissedList(QWidget* parent = nullptr);

    void show(const std::vector<Dismissal>& dismissed);

Q_SIGNALS:
    void takeBackRequested(int dismissal);

private:
    QVBoxLayout* m_rows;

    QWidget* rowFor(const Dismissal& dismissal, int index);
};

} // namespace nestline::ui
