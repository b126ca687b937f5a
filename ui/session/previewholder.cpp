// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/previewholder.h"

#include <QScopedValueRollback>

namespace nestline::ui {

PreviewHolder::PreviewHolder(DocumentSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_session, &DocumentSession::changed, this, &PreviewHolder::follow);
    connect(&m_session, &DocumentSession::previewChanged, this, &PreviewHolder::follow);
}

void PreviewHolder::show(const Document& proposal)
{
    const QScopedValueRollback busy(m_isBusy, true);
    m_proposal = proposal;
    m_session.preview(proposal);
}

void PreviewHolder::hide()
{
    if (std::exchange(m_proposal, std::nullopt))
        m_session.cancelPreview();
}

void PreviewHolder::follow()
{
    if (m_isBusy || !m_proposal)
        return;
    if (m_session.isPreviewing() && m_session.document().sharesStorageWith(*m_proposal))
        return;
    m_proposal.reset();
    Q_EMIT ended();
}

} // namespace nestline::ui
