// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QAccessibleActionInterface>
#include <QAccessibleInterface>
#include <QPointer>

#include <variant>

namespace nestline::ui {

class CanvasAccessible;
class CanvasView;

/// One node or link of the canvas for assistive technology. Pressing it selects it and brings it into view; it has the
/// menu that a right click has.
class CanvasItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    using Subject = std::variant<NodeId, LinkId>;

    CanvasItemAccessible(CanvasView& view, Subject subject);

    int indexIn(const CanvasAccessible& list) const;
    /// Keeps the item valid while it is told that its node or link is gone.
    void setLeaving(bool leaving) { m_leaving = leaving; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;

    void* interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override;

private:
    QPointer<CanvasView> m_view;
    Subject m_subject;
    bool m_leaving = false;

    const NodeId* node() const { return std::get_if<NodeId>(&m_subject); }
    const LinkId* link() const { return std::get_if<LinkId>(&m_subject); }
    bool isSelected() const;
    bool isCurrent() const;
    QRectF sceneRect() const;
    void select();
};

} // namespace nestline::ui
