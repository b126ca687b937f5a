// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/plancard.h"

#include "ui/planning/livesuggestions.h"
#include "ui/planning/planwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace nestline::ui {

namespace {

QLabel* textLine(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PlanCard::PlanCard(QWidget* parent)
    : QFrame(parent)
    , m_title(textLine("planTitle", this))
    , m_figures(textLine("planFigures", this))
    , m_effort(textLine("planEffort", this))
    , m_buttons(new QWidget(this))
    , m_apply(new QPushButton(tr("Apply all"), m_buttons))
    , m_preview(new QPushButton(tr("Preview"), m_buttons))
{
    setObjectName(QStringLiteral("planCard"));
    setProperty("class", QStringLiteral("card"));
    setAccessibleName(tr("Best plan"));
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_effort->setProperty("class", QStringLiteral("caption"));
    m_apply->setObjectName(QStringLiteral("applyPlan"));
    m_apply->setProperty("class", QStringLiteral("primary"));
    m_apply->setToolTip(tr("Make all changes of the best plan as one step that can be undone"));
    m_preview->setObjectName(QStringLiteral("previewPlan"));
    m_preview->setCheckable(true);
    m_preview->setToolTip(tr("Show the best plan on the canvas and its bill, without changing anything"));

    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 2, 0, 0);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_preview);
    auto* tradeOff = new QPushButton(tr("Trade-off..."), m_buttons);
    tradeOff->setObjectName(QStringLiteral("openTradeOff"));
    tradeOff->setProperty("class", QStringLiteral("link"));
    tradeOff->setToolTip(tr("Save more or less, for more or less effort of callers"));
    buttons->addWidget(tradeOff);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(2);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_effort), m_buttons})
        layout->addWidget(part);
    connect(m_apply, &QPushButton::clicked, this, &PlanCard::applyRequested);
    connect(tradeOff, &QPushButton::clicked, this, &PlanCard::tradeOffRequested);
    connect(m_preview, &QPushButton::toggled, this, &PlanCard::previewRequested);
}

void PlanCard::setPreviewed(bool previewed)
{
    const QSignalBlocker quiet(m_preview);
    m_preview->setChecked(previewed);
}

void PlanCard::show(const LiveSuggestions& suggestions, const planwords::Told& told)
{
    const Suggestions* current = suggestions.current();
    // While the work goes on the buttons keep their place, and the focus.
    const bool offers = current && current->isWorthMaking();
    m_buttons->setVisible(offers || (suggestions.isWorking() && !m_buttons->isHidden()));
    m_apply->setEnabled(offers);
    m_preview->setEnabled(offers);
    if (offers)
        showPlan(*current);
    else if (current)
        say(tr("Nothing to save"), told(planwords::whatIsNeeded(*current)), {});
    else if (suggestions.isWorking())
        say(tr("Looking for savings"), {}, suggestions.progress());
    else
        say(tr("No suggestions"), told(suggestions.error()), {});
}

// The text wraps, and what surrounds the panel asks for minimum sizes without regard to the width.
void PlanCard::keepWholeHeight()
{
    setMinimumHeight(layout()->heightForWidth(width()));
}

void PlanCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    keepWholeHeight();
}

void PlanCard::showPlan(const Suggestions& suggestions)
{
    say(planwords::headline(suggestions), planwords::figures(suggestions), planwords::effortAndProof(suggestions.plan));
    m_apply->setAccessibleDescription(
        QStringList{m_title->text(), m_figures->text(), m_effort->text()}.join(QLatin1Char(' ')));
}

void PlanCard::say(const QString& title, const QString& figures, const QString& effort)
{
    m_title->setText(title);
    m_figures->setText(figures);
    m_figures->setVisible(!figures.isEmpty());
    m_effort->setText(effort);
    m_effort->setVisible(!effort.isEmpty());
    setAccessibleDescription(QStringList{title, figures, effort}.join(QLatin1Char(' ')).trimmed());
    keepWholeHeight();
}

} // namespace nestline::ui
