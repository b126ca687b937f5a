// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/planning/livesuggestions.h"
#include "ui/planning/planwords.h"
#include "ui/session/previewholder.h"

#include <QWidget>

namespace nestline::ui {

class Disclosure;
class DismissForm;
class GoalForm;
class PlanCard;
class PlanRemarks;
class SuggestionsView;
class ThemeManager;

/// How nodes could be nested so that less is paid: the best plan, and its parts one by one, the best first. What the
/// pointer or the keys are on is previewed on the canvas, with its bill. Each can be applied, its number pinned, or
/// dismissed with a reason: by the links of its card, by keys (Enter, P, Del; Space previews) or from its menu. After
/// each change all are found anew.
class SuggestionsPanel : public QWidget
{
    Q_OBJECT

public:
    SuggestionsPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);
    ~SuggestionsPanel() override;

    const LiveSuggestions& suggestions() const { return m_suggestions; }
    /// The title with the number of suggestions, such as "Suggestions 5".
    QString title() const;
    /// Whether there is a plan that can be applied.
    bool hasPlan() const;
    bool isPreviewingPlan() const { return m_isPlanShown; }

public Q_SLOTS:
    void applyPlan();
    void previewPlan(bool on);
    /// Unfolds what plans are asked for and takes the focus there.
    void editGoal();

Q_SIGNALS:
    void titleChanged(const QString& title);
    void tradeOffRequested();
    /// hasPlan() or isPreviewingPlan() may differ.
    void planChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    DocumentSession& m_session;
    LiveSuggestions m_suggestions;
    PreviewHolder m_preview;
    planwords::Told m_told;
    PlanCard* m_card;
    SuggestionsView* m_view;
    DismissForm* m_dismissForm;
    PlanRemarks* m_remarks;
    GoalForm* m_goal;
    Disclosure* m_goalFold;
    QString m_title;
    // What is previewed: the row under the pointer, else the whole plan, else the row that was chosen.
    int m_hovered = -1;
    bool m_isPlanShown = false;
    int m_chosen = -1;

    void layOut();
    void connectView();
    void updateDensity();
    void updateList();
    void refresh();
    void updatePreview();
    void forgetPreview();
    void choose(int row);
    void apply(int row);
    void pin(int row);
    void pinAccounts(const NodeId& node, const std::vector<AccountId>& accounts);
    void askAboutDismissing(int row);
    bool canUse(int row) const;
};

} // namespace nestline::ui
