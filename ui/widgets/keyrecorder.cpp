// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keyrecorder.h"

#include <QKeyEvent>

namespace nestline::ui {

KeyRecorder::KeyRecorder(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setObjectName(QStringLiteral("keyRecorder"));
    setAccessibleName(tr("New key"));
    setPlaceholderText(tr("Press the new key; Esc keeps the old one"));
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyRecorder::event(QEvent* event)
{
    // Every key is wanted here, whatever it does elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    switch (event->key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_unknown:
    case 0: return; // a modifier waits for its key
    case Qt::Key_Escape: Q_EMIT cancelled(); return;
    default: break;
    }
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    // Shift that was only needed to type a sign is no part of the key.
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber() && !text.front().isSpace())
        modifiers &= ~Qt::ShiftModifier;
    if (event->key() == Qt::Key_Backtab)
        modifiers |= Qt::ShiftModifier;
    const int key = event->key() == Qt::Key_Backtab ? static_cast<int>(Qt::Key_Tab) : event->key();
    Q_EMIT recorded(QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))));
}

void KeyRecorder::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (isVisible() && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT cancelled();
}

} // namespace nestline::ui
