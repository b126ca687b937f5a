// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

#include <QWidget>

class QLabel;

namespace nestline::ui {

class TextField;

/// What is shown while nothing is selected: the title of the document, its size, and how to go on.
class DocumentPage : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPage(DocumentSession& session, QWidget* parent = nullptr);

    void refresh();

private:
    DocumentSession& m_session;
    TextField* m_title;
    QLabel* m_summary;
};

} // namespace nestline::ui
