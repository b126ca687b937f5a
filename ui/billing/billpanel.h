// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/billlinebutton.h"
#include "ui/billing/tenantform.h"
#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/moneylabel.h"
#include "ui/widgets/poolmeter.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>
#include <vector>

namespace nestline::ui {

/// The receipt: total, meter of the free pool, lines with their reasons, and the inputs. Choosing a line lights up the
/// nodes behind it; Esc or choosing it again puts them out. Figures of a preview are violet and say so.
class BillPanel : public QWidget
{
    Q_OBJECT

public:
    BillPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

    /// Adds a part above the small print, such as the cost chart.
    void addSection(QWidget* section);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    DocumentSession& m_session;
    ThemeManager& m_theme;

    QWidget* m_content;
    QVBoxLayout* m_sections;
    QWidget* m_figures; // all that needs a bill
    MoneyLabel* m_total;
    QLabel* m_year;
    QLabel* m_previewMark;
    QPushButton* m_edition;
    ElidedLabel* m_dates;
    ElidedLabel* m_priceSource;
    QLabel* m_details;
    PoolMeter* m_meter;
    QLabel* m_inUse;
    QLabel* m_paid;
    QVBoxLayout* m_lineLayout;
    std::vector<BillLineButton*> m_lines;
    std::optional<Bill::LineKind> m_chosen;
    TenantForm* m_form;
    QWidget* m_problem;
    QLabel* m_problemText;
    QPushButton* m_problemFix;

    QWidget* createFigures();
    QWidget* createTotal();
    QWidget* createProvenance();
    QWidget* createMeter();
    QWidget* createProblem();

    void refresh();
    void refreshProvenance(const Bill& bill);
    void refreshEditionMenu();
    void refreshMeter(const Bill& bill);
    void refreshLines(const Bill& bill);
    void refreshColors();

    void choose(std::optional<Bill::LineKind> kind);
    void moveFocus(int step);
};

} // namespace nestline::ui
