// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchpopup.h"

#include "ui/widgets/searchrowsmodel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

SearchPopup::SearchPopup(const QString& name, const ThemeManager& theme, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_model(new SearchRowsModel(this))
    , m_footer(new QLabel)
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("class", QStringLiteral("popup"));
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchList"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, so that one can always type on
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchRowDelegate(theme, m_list));
    m_footer->setObjectName(QStringLiteral("searchFooter"));
    m_footer->setTextFormat(Qt::PlainText);
    m_footer->setWordWrap(true);
    m_footer->setProperty("class", QStringLiteral("caption"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_footer);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPopup::showCurrent);
    connect(m_list, &QListView::clicked, this, &SearchPopup::choose);
}

void SearchPopup::ask(const QString& prompt, const QString& hint, Source source)
{
    m_source = std::move(source);
    m_hint = hint;
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_list->setAccessibleName(prompt);
    setWindowTitle(prompt);
    if (m_field->text().isEmpty())
        search();
    else
        m_field->clear();
}

void SearchPopup::search()
{
    m_model->setRows(m_source(m_field->text()));
    setCurrentRow(0);
    showCurrent();
}

void SearchPopup::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void SearchPopup::popUp()
{
    const QWidget* window = parentWidget()->window();
    const QSize room = window->size() - QSize(40, 80);
    const int letter = fontMetrics().averageCharWidth();
    resize(QSize(letter * 100, fontMetrics().height() * 26).boundedTo(room));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, std::min(80, (window->height() - height()) / 2))));
    show();
    activateWindow();
    m_field->setFocus(Qt::PopupFocusReason);
}

void SearchPopup::showCurrent()
{
    const int current = m_list->currentIndex().row();
    const SearchRow* row = m_model->row(current);
    m_footer->setText(row && !row->refusal.isEmpty() ? row->refusal
                      : row                          ? m_hint
                                                     : tr("Nothing fits what you typed."));
    m_footer->setVisible(!m_footer->text().isEmpty());
    // The focus stays in the field, so screen readers are told which row is meant.
    m_field->setAccessibleDescription(row ? SearchRowsModel::spoken(*row) : m_footer->text());
    if (row && QAccessible::isActive()) {
        QAccessibleEvent focus(m_list, QAccessible::Focus);
        focus.setChild(current);
        QAccessible::updateAccessibility(&focus);
    }
    if (row && row->preview)
        row->preview();
}

void SearchPopup::choose()
{
    const SearchRow* current = m_model->row(m_list->currentIndex().row());
    if (!current || !current->refusal.isEmpty() || !current->choose)
        return;
    const SearchRow row = *current; // choosing may ask the next question, with other rows
    if (!row.staysOpen)
        accept();
    row.choose();
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int last = m_model->rowCount() - 1;
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const int current = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down: setCurrentRow(current == last ? 0 : current + 1); return true;
    case Qt::Key_Up: setCurrentRow(current <= 0 ? last : current - 1); return true;
    case Qt::Key_PageDown: setCurrentRow(std::min(last, current + page)); return true;
    case Qt::Key_PageUp: setCurrentRow(std::max(0, current - page)); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is only the field
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void SearchPopup::changeEvent(QEvent* event)
{
    // A click elsewhere means that somebody thought better of it.
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        reject();
    QDialog::changeEvent(event);
}

} // namespace nestline::ui
