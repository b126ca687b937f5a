// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "ui/export/exportsettings.h"
#include "ui/export/sheetexport.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

class TestSheets : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue = *loadCatalogue();

    Sheets sheets(const Document& document, const SheetOptions& options) const
    {
        ExportSource source{.document = document, .catalogue = &m_catalogue};
        if (const auto bill = computeBill(document, m_catalogue))
            source.bill = *bill;
        return preparePicture(source, {}).sheets(options);
    }

    static Document row(int nodes, QPointF step)
    {
        Document document;
        for (int i = 0; i < nodes; ++i) {
            const NodeId id(QStringLiteral("n%1").arg(i));
            document.nodes = document.nodes.with(id, {.name = QStringLiteral("Node %1").arg(i)});
            document.positions = document.positions.with(id, i * step);
        }
        return document;
    }

    static QImage painted(const Sheets& sheets, int page)
    {
        QImage image(sheets.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        sheets.paint(painter, page);
        return image;
    }

private Q_SLOTS:
    void pagesHaveTheSizeOfThePaper_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("size");
        QTest::addColumn<SheetOrientation>("orientation");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("A4") << QPageSize::A4 << SheetOrientation::Portrait << QSize(794, 1123);
        QTest::newRow("A4 landscape") << QPageSize::A4 << SheetOrientation::Landscape << QSize(1123, 794);
        QTest::newRow("Letter") << QPageSize::Letter << SheetOrientation::Portrait << QSize(816, 1056);
    }
    void pagesHaveTheSizeOfThePaper()
    {
        QFETCH(QPageSize::PageSizeId, size);
        QFETCH(SheetOrientation, orientation);
        const Sheets one = sheets(row(3, {0, 100}), {.size = QPageSize(size), .orientation = orientation});
        QTEST(one.pageSize().toSize(), "expected");
        QVERIFY(painted(one, 0).pixelColor(2, 2) == QColor(Qt::white));
    }

    void automaticChoosesTheLargerDrawing()
    {
        QVERIFY(sheets(row(12, {240, 0}), {}).pageSize().width() > 1000);
        QVERIFY(sheets(row(40, {0, 100}), {}).pageSize().width() < 1000);
    }

    void pagesAreNamedByRowAndColumn()
    {
        const Sheets poster = sheets(row(30, {240, 40}), {.across = 3, .down = 2});
        QCOMPARE(poster.count(), 6);
        QCOMPARE(poster.pageName(0), QStringLiteral("A1"));
        QCOMPARE(poster.pageName(2), QStringLiteral("A3"));
        QCOMPARE(poster.pageName(3), QStringLiteral("B1"));
    }

    void morePagesMakeLargerLetters()
    {
        const Document wide = row(60, {240, 60});
        const Sheets one = sheets(wide, {});
        const Sheets poster = sheets(wide, {.across = 3, .down = 2});
        QVERIFY(poster.namePoints() > 1.5 * one.namePoints());
        QVERIFY(!one.isReadable());
        const QSize readable = *one.readablePages();
        QVERIFY(sheets(wide, {.across = readable.width(), .down = readable.height()}).isReadable());
        QVERIFY(!sheets(row(2000, {240, 60}), {}).readablePages());
    }

    void cutsBetweenPagesFallBetweenCards()
    {
        // Two rows below each other: there is room at the sides, and the middle is where the first one has a card.
        Document document = row(3, {300, 0});
        for (int i = 0; i < 3; ++i) {
            const NodeId id(QStringLiteral("low%1").arg(i));
            document.nodes = document.nodes.with(id, {.name = QStringLiteral("Low")});
            document.positions = document.positions.with(id, {300.0 * i, 500});
        }
        const Sheets poster = sheets(document, {.orientation = SheetOrientation::Landscape, .across = 2, .down = 2});
        for (const QRectF& card : poster.picture().cards()) {
            int pages = 0;
            for (int page = 0; page < poster.count(); ++page)
                pages += poster.shownOn(page).intersects(card) ? 1 : 0;
            QCOMPARE(pages, 1);
        }
    }

    void aSmallDrawingIsNotBlownUp() { QVERIFY(sheets(row(1, {}), {}).namePoints() < 13); }

    void aDarkPageIsDarkToItsEdge()
    {
        ExportSource source{.document = row(3, {240, 0}), .catalogue = &m_catalogue, .screenTheme = &Theme::dark()};
        const Sheets dark = preparePicture(source, {.isAsOnScreen = true}).sheets({});
        QCOMPARE(painted(dark, 0).pixelColor(1, 1), Theme::dark().color(Role::Canvas));
    }

    void narrowPaperStillHasRoomForTheDrawing()
    {
        const Sheets narrow = sheets(row(3, {240, 0}), {.size = QPageSize(QPageSize::A5), .margin = 50});
        QVERIFY(narrow.namePoints() > 1);
        painted(narrow, 0);
    }

    void aDocumentWithoutABillSaysWhy()
    {
        Document document = row(2, {240, 0});
        document.properties.tenant.policy = QStringLiteral("R99");
        const Sheets one = sheets(document, {});
        QVERIFY(one.texts().total.isEmpty());
        QVERIFY(one.texts().facts.back().text.contains(QStringLiteral("R99")));
    }

    void aPdfCanBeCancelled()
    {
        const Sheets poster = sheets(row(30, {240, 40}), {.across = 2, .down = 2});
        int pages = 0;
        QVERIFY(pdfOf(poster, [&](int) { return ++pages < 3; }).isEmpty());
        QCOMPARE(pages, 3);
        const QByteArray pdf = pdfOf(poster);
        QVERIFY(pdf.startsWith("%PDF"));
    }
};

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
