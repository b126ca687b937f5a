// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recovery.h"

#include "core/io/native/nativeformat.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr int writeDelay = 8000; // milliseconds; with the time for writing well under ten seconds

QString lockPath(const QString& copyPath)
{
    return QString(copyPath + QLatin1String(".lock"));
}

QString originPath(const QString& copyPath)
{
    return QString(copyPath + QLatin1String(".origin"));
}

} // namespace

RecoveryJournal::RecoveryJournal(DocumentSession& session, const QString& folder, QObject* parent)
    : QObject(parent), m_session(session), m_folder(folder)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelay);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryJournal::flush);
    // Not restarted by further edits: the first unsaved edit sets the time.
    connect(&session, &DocumentSession::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
}

RecoveryJournal::~RecoveryJournal() = default;

void RecoveryJournal::flush()
{
    m_timer.stop();
    if (m_session.undoStack().isClean()) {
        discard(); // undone to what is saved: nothing to recover
        return;
    }
    if (m_copyPath.isEmpty()) {
        QDir().mkpath(m_folder);
        m_copyPath =
            QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(".nestline"));
        m_lock = std::make_unique<QLockFile>(lockPath(m_copyPath));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock();
    }
    if (!saveNativeFile(m_session.committed(), m_copyPath))
        return; // a full disk must not disturb the work; the next edit tries again
    QSaveFile origin(originPath(m_copyPath));
    if (origin.open(QIODevice::WriteOnly)) {
        origin.write(m_originalPath.toUtf8());
        origin.commit();
    }
}

void RecoveryJournal::discard()
{
    m_timer.stop();
    if (m_copyPath.isEmpty())
        return;
    remove({m_copyPath, {}, {}, {}});
    m_lock.reset();
    m_copyPath.clear();
}

std::vector<RecoveryCopy> RecoveryJournal::leftBehind(const QString& folder)
{
    std::vector<RecoveryCopy> copies;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.nestline")}, QDir::Files);
    for (const QFileInfo& file : files) {
        QLockFile lock(lockPath(file.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue; // another window is at work on it
        RecoveryCopy copy{file.filePath(), {}, file.lastModified(), {}};
        QFile origin(originPath(copy.copyPath));
        if (origin.open(QIODevice::ReadOnly))
            copy.originalPath = QString::fromUtf8(origin.readAll());
        if (!copy.originalPath.isEmpty())
            copy.fileTime = QFileInfo(copy.originalPath).lastModified();
        copies.push_back(std::move(copy));
    }
    std::sort(copies.begin(), copies.end(),
              [](const RecoveryCopy& a, const RecoveryCopy& b) { return a.copyTime > b.copyTime; });
    return copies;
}

Result<Document> RecoveryJournal::read(const RecoveryCopy& copy)
{
    Result<ReadDocument> read = loadNativeFile(copy.copyPath);
    if (!read)
        return read.error();
    return read->document;
}

void RecoveryJournal::remove(const RecoveryCopy& copy)
{
    QFile::remove(copy.copyPath);
    QFile::remove(originPath(copy.copyPath));
}

} // namespace nestline::ui
