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
    /// The line, to be laid out elsewhere, beside others; it stands above the content otherwise.
    QPushButton* takeLine();
    /// Whether there is anything to unfold; if not, neither line nor content is shown.
    void setOffered(bool offered);

Q_SIGNALS:
    void toggled(bool open);

private:
    QString m_title;
    bool m_hasLine = true;
    bool m_isOffered = true;
    QPushButton* m_line;
    QWidget* m_content;
};

} // namespace nestline::ui
