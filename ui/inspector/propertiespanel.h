// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QWidget>

class QScrollArea;

namespace nestline::ui {

class DocumentPage;
class LinkPage;
class NodePage;

/// Properties of what is selected: nodes, links, or the document itself.
class PropertiesPanel : public QWidget
{
    Q_OBJECT

public:
    PropertiesPanel(DocumentSession& session, ThemeManager& theme, QWidget* parent = nullptr);

private:
    DocumentSession& m_session;
    QScrollArea* m_area;
    NodePage* m_nodes;
    LinkPage* m_links;
    DocumentPage* m_document;

    void refresh();
    void selectionChanged();
};

} // namespace nestline::ui
