// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/liveanalysis.h"

namespace nestline {

namespace {

// Findings follow a pause: a half-typed name or a link on its way needs a price at once, but no comment.
constexpr int findingsDelay = 120;

bool isSame(const Result<Bill>& a, const Result<Bill>& b)
{
    if (a.hasValue() != b.hasValue())
        return false;
    return a.hasValue() ? *a == *b : a.error() == b.error();
}

} // namespace

LiveAnalysis::LiveAnalysis(const DocumentStore& store, const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_bill(computeBill(store.document(), catalogue))
    , m_findings(checkDocument(store.document(), catalogue))
{
    m_billTimer.setSingleShot(true);
    m_billTimer.setInterval(0);
    m_findingsTimer.setSingleShot(true);
    m_findingsTimer.setInterval(findingsDelay);
    connect(&m_billTimer, &QTimer::timeout, this, &LiveAnalysis::updateBill);
    connect(&m_findingsTimer, &QTimer::timeout, this, &LiveAnalysis::updateFindings);
    connect(&store, &DocumentStore::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touchesMeaning())
            return;
        m_billTimer.start();
        m_findingsDue = true;
        if (!m_findingsHeld)
            m_findingsTimer.start();
    });
}

void LiveAnalysis::flush()
{
    if (m_billTimer.isActive())
        updateBill();
    if (m_findingsDue)
        updateFindings();
}

void LiveAnalysis::holdFindings(bool hold)
{
    m_findingsHeld = hold;
    if (hold)
        m_findingsTimer.stop();
    else if (m_findingsDue)
        m_findingsTimer.start();
}

void LiveAnalysis::updateBill()
{
    m_billTimer.stop();
    Result<Bill> bill = computeBill(m_store.document(), m_catalogue);
    const bool differs = !isSame(m_bill, bill);
    m_bill = std::move(bill);
    if (differs)
        Q_EMIT billChanged();
}

void LiveAnalysis::updateFindings()
{
    m_findingsTimer.stop();
    m_findingsDue = false;
    std::vector<Finding> findings = checkDocument(m_store.document(), m_catalogue);
    const bool differs = !(m_findings == findings);
    m_findings = std::move(findings);
    if (differs)
        Q_EMIT findingsChanged();
}

} // namespace nestline
