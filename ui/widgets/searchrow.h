// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace nestline::ui {

/// A row that a SearchPopup offers.
struct SearchRow
{
    QString title;
    QString detail = {}; ///< more about it, fainter
    QString key = {};    ///< of the keyboard, at the end of the row
    QIcon icon = {};
    QString refusal = {};               ///< why it cannot be chosen now; empty if it can
    std::function<void()> choose = {};  ///< runs when it is chosen
    std::function<void()> preview = {}; ///< runs when the row becomes the current one
    bool staysOpen = false;             ///< choosing it only leads to the next question
};

} // namespace nestline::ui
