// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace nestline::ui {

/// Everything a user can do in the window, by name. ActionTable says how each is called and reached.
enum class ActionId {
    New,
    Open,
    Save,
    SaveAs,
    ExportPicture,
    KeepBaseline,
    ExplainBill,
    WhatIf,
    CopyBill,
    ExportBill,
    PrintBill,
    Close,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    SelectAll,
    Rename,
    ToggleNumber,
    ZoomIn,
    ZoomOut,
    ZoomActual,
    FitAll,
    ZoomSelection,
    NextPanel,
    PreviousPanel,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ResetLayout,
    ToolSelect,
    ToolConnect,
    ToolPan,
    ToolAttendant,
    ToolQueue,
    ToolPerson,
    ToolOperator,
    ToolVoicemail,
    ToolExternal,
    ToolAnnouncement,
    ToolDisconnect,
    AddChild,
    AddSibling,
    Tidy,
    KeySheet,
    About,
};

} // namespace nestline::ui
