// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/billreport.h"
#include "ui/export/picture.h"

#include <QFont>

class QPainter;
class QTextLayout;

namespace nestline::ui {

/// What the first page says about the drawing, in words.
struct TitleTexts
{
    QString title;
    QString client; ///< for whom it was drawn; may be empty
    QString date;
    QString total; ///< of a month; empty without a bill, like the next
    QString year;
    std::vector<BillReport::Fact> facts;
};

/// The texts for a picture. Without a bill the reason stands among the facts. `isRedacted` says that the document is.
TitleTexts titleTexts(const Picture& picture, const Document& document, const Catalogue& catalogue,
                      const QString& client = {}, bool isRedacted = false);

/// One sentence that says what a picture shows, for those who cannot see it.
QString pictureDescription(const TitleTexts& texts);

/// The writing on a sheet of paper, of a size in points of the layout (1/96 inch).
QFont sheetFont(int size, QFont::Weight weight = QFont::Normal);

/// Title, date, rules, prices and totals above the drawing: laid out once for a width, then painted as often as needed.
class TitleBlock
{
public:
    TitleBlock(const TitleTexts& texts, double width);

    double height() const { return m_height; }
    void paint(QPainter& painter, QPointF corner, const Theme& theme) const;

private:
    /// A text in lines of a width.
    struct Paragraph
    {
        QPointF place;
        double width = 0;
        QString text;
        qsizetype labelLength = 0; ///< so many characters at its beginning are a label
        QFont font;
        Role role = Role::Text;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    std::vector<Paragraph> m_paragraphs;
    double m_height = 0;

    static void layOut(QTextLayout& layout, const Paragraph& paragraph, const Theme& theme);
    static double heightOf(const Paragraph& paragraph);
    double add(const Paragraph& paragraph);
    double addHead(const TitleTexts& texts, double width);
    double addFacts(const std::vector<BillReport::Fact>& facts, double top, double width);
};

} // namespace nestline::ui
