// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
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

inline void print(const char* key, double ms)
{
    out() << key << '=' << QString::number(ms, 'f', 3) << '\n';
}

} // namespace nestline::bench
