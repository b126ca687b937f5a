// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/snapshotcommand.h"

namespace nestline::ui {

SnapshotCommand::SnapshotCommand(DocumentSession& session, const QString& label, Document before, Document after,
                                 std::optional<MergeKey> merge)
    : QUndoCommand(label)
    , m_session(session)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_merge(std::move(merge))
    , m_burst(session.m_mergeBurst)
{}

void SnapshotCommand::undo()
{
    m_session.cancelPreview();
    m_session.endMerge();
    m_session.show(m_before);
}

void SnapshotCommand::redo()
{
    m_session.cancelPreview();
    m_session.show(m_after);
}

bool SnapshotCommand::mergeWith(const QUndoCommand* next)
{
    const auto* command = static_cast<const SnapshotCommand*>(next);
    if (command->m_merge != m_merge || command->m_burst != m_burst)
        return false;
    m_after = command->m_after;
    setObsolete(m_before == m_after);
    return true;
}

const Document& savedDocument(const DocumentSession& session)
{
    const QUndoStack& stack = session.undoStack();
    if (stack.count() == 0)
        return session.committed();
    const auto command = [&](int index) { return static_cast<const SnapshotCommand*>(stack.command(index)); };
    const int clean = std::max(stack.cleanIndex(), 0);
    return clean < stack.count() ? command(clean)->before() : command(clean - 1)->after();
}

} // namespace nestline::ui
