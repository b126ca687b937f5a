// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/link.h"
#include "core/document/node.h"

#include <QStringList>

namespace nestline {

/// How a call reaches a line from the line above that leads to it.
struct NotationWay
{
    Trigger trigger = Trigger::Key;
    std::optional<MenuKey> key; ///< set if and only if the trigger is Key

    friend bool operator==(const NotationWay&, const NotationWay&) = default;
};

/// One line of the notation without its indentation: a node, or a reference to one.
struct NotationLine
{
    std::optional<NotationWay> way;
    QString name;
    std::optional<int> reference; ///< set in `= Name`: which of the nodes of that name, from 1; 0: the only one
    NodeKind kind = NodeKind::AutoAttendant;
    QStringList numbers;
    bool nameIsMissing = false; ///< there is neither a name nor a pair of quotes

    friend bool operator==(const NotationLine&, const NotationLine&) = default;
};

/// Reads a line. At the margin (`isRoot`) there is no way in.
NotationLine parseNotationLine(QStringView text, bool isRoot);

/// Writes a line so that reading gives it back, with quotes only where they are needed.
QString formatNotationLine(const NotationLine& line);

} // namespace nestline
