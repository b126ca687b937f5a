// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/editionbutton.h"
#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/moneylabel.h"
#include "ui/widgets/poolmeter.h"

#include <QLabel>

namespace nestline::ui {

/// The upper part of the receipt: the total of a month and a year, which rules and whose price they rest on, and the
/// meter of the free pool. The edition is chosen here.
class BillHead : public QWidget
{
    Q_OBJECT

public:
    BillHead(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

    /// `edition` is the one the bill was made under.
    void setBill(const Bill& bill, const RuleEdition& edition);
    /// Figures of a preview are violet and say so. `real` is the total that they are compared with, if it is known.
    void setPreviewing(bool previewing, std::optional<Money> real);
    /// Shows the total at rest: it belongs to another document and did not change.
    void settle() { m_total->settle(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    DocumentSession& m_session;
    ThemeManager& m_theme;
    bool m_previewing = false;
    bool m_isPaid = false;

    MoneyLabel* m_total;
    QLabel* m_year;
    QLabel* m_previewMark;
    EditionButton* m_edition;
    ElidedLabel* m_dates;
    ElidedLabel* m_priceSource;
    QLabel* m_details;
    PoolMeter* m_meter;
    QLabel* m_inUse;
    QLabel* m_paid;

    QWidget* createTotal();
    QWidget* createProvenance();
    QWidget* createMeter();
    void refreshColors();
};

} // namespace nestline::ui
