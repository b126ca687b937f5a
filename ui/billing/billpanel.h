// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/billhead.h"
#include "ui/billing/billlinebutton.h"
#include "ui/billing/tenantform.h"
#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>
#include <set>
#include <vector>

namespace nestline::ui {

/// The receipt: total, meter of the free pool, lines with their reasons, and the inputs. Choosing a line lights up the
/// nodes behind it; Esc or choosing it again puts them out. Figures of a preview are violet and stand beside
/// those of today as long as it lasts.
class BillPanel : public QWidget
{
    Q_OBJECT

public:
    BillPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

    /// Adds a part above the small print, such as the cost chart.
    void addSection(QWidget* section);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    DocumentSession& m_session;
    ThemeManager& m_theme;

    QWidget* m_content;
    QVBoxLayout* m_sections;
    BillHead* m_head;
    QLabel* m_smallPrint;
    QWidget* m_lineBox;
    std::vector<BillLineButton*> m_lines;
    std::optional<Bill::LineKind> m_chosen;
    Document m_committed; // what the bill below is for
    std::optional<Result<Bill>> m_committedBill;
    TenantForm* m_form;
    QWidget* m_problem;
    QLabel* m_problemText;
    QPushButton* m_problemFix;

    QWidget* createProblem();

    void refresh();
    void refreshLines(const Bill& bill, const RuleEdition& edition);
    void refreshPreview();
    const Bill* billOfCommitted();

    void choose(std::optional<Bill::LineKind> kind);
    std::set<NodeId> chosenNodes() const;
    void letGo();
    void moveFocus(int step);
};

} // namespace nestline::ui
