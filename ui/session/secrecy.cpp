// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/secrecy.h"

#include "ui/session/snapshotcommand.h"

#include <algorithm>
#include <utility>

namespace nestline::ui {

Secrecy& Secrecy::of(DocumentSession& session)
{
    auto* known = session.findChild<Secrecy*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new Secrecy(session);
}

// A companion of the session: it lives as long, and changes nothing of it.
Secrecy::Secrecy(DocumentSession& session) : QObject(&session), m_session(session)
{
    connect(&session, &DocumentSession::documentReplaced, this, &Secrecy::forget);
}

void Secrecy::setOn(bool on)
{
    if (std::exchange(m_isOn, on) == on)
        return;
    forget();
    Q_EMIT changed();
}

void Secrecy::forget()
{
    m_redaction.reset();
    m_names = {};
    m_versions = {};
}

const Document& Secrecy::shown()
{
    return shownOf(m_session.document(), Current);
}

const Document& Secrecy::shownCommitted()
{
    return shownOf(m_session.committed(), Committed);
}

const Document& Secrecy::shownSaved()
{
    return shownOf(savedDocument(m_session), Saved);
}

const Document& Secrecy::shownOf(const Document& real, Which which)
{
    if (!m_isOn)
        return real;
    const auto hasItsTexts = [&real](const Version& version) {
        return version.real && version.real->nodes.sharesStorageWith(real.nodes)
               && version.real->properties == real.properties;
    };
    Version& version = m_versions[which];
    if (!hasItsTexts(version)) {
        const auto known = std::find_if(m_versions.begin(), m_versions.end(), hasItsTexts);
        version = known == m_versions.end() ? made(real) : *known;
    }
    // These have no texts, and are what changes while something is dragged.
    version.shown.links = real.links;
    version.shown.positions = real.positions;
    return version.shown;
}

Secrecy::Version Secrecy::made(const Document& real)
{
    learn(real);
    Version version{real, m_redaction->shown(real)};
    Table<NodeId, Node>::visitDifferences(real.nodes, version.shown.nodes, [this](const auto* node, const auto* shown) {
        if (node && shown && node->row.name != shown->row.name)
            m_names.addText(node->row.name, shown->row.name);
    });
    return version;
}

// What is a secret in one version is one in all of them.
void Secrecy::learn(const Document& document)
{
    if (!m_redaction) {
        m_redaction.emplace(document);
    } else if (m_redaction->learn(document)) {
        for (Version& version : m_versions)
            version.real.reset();
    }
}

QString Secrecy::told(const QString& sentence)
{
    if (!m_isOn)
        return sentence;
    shown();
    shownCommitted();
    return m_redaction->sentence(m_names.hiddenIn(sentence));
}

bool Secrecy::hidesName(const NodeId& id)
{
    const Node* real = m_session.document().nodes.find(id);
    const Node* seen = shown().nodes.find(id);
    return real && seen && real->name != seen->name;
}

QString Secrecy::refusal()
{
    return tr("The name is hidden. Show numbers and names (menu View) to change it.");
}

} // namespace nestline::ui
