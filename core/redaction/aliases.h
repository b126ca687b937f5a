// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/node.h"

#include <map>
#include <set>

namespace nestline {

/// Makes what stands for hidden names and numbers, such as "Person 1" and "Number 3": nothing is made twice, nor what
/// stands in a document already because it was redacted before.
class Aliases
{
public:
    static bool isForNumber(const QString& text);
    static bool isForName(const QString& text);

    /// Keeps an alias from being made.
    void keep(const QString& alias) { m_taken.insert(alias); }
    QString forNumber();
    QString forName(NodeKind kind);

private:
    std::set<QString> m_taken;
    std::map<NodeKind, int> m_names; // so many were made
    int m_numbers = 0;
};

} // namespace nestline
