// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/billing/derivationwindow.h"
#include "ui/dashboard/whatifwindow.h"
#include "ui/dialogs/billexportdialog.h"
#include "ui/dialogs/questions.h"
#include "ui/export/billpage.h"
#include "ui/session/secrecy.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/money.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace nestline::ui {

namespace {

void present(QDialog* window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

// The committed document's bill in words.
Result<BillReport> MainWindow::billReport(bool isRedacted, const FigureFormat& format)
{
    const auto report = [&](const Document& document) {
        return reportBill(document, m_session.catalogue(), QDate::currentDate(), format);
    };
    const Document& committed = m_session.committed();
    if (!isRedacted)
        return report(committed);
    // With the aliases that are seen, where some are.
    return report(m_secrecy.isOn() ? m_secrecy.shownCommitted() : Redaction(committed).shown(committed));
}

void MainWindow::explainBill()
{
    if (!m_derivation)
        m_derivation = new DerivationWindow(m_session, m_theme, this);
    present(m_derivation);
}

void MainWindow::askWhatIf()
{
    if (!m_whatIf)
        m_whatIf = new WhatIfWindow(m_session, m_theme, this);
    present(m_whatIf);
}

void MainWindow::copyBill()
{
    const auto report = billReport(m_secrecy.isOn(), localFigures());
    if (report)
        QGuiApplication::clipboard()->setMimeData(billForClipboard(*report).release());
    m_session.notify(report ? tr("The bill is on the clipboard, as a table.") : report.error().message);
}

void MainWindow::exportBill()
{
    showBillExport(false);
}

void MainWindow::printBill()
{
    showBillExport(true);
}

void MainWindow::showBillExport(bool isForPrinter)
{
    if (const auto report = billReport(m_secrecy.isOn(), localFigures()); !report) {
        m_session.notify(report.error().message);
        return;
    }
    const auto askForFile = [this] {
        const QString name = m_file.path().isEmpty() ? documentName() : QFileInfo(m_file.path()).completeBaseName();
        const QString suggestion = tr("%1 bill", "file name").arg(name) + QLatin1String(".pdf");
        return questions::askForBillFile(this, QDir(m_settings.lastFolder()).filePath(suggestion));
    };
    const auto reporter = [this](bool isRedacted, const FigureFormat& format) {
        return billReport(isRedacted, format);
    };
    BillExportDialog dialog(reporter, m_secrecy.isOn(), askForFile, m_theme.theme(), this);
    if (isForPrinter)
        dialog.preferPrinter();
    dialog.exec();
    if (!dialog.outcome().isEmpty())
        m_session.notify(dialog.outcome());
}

} // namespace nestline::ui
