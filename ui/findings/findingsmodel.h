// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/finding.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace nestline::ui {

/// Findings as an item model.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SeverityRole = Qt::UserRole, FixTextRole };

    using QAbstractListModel::QAbstractListModel;

    /// Sentences, which may name nodes, are passed through `told` before they are shown.
    void setTold(std::function<QString(const QString&)> told) { m_told = std::move(told); }

    void setFindings(const std::vector<Finding>& findings);
    const Finding& finding(const QModelIndex& index) const { return m_findings[static_cast<size_t>(index.row())]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Finding> m_findings;
    std::function<QString(const QString&)> m_told = [](const QString& text) { return text; };
};

} // namespace nestline::ui
