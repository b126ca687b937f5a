// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/focus.h"
#include "core/layout/arrange.h"
#include "ui/bulk/proposaldialog.h"

class QRadioButton;
class QSpinBox;

namespace nestline::ui {

/// Asks for the distance between the selected nodes. What is folded up goes with its card.
class DistanceDialog : public ProposalDialog
{
    Q_OBJECT

public:
    explicit DistanceDialog(DocumentSession& session, FoldedBranches branches = {}, QWidget* parent = nullptr);

private:
    FoldedBranches m_branches;
    QRadioButton* m_across;
    QRadioButton* m_down;
    QSpinBox* m_distance;

    Axis axis() const;
    void showPresentGap();
    void refresh();
};

} // namespace nestline::ui
