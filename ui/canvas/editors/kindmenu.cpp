// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/editors/kindmenu.h"

#include "ui/session/commands.h"
#include "ui/theme/kindlook.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/words.h"

namespace nestline::ui {

KindMenu::KindMenu(const Theme& theme, QWidget* parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("kindMenu"));
    setAccessibleName(tr("Kind of the new node"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const NodeKind kind : allKinds()) {
        QAction* action = addAction(themedIcon(kindIcon(kind), theme, kindRole(kind)), commands::defaultName(kind));
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT chosen(kind); });
    }
    setActiveAction(actions().constFirst());
}

} // namespace nestline::ui
