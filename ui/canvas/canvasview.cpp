// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasview.h"

#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/canvasannouncer.h"
#include "ui/canvas/canvasviewprivate.h"
#include "ui/canvas/editors/triggermenu.h"
#include "ui/canvas/painters/linkpainter.h"
#include "ui/canvas/painters/overlaypainter.h"
#include "ui/session/commands.h"
#include "ui/session/secrecy.h"

#include <QStyle>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr int autoScrollInterval = 25; // milliseconds
constexpr int sharpeningPause = 120;   // milliseconds

} // namespace

CanvasView::CanvasView(DocumentSession& session, const ThemeManager& themes, QWidget* parent)
    : QAbstractScrollArea(parent), d(std::make_unique<Private>(*this, session, themes))
{
    CanvasAccessible::install(); // before anything is told of this view, or it has another interface for ever
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(
        tr("The call flow as a drawing. Arrow keys walk from node to node, Tab adds a child, typing "
           "renames."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setObjectName(QStringLiteral("canvasViewport"));
    d->autoScroll.setInterval(autoScrollInterval);
    connect(&d->autoScroll, &QTimer::timeout, this, &CanvasView::scrollAtEdge);
    d->sharpening.setSingleShot(true);
    d->sharpening.setInterval(sharpeningPause);
    connect(&d->sharpening, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connectSession();
    connectFocus();
    fillScene();
    updateScrollBars();
    new CanvasAnnouncer(*this); // after the view itself it hears what changes
}

CanvasView::~CanvasView()
{
    // An open editor would commit when it loses the focus, which happens after this view is gone.
    delete d->rename;
    d->session.disconnect(this);
    d->secrecy.disconnect(this);
    d->session.selection().disconnect(this);
    d->session.undoStack().disconnect(this);
    d->focus.disconnect(this);
    d->flash.disconnect(this);
}

DocumentSession& CanvasView::session() const
{
    return d->session;
}

const CanvasScene& CanvasView::scene() const
{
    return d->scene;
}

const Theme& CanvasView::theme() const
{
    return d->themes.theme();
}

void CanvasView::setKeyBindings(const KeyBindings& keys)
{
    d->keys = &keys;
}

ToolId CanvasView::tool() const
{
    return d->tools.current();
}

void CanvasView::setTool(ToolId tool)
{
    d->tools.setTool(tool);
}

int CanvasView::animationTime() const
{
    return d->themes.animates() ? style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) : 0;
}

void CanvasView::reveal(const std::vector<NodeId>& nodes)
{
    QRectF area;
    for (const NodeId& id : nodes) {
        if (const NodeSnapshot* node = d->scene.node(id))
            area |= node->rect();
    }
    if (!area.isNull())
        showArea(area, d->zoom);
}

void CanvasView::startRename()
{
    openRename({});
}

void CanvasView::openRename(const QString& text)
{
    const NodeId* selected = d->session.selection().singleNode();
    const NodeSnapshot* node = selected ? d->scene.node(*selected) : nullptr;
    if (!node || d->session.isPreviewing())
        return;
    if (d->secrecy.hidesName(node->id)) {
        d->session.notify(Secrecy::refusal());
        return;
    }
    showArea(node->rect(), d->zoom);
    auto* editor = new RenameEditor(d->session, node->id, text, viewport());
    d->rename = editor;
    const double scale = std::max(d->zoom, 0.8);
    QFont font = canvasFont(TextStyle::Name);
    font.setPixelSize(qRound(font.pixelSize() * scale));
    editor->setFont(font);
    const QPointF corner = sceneToView(node->position + QPointF(48, 6));
    const int height = std::max(editor->sizeHint().height(), qRound(30 * scale));
    editor->setGeometry(QRect(corner.toPoint(), QSize(qRound(144 * scale), height)));
    connect(editor, &RenameEditor::finished, this, [this](bool wantsChild) {
        setFocus();
        if (wantsChild)
            commands::addChild(d->session);
    });
    editor->show();
    editor->setFocus();
}

void CanvasView::editTrigger(const LinkId& link)
{
    const LinkSnapshot* snapshot = d->scene.link(link);
    if (!snapshot)
        return;
    auto* menu = new TriggerMenu(d->session, link, this);
    const QRectF label = snapshot->isKey ? snapshot->curve.label : pillRect(*snapshot);
    menu->popup(viewport()->mapToGlobal(sceneToView(label.bottomLeft()).toPoint()));
}

void CanvasView::setOverlay(const Overlay& wanted)
{
    const double unit = 1 / d->zoom;
    Overlay overlay = wanted;
    if (!overlay.hint.isEmpty())
        overlay.hintPosition = hintPositionIn(visibleArea(), overlay, unit);
    if (overlay == d->overlay)
        return;
    std::vector<QRectF> dirty{overlayBounds(d->overlay, unit), overlayBounds(overlay, unit)};
    for (const auto& id : {d->overlay.linkTarget, overlay.linkTarget}) {
        const NodeSnapshot* node = id ? d->scene.node(*id) : nullptr;
        if (node)
            dirty.push_back(CanvasScene::paintedRect(*node));
    }
    // Every other node shows whether a link could lead to it.
    if (d->overlay.linkSource != overlay.linkSource)
        repaintAll();
    d->overlay = overlay;
    d->look.linkSource = overlay.linkSource;
    d->look.linkTarget = overlay.linkTarget;
    d->look.seeksSource = overlay.seeksSource;
    repaintLook(dirty);
}

void CanvasView::setHovered(const Hit& hit)
{
    if (hit.node == d->look.hoveredNode && hit.link == d->look.hoveredLink)
        return;
    std::vector<QRectF> dirty;
    for (const auto& id : {d->look.hoveredNode, hit.node}) {
        const NodeSnapshot* node = id ? d->scene.node(*id) : nullptr;
        if (node)
            dirty.push_back(CanvasScene::paintedRect(*node));
    }
    for (const auto& id : {d->look.hoveredLink, hit.link}) {
        const LinkSnapshot* link = id ? d->scene.link(*id) : nullptr;
        if (link)
            dirty.push_back(CanvasScene::paintedRect(*link));
    }
    d->look.hoveredNode = hit.node;
    d->look.hoveredLink = hit.link;
    repaintLook(dirty);
}

} // namespace nestline::ui
