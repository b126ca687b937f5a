// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actiontable.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace nestline::ui {

class KeyRecorder;

/// The table of actions with their keys, to search and to change: a key that belongs to another action is named before it
/// is taken over. Everything is in force at once.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(const ActionTable& actions, QWidget* parent = nullptr);

private:
    const ActionTable& m_actions;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    KeyRecorder* m_recorder;
    QLabel* m_message;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QPushButton* m_takeOver;
    QKeySequence m_contested; // the key that another action has

    void buildList();
    QPushButton* addButton(const QString& name, const QString& text, void (KeysPage::*clicked)());
    ActionId current() const;
    void showKeys();
    void filter(const QString& words);
    void currentChanged();
    void startRecording();
    void endRecording();
    void tryKey(const QKeySequence& key);
    void takeOver();
    void removeKey();
    void resetKey();
    void resetAllKeys();
    void say(const QString& message);
};

} // namespace nestline::ui
