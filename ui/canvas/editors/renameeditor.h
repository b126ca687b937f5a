// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

#include <QLineEdit>

namespace nestline::ui {

/// A field over a card to change a node's name. Enter, Tab and leaving it make the name real, Esc does not.
class RenameEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// `text` replaces the name from the start, as when one just types on a selected node; empty: the name is edited.
    RenameEditor(DocumentSession& session, NodeId node, const QString& text, QWidget* parent);

    const NodeId& node() const { return m_node; }

Q_SIGNALS:
    /// The field is done with; `wantsChild` after Tab: go on sketching.
    void finished(bool wantsChild);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    DocumentSession& m_session;
    NodeId m_node;
    bool m_done = false;

    void finish(bool commit, bool wantsChild);
};

} // namespace nestline::ui
