// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"

#include <QMenu>

namespace nestline::ui {

/// A small menu to set the key or trigger of a link: keys that are in use tell by whom. It deletes itself.
class TriggerMenu : public QMenu
{
    Q_OBJECT

public:
    TriggerMenu(DocumentSession& session, LinkId link, QWidget* parent = nullptr);

protected:
    /// A digit, * or # chooses that key.
    void keyPressEvent(QKeyEvent* event) override;

private:
    DocumentSession& m_session;
    LinkId m_link;

    void addKeys(const Link& link);
    void addTriggers(const Link& link, NodeKind from);
    void choose(Trigger trigger, std::optional<MenuKey> key);
};

} // namespace nestline::ui
