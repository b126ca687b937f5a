// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/propertiespanel.h"

#include "ui/inspector/documentpage.h"
#include "ui/inspector/linkpage.h"
#include "ui/inspector/nodepage.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace nestline::ui {

PropertiesPanel::PropertiesPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("propertiesPanel"));
    auto* content = new QWidget;
    m_nodes = new NodePage(m_session, theme, content);
    m_links = new LinkPage(m_session, content);
    m_document = new DocumentPage(m_session, content);
    auto* pages = new QVBoxLayout(content);
    pages->setContentsMargins(0, 0, 0, 0);
    for (QWidget* page :
         {static_cast<QWidget*>(m_nodes), static_cast<QWidget*>(m_links), static_cast<QWidget*>(m_document)})
        pages->addWidget(page);
    pages->addStretch();

    m_area->setObjectName(QStringLiteral("propertiesArea"));
    m_area->setAccessibleName(tr("Properties"));
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);

    connect(&m_session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (changes.touchesMeaning() && !m_session.isPreviewing())
            refresh();
    });
    connect(&m_session, &DocumentSession::previewChanged, this, [this](bool previewing) {
        if (!previewing)
            refresh();
    });
    connect(&m_session, &DocumentSession::billChanged, this, &PropertiesPanel::refresh);
    connect(&m_session.selection(), &SelectionModel::changed, this, &PropertiesPanel::selectionChanged);
    refresh();
}

void PropertiesPanel::selectionChanged()
{
    m_session.endMerge();
    refresh();
    m_area->verticalScrollBar()->setValue(0);
}

void PropertiesPanel::refresh()
{
    const SelectionModel& selection = m_session.selection();
    const bool nodes = !selection.nodes().empty();
    const bool links = !nodes && !selection.links().empty();
    m_nodes->setVisible(nodes);
    m_links->setVisible(links);
    m_document->setVisible(!nodes && !links);
    if (nodes)
        m_nodes->refresh();
    else if (links)
        m_links->refresh();
    else
        m_document->refresh();
}

} // namespace nestline::ui
