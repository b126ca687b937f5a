// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tools/linksplit.h"

#include "core/edits/links.h"
#include "core/layout/insertion.h"

#include <QCoreApplication>

namespace nestline::ui {

namespace {

struct Canvas
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

constexpr double reach = 14; // canvas units from the middle of the card to the line

} // namespace

bool LinkSplit::isOver(QPointF centre)
{
    if (!m_link || m_link->curve.distanceTo(centre) > reach)
        m_link = m_services->linkNear(centre, reach);
    return m_link && m_services->document().links.contains(m_link->id);
}

std::optional<Document> LinkSplit::applied(const Document& document, const NodeId& node, QString& hint) const
{
    const Link* link = m_link ? document.links.find(m_link->id) : nullptr;
    if (!link)
        return std::nullopt;
    const Document spaced = withCardBetween(document, link->from, node, link->to, m_services->foldedBranches());
    const Result<Document> next = insertOnLink(spaced, m_link->id, node);
    if (!next) {
        hint = next.error().message;
        return std::nullopt;
    }
    hint = Canvas::tr("Release to put it between “%1” and “%2”")
               .arg(document.nodes.find(link->from)->name, document.nodes.find(link->to)->name);
    return *next;
}

} // namespace nestline::ui
