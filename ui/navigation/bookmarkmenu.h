// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/bookmark.h"
#include "ui/session/documentsession.h"

#include <QMenu>

namespace nestline::ui {

/// The bookmarks of the document as a menu: add one, go to one (the first nine have keys), rename and remove.
class BookmarkMenu : public QMenu
{
    Q_OBJECT

public:
    /// `add` is the action that bookmarks the present place; it asks for the name.
    BookmarkMenu(DocumentSession& session, QAction* add, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const nestline::BookmarkName& name);
    /// Somebody has to ask for the new name.
    void renameRequested(const nestline::BookmarkName& name);

private:
    DocumentSession& m_session;
    QAction* m_add;

    void fill();
    template <class Choose>
    void addChoices(const QString& title, Choose choose);
};

} // namespace nestline::ui
