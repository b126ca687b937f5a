// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QWidget>

namespace nestline::ui {

class ColumnArea;
class DocumentPage;
class LinkPage;
class NodePage;
class Secrecy;

/// Properties of what is selected: nodes, links, or the document itself.
class PropertiesPanel : public QWidget
{
    Q_OBJECT

public:
    PropertiesPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

private:
    DocumentSession& m_session;
    Secrecy& m_secrecy;
    ThemeManager& m_theme;
    ColumnArea* m_area;
    QWidget* m_note; // why nothing can be edited while numbers and names are hidden
    NodePage* m_nodes = nullptr;
    LinkPage* m_links = nullptr;
    DocumentPage* m_document = nullptr;

    void refresh();
    QWidget* createNote();
    void createPages();
    void selectionChanged();
};

} // namespace nestline::ui
