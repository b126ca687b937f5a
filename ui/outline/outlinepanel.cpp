// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinepanel.h"

#include "ui/outline/outlinedelegate.h"
#include "ui/outline/outlinemodel.h"
#include "ui/outline/outlineview.h"
#include "ui/session/secrecy.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nestline::ui {

OutlinePanel::OutlinePanel(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_model(new OutlineModel(session, this))
    , m_view(new OutlineView(session, *m_model, this))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("outlinePanel"));
    m_filter->setObjectName(QStringLiteral("outlineFilter"));
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_filter->setPlaceholderText(tr("Filter: number, paid, name..."));
    m_filter->setToolTip(
        tr("Words that must fit: a name, a phone number, paid, free, a kind, error, group:... – as in Find (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_empty->setObjectName(QStringLiteral("outlineEmpty"));
    m_empty->setProperty("class", QStringLiteral("caption"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_view->setItemDelegate(new OutlineDelegate(theme, m_view));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 2, 6, 4);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, m_model, &OutlineModel::setFilter);
    connect(&Secrecy::of(session), &Secrecy::changed, m_filter, &QLineEdit::clear); // it may hold what is hidden
    connect(m_filter, &QLineEdit::returnPressed, this, &OutlinePanel::focusTree);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutlinePanel::updateEmpty);
    connect(m_view, &OutlineView::menuRequested, this, &OutlinePanel::contextMenuRequested);
    connect(&theme, &ThemeManager::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    updateEmpty();
}

void OutlinePanel::updateEmpty()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setText(m_model->isFiltered() ? tr("Nothing fits the filter.")
                                           : tr("Nothing drawn yet. What you draw shows here as a tree."));
}

void OutlinePanel::setKeyBindings(const KeyBindings& keys)
{
    m_view->setKeyBindings(keys);
}

void OutlinePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void OutlinePanel::focusTree()
{
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace nestline::ui
