// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/previewtable.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr int mostLines = 6;   // of a row: what is pasted can be a whole page
constexpr int linePadding = 8; // above and below them together

} // namespace

PreviewModel::PreviewModel(QStringList header, QObject* parent)
    : QAbstractTableModel(parent), m_header(std::move(header))
{}

void PreviewModel::setRows(std::vector<QStringList> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = m_rows[static_cast<size_t>(index.row())].value(index.column());
    // Names are data: a tool tip must not take them for markup.
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_header.value(section);
    return {};
}

PreviewTable::PreviewTable(const QString& accessibleName, const QStringList& header, QWidget* parent)
    : QTableView(parent), m_model(new PreviewModel(header, this))
{
    setObjectName(QStringLiteral("previewTable"));
    setAccessibleName(accessibleName);
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + linePadding);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &PreviewTable::fitRowsInView);
    const auto fitSoon = [this] { m_fitting.start(); };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, fitSoon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, fitSoon);
}

void PreviewTable::setRows(std::vector<QStringList> rows)
{
    m_model->setRows(std::move(rows));
    m_fitting.start();
}

void PreviewTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_fitting.start();
}

// Of ten thousand rows only those in view are measured.
void PreviewTable::fitRowsInView()
{
    const int usual = verticalHeader()->defaultSectionSize();
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < m_model->rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        const int hint = std::min(sizeHintForRow(row), mostLines * fontMetrics().lineSpacing());
        const int height = hint > usual ? hint + linePadding : usual;
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

} // namespace nestline::ui
