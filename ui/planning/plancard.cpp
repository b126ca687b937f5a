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
    label->setMinimumWidth(1); // one line of it is cut to the width that there is
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
    , m_keepFewest(new QPushButton(this))
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
    m_keepFewest->setObjectName(QStringLiteral("keepFewest"));
    m_keepFewest->setToolTip(tr("Ask for the fewest accounts that can be kept"));
    layout->addWidget(m_keepFewest, 0, Qt::AlignLeading);
    connect(m_keepFewest, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(m_fewest); });
    connect(m_apply, &QPushButton::clicked, this, &PlanCard::applyRequested);
    connect(tradeOff, &QPushButton::clicked, this, &PlanCard::tradeOffRequested);
    connect(m_preview, &QPushButton::toggled, this, &PlanCard::previewRequested);
}

void PlanCard::setPreviewed(bool previewed)
{
    const QSignalBlocker quiet(m_preview);
    m_preview->setChecked(previewed);
}

void PlanCard::setDensity(Density density)
{
    m_density = density;
    fit();
}

void PlanCard::show(const LiveSuggestions& suggestions, const planwords::Told& told)
{
    const Suggestions* current = suggestions.current();
    // While the work goes on the buttons keep their place, and the focus.
    m_isPlan = current && current->isWorthMaking();
    m_buttons->setVisible(m_isPlan || (suggestions.isWorking() && !m_buttons->isHidden()));
    m_apply->setEnabled(m_isPlan);
    m_preview->setEnabled(m_isPlan);
    if (m_isPlan)
        tell(*current);
    else if (current)
        say(tr("Nothing to save"), told(planwords::whatIsNeeded(*current)));
    else if (suggestions.isWorking())
        say(tr("Looking for savings"), {}, suggestions.progress());
    else
        say(tr("No suggestions"), told(suggestions.error()));
    offerFewest(suggestions);
}

void PlanCard::tell(const Suggestions& suggestions)
{
    const QString saving = planwords::saving(suggestions);
    const QString counts = planwords::counts(suggestions);
    m_saving = saving.isEmpty() ? counts : saving;
    m_brief = planwords::brief(suggestions);
    say(planwords::headline(suggestions), QString(saving + u' ' + counts).trimmed(),
        planwords::effortAndProof(suggestions.plan));
}

void PlanCard::offerFewest(const LiveSuggestions& suggestions)
{
    const std::optional<int> fewest = suggestions.isWorking() ? std::nullopt : suggestions.fewest();
    m_fewest = fewest.value_or(0);
    m_keepFewest->setText(tr("Keep %Ln account(s)", nullptr, m_fewest));
    m_keepFewest->setVisible(fewest.has_value());
    updateGeometry();
}

void PlanCard::say(const QString& title, const QString& figures, const QString& effort)
{
    m_title->setText(title);
    m_allFigures = figures;
    m_allEffort = effort;
    const QString all = QStringList{title, figures, effort}.join(QLatin1Char(' ')).trimmed();
    setAccessibleDescription(all);
    m_apply->setAccessibleDescription(m_isPlan ? all : QString());
    fit();
}

// Why there is no plan is always told as a whole: there is no list that needs the room.
void PlanCard::fit()
{
    const Density density = m_isPlan ? m_density : Density::Full;
    const bool isFull = density == Density::Full;
    m_figures->setText(!m_isPlan || isFull ? m_allFigures : density == Density::Brief ? m_brief : m_saving);
    m_figures->setAccessibleName(m_allFigures);
    m_figures->setVisible(!m_allFigures.isEmpty());
    // A proof that is cut is none.
    m_effort->setText(m_allEffort);
    m_effort->setAccessibleName(m_allEffort);
    m_effort->setVisible(!m_allEffort.isEmpty() && density != Density::Brief);
    setToolTip(isFull ? QString() : QString(m_allFigures + u' ' + m_allEffort).toHtmlEscaped());
    updateGeometry();
}

// The text wraps, and what surrounds the panel asks for minimum sizes without regard to the width.
QSize PlanCard::minimumSizeHint() const
{
    const QSize usual = QFrame::minimumSizeHint();
    return {usual.width(), std::max(usual.height(), layout()->heightForWidth(width()))};
}

void PlanCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

} // namespace nestline::ui
