// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QString>

namespace nestline {

/// Reads call flows from indented text, one node a line:
///
///     Main line +14255550100
///       1 Sales [queue] +14255550142
///         timeout Sales mailbox [voicemail]
///       2 Support menu
///         1 Hardware [queue]
///         9 = Main line
///       afterhours Main mailbox [voicemail]
///       0 Reception [operator]
///
/// A line is: an optional way in, the name, an optional kind in brackets and any number of phone numbers. Indentation by
/// blanks (a tab counts as four) says who leads to whom; empty lines mean nothing.
///
/// - The way in is a menu key (0-9, *, #) or, in small letters, forward, noinput, operator, afterhours, holiday, agents,
///   overflow, timeout or noagents. It needs a line above that leads here and text behind it; otherwise the word belongs
///   to the name. Without a way in a child gets the first key that no line under the same menu uses (then a trigger), or
///   under a queue agents, timeout, overflow, noagents in this order. Nothing leads on from an end.
/// - The kind is [menu], [queue], [person], [operator], [voicemail], [external], [announcement] or [disconnect]; without
///   one a node is an auto attendant. Other brackets belong to the name.
/// - A phone number is + and digits at the end of the line, before or behind the kind. The numbers of an end belong to
///   its name.
/// - `= Name` instead of a node leads to the node of that name elsewhere in the text; `= "Name" 2` to the second one.
/// - A name in double quotes is taken as it stands, with \" \\ \n \r \t and \u with four hexadecimal digits inside. This
///   is how a name is written that would be read differently, has blanks at its ends, or is empty.
///
/// Ids are n1, n2, ... in the order of lines, l1, ... and r1, ... likewise; every app gets an account for each number, or
/// one without; nodes have no positions. Errors name the line.
Result<Document> documentFromNotation(const QString& text);

/// True if the text looks like the notation rather than prose: used to decide what pasting a text means.
bool looksLikeNotation(const QString& text);

/// The notation of a document, for tests and the clipboard: roots first, each node once, repeated targets as `= Name`.
/// Very deep branches begin anew at the margin. What the notation has no words for (positions, groups, details of
/// accounts, numbers that are not + and digits, links without a resource account) is left out.
QString notationFromDocument(const Document& document);

} // namespace nestline
