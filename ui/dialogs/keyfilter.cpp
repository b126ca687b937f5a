// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/keyfilter.h"

#include "core/base/fuzzymatch.h"

#include <QTreeWidgetItem>

namespace nestline::ui {

FilteredKeys filterKeys(QTreeWidgetItem* parent, const QString& words)
{
    const QString typed = words.trimmed();
    FilteredKeys best;
    for (int i = 0; i < parent->childCount(); ++i) {
        QTreeWidgetItem* item = parent->child(i);
        std::optional<int> score = fuzzyMatch(typed, item->text(0));
        if (!score && item->text(1).contains(typed, Qt::CaseInsensitive))
            score = 0;
        item->setHidden(!score);
        if (score && (!best.item || *score > best.score))
            best = {item, *score};
    }
    return best;
}

} // namespace nestline::ui
