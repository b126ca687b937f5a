// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/viewfocus.h"

#include <QFrame>

class QToolButton;

namespace nestline::ui {

class ElidedLabel;

/// Says below the canvas that not all of the document is shown, or that ways are lit up, and offers the way back.
class FocusChip : public QFrame
{
    Q_OBJECT

public:
    FocusChip(DocumentSession& session, ViewFocus& focus, QWidget* parent = nullptr);

private:
    DocumentSession& m_session;
    ViewFocus& m_focus;
    ElidedLabel* m_text;
    QToolButton* m_button;

    void refresh();
    void end();
    QString focusText() const;
    QString pathsText() const;
};

} // namespace nestline::ui
