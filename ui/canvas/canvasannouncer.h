// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/changeset.h"

#include <QAccessible>
#include <QObject>

namespace nestline::ui {

class CanvasAccessible;
class CanvasView;

/// Tells assistive technology what changes on a canvas: what is selected, added, removed or called otherwise now. Without
/// any such technology it does nothing, and what nobody has asked for is not told one by one.
class CanvasAnnouncer : public QObject
{
    Q_OBJECT

public:
    /// Who is told.
    using Listener = void (*)(QAccessibleEvent* event);

    /// Belongs to the view. A test may listen in place of Qt, which tells nobody where no such technology is running.
    explicit CanvasAnnouncer(CanvasView& view, Listener listener = nullptr);

private:
    CanvasView& m_view;
    Listener m_listener;

    CanvasAccessible* list() const;
    void tell(QAccessibleInterface* item, QAccessible::Event type) const;
    void tellSelection();
    void tellChanges(const ChangeSet& changes);
    void tellCurrent();
    void tellAllNames();
    template <class Changes>
    void tellAdded(const CanvasAccessible& list, const Changes& changes);
    template <class Changes>
    void tellRemoved(CanvasAccessible& list, const Changes& changes);
    template <class Ids>
    void tellNames(const CanvasAccessible& list, const Ids& ids);
};

} // namespace nestline::ui
