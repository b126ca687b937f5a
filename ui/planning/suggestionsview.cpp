// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/suggestionsview.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <utility>

namespace nestline::ui {

using Link = SuggestionsDelegate::Link;

namespace {

// Rows that are laid out at once. The height of dense ones is known without a look at them, so that all are: what is
// laid out piece by piece comes back from its beginning.
constexpr int denseRowsAtOnce = 1'000'000;
constexpr int rowsAtOnce = 100;

} // namespace

SuggestionsView::SuggestionsView(ThemeManager& theme, planwords::Told told, QWidget* parent)
    : FollowingView(parent), m_model(new SuggestionsModel(this)), m_delegate(new SuggestionsDelegate(theme, this))
{
    setObjectName(QStringLiteral("suggestionsView"));
    setAccessibleName(tr("Suggestions"));
    setAccessibleDescription(tr("Enter applies, Space previews, P pins the number, Delete dismisses"));
    m_model->setTold(std::move(told));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setBatchSize(rowsAtOnce);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    tellMoves();
    connect(this, &QWidget::customContextMenuRequested, this, &SuggestionsView::openMenu);
    connect(m_delegate, &SuggestionsDelegate::linkActivated, this,
            [this](const QModelIndex& index, Link link) { Q_EMIT wanted(index.row(), link); });
    connect(&theme, &ThemeManager::changed, viewport(), qOverload<>(&QWidget::update));
}

// Where pointer and keys go.
void SuggestionsView::tellMoves()
{
    connect(this, &QListView::entered, this, [this](const QModelIndex& index) { Q_EMIT hovered(index.row()); });
    connect(this, &QListView::viewportEntered, this, [this] { Q_EMIT hovered(-1); });
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (hasFocus() && !m_isMoving)
            Q_EMIT chosen(index.row());
    });
}

void SuggestionsView::setSuggestions(const std::vector<Suggestion>& suggestions, const QString& currency)
{
    const QScopedValueRollback moving(m_isMoving, true);
    const int row = currentIndex().row();
    m_delegate->setOpen(-1);
    m_model->setSuggestions(suggestions, currency);
    // After one was applied the next is at hand.
    if (count() > 0 && (row >= 0 || hasFocus()))
        setCurrentIndex(m_model->index(std::clamp(row, 0, count() - 1)));
}

void SuggestionsView::setDense(bool dense)
{
    if (dense == m_delegate->isDense())
        return;
    m_delegate->setDense(dense);
    setBatchSize(dense ? denseRowsAtOnce : rowsAtOnce);
    doItemsLayout();
}

void SuggestionsView::setPreviewed(int row)
{
    m_delegate->setPreviewed(row);
    viewport()->update();
}

void SuggestionsView::setOpen(int row)
{
    if (row == m_delegate->open())
        return;
    const std::array changing{m_model->index(m_delegate->open()), m_model->index(row)};
    const auto heights = [&] {
        return std::pair(sizeHintForIndex(changing[0]).height(), sizeHintForIndex(changing[1]).height());
    };
    const auto before = heights();
    m_delegate->setOpen(row);
    if (heights() != before)
        doItemsLayout();
    if (row >= 0)
        scrollTo(m_model->index(row));
}

void SuggestionsView::openMenu(const QPoint& position)
{
    const QModelIndex index = indexAt(position);
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, Qt::Key key) {
        menu->addAction(text, QKeySequence(key), this, [this, key] { hearKey(key, currentIndex().row()); });
    };
    add(SuggestionsDelegate::linkText(Link::Apply), Qt::Key_Return);
    add(tr("Preview"), Qt::Key_Space);
    add(SuggestionsDelegate::linkText(Link::Pin), Qt::Key_P);
    add(SuggestionsDelegate::linkText(Link::Dismiss), Qt::Key_Delete);
    menu->popup(viewport()->mapToGlobal(position));
}

bool SuggestionsView::hearKey(int key, int row)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT wanted(row, Link::Apply); return true;
    case Qt::Key_Space: Q_EMIT previewToggled(row); return true;
    case Qt::Key_P: Q_EMIT wanted(row, Link::Pin); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT wanted(row, Link::Dismiss); return true;
    default: return false;
    }
}

void SuggestionsView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!plain || !hearKey(event->key(), currentIndex().row()))
        QListView::keyPressEvent(event);
}

// A link must not move from under the pointer before the button is released.
void SuggestionsView::mousePressEvent(QMouseEvent* event)
{
    const QScopedValueRollback moving(m_isMoving, true);
    QListView::mousePressEvent(event);
}

// With the keys comes the preview of the row where they are.
void SuggestionsView::focusInEvent(QFocusEvent* event)
{
    {
        const QScopedValueRollback moving(m_isMoving, true);
        QListView::focusInEvent(event);
    }
    const bool isByKeys = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason
                          && event->reason() != Qt::ActiveWindowFocusReason;
    if (isByKeys && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        Q_EMIT chosen(currentIndex().row());
    }
}

void SuggestionsView::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

// Heights follow the width, which QListView considers only in the direction of its flow.
void SuggestionsView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (const int width = viewport()->width(); width != std::exchange(m_laidOutWidth, width))
        doItemsLayout();
}

bool SuggestionsView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT hovered(-1);
    return QListView::viewportEvent(event);
}

} // namespace nestline::ui
