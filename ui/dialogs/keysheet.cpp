// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/keysheet.h"

#include "ui/actions/actiontable.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nestline::ui {

namespace {

struct KeySheet
{
    Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

// Keys of the canvas that are no actions of the menus.
std::vector<std::pair<QString, QString>> canvasKeys()
{
    return {
        {KeySheet::tr("Arrows"), KeySheet::tr("Walk to the next node")},
        {KeySheet::tr("Alt+arrows"), KeySheet::tr("Follow a link")},
        {KeySheet::tr("Ctrl+arrows"), KeySheet::tr("Move by the grid (with Shift: finely)")},
        {KeySheet::tr("Page up, page down"), KeySheet::tr("Previous or next node in reading order")},
        {KeySheet::tr("A letter"), KeySheet::tr("Rename the selected node by typing")},
        {KeySheet::tr("0-9, *"), KeySheet::tr("Set the menu key that leads to the selected node")},
        {KeySheet::tr("Space+drag"), KeySheet::tr("Move the view")},
        {KeySheet::tr("Ctrl+wheel"), KeySheet::tr("Zoom at the pointer")},
        {KeySheet::tr("Esc"), KeySheet::tr("Cancel what is under way, then clear the selection")},
    };
}

} // namespace

void showKeySheet(const ActionTable& actions, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("keySheet"));
    dialog.setWindowTitle(KeySheet::tr("Keys"));
    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("keyList"));
    list->setAccessibleName(KeySheet::tr("Keys"));
    list->setHeaderLabels({KeySheet::tr("What it does"), KeySheet::tr("Key")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    const auto add = [list](const QString& what, const QString& key) { new QTreeWidgetItem(list, {what, key}); };
    for (const auto& [key, what] : canvasKeys())
        add(what, key);
    for (const ActionId id : actions.ids()) {
        if (const QString key = actions.keyText(id); !key.isEmpty())
            add(actions[id]->iconText(), key);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    list->setCurrentItem(list->topLevelItem(0));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog.resize(560, 620);
    dialog.exec();
}

} // namespace nestline::ui
