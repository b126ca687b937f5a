// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggestions.h"
#include "ui/planning/planwords.h"

#include <QWidget>

class QLabel;

namespace nestline::ui {

class Disclosure;
class LinkRows;

/// What belongs to the best plan beside its steps: what to mind, which numbers had better be pinned, and which
/// suggestions were dismissed. What is not there takes no room.
class PlanRemarks : public QWidget
{
    Q_OBJECT

public:
    explicit PlanRemarks(QWidget* parent = nullptr);

    /// The lines that unfold what there is to read, to be laid out by the panel.
    std::vector<QWidget*> takeLines();

    /// `current` may be null. Dismissals are those of `document`. Sentences that name nodes are passed through `told`.
    void show(const Suggestions* current, const Document& document, const planwords::Told& told);

Q_SIGNALS:
    void pinRequested(const nestline::NodeId& node, const std::vector<nestline::AccountId>& accounts);
    void takeBackRequested(const std::vector<nestline::AccountId>& accounts);

private:
    QLabel* m_notes;
    Disclosure* m_notesFold;
    LinkRows* m_pinOffers;
    LinkRows* m_dismissed;
    Disclosure* m_dismissedFold;
    std::vector<PinOffer> m_offered;
    std::vector<std::vector<AccountId>> m_takenBack; // accounts, by row

    void showDismissed(const Document& document, const planwords::Told& told);
};

} // namespace nestline::ui
