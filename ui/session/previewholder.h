// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

namespace nestline::ui {

/// Shows a proposal as the session's preview for as long as nobody does anything else there. Panels that offer
/// proposals have one each; what one shows replaces what another showed.
class PreviewHolder : public QObject
{
    Q_OBJECT

public:
    explicit PreviewHolder(DocumentSession& session, QObject* parent = nullptr);

    /// Replaces what the session shows.
    void show(const Document& proposal);
    /// Back to the committed document, if the proposal still is what is shown.
    void hide();
    bool isShowing() const { return m_proposal.has_value(); }

Q_SIGNALS:
    /// Something else is shown now: an edit, a drag, another proposal, Esc.
    void ended();

private:
    DocumentSession& m_session;
    std::optional<Document> m_proposal;
    bool m_isBusy = false;

    void follow();
};

} // namespace nestline::ui
