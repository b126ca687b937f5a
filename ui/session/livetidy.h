// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

namespace nestline::ui {

/// Tidies while one edits: trees that an edit of the structure touches are placed anew in the same step. What the user
/// has moved since the last tidying counts as placed and stays, as pinned nodes do.
class LiveTidy : public QObject
{
    Q_OBJECT

public:
    LiveTidy(DocumentSession& session, QObject* parent);

    void setOn(bool on);
    /// What was moved may be placed anew: the user has asked for a new layout.
    void forgetPlaced() { m_placed.clear(); }

private:
    void notePlaced(const ChangeSet& changes);

    DocumentSession& m_session;
    std::set<NodeId> m_placed;
    std::optional<Document> m_beforeGesture;
};

} // namespace nestline::ui
