// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace nestline::ui {

/// A few sentences, each with one thing to do about it.
class LinkRows : public QWidget
{
    Q_OBJECT

public:
    /// The buttons are called `name` and the index of their row, and say `link`.
    LinkRows(const QString& name, const QString& link, QWidget* parent = nullptr);

    void show(const QStringList& sentences);

Q_SIGNALS:
    void activated(int row);

private:
    QString m_name;
    QString m_link;
    QStringList m_sentences;
    QVBoxLayout* m_rows;

    QWidget* rowFor(const QString& sentence, int index);
};

} // namespace nestline::ui
