// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/suggestionspanel.h"

#include "core/edits/accounts.h"
#include "core/edits/planning.h"
#include "ui/planning/dismissform.h"
#include "ui/planning/goalform.h"
#include "ui/planning/plancard.h"
#include "ui/planning/planremarks.h"
#include "ui/planning/suggestionsview.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/scrolled.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nestline::ui {

SuggestionsPanel::SuggestionsPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_suggestions(session)
    , m_preview(session)
    , m_told([&session](const QString& sentence) { return Secrecy::of(session).told(sentence); })
    , m_card(new PlanCard(this))
    , m_view(new SuggestionsView(theme, m_told, this))
    , m_dismissForm(new DismissForm(this))
    , m_remarks(new PlanRemarks(this))
    , m_goal(new GoalForm(session, this))
    , m_goalFold(new Disclosure(QStringLiteral("goalLine"), tr("Goal and limits"), scrolled(m_goal, this), this))
{
    setObjectName(QStringLiteral("suggestionsPanel"));
    setFocusProxy(m_view);
    layOut();
    connectView();
    connect(m_card, &PlanCard::applyRequested, this, &SuggestionsPanel::applyPlan);
    connect(m_card, &PlanCard::previewRequested, this, &SuggestionsPanel::previewPlan);
    connect(m_card, &PlanCard::tradeOffRequested, this, &SuggestionsPanel::tradeOffRequested);
    connect(m_card, &PlanCard::keepRequested, m_goal, &GoalForm::askToKeep);
    connect(&m_suggestions, &LiveSuggestions::changed, this, &SuggestionsPanel::refresh);
    connect(&m_suggestions, &LiveSuggestions::progressChanged, this, [this] { m_card->show(m_suggestions, m_told); });
    connect(&m_preview, &PreviewHolder::ended, this, &SuggestionsPanel::forgetPreview);
    connect(m_remarks, &PlanRemarks::pinRequested, this, &SuggestionsPanel::pinAccounts);
    connect(m_remarks, &PlanRemarks::takeBackRequested, this, [this](const std::vector<AccountId>& accounts) {
        m_session.apply(tr("Take dismissal back"), takeBackDismissal(m_session.committed(), accounts));
    });
    connect(&Secrecy::of(m_session), &Secrecy::changed, this, &SuggestionsPanel::refresh);
    connect(m_goalFold, &Disclosure::toggled, this, &SuggestionsPanel::updateList);
    connect(m_goal, &GoalForm::wishesChanged, this, [this] { m_suggestions.ask(m_goal->wishes()); });
    refresh();
}

SuggestionsPanel::~SuggestionsPanel()
{
    m_view->disconnect(this); // it loses the focus when there is nothing left to preview
}

void SuggestionsPanel::layOut()
{
    // Short lines beside each other: the room is for suggestions.
    auto* lines = new QHBoxLayout;
    lines->setSpacing(4);
    for (QWidget* line : m_remarks->takeLines())
        lines->addWidget(line);
    lines->addWidget(m_goalFold->takeLine());
    lines->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->setSpacing(4);
    layout->addWidget(m_card);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_dismissForm);
    layout->addLayout(lines);
    layout->addWidget(m_remarks);
    layout->addWidget(m_goalFold);
    layout->addStretch(); // without a list the card keeps its height
}

void SuggestionsPanel::connectView()
{
    connect(m_view, &SuggestionsView::hovered, this, [this](int row) {
        m_hovered = row;
        updatePreview();
    });
    connect(m_view, &SuggestionsView::chosen, this, [this](int row) {
        if (row != m_chosen)
            choose(row);
    });
    connect(m_view, &SuggestionsView::previewToggled, this, [this](int row) { choose(m_chosen == row ? -1 : row); });
    connect(m_view, &SuggestionsView::wanted, this, [this](int row, SuggestionsDelegate::Link what) {
        switch (what) {
        case SuggestionsDelegate::Link::Apply: return apply(row);
        case SuggestionsDelegate::Link::Pin: return pin(row);
        case SuggestionsDelegate::Link::Dismiss: return askAboutDismissing(row);
        }
    });
    connect(m_view, &SuggestionsView::left, this, [this] {
        if (!m_dismissForm->isVisible() && std::exchange(m_chosen, -1) >= 0)
            updatePreview();
    });
}

// In a low panel at least some suggestions are seen, in less words.
void SuggestionsPanel::updateDensity()
{
    constexpr int linesForWholeRows = 28;
    constexpr int linesForFigures = 24;
    constexpr int linesForEffort = 18;
    const int lines = height() / fontMetrics().lineSpacing();
    m_card->setDensity(lines >= linesForFigures  ? PlanCard::Density::Full
                       : lines >= linesForEffort ? PlanCard::Density::Lines
                                                 : PlanCard::Density::Brief);
    m_view->setDense(lines < linesForWholeRows);
    // With larger texts fewer of them: the window must fit on the screen.
    constexpr int mostHeight = 135;
    const int cards = lines >= linesForEffort ? 3 : 2;
    m_view->setMinimumHeight(std::min(cards * SuggestionsDelegate::denseHeight(m_view->font()), mostHeight));
}

