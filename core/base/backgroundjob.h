// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace nestline {

/// One computation at a time beside the thread that owns the job. Starting another stops the one before, and what was
/// stopped is never delivered: whoever owns the job sees the latest result or none.
template <class T>
class BackgroundJob
{
public:
    using Tell = std::function<void(const QString&)>;
    using Work = std::function<T(const std::stop_token&, const Tell& tell)>;

    /// `finished` and `told` (progress for people) are called in the thread that owns the job, from its event loop.
    explicit BackgroundJob(std::function<void(T)> finished, Tell told = {})
        : m_finished(std::move(finished)), m_told(std::move(told))
    {
        // One after the other: what was stopped gives way first.
        m_pool.setMaxThreadCount(1);
        m_pool.setThreadPriority(QThread::LowPriority);
    }
    ~BackgroundJob()
    {
        cancel();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BackgroundJob)

    void start(Work work)
    {
        cancel();
        m_stop = std::stop_source();
        m_isRunning = true;
        m_pool.start([this, stop = m_stop.get_token(), work = std::move(work)] { run(stop, work); });
    }
    void cancel()
    {
        m_stop.request_stop();
        m_pool.clear();
        m_isRunning = false;
    }
    bool isRunning() const { return m_isRunning; }

private:
    std::function<void(T)> m_finished;
    Tell m_told;
    std::stop_source m_stop;
    bool m_isRunning = false;
    QObject m_home; // lives in the owner's thread; calls on their way to it end with it
    QThreadPool m_pool;

    void run(const std::stop_token& stop, const Work& work)
    {
        QString last;
        T result = work(stop, [&](const QString& text) {
            if (text == last || !m_told)
                return;
            last = text;
            deliver(stop, [this, text] { m_told(text); });
        });
        deliver(stop, [this, result = std::move(result)]() mutable {
            m_isRunning = false;
            m_finished(std::move(result));
        });
    }

    // Stopping happens in the owner's thread as well, so that asking there leaves no gap.
    template <class Call>
    void deliver(const std::stop_token& stop, Call call)
    {
        QMetaObject::invokeMethod(
            &m_home,
            [stop, call = std::move(call)]() mutable {
                if (!stop.stop_requested())
                    call();
            },
            Qt::QueuedConnection);
    }
};

} // namespace nestline
