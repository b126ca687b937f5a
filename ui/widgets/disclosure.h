// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QWidget>

namespace nestline::ui {

/// A part of a form that is folded away under a line with its title until somebody wants it.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the line, which a key or a click folds and unfolds.
    Disclosure(const QString& name, const QString& title, QWidget* content, QWidget* parent = nullptr);

    bool isOpen() const { return !m_content->isHidden(); }
    void setOpen(bool open);

private:
    QString m_title;
    QPushButton* m_line;
    QWidget* m_content;
};

} // namespace nestline::ui
