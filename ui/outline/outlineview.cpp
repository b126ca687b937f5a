// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlineview.h"

#include "ui/outline/outlinemodel.h"
#include "ui/session/commands.h"
#include "ui/session/secrecy.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace nestline::ui {

namespace {

bool isPlain(const QKeyEvent& event)
{
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

} // namespace

OutlineView::OutlineView(DocumentSession& session, OutlineModel& model, QWidget* parent)
    : FollowingView(parent), m_session(session), m_model(model)
{
    setObjectName(QStringLiteral("outlineView"));
    setAccessibleName(tr("Outline"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setRootIsDecorated(true);
    setExpandsOnDoubleClick(false);
    setAnimated(false);
    setIndentation(fontMetrics().height());
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutlineView::restore);
    connect(&m_session.selection(), &SelectionModel::changed, this, &OutlineView::showSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlineView::takeSelection);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_syncing)
            m_collapsed.insert(m_model.nodeAt(index));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_syncing)
            m_collapsed.erase(m_model.nodeAt(index));
    });
    restore();
}

void OutlineView::restore()
{
    {
        const QScopedValueRollback syncing(m_syncing, true);
        expandAll();
        // What a filter found must be seen.
        for (const NodeId& node : m_collapsed) {
            const QModelIndex index = m_model.isFiltered() ? QModelIndex() : m_model.indexOf(node);
            if (index.isValid())
                collapse(index);
        }
    }
    showSelection();
}

// Siblings are selected as ranges: selecting thousands of rows one by one is slow.
void OutlineView::showSelection()
{
    if (m_syncing)
        return;
    const QScopedValueRollback syncing(m_syncing, true);
    std::vector<int> rows;
    for (const NodeId& node : m_session.selection().nodes()) {
        const QModelIndex index = m_model.indexOf(node);
        if (index.isValid())
            rows.push_back(static_cast<int>(index.internalId()));
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t first = 0, last = 0; first < rows.size(); first = last + 1) {
        const auto& tree = m_model.tree();
        last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1
               && tree.row(rows[last + 1]).parent == tree.row(rows[first]).parent)
            ++last;
        const QModelIndex top = m_model.indexOf(tree.id(rows[first]));
        selection.append(QItemSelectionRange(top, m_model.indexOf(tree.id(rows[last]))));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const NodeId* node = m_session.selection().singleNode()) {
        const QModelIndex index = m_model.indexOf(*node);
        if (index.isValid()) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            scrollTo(index);
        }
    }
}

void OutlineView::takeSelection()
{
    if (m_syncing)
        return;
    const QScopedValueRollback syncing(m_syncing, true);
    std::set<NodeId> nodes;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        nodes.insert(m_model.nodeAt(index));
    m_session.selection().set(std::move(nodes));
}

void OutlineView::setKeyBindings(const KeyBindings& keys)
{
    m_keys = &keys;
}

bool OutlineView::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && state() != EditingState) {
        auto* key = static_cast<QKeyEvent*>(event);
        // Tab would move the focus before keyPressEvent() sees it.
        if (key->key() == Qt::Key_Tab && isPlain(*key) && runCommand(*key))
            return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        // Letters type here; they are no shortcuts of tools.
        if (isPlain(*key) && (!key->text().isEmpty() || commandOf(*key))) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void OutlineView::keyPressEvent(QKeyEvent* event)
{
    // Keys that the editor of a name has no use for come here as well.
    if (isPlain(*event) && state() != EditingState && runCommand(*event))
        return;
    QTreeView::keyPressEvent(event);
}

// The action of a key; a letter is none here, for it begins a name.
std::optional<ActionId> OutlineView::commandOf(const QKeyEvent& event) const
{
    const bool letter = !event.text().isEmpty() && event.text().front().isLetter();
    return letter ? std::nullopt : m_keys->actionOnDrawing(event);
}

bool OutlineView::runCommand(const QKeyEvent& event)
{
    const std::optional<MenuKey> menuKey = MenuKey::fromString(event.text());
    if (menuKey && event.text() != QLatin1String("#")) {
        commands::setMenuKey(m_session, *menuKey);
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        m_session.selection().clear();
        return true;
    }
    if (event.key() == Qt::Key_Space) {
        if (currentIndex().isValid())
            selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        return true;
    }
    const std::optional<ActionId> command = commandOf(event);
    return command && perform(*command);
}

bool OutlineView::perform(ActionId command)
{
    switch (command) {
    case ActionId::AddChild: return commands::addChild(m_session).has_value();
    case ActionId::AddSibling: commands::addSibling(m_session); return true;
    case ActionId::Delete: commands::removeSelection(m_session); return true;
    case ActionId::Rename: renameCurrent(); return true;
    case ActionId::ToggleNumber: commands::toggleNumbers(m_session); return true;
    default: return false;
    }
}

void OutlineView::renameCurrent()
{
    if (m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
    else if (currentIndex().isValid())
        m_session.notify(Secrecy::refusal());
}

void OutlineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(event->globalPos());
    } else {
        const QRect row = currentIndex().isValid() ? visualRect(currentIndex()) : viewport()->rect();
        Q_EMIT menuRequested(viewport()->mapToGlobal(row.center()));
    }
    event->accept();
}

// A small angle instead of the style's branch, so that it takes the text's colour in both themes.
void OutlineView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!m_model.hasChildren(index))
        return;
    const double size = indentation() * 0.22;
    const double x = isRightToLeft() ? rect.left() + indentation() / 2.0 : rect.right() - indentation() / 2.0;
    const QPointF center(x, rect.center().y() + 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette().color(QPalette::PlaceholderText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(center);
    if (!isExpanded(index))
        painter->rotate(isRightToLeft() ? 90 : -90);
    painter->drawPolyline(QPolygonF({QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)}));
    painter->restore();
}

} // namespace nestline::ui
