// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/licensing/bill.h"

#include <QString>

namespace nestline::ui {

/// The second line of a card: its number or numbers, "nested – no number" for an app without one, else the kind.
QString cardDetail(const Node& node);

/// The text of a node's badge: "free", the price of its paid licences, or nothing.
QString badgeText(const Bill& bill, const NodeId& node);

/// What a screen reader says of a node, and a tool tip: name, kind, numbers and what it costs.
QString nodeDescription(const Document& document, const Bill* bill, const NodeId& node);

/// The sentence on what a node costs and why; empty where there is nothing to say.
QString costSentence(const Document& document, const Bill* bill, const NodeId& node);

/// What stands at the ends of a link that is drawn as references: where it leads, and where it, or several, come from.
QString referenceTo(const QString& name);
QString referenceFrom(const QString& name);
QString referencesFrom(int count);

} // namespace nestline::ui
