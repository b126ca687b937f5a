// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace nestline::ui {

class WayBox;

/// The links of one node in one direction: when they are taken, a jump to the other end, and removal.
class LinkList : public QWidget
{
    Q_OBJECT

public:
    enum class Direction { Incoming, Outgoing };

    LinkList(DocumentSession& session, ThemeManager& theme, Direction direction, QWidget* parent = nullptr);

    /// Shows the links of `node`; hidden if there are none.
    void setNode(const NodeId& node);

private:
    struct Row
    {
        QWidget* widget;
        WayBox* way;
        QPushButton* jump;
        QToolButton* remove;
        LinkId link;
    };

    DocumentSession& m_session;
    ThemeManager& m_theme;
    Direction m_direction;
    QVBoxLayout* m_layout;
    QLabel* m_more;
    std::vector<LinkId> m_links; // in the order of rows; more of them than rows if there are many
    std::vector<Row> m_rows;

    std::vector<LinkId> linksOf(const NodeId& node) const;
    void resize(size_t count);
    void addRow();
    void fill(Row& row);
    void updateIcons();
};

} // namespace nestline::ui
