// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;

namespace nestline::ui {

class CanvasView;
class DocumentSession;
class KeyBindings;

namespace canvaskeys {

/// What a key press on the canvas means.
enum class Meaning {
    None, ///< nothing: the window may have it
    Walk,
    Nudge,
    FollowLink,
    GoToOtherEnd, ///< of the selected link
    FollowKey,
    ReadOn,
    ReadBack,
    AddChild,
    AddSibling,
    Delete,
    Rename,
    Type,
    SetMenuKey,
    ToggleNumber,
    PickTool,
    Fit,
    Escape,
    Pan,
    ContextMenu,
};

/// The meaning of a key in the present state of selection: letters rename with exactly one node selected and pick tools
/// with nothing selected. Keys of actions are those of `keys`, all others are fixed.
Meaning meaningOf(const QKeyEvent& event, const DocumentSession& session, const KeyBindings& keys);

/// Does what the key means; false if that is nothing, or left to the view (Type, Escape, Pan, ContextMenu).
bool perform(Meaning meaning, const QKeyEvent& event, CanvasView& view, DocumentSession& session,
             const KeyBindings& keys);

} // namespace canvaskeys

} // namespace nestline::ui
