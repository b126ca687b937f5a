// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

class QWidget;

/// Connecting by name, without a mouse: a search over the nodes, with those that are refused and why, then over the keys
/// and triggers. While one goes through the rows the link shows as a preview, with its bill. Each is one undo step.
namespace nestline::ui::targetpicker {

/// Lets `from` lead to an existing node or a new one.
void connectFrom(DocumentSession& session, const NodeId& from, const ThemeManager& theme, QWidget* parent);

/// Lets a link lead to another node.
void moveEnd(DocumentSession& session, const LinkId& link, const ThemeManager& theme, QWidget* parent);
/// Lets a link begin at another node.
void moveStart(DocumentSession& session, const LinkId& link, const ThemeManager& theme, QWidget* parent);

/// Puts a node under another one: the link that leads to it begins there, or, without one, a new link does.
void moveUnder(DocumentSession& session, const NodeId& node, const ThemeManager& theme, QWidget* parent);

} // namespace nestline::ui::targetpicker