// In a low panel the goal takes the place of the list: the card above it tells what comes of each change.
void SuggestionsPanel::updateList()
{
    constexpr int linesForBoth = 34;
    const bool hasRoom = height() >= linesForBoth * fontMetrics().lineSpacing();
    m_view->setVisible(m_view->count() > 0 && (hasRoom || !m_goalFold->isOpen()));
    if (m_view->isHidden() && std::exchange(m_chosen, -1) >= 0)
        updatePreview();
}

void SuggestionsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateDensity();
    updateList();
}

QString SuggestionsPanel::title() const
{
    const int count = m_view->count();
    return count == 0 ? tr("Suggestions") : tr("Suggestions %1").arg(QLocale().toString(count));
}

bool SuggestionsPanel::hasPlan() const
{
    const Suggestions* current = m_suggestions.current();
    return current && current->isWorthMaking();
}

bool SuggestionsPanel::canUse(int row) const
{
    return row >= 0 && row < m_view->count() && hasPlan();
}

void SuggestionsPanel::refresh()
{
    m_preview.hide();
    forgetPreview();
    m_card->show(m_suggestions, m_told);
    const Suggestions* current = hasPlan() ? m_suggestions.current() : nullptr;
    if (m_suggestions.isWorking())
        m_view->setOutdated(true);
    else if (current)
        m_view->setSuggestions(current->singles, current->currency);
    else
        m_view->setSuggestions({}, {});
    updateList();
    if (m_view->hasFocus())
        choose(m_view->currentIndex().row());
    m_remarks->show(current, m_session.committed(), m_told);
    if (m_suggestions.current())
        m_goal->startFrom(m_suggestions.current()->plan);
    m_dismissForm->hide();
    if (const QString now = title(); now != std::exchange(m_title, now))
        Q_EMIT titleChanged(now);
    Q_EMIT planChanged();
}

void SuggestionsPanel::updatePreview()
{
    const bool isPlan = m_isPlanShown && hasPlan() && !canUse(m_hovered);
    const int row = canUse(m_hovered) ? m_hovered : !isPlan && canUse(m_chosen) ? m_chosen : -1;
    m_view->setPreviewed(row);
    m_view->setOpen(m_chosen);
    if (row >= 0)
        m_preview.show(applySteps(m_session.committed(), m_view->suggestion(row).steps));
    else if (isPlan)
        m_preview.show(applySteps(m_session.committed(), m_suggestions.current()->plan.steps));
    else
        m_preview.hide();
}

void SuggestionsPanel::forgetPreview()
{
    m_hovered = -1;
    m_chosen = -1;
    m_isPlanShown = false;
    m_card->setPreviewed(false);
    m_view->setPreviewed(-1);
    m_view->setOpen(-1);
    Q_EMIT planChanged();
}

void SuggestionsPanel::previewPlan(bool on)
{
    m_isPlanShown = on && hasPlan();
    m_chosen = -1;
    m_card->setPreviewed(m_isPlanShown);
    updatePreview();
    Q_EMIT planChanged();
}

void SuggestionsPanel::editGoal()
{
    m_goalFold->setOpen(true);
    m_goal->setFocus(Qt::ShortcutFocusReason);
}

void SuggestionsPanel::choose(int row)
{
    m_isPlanShown = false;
    m_card->setPreviewed(false);
    m_chosen = canUse(row) ? row : -1;
    updatePreview();
    Q_EMIT planChanged();
    if (m_chosen < 0)
        return;
    std::vector<NodeId> nodes;
    for (const PlanStep& step : m_view->suggestion(row).steps)
        nodes.push_back(step.node);
    if (const auto& host = m_view->suggestion(row).step().host)
        nodes.push_back(*host);
    m_session.lookAt(nodes);
}

void SuggestionsPanel::apply(int row)
{
    if (!canUse(row))
        return;
    // A copy, for the list changes while it is applied.
    const Suggestion suggestion = m_view->suggestion(row);
    m_session.applyStructure(suggestion.step().text, applySteps(m_session.committed(), suggestion.steps));
}

void SuggestionsPanel::applyPlan()
{
    if (hasPlan())
        m_session.applyStructure(tr("Apply the best plan"),
                                 applySteps(m_session.committed(), m_suggestions.current()->plan.steps));
}

void SuggestionsPanel::pin(int row)
{
    if (!canUse(row))
        return;
    const PlanStep step = m_view->suggestion(row).step();
    pinAccounts(step.node, step.freed());
}

void SuggestionsPanel::pinAccounts(const NodeId& node, const std::vector<AccountId>& accounts)
{
    Result<Document> next = m_session.committed();
    for (const AccountId& account : accounts) {
        if (next)
            next = updateAccount(*next, node, account, [](Account& pinned) { pinned.pinned = true; });
    }
    m_session.apply(tr("Pin"), std::move(next));
}

void SuggestionsPanel::askAboutDismissing(int row)
{
    if (!canUse(row))
        return;
    const PlanStep step = m_view->suggestion(row).step();
    m_dismissForm->disconnect(this);
    connect(m_dismissForm, &DismissForm::answered, this, [this, step](const QString& reason) {
        m_view->setFocus();
        m_session.apply(tr("Dismiss suggestion"),
                        dismissSuggestion(m_session.committed(), {step.freed(), step.text, reason}));
    });
    connect(m_dismissForm, &DismissForm::cancelled, m_view, qOverload<>(&QWidget::setFocus));
    m_dismissForm->ask(m_told(step.text));
}

void SuggestionsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_preview.isShowing()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_preview.hide();
    forgetPreview();
}

} // namespace nestline::ui
