// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

namespace nestline::ui {

// All of these say what the window shows: nothing that is hidden in it.

/// A node in words, for screen readers: its name, kind, numbers, what it costs and why, and what is doubtful about it.
QString spokenNode(DocumentSession& session, const NodeId& node);

/// Where a node leads and what leads to it: "Leads to Sales by key 1. Reached from Main line by key 2."
QString spokenConnections(DocumentSession& session, const NodeId& node);

/// A link in words: "key 1, from Main line to Sales", and what is doubtful about it.
QString spokenLink(DocumentSession& session, const LinkId& link);

/// How a link is taken: "key 1", "time-out".
QString spokenWay(const Link& link);

} // namespace nestline::ui
