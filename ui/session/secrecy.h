// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/redaction/redaction.h"
#include "ui/session/documentsession.h"

#include <array>

namespace nestline::ui {

/// Whether a window hides phone numbers and names of persons, and what it shows instead. Every part that shows texts of a
/// session's document asks the session's secrecy for them; edits and files use the document itself. Aliases stay the
/// same as long as one document is open.
class Secrecy : public QObject
{
    Q_OBJECT

public:
    /// The one secrecy of a session; it is made when it is asked for first.
    static Secrecy& of(DocumentSession& session);

    bool isOn() const { return m_isOn; }
    void setOn(bool on);

    /// The session's document, its committed one and the one saved last, as they may be seen. Ids are the real ones;
    /// what later versions of the program keep in a document is left out. A reference holds until the next change.
    const Document& shown();
    const Document& shownCommitted();
    const Document& shownSaved();
    /// A sentence about the document as it may be read.
    QString told(const QString& sentence);
    /// True if the text of a node is not what is shown, so that it cannot be edited in place.
    bool hidesName(const NodeId& node);
    /// What is said to somebody who tries.
    static QString refusal();

Q_SIGNALS:
    /// Everything must be shown anew.
    void changed();

private:
    struct Version
    {
        std::optional<Document> real;
        Document shown;
    };
    enum Which { Current, Committed, Saved, Count };

    const DocumentSession& m_session;
    bool m_isOn = false;
    std::optional<Redaction> m_redaction;
    Secrets m_names; // of nodes that are shown by another, whole: in a sentence less of them would be hidden
    std::array<Version, Count> m_versions;

    explicit Secrecy(DocumentSession& session);
    void forget();
    void learn(const Document& document);
    const Document& shownOf(const Document& real, Which which);
    Version made(const Document& real);
};

} // namespace nestline::ui
