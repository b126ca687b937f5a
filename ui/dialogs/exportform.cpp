// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportform.h"

#include "ui/widgets/headings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace nestline::ui {

namespace {

using Format = ExportSettings::Format;
using Scope = ExportSettings::Scope;

template <class Field>
Field* named(Field* field, const char* name, const QString& accessibleName)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(accessibleName);
    return field;
}

QCheckBox* checkBox(const char* name, const QString& text)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(QLatin1String(name));
    return box;
}

template <class Value>
void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(QVariant::fromValue(static_cast<int>(value)))));
}

template <class Value>
Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

QFormLayout* fields()
{
    auto* layout = new QFormLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    return layout;
}

} // namespace

ExportForm::ExportForm(const ExportSettings& settings, int selected, QWidget* parent)
    : QWidget(parent), m_settings(settings)
{
    createFields();
    fill(selected);
    layOut();
    showFittingFields();
    for (QComboBox* box : {m_format, m_scope, m_colours, m_scale, m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::read);
    for (QCheckBox* box : {m_redacted, m_transparent, m_marks, m_titleBlock, m_legend})
        connect(box, &QCheckBox::toggled, this, &ExportForm::read);
    for (QSpinBox* box : {m_across, m_down})
        connect(box, &QSpinBox::valueChanged, this, &ExportForm::read);
    connect(m_margin, &QDoubleSpinBox::valueChanged, this, &ExportForm::read);
    connect(m_client, &QLineEdit::textChanged, this, &ExportForm::read);
}

void ExportForm::createFields()
{
    m_format = named(new QComboBox, "exportFormat", tr("Format"));
    m_scope = named(new QComboBox, "exportScope", tr("What"));
    m_colours = named(new QComboBox, "exportColours", tr("Colours"));
    m_scale = named(new QComboBox, "exportScale", tr("Size"));
    m_paper = named(new QComboBox, "exportPaper", tr("Paper"));
    m_orientation = named(new QComboBox, "exportOrientation", tr("Orientation"));
    m_margin = named(new QDoubleSpinBox, "exportMargin", tr("Margin"));
    m_across = named(new QSpinBox, "exportAcross", tr("Pages across"));
    m_down = named(new QSpinBox, "exportDown", tr("Pages down"));
    m_client = named(new QLineEdit, "exportClient", tr("For"));
    m_redacted = checkBox("exportRedacted", tr("&Hide numbers and names of persons"));
    m_transparent = checkBox("exportTransparent", tr("&Transparent ground"));
    m_marks = checkBox("exportMarks", tr("&Marks for cutting and gluing"));
    m_titleBlock = checkBox("exportTitleBlock", tr("Title &block on the first page"));
    m_legend = checkBox("exportLegend", tr("&Legend on the first page"));
}

void ExportForm::fill(int selected)
{
    m_format->addItem(tr("PDF document"), static_cast<int>(Format::Pdf));
    m_format->addItem(tr("SVG drawing"), static_cast<int>(Format::Svg));
    m_format->addItem(tr("PNG picture"), static_cast<int>(Format::Png));
    m_scope->addItem(tr("Everything"), static_cast<int>(Scope::All));
    if (selected > 0)
        m_scope->addItem(tr("The selection: %n node(s)", nullptr, selected), static_cast<int>(Scope::Selection));
    m_scope->addItem(tr("What the window shows"), static_cast<int>(Scope::Visible));
    m_colours->addItem(tr("Light, for paper"), false);
    m_colours->addItem(tr("As on the screen"), true);
    for (int scale = 1; scale <= static_cast<int>(PngOptions::largestScale); ++scale)
        m_scale->addItem(tr("%1 %").arg(locale().toString(100 * scale)), scale);
    for (const QPageSize::PageSizeId id : SheetOptions::sizes())
        m_paper->addItem(QPageSize(id).name(), static_cast<int>(id));
    m_orientation->addItem(tr("Automatic"), static_cast<int>(SheetOrientation::Automatic));
    m_orientation->addItem(tr("Portrait"), static_cast<int>(SheetOrientation::Portrait));
    m_orientation->addItem(tr("Landscape"), static_cast<int>(SheetOrientation::Landscape));
    m_margin->setRange(0, SheetOptions::widestMargin);
    m_margin->setDecimals(0);
    m_margin->setSuffix(tr(" mm"));
    for (QSpinBox* pages : {m_across, m_down})
        pages->setRange(1, SheetOptions::mostPages);
    m_client->setPlaceholderText(tr("client or organisation"));
    m_client->setMaxLength(120);

    choose(m_format, m_settings.format);
    choose(m_scope, m_settings.scope);
    m_colours->setCurrentIndex(m_settings.isAsOnScreen ? 1 : 0);
    m_redacted->setChecked(m_settings.isRedacted);
    choose(m_scale, qRound(m_settings.png.scale));
    m_transparent->setChecked(m_settings.png.isTransparent);
    choose(m_paper, m_settings.sheets.size.id());
    choose(m_orientation, m_settings.sheets.orientation);
    m_margin->setValue(m_settings.sheets.margin);
    setPages({m_settings.sheets.across, m_settings.sheets.down});
    m_marks->setChecked(m_settings.sheets.hasMarks);
    m_titleBlock->setChecked(m_settings.sheets.hasTitleBlock);
    m_legend->setChecked(m_settings.sheets.hasLegend);
    m_client->setText(m_settings.client);
}

void ExportForm::layOut()
{
    auto* general = fields();
    general->addRow(tr("&Format"), m_format);
    general->addRow(tr("&What"), m_scope);
    general->addRow(tr("&Colours"), m_colours);

    m_pixelFields = new QWidget;
    auto* pixels = fields();
    m_pixelFields->setLayout(pixels);
    pixels->addRow(tr("&Size"), m_scale);

    m_paperFields = new QWidget;
    auto* paper = fields();
    m_paperFields->setLayout(paper);
    paper->addRow(new SectionHeader(tr("Paper")));
    paper->addRow(tr("&Size"), m_paper);
    paper->addRow(tr("&Orientation"), m_orientation);
    paper->addRow(tr("M&argin"), m_margin);
    paper->addRow(tr("&Pages"), pagesField());
    paper->addRow(m_marks);
    paper->addRow(m_titleBlock);
    paper->addRow(m_legend);
    paper->addRow(tr("Fo&r"), m_client);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(general);
    layout->addWidget(m_pixelFields);
    layout->addWidget(m_transparent);
    layout->addWidget(m_redacted);
    layout->addWidget(m_paperFields);
    layout->addStretch(1);
}

QWidget* ExportForm::pagesField()
{
    auto* pages = new QWidget;
    auto* layout = new QHBoxLayout(pages);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_across, 1);
    layout->addWidget(new QLabel(tr("across", "so many pages")));
    layout->addWidget(m_down, 1);
    layout->addWidget(new QLabel(tr("down", "so many pages")));
    pages->setFocusProxy(m_across);
    return pages;
}

