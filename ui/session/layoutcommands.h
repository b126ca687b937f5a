// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/tidy.h"

namespace nestline::ui {

class DocumentSession;

/// Commands that only place nodes; each is one undo step.
namespace commands {

/// Places all nodes anew.
void tidy(DocumentSession& session, const TidyOptions& options);
/// Places the selected nodes anew, where they are.
void tidySelection(DocumentSession& session);
/// Tidies what is not selected; the selected nodes and the places of trees stay.
void tidyAroundSelection(DocumentSession& session);

} // namespace commands

} // namespace nestline::ui
