// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/titleblock.h"

#include "ui/canvas/painters/textstyle.h"
#include "ui/widgets/money.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace nestline::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TitleBlock)
};

constexpr int titleSize = 22;
constexpr int subtitleSize = 12;
constexpr int factSize = 10;
constexpr double gap = 8;
constexpr double columnGap = 28;
constexpr double narrowest = 240; // of a column of facts
constexpr double factGap = 2;

} // namespace

TitleTexts titleTexts(const Picture& picture, const Document& document, const Catalogue& catalogue,
                      const QString& client, bool isRedacted)
{
    const QDate today = QDate::currentDate();
    const FigureFormat format = localFigures();
    TitleTexts texts{.title = picture.title(), .client = client.simplified(), .date = format.date(today), .facts = {}};
    if (const Result<BillReport> report = reportBill(document, catalogue, today, format)) {
        texts.total = Text::tr("%1 a month").arg(report->month.monthly);
        texts.year = Text::tr("%1 a year").arg(report->year.monthly);
        texts.facts = report->facts;
    } else {
        texts.facts = {{Text::tr("Date"), texts.date}, {Text::tr("Bill"), report.error().message}};
    }
    if (isRedacted)
        texts.facts.push_back({Text::tr("Hidden"), Text::tr("Phone numbers and names of persons")});
    return texts;
}

QString pictureDescription(const TitleTexts& texts)
{
    return texts.total.isEmpty()
               ? Text::tr("Call flow drawn with Nestline, %1").arg(texts.date)
               : Text::tr("Call flow drawn with Nestline, %1. Licences: %2").arg(texts.date, texts.total);
}

QFont sheetFont(int size, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(size);
    font.setWeight(weight);
    return withoutLigatures(font);
}

TitleBlock::TitleBlock(const TitleTexts& texts, double width)
{
    const double head = addHead(texts, width);
    m_height = addFacts(texts.facts, head + gap, width);
}

void TitleBlock::layOut(QTextLayout& layout, const Paragraph& paragraph, const Theme& theme)
{
    QTextOption option(paragraph.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(paragraph.text);
    layout.setFont(paragraph.font);
    layout.setTextOption(option);
    QTextCharFormat label;
    label.setFontWeight(QFont::DemiBold);
    label.setForeground(theme.color(Role::MutedText));
    layout.setFormats({{0, static_cast<int>(paragraph.labelLength), label}});
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(paragraph.width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

double TitleBlock::heightOf(const Paragraph& paragraph)
{
    QTextLayout layout;
    layOut(layout, paragraph, Theme::light());
    return std::ceil(layout.boundingRect().height());
}

// Returns the lower edge.
double TitleBlock::add(const Paragraph& paragraph)
{
    m_paragraphs.push_back(paragraph);
    return paragraph.place.y() + heightOf(paragraph);
}

// Title and client on the left, what it costs on the right.
double TitleBlock::addHead(const TitleTexts& texts, double width)
{
    const QFont large = sheetFont(titleSize, QFont::DemiBold);
    const QFont small = sheetFont(subtitleSize);
    const double right =
        texts.total.isEmpty() ? 0 : std::min(width / 2, QFontMetricsF(large).horizontalAdvance(texts.total) + 2);
    const double left = width - right - (right > 0 ? columnGap : 0);
    const double title = add({.place = {}, .width = left, .text = texts.title, .font = large});
    const QString subtitle = texts.client.isEmpty() ? Text::tr("Call flow and its licences")
                                                    : Text::tr("Call flow and its licences, for %1").arg(texts.client);
    const double bottom =
        add({.place = {0, title}, .width = left, .text = subtitle, .font = small, .role = Role::MutedText});
    if (right <= 0)
        return bottom;
    Paragraph amount{.place = {width - right, 0}, .width = right, .text = texts.total, .font = large};
    amount.alignment = Qt::AlignRight;
    const double total = add(amount);
    Paragraph year{.place = {width - right, total}, .width = right, .text = texts.year, .font = small};
    year.alignment = Qt::AlignRight;
    year.role = Role::MutedText;
    return std::max(bottom, add(year));
}

// One below the other, in as many columns as have room, all of about the same height.
double TitleBlock::addFacts(const std::vector<BillReport::Fact>& facts, double top, double width)
{
    const int columns = std::clamp(static_cast<int>((width + columnGap) / (narrowest + columnGap)), 1, 3);
    const double column = (width - (columns - 1) * columnGap) / columns;
    std::vector<Paragraph> paragraphs;
    double together = 0;
    for (const BillReport::Fact& fact : facts) {
        paragraphs.push_back({.width = column,
                              .text = fact.label + QStringLiteral("  ") + fact.text,
                              .labelLength = fact.label.size(),
                              .font = sheetFont(factSize)});
        together += heightOf(paragraphs.back()) + factGap;
    }
    double bottom = top;
    QPointF next(0, top);
    for (Paragraph& paragraph : paragraphs) {
        paragraph.place = next;
        next.setY(add(paragraph) + factGap);
        bottom = std::max(bottom, next.y());
        if (next.y() - top >= together / columns - 1)
            next = QPointF(next.x() + column + columnGap, top);
    }
    return bottom;
}

void TitleBlock::paint(QPainter& painter, QPointF corner, const Theme& theme) const
{
    for (const Paragraph& paragraph : m_paragraphs) {
        QTextLayout layout;
        layOut(layout, paragraph, theme);
        painter.setPen(theme.color(paragraph.role));
        layout.draw(&painter, corner + paragraph.place);
    }
}

} // namespace nestline::ui
