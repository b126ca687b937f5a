// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/propertiespanel.h"

#include "ui/inspector/documentpage.h"
#include "ui/inspector/linkpage.h"
#include "ui/inspector/nodepage.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/columnarea.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace nestline::ui {

PropertiesPanel::PropertiesPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_secrecy(Secrecy::of(session))
    , m_theme(theme)
    , m_area(new ColumnArea(this))
    , m_note(createNote())
{
    setObjectName(QStringLiteral("propertiesPanel"));
    m_area->setObjectName(QStringLiteral("propertiesArea"));
    m_area->setAccessibleName(tr("Properties"));
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_area, 1);
    createPages();

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
    connect(&m_secrecy, &Secrecy::changed, this, &PropertiesPanel::createPages);
}

QWidget* PropertiesPanel::createNote()
{
    auto* note = new QWidget(this);
    auto* text = new QLabel(tr("Numbers and names of persons are hidden. What is hidden cannot be edited here."), note);
    text->setObjectName(QStringLiteral("hiddenText"));
    text->setWordWrap(true);
    text->setProperty("class", QStringLiteral("caption"));
    auto* show = new QPushButton(tr("Show them"), note);
    show->setObjectName(QStringLiteral("showHidden"));
    show->setAccessibleName(show->text());
    show->setAccessibleDescription(text->text());
    show->setProperty("class", QStringLiteral("link"));
    connect(show, &QPushButton::clicked, this, [this] { m_secrecy.setOn(false); });
    auto* layout = new QHBoxLayout(note);
    layout->setContentsMargins(14, 8, 10, 2);
    layout->addWidget(text, 1);
    layout->addWidget(show, 0, Qt::AlignTop);
    return note;
}

// Made anew when numbers and names are hidden or shown, so that no field keeps what it held before.
void PropertiesPanel::createPages()
{
    auto* content = new QWidget;
    m_nodes = new NodePage(m_session, m_theme, content);
    m_links = new LinkPage(m_session, content);
    m_document = new DocumentPage(m_session, content);
    auto* pages = new QVBoxLayout(content);
    pages->setContentsMargins(0, 0, 0, 0);
    for (QWidget* page :
         {static_cast<QWidget*>(m_nodes), static_cast<QWidget*>(m_links), static_cast<QWidget*>(m_document)})
        pages->addWidget(page);
    pages->addStretch();
    content->setEnabled(!m_secrecy.isOn());
    m_note->setVisible(m_secrecy.isOn());
    m_area->setWidget(content); // deletes the one before
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
