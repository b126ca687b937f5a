// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shownwords.h"

#include "ui/canvas/canvasscene.h"
#include "ui/canvas/canvasview.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QMetaProperty>
#include <QWidget>

#include <set>

namespace nestline {

namespace {

constexpr int rolesOfOwn = 16; // of a model, from Qt::UserRole on

class Reader
{
public:
    void read(const QWidget& window)
    {
        readProperties(window);
        for (const QObject* object : window.findChildren<QObject*>())
            readObject(*object);
        for (const auto* canvas : window.findChildren<ui::CanvasView*>())
            readScene(canvas->scene());
        readAccessible(QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&window)));
    }

    QStringList words() const { return m_words; }

private:
    QStringList m_words;
    std::set<const QAbstractItemModel*> m_models;
    std::set<const QAccessibleInterface*> m_told;

    void add(const QString& text)
    {
        if (!text.isEmpty())
            m_words << text;
    }

    // Texts, tooltips, titles, what is accessible and what else a widget or an action has as a text.
    void readProperties(const QObject& object)
    {
        const QMetaObject* meta = object.metaObject();
        const int first = QObject::staticMetaObject.propertyCount(); // nobody reads names of objects
        for (int i = first; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (property.metaType() == QMetaType::fromType<QString>())
                add(property.read(&object).toString());
            else if (property.metaType() == QMetaType::fromType<QStringList>())
                m_words << property.read(&object).toStringList();
        }
    }

    void readObject(const QObject& object)
    {
        readProperties(object);
        if (const auto* model = qobject_cast<const QAbstractItemModel*>(&object))
            readModel(*model);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&object); view && view->model())
            readModel(*view->model());
        if (const auto* box = qobject_cast<const QComboBox*>(&object))
            readModel(*box->model());
    }

    void readModel(const QAbstractItemModel& model)
    {
        if (m_models.insert(&model).second)
            readRows(model, {});
    }

    void readRows(const QAbstractItemModel& model, const QModelIndex& parent)
    {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            add(model.headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, column, parent);
                for (int role = 0; role < Qt::StatusTipRole + rolesOfOwn; ++role)
                    add(index.data(role).toString());
                for (int role = Qt::UserRole; role < Qt::UserRole + rolesOfOwn; ++role)
                    add(index.data(role).toString());
                if (column == 0)
                    readRows(model, index);
            }
        }
    }

    void readScene(const ui::CanvasScene& scene)
    {
        for (const ui::NodeSnapshot* node : scene.nodesIn(scene.bounds()))
            m_words << node->name << node->detail << node->badge << node->group;
        for (const ui::LinkSnapshot* link : scene.linksIn(scene.bounds())) {
            m_words << link->label;
            if (link->offPage)
                m_words << link->offPage->source << link->offPage->target;
        }
    }

    void readAccessible(QAccessibleInterface* item)
    {
        if (!item || !item->isValid() || !m_told.insert(item).second)
            return;
        for (const auto type : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
                                QAccessible::Accelerator})
            add(item->text(type));
        if (QAccessibleTextInterface* text = item->textInterface())
            add(text->text(0, text->characterCount()));
        for (int i = 0; i < item->childCount(); ++i)
            readAccessible(item->child(i));
    }
};

} // namespace

QStringList shownWords(const QWidget& window)
{
    Reader reader;
    reader.read(window);
    return reader.words();
}

} // namespace nestline
