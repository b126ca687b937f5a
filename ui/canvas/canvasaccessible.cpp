// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/canvasaccessible.h"

#include "ui/canvas/canvasscene.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/wording.h"

#include <QPointer>
#include <QWidget>

namespace nestline::ui {

namespace {

/// One node as an item of the list.
class NodeAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    NodeAccessible(CanvasView& view, NodeId node) : m_view(&view), m_node(std::move(node)) {}

    const NodeId& node() const { return m_node; }

    bool isValid() const override { return m_view && m_view->scene().node(m_node); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text type) const override
    {
        if (!isValid() || type != QAccessible::Name)
            return {};
        const DocumentSession& session = m_view->session();
        const Result<Bill>& bill = session.analysis().bill();
        return nodeDescription(session.document(), bill ? &*bill : nullptr, m_node);
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRectF card = m_view->scene().node(m_node)->rect();
        const QPoint corner = m_view->viewport()->mapToGlobal(m_view->sceneToView(card.topLeft()).toPoint());
        return {corner, (card.size() * m_view->zoom()).toSize()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const SelectionModel& selection = m_view->session().selection();
        state.selectable = true;
        state.focusable = true;
        state.selected = selection.nodes().contains(m_node);
        state.focused = m_view->hasFocus() && selection.singleNode() && *selection.singleNode() == m_node;
        state.offscreen = !m_view->visibleArea().intersects(m_view->scene().node(m_node)->rect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_view->session().selection().setNode(m_node);
        m_view->reveal({m_node});
        if (name == setFocusAction())
            m_view->setFocus();
    }

private:
    QPointer<CanvasView> m_view;
    NodeId m_node;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<CanvasView*>(object);
    return view ? new CanvasAccessible(*view) : nullptr;
}

} // namespace

CanvasAccessible::CanvasAccessible(CanvasView& view) : QAccessibleWidget(&view, QAccessible::List), m_view(view)
{}

CanvasAccessible::~CanvasAccessible()
{
    for (const auto& [node, item] : m_items)
        QAccessible::deleteAccessibleInterface(item);
}

void CanvasAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

void CanvasAccessible::notifySelection(CanvasView& view)
{
    if (!QAccessible::isActive())
        return;
    const NodeId* node = view.session().selection().singleNode();
    const auto* list = static_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(&view));
    if (!node || !list)
        return;
    const int index = list->indexOfChild(list->itemFor(*node));
    for (const QAccessible::Event type : {QAccessible::Selection, QAccessible::Focus}) {
        QAccessibleEvent event(&view, type);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

int CanvasAccessible::childCount() const
{
    return static_cast<int>(m_view.session().document().nodes.size());
}

QAccessibleInterface* CanvasAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return itemFor(std::next(m_view.session().document().nodes.begin(), index)->key);
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const
{
    const QPointF point = m_view.viewToScene(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    const Hit hit = m_view.scene().hitTest(point, {.zoom = m_view.zoom()});
    return hit.node ? itemFor(*hit.node) : nullptr;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const NodeAccessible*>(child);
    if (!item)
        return -1;
    int index = 0;
    for (const auto& [id, node] : m_view.session().document().nodes) {
        if (id == item->node())
            return index;
        ++index;
    }
    return -1;
}

QAccessibleInterface* CanvasAccessible::focusChild() const
{
    const NodeId* node = m_view.session().selection().singleNode();
    return node && m_view.hasFocus() ? itemFor(*node) : QAccessibleWidget::focusChild();
}

QAccessibleInterface* CanvasAccessible::itemFor(const NodeId& node) const
{
    const auto entry = m_items.find(node);
    if (entry != m_items.end())
        return QAccessible::accessibleInterface(entry->second);
    // Items of nodes that are gone are given up when they outnumber those that are there.
    if (m_items.size() > 2 * static_cast<size_t>(childCount())) {
        std::erase_if(m_items, [](const auto& item) {
            QAccessibleInterface* stale = QAccessible::accessibleInterface(item.second);
            const bool gone = !stale || !stale->isValid();
            if (gone && stale)
                QAccessible::deleteAccessibleInterface(item.second);
            return gone;
        });
    }
    auto* item = new NodeAccessible(m_view, node);
    m_items.emplace(node, QAccessible::registerAccessibleInterface(item));
    return item;
}

} // namespace nestline::ui
