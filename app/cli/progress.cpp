// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/progress.h"

#include "app/cli/output.h"

#include <chrono>

namespace nestline::cli {

namespace {

constexpr std::chrono::seconds patience(1);

} // namespace

Progress::Progress(const QString& text) : m_text(text), m_watch([this](const std::stop_token& stop) { watch(stop); })
{}

Progress::~Progress() = default;

void Progress::tell(const QString& text)
{
    const std::scoped_lock lock(m_mutex);
    m_text = text;
}

void Progress::watch(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_woken.wait_for(lock, stop, patience, [] { return false; });
        if (!stop.stop_requested())
            note(plainText(m_text));
    }
}

} // namespace nestline::cli
