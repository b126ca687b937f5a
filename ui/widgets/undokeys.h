// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace nestline::ui {

/// For a field that edits the document while the user types: the keys of undo and redo go to the window, because the
/// field's own history knows nothing of the document. While its text is marked as invalid, the field keeps them.
void leaveUndoToWindow(QWidget* field);

} // namespace nestline::ui
