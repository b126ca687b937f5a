// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QWidget>

#include <vector>

namespace nestline::ui {

/// Lists the organisation's licences by kind, in place of the single number of users. Kinds that the rule edition does
/// not count say so.
class LicenseCountsForm : public QWidget
{
    Q_OBJECT

public:
    explicit LicenseCountsForm(DocumentSession& session, QWidget* parent = nullptr);

private:
    struct Field
    {
        QString name;
        QLatin1String fieldName; ///< as documents and rule editions spell it
        int LicenseCounts::*count;
        QLabel* label;
        QSpinBox* box;
    };

    DocumentSession& m_session;
    QCheckBox* m_listed;
    QWidget* m_kinds;
    std::vector<Field> m_fields;
    QLabel* m_sum;

    void createFields();
    void refresh();
    void refreshMarks(const RuleEdition* edition);
    void list(bool byKind);
};

} // namespace nestline::ui
