// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/documentstore.h"
#include "core/licensing/bill.h"
#include "core/validation/finding.h"

#include <QObject>
#include <QTimer>

namespace nestline {

/// Keeps bill and findings in step with a document. Changes are collected until the event loop is idle; changes of
/// positions alone cause no work. The bill of a preview is computed like any other.
class LiveAnalysis : public QObject
{
    Q_OBJECT

public:
    /// `store` and `catalogue` must outlive the analysis.
    LiveAnalysis(const DocumentStore& store, const Catalogue& catalogue, QObject* parent = nullptr);

    /// The bill of the current document, or why there is none (an unknown rule edition).
    const Result<Bill>& bill() const { return m_bill; }
    const std::vector<Finding>& findings() const { return m_findings; }

    /// Brings bill and findings up to date now instead of when the event loop is idle.
    void flush();

    /// While findings are held, as during a gesture, only the bill follows: nobody reads comments on a half-made move,
    /// and in a large document they cost several frames.
    void holdFindings(bool hold);

Q_SIGNALS:
    /// The bill's value differs from before.
    void billChanged();
    /// The list of findings differs from before.
    void findingsChanged();

private:
    const DocumentStore& m_store;
    const Catalogue& m_catalogue;
    QTimer m_billTimer;
    QTimer m_findingsTimer;
    bool m_findingsDue = false; // the document has changed since
    bool m_findingsHeld = false;
    Result<Bill> m_bill;
    std::vector<Finding> m_findings;

    void updateBill();
    void updateFindings();
};

} // namespace nestline
