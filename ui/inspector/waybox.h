// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/link.h"
#include "core/document/node.h"

#include <QComboBox>

namespace nestline::ui {

/// Chooses when a call takes a link: one of the twelve menu keys or another trigger of the node it leaves.
class WayBox : public QComboBox
{
    Q_OBJECT

public:
    explicit WayBox(QWidget* parent = nullptr);

    /// Shows the way of a link that leaves a node of this kind.
    void setWay(NodeKind from, const Link& link);

Q_SIGNALS:
    void wayChosen(nestline::Trigger trigger, std::optional<nestline::MenuKey> key);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<NodeKind> m_kind;

    void fill(NodeKind kind);
};

} // namespace nestline::ui
