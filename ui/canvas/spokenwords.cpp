// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/spokenwords.h"

#include "ui/canvas/wording.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline::ui {

namespace {

struct Spoken
{
    Q_DECLARE_TR_FUNCTIONS(SpokenWords)
};

constexpr qsizetype connectionsTold = 12; // of each direction: a shared target may have hundreds

QString nameOf(const Document& document, const NodeId& id)
{
    const Node* node = document.nodes.find(id);
    return node ? node->name : QString();
}

// "a, b and 3 more", as a list without and, which not every language has.
QString listed(QStringList parts)
{
    const int more = static_cast<int>(parts.size() - connectionsTold);
    if (more > 0) {
        parts = parts.mid(0, connectionsTold);
        parts << Spoken::tr("%n more", "at the end of a list", more);
    }
    return parts.join(Spoken::tr(", ", "between the parts of a list"));
}

template <class Id>
QStringList messagesAbout(DocumentSession& session, const Id& id, std::vector<Id> Finding::*concerned)
{
    QStringList messages;
    for (const Finding& finding : session.analysis().findings()) {
        const std::vector<Id>& ids = finding.*concerned;
        if (std::find(ids.begin(), ids.end(), id) != ids.end())
            messages << Secrecy::of(session).told(finding.message);
    }
    return messages;
}

} // namespace

QString spokenNode(DocumentSession& session, const NodeId& node)
{
    const Result<Bill>& bill = session.analysis().bill();
    QStringList sentences{nodeDescription(Secrecy::of(session).shown(), bill ? &*bill : nullptr, node)};
    if (const Node* row = session.document().nodes.find(node); row && row->positionPinned)
        sentences << Spoken::tr("Its position is pinned.");
    sentences << messagesAbout(session, node, &Finding::nodes);
    return sentences.join(QLatin1Char('\n'));
}

QString spokenConnections(DocumentSession& session, const NodeId& node)
{
    const Document& document = Secrecy::of(session).shown();
    QStringList ways;
    QStringList sources;
    for (const auto& [id, link] : document.links) {
        if (link.from == node)
            ways << Spoken::tr("%1 by %2", "a node, and how calls come to it")
                        .arg(nameOf(document, link.to), spokenWay(link));
        if (link.to == node)
            sources << Spoken::tr("%1 by %2", "a node, and how calls leave it")
                           .arg(nameOf(document, link.from), spokenWay(link));
    }
    QStringList sentences;
    if (!ways.isEmpty())
        sentences << Spoken::tr("Leads to %1.").arg(listed(ways));
    if (!sources.isEmpty())
        sentences << Spoken::tr("Reached from %1.").arg(listed(sources));
    return sentences.isEmpty() ? Spoken::tr("Not connected.") : sentences.join(QLatin1Char(' '));
}

QString spokenLink(DocumentSession& session, const LinkId& id)
{
    const Document& document = Secrecy::of(session).shown();
    const Link* link = document.links.find(id);
    if (!link)
        return {};
    QStringList sentences{Spoken::tr("%1, from %2 to %3", "how a link is taken, and its ends")
                              .arg(spokenWay(*link), nameOf(document, link->from), nameOf(document, link->to))};
    sentences << messagesAbout(session, id, &Finding::links);
    return sentences.join(QLatin1Char('\n'));
}

QString spokenWay(const Link& link)
{
    return link.key ? Spoken::tr("key %1", "of a telephone").arg(link.key->toString()) : triggerName(link.trigger);
}

} // namespace nestline::ui
