// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <span>
#include <vector>

namespace nestline {

/// What a column of numbers means for nodes that have a number already.
enum class NumberedNodes {
    Skip,    ///< they keep theirs, and the column goes on with the next node
    Replace, ///< the first number of the node gives way
    Add,     ///< the node gets a further account
};

/// One line of a pasted column and what becomes of it.
struct NumberLine
{
    int line = 1;               ///< in the text, from 1
    QString text;               ///< as pasted, without blanks at its ends
    std::optional<NodeId> node; ///< whose line it is; nothing where there are more lines than nodes
    QString number;             ///< in E.164; empty if the text is none
    QString replaced;           ///< the number that gives way
    QString problem;            ///< why the line is not used; empty: it is, or it is blank

    bool isUsed() const { return problem.isEmpty() && !number.isEmpty(); }
    friend bool operator==(const NumberLine&, const NumberLine&) = default;
};

/// What a pasted column of numbers does to nodes: shown before it is done.
struct NumberPlan
{
    std::vector<NumberLine> lines;
    std::vector<NodeId> remaining; ///< nodes that could have a number, but the column has no line for them
    std::vector<NodeId> unable;    ///< nodes that cannot have a number
    NumberedNodes numbered = NumberedNodes::Skip;

    qsizetype usedLines() const;
};

/// The number that a line of a pasted column spells, with quotes or without; nothing if it spells none. As spreadsheets
/// take a plus sign for the begin of a formula, many columns have 00 in its place.
std::optional<QString> numberInLine(const QString& line);

/// Deals the lines of `text` out to `nodes` in their order, one each. A line that cannot be used, and a blank one, keeps
/// its place, so that the lines below it still meet their nodes. A number that another account of the document has, or
/// an earlier line, is not used.
NumberPlan planNumbers(const Document& document, std::span<const NodeId> nodes, const QString& text,
                       NumberedNodes numbered);

/// Gives the numbers of all lines that are used to their nodes. Fails if a node is gone or is no app any more.
Result<Document> applyNumbers(const Document& document, const NumberPlan& plan, NumberType type);

} // namespace nestline
