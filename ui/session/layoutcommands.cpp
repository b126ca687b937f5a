// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/layoutcommands.h"

#include "core/edits/pins.h"
#include "core/layout/geometry.h"
#include "ui/session/documentsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline::ui::commands {

namespace {

struct Layout
{
    Q_DECLARE_TR_FUNCTIONS(Layout)
};

} // namespace

void tidy(DocumentSession& session, const TidyOptions& options)
{
    session.apply(Layout::tr("Tidy"), tidied(session.committed(), options));
}

void tidySelection(DocumentSession& session)
{
    session.apply(Layout::tr("Tidy selection"), tidiedAmong(session.committed(), session.selection().nodeList()));
}

void tidyAroundSelection(DocumentSession& session)
{
    session.apply(Layout::tr("Tidy around selection"),
                  tidiedAround(session.committed(), session.selection().nodeList()));
}

void pinSelection(DocumentSession& session, bool pinned)
{
    const std::vector<NodeId> nodes = session.selection().nodeList();
    const int count = static_cast<int>(nodes.size());
    session.apply(pinned ? Layout::tr("Pin %n position(s)", nullptr, count)
                         : Layout::tr("Unpin %n position(s)", nullptr, count),
                  setPositionPinned(session.committed(), nodes, pinned));
}

bool isSelectionPinned(const DocumentSession& session)
{
    const std::set<NodeId>& nodes = session.selection().nodes();
    return !nodes.empty() && std::all_of(nodes.begin(), nodes.end(), [&](const NodeId& id) {
        const Node* node = session.document().nodes.find(id);
        return node && node->positionPinned;
    });
}

QString nothingBeyond(Axis axis)
{
    return axis == Axis::Horizontal ? Layout::tr("Nothing lies further to the right.")
                                    : Layout::tr("Nothing lies further below.");
}

QString makingSpace()
{
    return Layout::tr("Make space");
}

void makeSpace(DocumentSession& session, Axis axis, QPointF from, const FoldedBranches& branches)
{
    const Document& document = session.committed();
    QRectF selected;
    for (const NodeId& id : session.selection().nodes())
        selected = selected.united(cardRect(positionOf(document, id)));
    if (!selected.isNull())
        from = selected.bottomRight();
    const bool right = axis == Axis::Horizontal;
    const double distance =
        right ? geometry::card.width() + geometry::columnGap : geometry::card.height() + geometry::rowGap;
    const Document next = withSpace(document, {axis, along(from, axis)}, distance, branches);
    if (next.sharesStorageWith(document))
        session.notify(nothingBeyond(axis));
    session.apply(makingSpace(), next);
}

} // namespace nestline::ui::commands
