// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/figuretable.h"

#include <QHeaderView>
#include <QTest>

using namespace nestline::ui;

/// Figures in columns.
class TestFigureTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstColumnStaysReadable()
    {
        FigureTable table(QStringLiteral("Costs"), {QStringLiteral("Accounts to keep"), QStringLiteral("A month"),
                                                    QStringLiteral("A year"), QStringLiteral("Difference")});
        table.setRows({{QStringLiteral("90"), QStringLiteral("$40.00"), QStringLiteral("$480.00"),
                        QStringLiteral("not published")}});
        table.resize(600, 200);
        table.show();
        const QHeaderView* header = table.horizontalHeader();
        QTRY_COMPARE(header->length(), table.viewport()->width()); // it takes what the figures leave
        table.resize(150, 200);
        QTRY_VERIFY(header->length() > table.viewport()->width());     // and then one scrolls
        QVERIFY(header->sectionSize(0) >= header->sectionSizeHint(0)); // the heading is whole
    }

    void longTextsOfAShortTableAreWhole()
    {
        FigureTable table(QStringLiteral("Costs"), {QStringLiteral("Rules"), QStringLiteral("A month")});
        table.setRows({{QStringLiteral("R0"), QStringLiteral("$0.00")},
                       {QStringLiteral("R1a  Every resource account needs a user licence, from March 2019 on"),
                        QStringLiteral("$1,024.00")}});
        table.resize(300, 300);
        table.show();
        QTRY_VERIFY(table.rowHeight(1) > 1.5 * table.fontMetrics().height());
        QVERIFY(table.rowHeight(1) > table.rowHeight(0));
    }
};

QTEST_MAIN(TestFigureTable)
#include "tst_figuretable.moc"
