// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/viewfocus.h"

#include <QWidget>

class QLabel;

namespace nestline::ui {

class ElidedLabel;

/// The sentence at the lower edge of the window: what is selected, what it costs and why; and to its right zoom, number
/// of nodes and whether the document is saved.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(DocumentSession& session, const ViewFocus& focus, QWidget* parent = nullptr);

    void setZoom(double zoom);

private:
    DocumentSession& m_session;
    const ViewFocus& m_focus;
    ElidedLabel* m_sentence;
    QLabel* m_state;
    double m_zoom = 1.0;

    void updateSentence();
    void updateState();
    QString sentence() const;
};

} // namespace nestline::ui
