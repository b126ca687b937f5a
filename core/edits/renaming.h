// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <span>
#include <vector>

namespace nestline {

/// How names are changed: what is looked for in them, and what takes its place.
struct RenamePattern
{
    enum class Syntax {
        Text,       ///< as it stands
        Wildcards,  ///< * for any characters, ? for one
        Expression, ///< a regular expression
    };

    QString find; ///< empty: the whole name
    /// \1, \2, ... is what the stars or groups found; {n} counts the renamed nodes, {nn} with at least two digits and so
    /// on; {name} is the name so far, {group} the node's group.
    QString replacement;
    Syntax syntax = Syntax::Text;
    bool matchesCase = false;
    int firstNumber = 1;
};

/// The new name of a node.
struct Renaming
{
    NodeId node;
    QString before;
    QString after;
    QString problem; ///< why the node keeps its name; empty: it is renamed

    bool changesName() const { return problem.isEmpty() && before != after; }
    friend bool operator==(const Renaming&, const Renaming&) = default;
};

/// The names that nodes get, in their order; nodes whose names the pattern does not meet are left out. Fails with the
/// reason and the place if the pattern cannot be understood.
Result<std::vector<Renaming>> planRenaming(const Document& document, std::span<const NodeId> nodes,
                                           const RenamePattern& pattern);

/// New names that would not be one node's alone, which is allowed but seldom meant.
struct SharedNames
{
    int renamed = 0; ///< nodes whose new name other nodes get, too
    int taken = 0;   ///< nodes whose new name a node has that keeps it
    QString renamedExample;
    QString takenExample;

    friend bool operator==(const SharedNames&, const SharedNames&) = default;
};

SharedNames sharedNames(const Document& document, std::span<const Renaming> renamings);

/// Gives the nodes their new names, but those with a problem. Fails if a node is gone.
Result<Document> applyRenaming(const Document& document, std::span<const Renaming> renamings);

} // namespace nestline
