// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/plan.h"
#include "core/planning/planningsettings.h"
#include "ui/session/documentsession.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace nestline::ui {

/// What plans are asked for: a goal for the moment, and what they may do, which is kept in the document. Each change of
/// the document is one undo step.
class GoalForm : public QWidget
{
    Q_OBJECT

public:
    explicit GoalForm(DocumentSession& session, QWidget* parent = nullptr);

    /// The goal as a wish for plans.
    PlanOptions wishes() const;
    /// Asks for plans that keep at most so many accounts.
    void askToKeep(int accounts);
    /// What the best plan comes to: other goals begin there.
    void startFrom(const Plan& best);

Q_SIGNALS:
    void wishesChanged();

private:
    enum class Goal { NoMorePaid, KeepAtMost, EffortAtMost }; // as in the list

    DocumentSession& m_session;
    QFormLayout* m_form;
    QComboBox* m_goal;
    QSpinBox* m_keep;
    QDoubleSpinBox* m_effort;
    QSpinBox* m_steps;
    QSpinBox* m_options;
    QDoubleSpinBox* m_redial;
    QLineEdit* m_reserved;
    QCheckBox* m_newMenus;
    QCheckBox* m_directorySearch;

    void buildGoal();
    void buildSettings();
    QSpinBox* addCount(const char* field, const QString& label, const QString& hint, int maximum);
    QCheckBox* addSwitch(const char* field, const QString& label, const QString& hint);
    void change(const char* field, const QJsonValue& value);
    void readReserved();
    void refresh();
    Goal goal() const;
};

} // namespace nestline::ui
