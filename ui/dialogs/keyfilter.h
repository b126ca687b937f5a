// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTreeWidgetItem;

namespace nestline::ui {

/// The row of a table of keys that fits best what was typed; null if none does.
struct FilteredKeys
{
    QTreeWidgetItem* item = nullptr;
    int score = 0;
};

/// Hides the children of a row whose first column (what it does) and second (the key) do not fit.
FilteredKeys filterKeys(QTreeWidgetItem* parent, const QString& words);

} // namespace nestline::ui
