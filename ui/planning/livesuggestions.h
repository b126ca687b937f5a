// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggestions.h"
#include "core/base/backgroundjob.h"
#include "ui/session/documentsession.h"

#include <QTimer>

namespace nestline::ui {

/// Keeps suggestions for the committed document of a session, computed in the background. A pause of edits begins the
/// work and every further edit stops it; what was computed for another document is never offered. Moving nodes about and
/// previews change nothing.
class LiveSuggestions : public QObject
{
    Q_OBJECT

public:
    explicit LiveSuggestions(DocumentSession& session, QObject* parent = nullptr);

    /// The suggestions for the document as it is now; null while they are computed and where there are none.
    const Suggestions* current() const;
    /// True until there is an answer for the document as it is now.
    bool isWorking() const { return m_pause.isActive() || m_job.isRunning(); }
    /// Translated: what is being done, while that takes long enough to be told.
    const QString& progress() const { return m_progress; }
    /// Translated: why there are no suggestions; empty if there are or while they are computed.
    const QString& error() const { return m_error; }
    /// The fewest accounts that can be kept, where fewer were asked for.
    std::optional<int> fewest() const { return m_fewest; }

    /// What plans are asked for from now on, beside the settings in the document: a number of accounts to keep, a
    /// limit for callers.
    void ask(const PlanOptions& wishes);
    const PlanOptions& wishes() const { return m_wishes; }

Q_SIGNALS:
    /// Work has begun or ended. Between begin and end nothing is offered.
    void changed();
    void progressChanged();

private:
    struct Answer
    {
        Result<Suggestions> suggestions;
        std::optional<int> fewest;
    };

    DocumentSession& m_session;
    Document m_base; // what the answer, present or to come, is for
    std::optional<Suggestions> m_suggestions;
    PlanOptions m_wishes;
    QString m_progress;
    QString m_error;
    std::optional<int> m_fewest;
    QTimer m_pause;
    BackgroundJob<Answer> m_job;

    void follow();
    void begin();
    void compute();
    void take(Answer answer);
};

} // namespace nestline::ui
