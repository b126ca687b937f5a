// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/keysheet.h"

#include "ui/dialogs/keyfilter.h"
#include "ui/widgets/windowsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace nestline::ui {

namespace {

struct KeySheet
{
    Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

// Keys of the drawing that are no entries of the menus.
std::vector<std::pair<QString, QString>> canvasKeys()
{
    return {
        {KeySheet::tr("Arrows"), KeySheet::tr("Walk to the next node")},
        {KeySheet::tr("Alt+arrows"), KeySheet::tr("Follow a link")},
        {KeySheet::tr("Alt+0-9, *, #"), KeySheet::tr("Follow the link of this menu key")},
        {KeySheet::tr("Alt+Shift+arrows"), KeySheet::tr("Select the link itself")},
        {KeySheet::tr("Ctrl+arrows"), KeySheet::tr("Move by the grid (with Shift: finely)")},
        {KeySheet::tr("Page up, page down"), KeySheet::tr("Previous or next node in reading order")},
        {KeySheet::tr("A letter"), KeySheet::tr("Rename the selected node by typing")},
        {KeySheet::tr("0-9, *"), KeySheet::tr("Set the menu key that leads to the selected node")},
        {KeySheet::tr("Ctrl+drag"), KeySheet::tr("Copy what is dragged")},
        {KeySheet::tr("Alt+drag"), KeySheet::tr("Move without grid and guides")},
        {KeySheet::tr("Ctrl+Shift+drag"), KeySheet::tr("Make space, or close it, from an empty place on")},
        {KeySheet::tr("Space+drag"), KeySheet::tr("Move the view")},
        {KeySheet::tr("Ctrl+wheel"), KeySheet::tr("Zoom at the pointer")},
        {KeySheet::tr("Esc"), KeySheet::tr("Cancel what is under way, then clear the selection")},
    };
}

QTreeWidgetItem* addGroup(QTreeWidget* list, const QString& title)
{
    auto* group = new QTreeWidgetItem(list, {title});
    QFont font = list->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return group;
}

QTreeWidget* makeList(const std::vector<MenuCommand>& commands)
{
    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("keyList"));
    list->setAccessibleName(KeySheet::tr("Keys"));
    list->setHeaderLabels({KeySheet::tr("What it does"), KeySheet::tr("Key")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    QTreeWidgetItem* drawing = addGroup(list, KeySheet::tr("On the drawing"));
    for (const auto& [key, what] : canvasKeys())
        (new QTreeWidgetItem(drawing, {what, key}))->setToolTip(0, what.toHtmlEscaped());
    std::map<QString, QTreeWidgetItem*> groups;
    for (const MenuCommand& command : commands) {
        if (command.key.isEmpty())
            continue;
        QTreeWidgetItem*& group = groups[command.path.value(0)];
        if (!group)
            group = addGroup(list, command.path.value(0));
        new QTreeWidgetItem(group, {command.title, command.key});
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    list->setCurrentItem(drawing->child(0));
    return list;
}

void filterList(QTreeWidget* list, const QString& words)
{
    FilteredKeys best;
    for (int g = 0; g < list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = list->topLevelItem(g);
        const FilteredKeys found = filterKeys(group, words);
        group->setHidden(!found.item);
        if (found.item && (!best.item || found.score > best.score))
            best = found;
    }
    if (best.item)
        list->setCurrentItem(best.item);
}

} // namespace

void showKeySheet(const std::vector<MenuCommand>& commands, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("keySheet"));
    dialog.setWindowTitle(KeySheet::tr("Keys"));
    auto* filter = new QLineEdit;
    filter->setObjectName(QStringLiteral("keyFilter"));
    filter->setAccessibleName(KeySheet::tr("Search what it does, or a key"));
    filter->setPlaceholderText(filter->accessibleName());
    filter->setClearButtonEnabled(true);
    QTreeWidget* list = makeList(commands);
    QObject::connect(filter, &QLineEdit::textChanged, list, [list](const QString& words) { filterList(list, words); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(filter);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resizeForText(dialog, {620, 530});
    dialog.exec();
}

} // namespace nestline::ui
