// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

#include <QMenu>

namespace nestline::ui {

/// The baselines of the document as a menu: keep one, choose the one that the bill is compared with, go back to one,
/// rename and remove. It is made anew whenever it opens.
class BaselineMenu : public QMenu
{
    Q_OBJECT

public:
    /// `keep` is the action that keeps the document as a baseline; it asks for the name.
    BaselineMenu(DocumentSession& session, QAction* keep, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Somebody has to ask for the new name.
    void renameRequested(const QString& name);

private:
    DocumentSession& m_session;
    QAction* m_keep;

    void fill();
    void addComparisons(const Properties& properties);
    template <class Choose>
    void addChoices(const QString& title, const Properties& properties, Choose choose);
};

} // namespace nestline::ui
