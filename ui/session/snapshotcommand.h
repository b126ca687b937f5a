// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

#include <QUndoCommand>

namespace nestline::ui {

/// The one undo command: a document before and after an edit. Versions share what they have in common, so a step costs
/// little more than what the edit changed.
class SnapshotCommand : public QUndoCommand
{
public:
    SnapshotCommand(DocumentSession& session, const QString& label, Document before, Document after,
                    std::optional<MergeKey> merge);

    void undo() override;
    void redo() override;
    int id() const override { return m_merge ? 1 : -1; }
    /// Joins the next edit of the same burst; when the burst ends where it began, the step vanishes.
    bool mergeWith(const QUndoCommand* next) override;

    const Document& before() const { return m_before; }
    const Document& after() const { return m_after; }

private:
    DocumentSession& m_session;
    Document m_before;
    Document m_after;
    std::optional<MergeKey> m_merge;
    quint64 m_burst;
};

/// The document as it was opened or last saved, or, where the history does not reach back to that, the oldest one known.
/// The next edit ends the reference.
const Document& savedDocument(const DocumentSession& session);

} // namespace nestline::ui
