// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/billprint.h"

#include "ui/export/billpage.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace nestline::ui {

namespace {

// Qt leaves some parts of its dialog without a name.
void nameParts(QPrintPreviewDialog& preview)
{
    for (QLineEdit* field : preview.findChildren<QLineEdit*>()) {
        if (!qobject_cast<QComboBox*>(field->parentWidget()))
            field->setAccessibleName(QCoreApplication::translate("BillPrint", "Page"));
    }
    for (QGraphicsView* pages : preview.findChildren<QGraphicsView*>())
        pages->setAccessibleName(QCoreApplication::translate("BillPrint", "Pages as they will be printed"));
}

} // namespace

void printBill(QWidget* parent, const BillReport& report)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
    printer.setDocName(report.title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setObjectName(QStringLiteral("billPrint"));
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&report](QPrinter* device) { paintBill(report, *device); });
    nameParts(preview);
    preview.resize(900, 700);
    preview.exec();
}

} // namespace nestline::ui
