// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/figuretable.h"

#include "core/io/export/billfiles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace nestline::ui {

FigureTable::FigureTable(const QString& name, const QStringList& headings, QWidget* parent) : QTableWidget(parent)
{
    setAccessibleName(name);
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeader()->setSectionResizeMode(column,
                                                 column == 0 ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
        horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                                       | Qt::AlignVCenter);
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column > 0)
            fitFirstColumn();
    });
}

// It has what the figures leave, but never so little that one cannot tell the rows apart; then the table scrolls.
void FigureTable::fitFirstColumn()
{
    constexpr int readableLetters = 26;
    const int readable = std::min(sizeHintForColumn(0), readableLetters * fontMetrics().averageCharWidth());
    const int least = std::max(readable, horizontalHeader()->sectionSizeHint(0));
    const int figures = horizontalHeader()->length() - horizontalHeader()->sectionSize(0);
    horizontalHeader()->resizeSection(0, std::max(least, viewport()->width() - figures));
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitFirstColumn();
}

void FigureTable::setRows(const std::vector<QStringList>& rows, int emphasised)
{
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList& cells = rows[static_cast<size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) {
            auto* cell = new QTableWidgetItem(cells.value(column));
            cell->setToolTip(cell->text().toHtmlEscaped());
            cell->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            QFont font = this->font();
            font.setBold(row == emphasised);
            cell->setFont(font);
            setItem(row, column, cell);
        }
    }
    // Texts of several lines are for short tables: measuring takes time.
    constexpr int shortTable = 60;
    verticalHeader()->setSectionResizeMode(rowCount() <= shortTable ? QHeaderView::ResizeToContents
                                                                    : QHeaderView::Interactive);
    fitFirstColumn();
}

QString FigureTable::asText() const
{
    QString text;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << withoutFormula((row < 0 ? horizontalHeaderItem(column) : item(row, column))->text().simplified());
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(asText());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace nestline::ui
