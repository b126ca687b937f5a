// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

#include <QDateTime>
#include <QLockFile>
#include <QTimer>

#include <memory>

namespace nestline::ui {

/// A copy of unsaved work that an earlier run of the program left behind.
struct RecoveryCopy
{
    QString copyPath;
    QString originalPath; ///< empty if the document was never saved
    QDateTime copyTime;   ///< when the copy was written
    QDateTime fileTime;   ///< when the original was last written; invalid if it is gone
};

/// Keeps a copy of unsaved work in a folder of its own, written at most ten seconds after an edit and removed when the
/// work is saved or given up. The file of the document itself is never touched.
class RecoveryJournal : public QObject
{
    Q_OBJECT

public:
    /// `folder` is created when the first copy is written. The session must outlive the journal.
    RecoveryJournal(DocumentSession& session, const QString& folder, QObject* parent = nullptr);
    ~RecoveryJournal() override;

    /// The file the document belongs to, written beside the copy.
    void setOriginalPath(const QString& path) { m_originalPath = path; }

    /// Writes the copy now if there is unsaved work that it lacks. A preview is never written.
    void flush();
    /// True while an edit waits to be written, which happens delay() milliseconds after the first unsaved edit.
    bool isPending() const { return m_timer.isActive(); }
    int delay() const { return m_timer.interval(); }
    /// Removes the copy: the work is saved, or its owner does not want it.
    void discard();

    /// Copies in `folder` that no running program owns, the newest first.
    static std::vector<RecoveryCopy> leftBehind(const QString& folder);
    /// Reads a copy.
    static Result<Document> read(const RecoveryCopy& copy);
    /// Removes a copy after it was taken over or refused.
    static void remove(const RecoveryCopy& copy);

private:
    DocumentSession& m_session;
    QString m_folder;
    QString m_originalPath;
    QString m_copyPath;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
};

} // namespace nestline::ui
