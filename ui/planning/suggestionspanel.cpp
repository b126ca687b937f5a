// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/suggestionspanel.h"

#include "core/edits/accounts.h"
#include "core/edits/planning.h"
#include "ui/planning/dismissform.h"
#include "ui/planning/goalform.h"
#include "ui/planning/plancard.h"
#include "ui/planning/planremarks.h"
#include "ui/planning/suggestionsmodel.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/scrolled.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

SuggestionsPanel::SuggestionsPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_suggestions(session)
    , m_preview(session)
    , m_told([&session](const QString& sentence) { return Secrecy::of(session).told(sentence); })
    , m_card(new PlanCard(this))
    , m_model(new SuggestionsModel(this))
    , m_view(new QListView(this))
    , m_delegate(new SuggestionsDelegate(theme, m_view))
    , m_dismissForm(new DismissForm(this))
    , m_remarks(new PlanRemarks(this))
    , m_goal(new GoalForm(session, this))
    , m_goalFold(new Disclosure(QStringLiteral("goalLine"), tr("Goal and limits"), scrolled(m_goal, this), this))
{
    setObjectName(QStringLiteral("suggestionsPanel"));
    setFocusProxy(m_view);
    buildView(theme);
    layOut();
    connect(m_card, &PlanCard::applyRequested, this, &SuggestionsPanel::applyPlan);
    connect(m_card, &PlanCard::previewRequested, this, &SuggestionsPanel::previewPlan);
    connect(m_card, &PlanCard::tradeOffRequested, this, &SuggestionsPanel::tradeOffRequested);
    connect(&m_suggestions, &LiveSuggestions::changed, this, &SuggestionsPanel::refresh);
    connect(&m_suggestions, &LiveSuggestions::progressChanged, this, [this] { m_card->show(m_suggestions, m_told); });
    connect(&m_preview, &PreviewHolder::ended, this, &SuggestionsPanel::forgetPreview);
    connect(m_remarks, &PlanRemarks::pinRequested, this, &SuggestionsPanel::pinAccounts);
    connect(m_remarks, &PlanRemarks::takeBackRequested, this, [this](const std::vector<AccountId>& accounts) {
        m_session.apply(tr("Take dismissal back"), takeBackDismissal(m_session.committed(), accounts));
    });
    connect(m_goal, &GoalForm::wishesChanged, this, [this] { m_suggestions.ask(m_goal->wishes()); });
    refresh();
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
}

// In a low panel at least some suggestions are seen, in less words.
void SuggestionsPanel::updateDensity()
{
    constexpr int linesForAll = 28;
    constexpr int linesForEffort = 18;
    const int lines = height() / fontMetrics().lineSpacing();
    m_card->setDensity(lines >= linesForAll      ? PlanCard::Density::Full
                       : lines >= linesForEffort ? PlanCard::Density::Lines
                                                 : PlanCard::Density::Brief);
    if (const bool dense = lines < linesForAll; dense != m_delegate->isDense()) {
        m_delegate->setDense(dense);
        m_view->doItemsLayout();
    }
    // With larger texts fewer of them: the window must fit on the screen.
    constexpr int mostHeight = 135;
    m_view->setMinimumHeight(std::min(3 * SuggestionsDelegate::denseHeight(m_view->font()), mostHeight));
}

void SuggestionsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateDensity();
}

