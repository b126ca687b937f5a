// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/billexportdialog.h"

#include "ui/export/billpage.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/money.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/windowsize.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace nestline::ui {

namespace {

QTextBrowser* makePage()
{
    auto* page = new QTextBrowser;
    page->setObjectName(QStringLiteral("billPage"));
    page->setAccessibleName(BillExportDialog::tr("The bill as it will read"));
    page->setOpenLinks(false);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines are broken where the page ends
    page->document()->setDocumentMargin(24);
    return page;
}

} // namespace

BillExportDialog::BillExportDialog(Reporter reporter, bool isRedacted, AskForFile askForFile, const Theme& theme,
                                   QWidget* parent)
    : QDialog(parent)
    , m_reporter(std::move(reporter))
    , m_askForFile(std::move(askForFile))
    , m_redacted(new QCheckBox(tr("&Hide numbers and names of persons")))
    , m_page(makePage())
    , m_problem(new ProblemLabel(ProblemLabel::Kind::Error, QStringLiteral("billExportProblem"), theme, this))
{
    setObjectName(QStringLiteral("billExportDialog"));
    setWindowTitle(tr("Export or print the bill"));
    m_redacted->setObjectName(QStringLiteral("billRedacted"));
    m_redacted->setChecked(isRedacted);
    QLabel* note = captionLabel(QStringLiteral("billNote"), this);
    note->setWordWrap(true);
    note->setText(tr("The file can be a PDF page, a table for spreadsheets or Markdown text."));

    QDialogButtonBox* buttons = createButtons();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_redacted);
    layout->addWidget(note);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resizeForText(*this, {760, 680});
    m_toFile->setDefault(true);
    connect(m_redacted, &QCheckBox::toggled, this, &BillExportDialog::showReport);
    showReport();
}

QDialogButtonBox* BillExportDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_toFile = buttons->addButton(tr("&Export..."), QDialogButtonBox::ActionRole);
    m_toFile->setObjectName(QStringLiteral("billToFile"));
    connect(m_toFile, &QPushButton::clicked, this, &BillExportDialog::exportFile);
    m_toPrinter = buttons->addButton(tr("Pri&nt..."), QDialogButtonBox::ActionRole);
    m_toPrinter->setObjectName(QStringLiteral("billToPrinter"));
    connect(m_toPrinter, &QPushButton::clicked, this, &BillExportDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void BillExportDialog::preferPrinter()
{
    m_toPrinter->setDefault(true);
    m_toPrinter->setFocus();
}

void BillExportDialog::showReport()
{
    if (const Result<BillReport> report = m_reporter(m_redacted->isChecked(), localFigures()))
        m_page->setHtml(billHtml(*report));
}

void BillExportDialog::writeTo(const QString& path)
{
    // People read the page, programs the other two.
    const bool isPage = QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
    const Result<BillReport> report =
        m_reporter(m_redacted->isChecked(), isPage ? localFigures() : FigureFormat::plain());
    const Result<std::monostate> written = report ? exportBill(*report, path) : report.error();
    m_problem->setProblem(written ? QString() : written.error().message);
    if (!written)
        return; // nothing is lost: one chooses again
    m_outcome = tr("The bill was written to %1.").arg(QDir::toNativeSeparators(path));
    accept();
}

void BillExportDialog::exportFile()
{
    const QString path = m_askForFile();
    if (!path.isEmpty())
        writeTo(path);
}

void BillExportDialog::print()
{
    const Result<BillReport> report = m_reporter(m_redacted->isChecked(), localFigures());
    if (!report)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
    printer.setDocName(report->title);
    printer.setCreator(QStringLiteral("Nestline"));
    QPrintDialog dialog(&printer, this);
    dialog.setObjectName(QStringLiteral("billPrintDialog"));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted)
        return;
    paintBill(*report, printer);
    m_outcome = tr("The bill was sent to the printer.");
    accept();
}

} // namespace nestline::ui
