// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/space.h"
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
/// Whether tidying leaves the selected nodes where they are.
void pinSelection(DocumentSession& session, bool pinned);
/// True if all selected nodes are pinned, and there are some.
bool isSelectionPinned(const DocumentSession& session);
/// What a step that makes space is called.
QString makingSpace();
/// Why no space is made along the axis: nothing lies beyond.
QString nothingBeyond(Axis axis);
/// Moves all that lies beyond the selection along the axis by one place; without one, beyond `from`. What is folded up
/// goes with its card.
void makeSpace(DocumentSession& session, Axis axis, QPointF from, const FoldedBranches& branches = {});

} // namespace commands

} // namespace nestline::ui
