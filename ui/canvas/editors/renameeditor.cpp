// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/editors/renameeditor.h"

#include "ui/session/commands.h"

#include <QKeyEvent>

#include <utility>

namespace nestline::ui {

RenameEditor::RenameEditor(DocumentSession& session, NodeId node, const QString& text, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_node(std::move(node))
{
    setObjectName(QStringLiteral("renameEditor"));
    setAccessibleName(tr("Name of the node"));
    if (!text.isEmpty()) {
        setText(text);
    } else if (const Node* row = session.document().nodes.find(m_node)) {
        setText(row->name);
        selectAll();
    }
}

bool RenameEditor::event(QEvent* event)
{
    // Keys that mean something here must not trigger the window's actions.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        finish(true, true);
        return true;
    }
    return QLineEdit::event(event);
}

void RenameEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: finish(true, false); return;
    case Qt::Key_Escape: finish(false, false); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void RenameEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish(true, false);
}

void RenameEditor::finish(bool commit, bool wantsChild)
{
    if (std::exchange(m_done, true))
        return;
    const Node* row = m_session.committed().nodes.find(m_node);
    // An emptied name means "never mind".
    if (commit && row && !text().trimmed().isEmpty() && text().trimmed() != row->name)
        commands::rename(m_session, m_node, text());
    hide();
    deleteLater();
    Q_EMIT finished(wantsChild);
}

} // namespace nestline::ui
