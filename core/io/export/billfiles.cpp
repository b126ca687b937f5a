// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/export/billfiles.h"

#include <QCoreApplication>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BillReport)
};

QStringList headings(const BillReport& report)
{
    // The reason is the longest and stands last.
    QStringList cells = report.columns;
    const QString reason = cells.takeLast();
    return cells + report.baselineColumns + QStringList{reason};
}

QStringList cellsOf(const BillReport& report, const BillReport::Row& row)
{
    QStringList cells{row.what, row.count, row.unitPrice, row.monthly};
    if (report.hasBaseline())
        cells << row.countBefore << row.monthlyBefore << row.difference;
    return cells << row.why;
}

std::vector<QStringList> tableOf(const BillReport& report)
{
    std::vector<QStringList> table{headings(report)};
    for (const BillReport::Row& row : report.rows)
        table.push_back(cellsOf(report, row));
    table.push_back(cellsOf(report, report.month));
    table.push_back(cellsOf(report, report.year));
    return table;
}

QString csvCell(const QString& text)
{
    QString cell = withoutFormula(text);
    const bool needsQuotes = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"'))
                             || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (needsQuotes)
        cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return cell;
}

QString csvLine(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells)
        safe << csvCell(cell);
    return safe.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

// Text that stays text: on one line, without anything that Markdown or HTML gives a meaning to.
QString markdownText(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_[]<>|~&$");
    QString safe;
    const QString line = text.simplified();
    for (const QChar c : line) {
        if (special.contains(c))
            safe += QLatin1Char('\\');
        safe += c;
    }
    return safe;
}

QString markdownLine(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells)
        safe << markdownText(cell);
    return QLatin1String("| ") + safe.join(QLatin1String(" | ")) + QLatin1String(" |\n");
}

} // namespace

QString withoutFormula(const QString& text)
{
    const bool isFormula = !text.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(text.front());
    return isFormula ? QString(QLatin1Char('\'') + text) : text;
}

QByteArray billCsv(const BillReport& report)
{
    QString text = csvLine({Text::tr("Licence bill"), report.title});
    for (const BillReport::Fact& fact : report.facts)
        text += csvLine({fact.label, fact.text});
    text += QLatin1String("\r\n");
    for (const QStringList& row : tableOf(report))
        text += csvLine(row);
    text += QLatin1String("\r\n");
    for (const QString& sentence : report.assumptions)
        text += csvLine({Text::tr("Assumption"), sentence});
    return (text + csvLine({Text::tr("Small print"), report.notIncluded})).toUtf8();
}

QString billTabSeparated(const BillReport& report)
{
    QString text;
    for (const QStringList& row : tableOf(report)) {
        QStringList cells;
        for (const QString& cell : row)
            cells << withoutFormula(cell.simplified());
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QByteArray billMarkdown(const BillReport& report)
{
    QString text =
        QStringLiteral("# %1: %2\n\n").arg(markdownText(Text::tr("Licence bill")), markdownText(report.title));
    for (const BillReport::Fact& fact : report.facts)
        text += QStringLiteral("- **%1:** %2\n").arg(markdownText(fact.label), markdownText(fact.text));
    const std::vector<QStringList> table = tableOf(report);
    text += QLatin1Char('\n') + markdownLine(table.front()) + QLatin1Char('|');
    for (qsizetype column = 0; column < table.front().size(); ++column) {
        const bool isText = column == 0 || column == table.front().size() - 1;
        text += isText ? QLatin1String(" --- |") : QLatin1String(" ---: |");
    }
    text += QLatin1Char('\n');
    for (size_t row = 1; row < table.size(); ++row)
        text += markdownLine(table[row]);
    text += QLatin1Char('\n');
    for (const QString& sentence : report.assumptions)
        text += QStringLiteral("- %1\n").arg(markdownText(sentence));
    return (text + QStringLiteral("\n%1\n").arg(markdownText(report.notIncluded))).toUtf8();
}

} // namespace nestline
