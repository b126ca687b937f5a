// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/derivationwindow.h"

#include "ui/session/secrecy.h"
#include "ui/widgets/money.h"
#include "ui/widgets/windowsize.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr double smallestText = 8;
constexpr double largestText = 40;
constexpr double textStep = 1.15;

} // namespace

DerivationWindow::DerivationWindow(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_area(new ColumnArea(this))
    , m_textSize(font().pointSizeF() * 1.2)
{
    setObjectName(QStringLiteral("derivationWindow"));
    setWindowTitle(tr("How this bill comes about"));
    for (QLabel* label : {m_title, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->setObjectName(QStringLiteral("derivationProblem"));
    m_problem->setProperty("class", QStringLiteral("error"));

    auto* content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setSpacing(8);
    m_list->addStretch();
    m_area->setWidget(content);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAccessibleName(windowTitle());

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(createHead());
    layout->addWidget(m_problem);
    layout->addWidget(m_area, 1);
    resizeForText(*this, {760, 760});

    connect(&m_session, &DocumentSession::billChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && changes.properties())
            refresh();
    });
    connect(&Secrecy::of(m_session), &Secrecy::changed, this, &DerivationWindow::refresh);
    connect(&m_session, &DocumentSession::highlightChanged, this, [this] {
        if (m_session.highlighted() != chosenNodes())
            letGo();
    });
    refresh();
    if (!m_cards.empty())
        m_cards.front()->setFocus();
}

QLayout* DerivationWindow::createHead()
{
    auto* smaller = new QPushButton(tr("Smaller text"), this);
    auto* larger = new QPushButton(tr("Larger text"), this);
    smaller->setObjectName(QStringLiteral("smallerText"));
    larger->setObjectName(QStringLiteral("largerText"));
    smaller->setToolTip(tr("Ctrl+minus"));
    larger->setToolTip(tr("Ctrl+plus"));
    for (QPushButton* button : {smaller, larger})
        button->setAutoDefault(false);
    connect(smaller, &QPushButton::clicked, this, [this] { setTextSize(m_textSize / textStep); });
    connect(larger, &QPushButton::clicked, this, [this] { setTextSize(m_textSize * textStep); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(smaller);
    row->addWidget(larger);
    return row;
}

void DerivationWindow::refresh()
{
    const Result<Bill>& bill = m_session.analysis().bill();
    const RuleEdition* edition = bill ? m_session.catalogue().edition(bill->policy) : nullptr;
    m_problem->setVisible(!edition);
    m_area->setVisible(edition);
    if (!edition) {
        m_problem->setText(bill ? QString() : Secrecy::of(m_session).told(bill.error().message));
        return;
    }
    const Properties& properties = Secrecy::of(m_session).shown().properties;
    m_title->setText(properties.title);
    const std::vector<DerivationStep> steps = deriveBill(properties.tenant, *bill, *edition, localFigures());
    while (m_cards.size() < steps.size())
        addCard();
    while (m_cards.size() > steps.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    for (size_t i = 0; i < steps.size(); ++i)
        m_cards[i]->setStep(steps[i]);
    const auto lit = std::find_if(m_cards.begin(), m_cards.end(), [](StepCard* card) { return card->isChecked(); });
    if (lit != m_cards.end())
        choose(*lit);
}

void DerivationWindow::addCard()
{
    auto* card = new StepCard(static_cast<int>(m_cards.size()) + 1, m_theme, m_area->widget());
    card->setTextSize(m_textSize);
    connect(card, &QAbstractButton::clicked, this, [this, card](bool checked) { choose(checked ? card : nullptr); });
    connect(card, &StepCard::walked, this, &DerivationWindow::walk);
    m_list->insertWidget(static_cast<int>(m_cards.size()), card);
    m_cards.push_back(card);
}

void DerivationWindow::choose(StepCard* chosen)
{
    for (StepCard* card : m_cards)
        card->setChecked(card == chosen);
    if (isVisible())
        m_session.setHighlighted(chosenNodes());
}

std::set<NodeId> DerivationWindow::chosenNodes() const
{
    std::set<NodeId> nodes;
    for (const StepCard* card : m_cards) {
        if (card->isChecked())
            nodes.insert(card->step().nodes.begin(), card->step().nodes.end());
    }
    return nodes;
}

// Others light up their nodes now.
void DerivationWindow::letGo()
{
    for (StepCard* card : m_cards)
        card->setChecked(false);
}

void DerivationWindow::walk(int step)
{
    const auto focused =
        std::find_if(m_cards.begin(), m_cards.end(), [](const StepCard* card) { return card->hasFocus(); });
    const std::ptrdiff_t last = std::ssize(m_cards) - 1;
    const std::ptrdiff_t next = focused == m_cards.end() ? 0 : focused - m_cards.begin() + step;
    if (next < 0 || next > last)
        return;
    StepCard* card = m_cards[static_cast<size_t>(next)];
    card->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(card);
    choose(card);
}

void DerivationWindow::setTextSize(double points)
{
    m_textSize = std::clamp(points, smallestText, largestText);
    for (StepCard* card : m_cards)
        card->setTextSize(m_textSize);
}

void DerivationWindow::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            setTextSize(m_textSize * textStep);
        return;
    case Qt::Key_Minus:
        if (control)
            setTextSize(m_textSize / textStep);
        return;
    default: QDialog::keyPressEvent(event);
    }
}

void DerivationWindow::hideEvent(QHideEvent* event)
{
    if (std::any_of(m_cards.begin(), m_cards.end(), [](StepCard* card) { return card->isChecked(); }))
        m_session.setHighlighted({});
    QDialog::hideEvent(event);
}

void DerivationWindow::showEvent(QShowEvent* event)
{
    refresh();
    QDialog::showEvent(event);
}

} // namespace nestline::ui
