// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/link.h"
#include "core/document/node.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nestline::ui {

/// The name of a kind for people, in lower case as within a sentence: "auto attendant".
QString kindName(NodeKind kind);

/// The name of a trigger for people, as on a pill: "time-out", "after hours". A key link is named by its key instead.
QString triggerName(Trigger trigger);

/// All kinds in the order in which menus list them.
std::vector<NodeKind> allKinds();

/// The types of phone numbers for people, in the order of NumberType.
QStringList numberTypeNames();

/// The triggers that may leave a node of this kind, in the order in which menus list them.
std::vector<Trigger> triggersFor(NodeKind kind);

} // namespace nestline::ui
