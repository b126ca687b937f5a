// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/previewholder.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace nestline::ui {

/// A dialog about the selected nodes that shows at once, on the canvas and in the bill, what it would do. Accepting it
/// is one undo step.
class ProposalDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;
    void reject() override;

protected:
    ProposalDialog(DocumentSession& session, const QString& name, const QString& title, QWidget* parent);

    const Document& document() const { return m_session.committed(); }
    /// The selected nodes as one reads: from top to bottom, and from left to right.
    const std::vector<NodeId>& nodes() const { return m_nodes; }
    /// Where the dialog's own parts go, above the buttons.
    QVBoxLayout& content() const { return *m_content; }

    /// To be called when the content is there, so that Tab comes to the buttons last. `verb` is what the button says that
    /// makes the proposal real.
    void addButtons(const QString& verb);

    /// Shows what accepting does; `step` is what undo calls it. A proposal that changes nothing cannot be accepted.
    void propose(const Document& next, const QString& step);
    /// There is nothing to accept.
    void withdraw();

private:
    DocumentSession& m_session;
    PreviewHolder m_preview;
    std::vector<NodeId> m_nodes;
    std::optional<Document> m_next;
    QString m_step;
    QVBoxLayout* m_content;
    QPushButton* m_accept = nullptr;
};

} // namespace nestline::ui
