// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasview.h"

#include "core/layout/offpagelinks.h"
#include "ui/canvas/canvasviewprivate.h"
#include "ui/session/selecting.h"

// What a CanvasView shows and minds only if one likes.
namespace nestline::ui {

Snapping CanvasView::snapping() const
{
    return d->snapping;
}

void CanvasView::setSnapping(Snapping snapping)
{
    d->snapping = snapping;
}

void CanvasView::setGridVisible(bool visible)
{
    d->gridVisible = visible;
    repaintAll();
}

void CanvasView::setColouredByGroup(bool on)
{
    if (on == d->groups.has_value())
        return;
    if (on) {
        d->groups.emplace();
        d->legend = new GroupLegendBox(d->themes, this);
        d->legend->place(viewport()->geometry());
    } else {
        d->groups.reset();
        delete d->legend;
    }
    followGroups();
    repaintAll();
}

// A new group may take a look that another would have had.
void CanvasView::followGroups()
{
    if (!d->groups)
        return;
    GroupLooks looks = looksFor(selecting::groups(d->secrecy.shown()));
    if (looks == *d->groups)
        return;
    d->groups = std::move(looks);
    d->legend->setLooks(*d->groups);
    d->legend->place(viewport()->geometry());
    repaintAll();
}

void CanvasView::setOffPageReferences(bool on)
{
    if (std::exchange(d->offPageReferences, on) == on)
        return;
    setHovered({});
    repaintScene(followOffPageLinks());
}

// Trees are those of the whole document: a link looks the same whatever else is hidden.
std::vector<QRectF> CanvasView::followOffPageLinks()
{
    const Document& document = d->session.document();
    return d->scene.setOffPageLinks(d->offPageReferences ? offPageLinks(document) : std::unordered_set<LinkId>());
}

} // namespace nestline::ui