void SuggestionsPanel::buildView(ThemeManager& theme)
{
    m_view->setObjectName(QStringLiteral("suggestionsView"));
    m_view->setAccessibleName(tr("Suggestions"));
    m_view->setAccessibleDescription(tr("Enter applies, Space previews, P pins the number, Delete dismisses"));
    m_view->setModel(m_model);
    m_model->setTold(m_told);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->setItemDelegate(m_delegate);
    connect(m_delegate, &SuggestionsDelegate::linkActivated, this,
            [this](const QModelIndex& index, SuggestionsDelegate::Link link) {
                switch (link) {
                case SuggestionsDelegate::Link::Apply: return apply(index.row());
                case SuggestionsDelegate::Link::Pin: return pin(index.row());
                case SuggestionsDelegate::Link::Dismiss: return askAboutDismissing(index.row());
                }
            });
    connect(m_view, &QListView::entered, this, [this](const QModelIndex& index) {
        m_hovered = index.row();
        updatePreview();
    });
    connect(m_view, &QListView::viewportEntered, this, [this] {
        m_hovered = -1;
        updatePreview();
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (index.row() != m_chosen)
            choose(index.row());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_view->hasFocus() && !m_isRefilling)
            choose(index.row());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &SuggestionsPanel::openMenu);
    connect(&Secrecy::of(m_session), &Secrecy::changed, this, &SuggestionsPanel::refresh);
    connect(&theme, &ThemeManager::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

QString SuggestionsPanel::title() const
{
    const int count = m_model->rowCount();
    return count == 0 ? tr("Suggestions") : tr("Suggestions %1").arg(QLocale().toString(count));
}

bool SuggestionsPanel::hasPlan() const
{
    const Suggestions* current = m_suggestions.current();
    return current && current->isWorthMaking();
}

bool SuggestionsPanel::canUse(int row) const
{
    return row >= 0 && row < m_model->rowCount() && hasPlan();
}

void SuggestionsPanel::refresh()
{
    m_preview.hide();
    forgetPreview();
    m_card->show(m_suggestions, m_told);
    const Suggestions* current = hasPlan() ? m_suggestions.current() : nullptr;
    if (m_suggestions.isWorking())
        m_model->setOutdated(true);
    else
        showRows(current);
    m_view->setVisible(m_model->rowCount() > 0);
    m_remarks->show(current, m_session.committed(), m_told);
    if (m_suggestions.current())
        m_goal->startFrom(m_suggestions.current()->plan);
    m_dismissForm->hide();
    if (const QString now = title(); now != std::exchange(m_title, now))
        Q_EMIT titleChanged(now);
    Q_EMIT planChanged();
}

void SuggestionsPanel::showRows(const Suggestions* current)
{
    const QScopedValueRollback refilling(m_isRefilling, true);
    const int row = m_view->currentIndex().row();
    m_model->setSuggestions(current ? current->singles : std::vector<Suggestion>(),
                            current ? current->currency : QString());
    // After one was applied the next is at hand.
    if (row >= 0 && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
}

void SuggestionsPanel::updatePreview()
{
    const Document& base = m_session.committed();
    if (canUse(m_hovered))
        m_preview.show(applySteps(base, m_model->suggestion(m_hovered).steps));
    else if (m_isPlanShown && hasPlan())
        m_preview.show(applySteps(base, m_suggestions.current()->plan.steps));
    else if (canUse(m_chosen))
        m_preview.show(applySteps(base, m_model->suggestion(m_chosen).steps));
    else
        m_preview.hide();
}

void SuggestionsPanel::forgetPreview()
{
    m_hovered = -1;
    m_chosen = -1;
    m_isPlanShown = false;
    m_card->setPreviewed(false);
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
    for (const PlanStep& step : m_model->suggestion(row).steps)
        nodes.push_back(step.node);
    if (const auto& host = m_model->suggestion(row).step().host)
        nodes.push_back(*host);
    m_session.lookAt(nodes);
}

void SuggestionsPanel::apply(int row)
{
    if (!canUse(row))
        return;
    // A copy, for the list changes while it is applied.
    const Suggestion suggestion = m_model->suggestion(row);
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
    const PlanStep step = m_model->suggestion(row).step();
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
    const PlanStep step = m_model->suggestion(row).step();
    m_dismissForm->disconnect(this);
    connect(m_dismissForm, &DismissForm::answered, this, [this, step](const QString& reason) {
        m_view->setFocus();
        m_session.apply(tr("Dismiss suggestion"),
                        dismissSuggestion(m_session.committed(), {step.freed(), step.text, reason}));
    });
    connect(m_dismissForm, &DismissForm::cancelled, m_view, qOverload<>(&QWidget::setFocus));
    m_dismissForm->ask(m_told(step.text));
}

void SuggestionsPanel::openMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid() || !canUse(index.row()))
        return;
    m_view->setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, Qt::Key key) {
        menu->addAction(text, QKeySequence(key), this, [this, key] { handleKey(key); });
    };
    add(SuggestionsDelegate::linkText(SuggestionsDelegate::Link::Apply), Qt::Key_Return);
    add(tr("Preview"), Qt::Key_Space);
    add(SuggestionsDelegate::linkText(SuggestionsDelegate::Link::Pin), Qt::Key_P);
    add(SuggestionsDelegate::linkText(SuggestionsDelegate::Link::Dismiss), Qt::Key_Delete);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool SuggestionsPanel::handleKey(int key)
{
    const int row = m_view->currentIndex().row();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: apply(row); return true;
    case Qt::Key_Space: choose(m_chosen == row ? -1 : row); return true;
    case Qt::Key_P: pin(row); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: askAboutDismissing(row); return true;
    case Qt::Key_Escape:
        if (!m_preview.isShowing())
            return false;
        m_preview.hide();
        forgetPreview();
        return true;
    default: return false;
    }
}

bool SuggestionsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport()) {
        // Heights follow the width, which QListView considers only in the direction of its flow.
        if (event->type() == QEvent::Resize && m_view->viewport()->width() != m_laidOutWidth) {
            m_laidOutWidth = m_view->viewport()->width();
            m_view->doItemsLayout();
        }
        if (event->type() == QEvent::Leave && m_hovered >= 0) {
            m_hovered = -1;
            updatePreview();
        }
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (!(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && handleKey(press->key()))
            return true;
    }
    if (watched == m_view && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool comesBack =
            reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || m_dismissForm->isVisible();
        if (!comesBack && std::exchange(m_chosen, -1) >= 0)
            updatePreview();
    }
    return QWidget::eventFilter(watched, event);
}

void SuggestionsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace nestline::ui