void ExportForm::setFormat(Format format)
{
    choose(m_format, format);
}

void ExportForm::setPages(QSize pages)
{
    m_across->setValue(pages.width());
    m_down->setValue(pages.height());
}

void ExportForm::read()
{
    m_settings.format = chosen<Format>(m_format);
    m_settings.scope = chosen<Scope>(m_scope);
    m_settings.isAsOnScreen = m_colours->currentData().toBool();
    m_settings.isRedacted = m_redacted->isChecked();
    m_settings.png = {m_scale->currentData().toDouble(), m_transparent->isChecked()};
    m_settings.sheets = {.size = QPageSize(chosen<QPageSize::PageSizeId>(m_paper)),
                         .orientation = chosen<SheetOrientation>(m_orientation),
                         .margin = m_margin->value(),
                         .across = m_across->value(),
                         .down = m_down->value(),
                         .hasMarks = m_marks->isChecked(),
                         .hasTitleBlock = m_titleBlock->isChecked(),
                         .hasLegend = m_legend->isChecked()};
    m_settings.client = m_client->text();
    showFittingFields();
    Q_EMIT changed();
}

void ExportForm::showFittingFields()
{
    const bool isPaper = m_settings.format == Format::Pdf;
    m_paperFields->setVisible(isPaper);
    m_transparent->setVisible(!isPaper);
    m_pixelFields->setVisible(m_settings.format == Format::Png);
    m_marks->setEnabled(m_settings.sheets.across * m_settings.sheets.down > 1);
    m_client->setEnabled(m_settings.sheets.hasTitleBlock);
}

} // namespace nestline::ui
