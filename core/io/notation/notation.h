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
///       afterhours Main mailbox [voicemail]
///       0 Reception [operator]
///
/// A line is: an optional way in (a menu key, or forward, noinput, operator, afterhours, holiday, agents, overflow,
/// timeout, noagents), the name, an optional kind in brackets (menu, queue, person, operator, voicemail, external,
/// announcement, disconnect; without one a node is an auto attendant) and any number of phone numbers (+ and digits).
/// Without a way in a child gets the first free key, or agents and then time-out under a queue. `= Name` instead of a
/// node leads to the node of that name that stands elsewhere in the text. Indentation by blanks or tabs says who leads
/// to whom. Ids are n1, n2, ... in the order of lines, l1, ... and r1, ... likewise; every app gets an account; nodes
/// have no positions. Errors name the line.
Result<Document> documentFromNotation(const QString& text);

/// True if the text looks like the notation rather than prose: used to decide what pasting a text means.
bool looksLikeNotation(const QString& text);

/// The notation of a document, for tests and the clipboard: roots first, each node once, repeated targets as `= Name`.
QString notationFromDocument(const Document& document);

} // namespace nestline
