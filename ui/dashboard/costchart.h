// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QWidget>

class QLabel;
class QTabBar;

namespace nestline::ui {

class CostPlot;

/// Monthly cost over accounts with a number, or over users, with the present number marked. A sentence below says what
/// is read: the present figures, or those where the mouse or the arrow keys point.
class CostChart : public QWidget
{
    Q_OBJECT

public:
    CostChart(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);
    ~CostChart() override;

    enum class Axis { Accounts, Users };
    Axis axis() const;
    void setAxis(Axis axis);
    /// Whether the user can choose the axis.
    void showTabs(bool show);

private:
    DocumentSession& m_session;
    QTabBar* m_tabs;
    bool m_hasTabs = true;
    CostPlot* m_plot;
    QLabel* m_reading;
    QString m_summary; // what the sentence says about the present number

    void refresh();
    void showAccounts(const Bill& bill);
    void showUsers(const Bill& bill);
    void read(int count);
};

} // namespace nestline::ui
