// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "ui/billing/derivationwindow.h"
#include "ui/dashboard/whatifwindow.h"
#include "ui/dialogs/billprint.h"
#include "ui/dialogs/questions.h"
#include "ui/export/billpage.h"
#include "ui/session/secrecy.h"
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

// The committed document's bill in words; nothing, with a notice, if it has none.
std::optional<BillReport> MainWindow::billReport(const FigureFormat& format)
{
    Result<BillReport> report =
        reportBill(m_secrecy.shownCommitted(), m_session.catalogue(), QDate::currentDate(), format);
    if (report)
        return std::move(report).value();
    m_session.notify(report.error().message);
    return std::nullopt;
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
    const auto report = billReport(localFigures());
    if (!report)
        return;
    QGuiApplication::clipboard()->setMimeData(billForClipboard(*report).release());
    m_session.notify(tr("The bill is on the clipboard, as a table."));
}

void MainWindow::exportBill()
{
    const QString name = m_file.path().isEmpty() ? documentName() : QFileInfo(m_file.path()).completeBaseName();
    const QString suggestion =
        QDir(m_settings.lastFolder()).filePath(tr("%1 bill", "file name").arg(name) + QLatin1String(".pdf"));
    const QString path = questions::askForBillFile(this, suggestion);
    if (path.isEmpty())
        return;
    // People read the page, programs the other two.
    const bool isPage = QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
    const auto report = billReport(isPage ? localFigures() : FigureFormat::plain());
    if (!report)
        return;
    const auto written = nestline::ui::exportBill(*report, path);
    m_session.notify(written ? tr("The bill was written to %1.").arg(QDir::toNativeSeparators(path))
                             : written.error().message);
}

void MainWindow::printBill()
{
    if (const auto report = billReport(localFigures()))
        nestline::ui::printBill(this, *report);
}

} // namespace nestline::ui
