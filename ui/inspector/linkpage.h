// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace nestline::ui {

class WayBox;

/// Edits the selected links: when they are taken and how they refer to their target.
class LinkPage : public QWidget
{
    Q_OBJECT

public:
    explicit LinkPage(DocumentSession& session, QWidget* parent = nullptr);

    void refresh();

private:
    DocumentSession& m_session;
    std::vector<LinkId> m_links;
    QLabel* m_summary;
    QPushButton* m_from;
    QPushButton* m_to;
    WayBox* m_way;
    QComboBox* m_reference;
    QFormLayout* m_form;

    QPushButton* createJump(const QString& name, NodeId Link::*end);
    void refreshSingle(const Link& link);
    void refreshReference();
};

} // namespace nestline::ui
