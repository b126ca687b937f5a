// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/keybindings.h"
#include "ui/canvas/canvasflash.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/editors/renameeditor.h"
#include "ui/canvas/grouplegendbox.h"
#include "ui/canvas/layoutglide.h"
#include "ui/canvas/keptpicture.h"
#include "ui/canvas/painters/paintcache.h"
#include "ui/canvas/painters/scenepainter.h"
#include "ui/canvas/tools/canvasevent.h"
#include "ui/canvas/tools/toolmanager.h"
#include "ui/canvas/viewservices.h"
#include "ui/session/secrecy.h"
#include "ui/session/viewfocus.h"

#include <QPointer>
#include <QTimer>

namespace nestline::ui {

/// The state of a CanvasView.
struct CanvasView::Private
{
    Private(CanvasView& view, DocumentSession& openSession, const ThemeManager& manager)
        : session(openSession)
        , focus(openSession)
        , themes(manager)
        , services(view, openSession)
        , tools(services, [&view](ToolId tool) { Q_EMIT view.toolChanged(tool); })
        , glide([this, &view](const ChangeSet& changes, const Document& shown) {
            view.repaintScene(scene.apply(changes, shown, secrecy.shownCommitted()));
        })
    {}

    DocumentSession& session;
    Secrecy& secrecy = Secrecy::of(session);
    ViewFocus focus; // hears of changes before the view does
    const ThemeManager& themes;
    const KeyBindings* keys = &KeyBindings::standard();
    CanvasScene scene;
    std::optional<Document> filled; // the document that the scene was made from last, until the next change
    SceneLook look;
    Overlay overlay;
    PaintCache cache;
    CanvasFlash flash;
    KeptPicture picture;    // of what is painted
    QTimer sharpening;      // while zooming a scaled picture is shown, until the gesture rests
    bool showsAfar = false; // the picture does, without how one looks at it
    ViewServices services;
    ToolManager tools;
    QPointer<RenameEditor> rename;
    Snapping snapping;
    bool gridVisible = true;
    std::optional<GroupLooks> groups; // shown on the cards
    QPointer<GroupLegendBox> legend;  // while they are
    bool offPageReferences = false;
    double fullScale = themes.textSize() / 100.0; // the zoom that is called 100 %
    double zoom = fullScale;
    bool wheelZooms = false;
    bool wideLinks = true;    // as painted last
    bool isZooming = false;   // scroll bars move, but everything is painted anew
    bool hasScrolled = false; // and pixels cannot be shifted
    QPoint pendingScroll;     // pixels that the view must still be shifted by, once for both scroll bars
    Qt::MouseButton pressed = Qt::NoButton;
    std::vector<QRectF> changedPlaces; // since the last step of the history
    QTimer autoScroll;                 // while something is dragged at the edge
    CanvasEvent lastDrag;
    LayoutGlide glide;

    DetailLevel level() const { return detailLevelFor(zoom); }
};

} // namespace nestline::ui
