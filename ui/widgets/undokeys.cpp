// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/undokeys.h"

#include "ui/widgets/invalidmark.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace nestline::ui {

namespace {

class UndoKeys : public QObject
{
public:
    explicit UndoKeys(QWidget* field) : QObject(field), m_field(field) {}

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride || isMarkedInvalid(m_field))
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        // Not accepted, so that the window's shortcut is looked up; filtered, so that the field does not claim it.
        event->ignore();
        return true;
    }

private:
    QWidget* m_field;
};

} // namespace

void leaveUndoToWindow(QWidget* field)
{
    auto* keys = new UndoKeys(field);
    field->installEventFilter(keys);
    // The line inside a spin box or combo box.
    const QList<QLineEdit*> inner = field->findChildren<QLineEdit*>();
    for (QLineEdit* line : inner)
        line->installEventFilter(keys);
}

} // namespace nestline::ui
