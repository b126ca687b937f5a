// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportdialog.h"

#include "core/io/savefile.h"
#include "ui/dialogs/exportform.h"
#include "ui/dialogs/exportpreview.h"
#include "ui/export/sheetexport.h"
#include "ui/widgets/columnarea.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace nestline::ui {

namespace {

using Format = ExportSettings::Format;

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Pdf: return QStringLiteral("pdf");
    case Format::Svg: return QStringLiteral("svg");
    case Format::Png: return QStringLiteral("png");
    }
    return {};
}

/// Shows how far the pages are, if that takes a while, and lets one cancel.
class PageProgress
{
public:
    PageProgress(int pages, QWidget* parent)
        : m_dialog(ExportDialog::tr("Drawing the pages..."), ExportDialog::tr("Cancel"), 0, pages, parent)
    {
        m_dialog.setObjectName(QStringLiteral("exportProgress"));
        m_dialog.setWindowModality(Qt::WindowModal);
    }

    GoesOn asGoesOn()
    {
        return [this](int page) {
            m_dialog.setValue(page);
            return !m_dialog.wasCanceled();
        };
    }

private:
    QProgressDialog m_dialog;
};

} // namespace

ExportDialog::ExportDialog(ExportSource source, const ExportSettings& settings, AskForFile askForFile, QWidget* parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_askForFile(std::move(askForFile))
    , m_form(new ExportForm(settings, static_cast<int>(m_source.selection.size())))
    , m_preview(new ExportPreview(*m_source.screenTheme))
    , m_note(new QLabel)
    , m_usePages(new QPushButton)
    , m_problem(
          new ProblemLabel(ProblemLabel::Kind::Error, QStringLiteral("exportProblem"), *m_source.screenTheme, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export or print the drawing"));
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("class", QStringLiteral("caption"));
    m_usePages->setObjectName(QStringLiteral("exportUsePages"));
    m_usePages->setAutoDefault(false);
    connect(m_usePages, &QPushButton::clicked, this, [this] { m_form->setPages(m_readablePages); });
    layOut(createButtons());
    m_toFile->setDefault(true);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::refresh);
    refresh();
}

void ExportDialog::preferPrinter()
{
    m_form->setFormat(Format::Pdf);
    m_toPrinter->setDefault(true);
    m_toPrinter->setFocus();
}

const ExportSettings& ExportDialog::settings() const
{
    return m_form->settings();
}

QDialogButtonBox* ExportDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_toFile = buttons->addButton(tr("&Export..."), QDialogButtonBox::ActionRole);
    m_toFile->setObjectName(QStringLiteral("exportFile"));
    connect(m_toFile, &QPushButton::clicked, this, &ExportDialog::exportFile);
    m_toPrinter = buttons->addButton(tr("Pri&nt..."), QDialogButtonBox::ActionRole);
    m_toPrinter->setObjectName(QStringLiteral("exportPrint"));
    connect(m_toPrinter, &QPushButton::clicked, this, &ExportDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ExportDialog::layOut(QDialogButtonBox* buttons)
{
    auto* options = new QWidget;
    auto* column = new QVBoxLayout(options);
    column->addStrut(290); // room for lines of text even where fields are narrow
    column->addWidget(m_form);
    column->addWidget(m_note);
    column->addWidget(m_usePages);
    column->addStretch(1);
    // In a low window the options scroll.
    auto* scroller = new ColumnArea;
    scroller->setObjectName(QStringLiteral("exportOptions"));
    scroller->setAccessibleName(tr("Options"));
    scroller->setWidget(options);
    auto* body = new QHBoxLayout;
    body->addWidget(m_preview, 1);
    body->addWidget(scroller);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(body, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resizeForText(*this, {1000, 680});
}

void ExportDialog::refresh()
{
    const ExportSettings& chosen = settings();
    const QString choices = QStringLiteral("%1 %2 %3 %4")
                                .arg(static_cast<int>(chosen.scope))
                                .arg(chosen.isAsOnScreen)
                                .arg(chosen.isRedacted)
                                .arg(chosen.client);
    if (choices != m_preparedFor || !m_prepared.picture) {
        m_prepared = preparePicture(m_source, chosen);
        m_preparedFor = choices;
    }
    if (chosen.format == Format::Pdf)
        m_preview->setSheets(m_prepared.sheets(chosen.sheets));
    else
        m_preview->setPicture(m_prepared.picture, chosen.png.isTransparent);
    showNote();
    m_problem->setProblem({});
}

// What one should know before writing: how large letters or pixels become, and what to do if that is no good.
void ExportDialog::showNote()
{
    const ExportSettings& chosen = settings();
    m_usePages->hide();
    m_note->clear();
    if (chosen.format == Format::Pdf) {
        const Sheets sheets = m_prepared.sheets(chosen.sheets);
        const QString points = locale().toString(sheets.namePoints(), 'f', 1);
        m_note->setText(tr("Names on the drawing are %1 pt high.").arg(points));
        if (sheets.isReadable())
            return;
        m_note->setText(tr("Names on the drawing are %1 pt high: too small to be read on paper.").arg(points));
        const std::optional<QSize> pages = sheets.readablePages();
        if (!pages) {
            m_note->setText(m_note->text() + QLatin1Char(' ')
                            + tr("Export a selection, or as SVG, which can be enlarged."));
            return;
        }
        m_readablePages = *pages;
        m_usePages->setText(tr("&Use %1 × %2 pages", "across and down").arg(pages->width()).arg(pages->height()));
        m_usePages->show();
    } else if (chosen.format == Format::Png) {
        const double scale = possibleScale(*m_prepared.picture, chosen.png.scale);
        const QSize pixels = (m_prepared.picture->area().size() * scale).toSize();
        const QString size = tr("%1 × %2 pixels", "width and height")
                                 .arg(locale().toString(pixels.width()), locale().toString(pixels.height()));
        m_note->setText(scale < chosen.png.scale
                            ? tr("%1. More is not possible, so this is %2 %; SVG and PDF have no such limit.")
                                  .arg(size, locale().toString(scale * 100, 'f', 1))
                            : size);
    }
}

// What there is to tell after the file was written.
Result<QString> ExportDialog::write(const QString& path)
{
    const ExportSettings& chosen = settings();
    const auto written = [&path](const QByteArray& bytes, const QString& note) -> Result<QString> {
        if (const auto saved = saveFile(bytes, path); !saved)
            return saved.error();
        const QString text = tr("The drawing was written to %1.").arg(QDir::toNativeSeparators(path));
        return note.isEmpty() ? text : text + QLatin1Char(' ') + note;
    };
    if (chosen.format == Format::Svg)
        return written(svgOf(*m_prepared.picture, pictureDescription(m_prepared.texts), chosen.png.isTransparent), {});
    if (chosen.format == Format::Png) {
        const Result<PngPicture> png = pngOf(*m_prepared.picture, chosen.png);
        return png ? written(png->bytes, png->note) : png.error();
    }
    const Sheets sheets = m_prepared.sheets(chosen.sheets);
    PageProgress progress(sheets.count(), this);
    const QByteArray pdf = pdfOf(sheets, progress.asGoesOn());
    return pdf.isEmpty() ? Result<QString>(QString()) : written(pdf, {});
}

void ExportDialog::writeTo(const QString& path)
{
    const Result<QString> done = write(path);
    m_outcome = done ? *done : done.error().message;
    // The reason stands where the choice is made; nothing is lost.
    m_problem->setProblem(done ? QString() : m_outcome);
    if (done && !m_outcome.isEmpty())
        accept();
}

void ExportDialog::exportFile()
{
    const QString path = m_askForFile(suffixOf(settings().format));
    if (!path.isEmpty())
        writeTo(path);
}

void ExportDialog::print()
{
    const Sheets sheets = m_prepared.sheets(settings().sheets);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(sheets.pageLayout());
    printer.setDocName(sheets.texts().title);
    printer.setCreator(QStringLiteral("Nestline"));
    printer.setFromTo(1, sheets.count());
    QPrintDialog dialog(&printer, this);
    dialog.setObjectName(QStringLiteral("exportPrintDialog"));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted)
        return;
    PageProgress progress(sheets.count(), this);
    if (paintSheets(sheets, printer, progress.asGoesOn())) {
        m_outcome = tr("The drawing was sent to the printer: %n page(s).", nullptr, sheets.count());
        accept();
    }
}

} // namespace nestline::ui
