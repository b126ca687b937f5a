// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/livetidy.h"

#include "core/layout/tidy.h"

namespace nestline::ui {

LiveTidy::LiveTidy(DocumentSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &DocumentSession::documentReplaced, this, &LiveTidy::forgetPlaced);
    connect(&session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        for (const NodeId& id : changes.nodes().removed)
            m_placed.erase(id);
        if (!m_beforeGesture)
            notePlaced(changes);
    });
    // A gesture shows many places of which only the last one is meant.
    connect(&session, &DocumentSession::previewChanged, this, [this](bool previewing) {
        if (previewing)
            m_beforeGesture = m_session.committed();
        else if (const auto before = std::exchange(m_beforeGesture, std::nullopt))
            notePlaced(difference(*before, m_session.committed()));
    });
}

void LiveTidy::setOn(bool on)
{
    if (!on) {
        m_session.setArrangement({});
        return;
    }
    m_session.setArrangement([this](const Document& before, const Document& after) {
        const std::vector<NodeId> placed(m_placed.begin(), m_placed.end());
        return tidiedAfter(before, after, placed);
    });
}

// Where nothing but places changes, somebody wanted these places.
void LiveTidy::notePlaced(const ChangeSet& changes)
{
    if (!changes.touchesMeaning())
        m_placed.insert(changes.positions().changed.begin(), changes.positions().changed.end());
}

} // namespace nestline::ui
