// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace nestline::cli {

/// Says on stderr what is being done, once it takes longer than people wait in silence, and again now and then: also
/// while the work itself finds no time to tell.
class Progress
{
public:
    /// `text` is what is being done to begin with.
    explicit Progress(const QString& text);
    ~Progress();
    Q_DISABLE_COPY_MOVE(Progress)

    /// What is being done from now on.
    void tell(const QString& text);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_woken;
    QString m_text;
    std::jthread m_watch; // last, so that it ends first

    void watch(const std::stop_token& stop);
};

} // namespace nestline::cli
