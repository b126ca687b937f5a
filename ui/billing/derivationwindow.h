// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/stepcard.h"
#include "ui/session/documentsession.h"
#include "ui/widgets/columnarea.h"

#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

#include <set>
#include <vector>

namespace nestline::ui {

/// "How this bill comes about": the arithmetic step by step with the document's figures, made to be projected. It stays
/// open beside the drawing and follows every edit; choosing a step lights up its nodes on the canvas. Ctrl with plus and
/// minus changes the size of the text.
class DerivationWindow : public QDialog
{
    Q_OBJECT

public:
    DerivationWindow(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    DocumentSession& m_session;
    ThemeManager& m_theme;
    QLabel* m_title;
    QLabel* m_problem;
    ColumnArea* m_area;
    QVBoxLayout* m_list;
    std::vector<StepCard*> m_cards;
    double m_textSize;

    QLayout* createHead();
    void refresh();
    void addCard();
    void choose(StepCard* chosen);
    std::set<NodeId> chosenNodes() const;
    void letGo();
    void walk(int step);
    void setTextSize(double points);
};

} // namespace nestline::ui
