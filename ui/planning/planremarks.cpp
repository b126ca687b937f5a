// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/planremarks.h"

#include "core/document/dismissals.h"
#include "ui/planning/linkrows.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/scrolled.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

PlanRemarks::PlanRemarks(QWidget* parent)
    : QWidget(parent)
    , m_notes(new QLabel(this))
    , m_notesFold(new Disclosure(QStringLiteral("planNotesLine"), tr("What to mind"), m_notes, this))
    , m_pinOffers(new LinkRows(QStringLiteral("pinOffer"), tr("Pin"), this))
    , m_dismissed(new LinkRows(QStringLiteral("takeBack"), tr("Take back"), this))
    , m_dismissedFold(
          new Disclosure(QStringLiteral("dismissedLine"), tr("Dismissed"), scrolled(m_dismissed, this), this))
{
    setObjectName(QStringLiteral("planRemarks"));
    m_notes->setObjectName(QStringLiteral("planNotes"));
    m_notes->setProperty("class", QStringLiteral("caption"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_pinOffers);
    layout->addWidget(m_notesFold);
    layout->addWidget(m_dismissedFold);
    connect(m_pinOffers, &LinkRows::activated, this, [this](int row) {
        const PinOffer offer = m_offered[static_cast<size_t>(row)]; // a copy, for pinning shows other offers
        Q_EMIT pinRequested(offer.node, offer.accounts);
    });
    connect(m_dismissed, &LinkRows::activated, this, [this](int row) {
        const std::vector<AccountId> accounts = m_takenBack[static_cast<size_t>(row)];
        Q_EMIT takeBackRequested(accounts);
    });
}

std::vector<QWidget*> PlanRemarks::takeLines()
{
    return {m_notesFold->takeLine(), m_dismissedFold->takeLine()};
}

void PlanRemarks::show(const Suggestions* current, const Document& document, const planwords::Told& told)
{
    QStringList notes;
    QStringList offers;
    m_offered.clear();
    if (current) {
        notes = current->plan.notes;
        if (!current->obstacles.isEmpty())
            notes << current->obstacles;
        m_offered = current->pinOffers;
    }
    // A few at a time: those that are pinned make room for the next.
    constexpr size_t mostOffers = 2;
    for (size_t i = 0; i < std::min(m_offered.size(), mostOffers); ++i)
        offers << told(m_offered[i].text);
    m_notes->setText(told(notes.join(QLatin1Char(' '))));
    m_notesFold->setOffered(!notes.isEmpty());
    m_pinOffers->show(offers);
    m_pinOffers->setVisible(!offers.isEmpty());
    showDismissed(document, told);
}

void PlanRemarks::showDismissed(const Document& document, const planwords::Told& told)
{
    QStringList sentences;
    m_takenBack.clear();
    for (const Dismissal& dismissal : dismissalsIn(document.properties)) {
        // A file that somebody wrote by hand may say no more.
        const QString what =
            dismissal.suggestion.isEmpty() ? dismissal.accounts.front().toString() : dismissal.suggestion;
        //: %1 a dismissed suggestion, %2 why it is not wanted
        sentences << told(dismissal.reason.isEmpty() ? what : tr("%1 (%2)").arg(what, dismissal.reason));
        m_takenBack.push_back(dismissal.accounts);
    }
    m_dismissed->show(sentences);
    m_dismissedFold->setOffered(!sentences.isEmpty());
}

} // namespace nestline::ui
