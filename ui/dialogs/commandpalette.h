// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/menucommands.h"
#include "ui/session/documentsession.h"
#include "ui/session/settings.h"

class QWidget;

namespace nestline::ui {

/// Opens a search over everything the menus offer, with where it stands and its key, what was used last first; what is
/// not possible now is shown as such. A name that was typed also finds nodes of the document to go to.
void showCommandPalette(std::vector<MenuCommand> commands, DocumentSession& session, Settings& settings,
                        const ThemeManager& theme, QWidget* parent);

} // namespace nestline::ui
