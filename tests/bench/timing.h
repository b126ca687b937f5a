// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

namespace nestline::bench {

inline QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// The median time of `work` in milliseconds; it is told which repetition it is.
inline double medianMs(int repetitions, const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + repetitions / 2, times.end());
    return times[static_cast<size_t>(repetitions) / 2];
}

/// The processor's time for this thread in milliseconds: what other programs do at the same time does not count.
inline double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

inline void check(const char* what, double value, double limit)
{
    out() << "check=" << what << " value=" << QString::number(value, 'f', 3) << " limit=" << limit
          << (value <= limit ? " met=yes\n" : " met=NO\n");
}

inline void print(const char* key, double ms)
{
    out() << key << '=' << QString::number(ms, 'f', 3) << '\n';
}

} // namespace nestline::bench
