// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingsmodel.h"

namespace nestline::ui {

void FindingsModel::setFindings(const std::vector<Finding>& findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& row = finding(index);
    const auto severity = [&] {
        switch (row.severity) {
        case Finding::Severity::Error: return tr("Error: %1");
        case Finding::Severity::Warning: return tr("Warning: %1");
        case Finding::Severity::Info: return tr("Hint: %1");
        }
        return QString();
    };
    switch (role) {
    case Qt::DisplayRole: return m_told(row.message);
    case Qt::AccessibleTextRole: return severity().arg(m_told(row.message));
    case Qt::ToolTipRole: return severity().arg(m_told(row.message)).toHtmlEscaped();
    case SeverityRole: return static_cast<int>(row.severity);
    case FixTextRole: return m_told(row.fixText);
    default: return {};
    }
}

} // namespace nestline::ui
