// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/livesuggestions.h"

namespace nestline::ui {

namespace {

constexpr int pauseOfEdits = 250; // milliseconds

} // namespace

LiveSuggestions::LiveSuggestions(DocumentSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_base(session.committed())
    , m_job([this](Answer answer) { take(std::move(answer)); },
            [this](const QString& progress) {
                m_progress = progress;
                Q_EMIT progressChanged();
            })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfEdits);
    connect(&m_pause, &QTimer::timeout, this, &LiveSuggestions::compute);
    connect(&m_session, &DocumentSession::changed, this, &LiveSuggestions::follow);
    // A preview that becomes real is no change of what is shown.
    connect(&m_session, &DocumentSession::previewChanged, this, &LiveSuggestions::follow);
    begin();
}

const Suggestions* LiveSuggestions::current() const
{
    return m_suggestions && !isWorking() ? &*m_suggestions : nullptr;
}

void LiveSuggestions::follow()
{
    const Document& now = m_session.committed();
    if (now.sharesStorageWith(m_base))
        return;
    const bool differs = difference(m_base, now).touchesMeaning();
    m_base = now;
    if (differs)
        begin();
}

void LiveSuggestions::begin()
{
    m_job.cancel();
    m_suggestions.reset();
    m_progress.clear();
    m_error.clear();
    m_fewest.reset();
    m_pause.start();
    Q_EMIT changed();
}

void LiveSuggestions::ask(const PlanOptions& wishes)
{
    m_wishes = wishes;
    begin();
}

void LiveSuggestions::compute()
{
    m_job.start([document = m_base, options = m_wishes, &catalogue = m_session.catalogue()](const std::stop_token& stop,
                                                                                            const auto& tell) mutable {
        std::optional<int> fewest;
        options.progress = tell;
        if (options.keep)
            options.fewest = [&fewest](int accounts) { fewest = accounts; };
        Result<Suggestions> suggestions = suggest(document, catalogue, options, stop);
        return Answer{std::move(suggestions), fewest};
    });
}

void LiveSuggestions::take(Answer answer)
{
    m_progress.clear();
    m_fewest = answer.fewest;
    if (answer.suggestions)
        m_suggestions = *std::move(answer.suggestions);
    else
        m_error = answer.suggestions.error().message;
    Q_EMIT changed();
}

} // namespace nestline::ui
