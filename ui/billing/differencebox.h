// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/billdelta.h"
#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QGridLayout>
#include <QWidget>

namespace nestline::ui {

/// What differs from the baseline that the document is compared with, line by line and in all: before, now, difference.
/// Hidden without one.
class DifferenceBox : public QWidget
{
    Q_OBJECT

public:
    DifferenceBox(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

    void refresh();

private:
    DocumentSession& m_session;
    ThemeManager& m_theme;
    QGridLayout* m_grid;

    void fill(const BillDelta& delta, const Bill& before, const Bill& now);
    void addRow(const QString& what, const QString& figures, const QString& difference, int sign);
    void clear();
};

} // namespace nestline::ui
