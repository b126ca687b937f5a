// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "tests/support/printing.h"
#include "ui/export/pictureexport.h"

#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace nestline;
using namespace nestline::ui;

class TestPictureExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Catalogue m_catalogue = *loadCatalogue();
    Document m_document = *documentFromNotation(QStringLiteral("Main <line> +14255550100\n  1 Sales [queue]\n"));

    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static QByteArray contents(const QString& path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

private Q_SLOTS:
    void svgKeepsTextAsText()
    {
        m_document.properties.title = QStringLiteral("Contoso & Co");
        const auto written = exportPicture(m_document, m_catalogue, file("flow.svg"));
        QVERIFY(written);
        QVERIFY(written->note.isEmpty());
        const QByteArray svg = contents(file("flow.svg"));
        QVERIFY(svg.contains("Main &lt;line&gt;"));
        QVERIFY(svg.contains("Sales"));
        QVERIFY(svg.contains("$8"));
        QVERIFY(svg.contains("<title>Contoso &amp; Co</title>"));
        QCOMPARE(svg.count("<title>"), 1);
        QVERIFY(!svg.contains("<image"));
        QVERIFY(QSvgRenderer(svg).isValid());
    }

    void svgIsWellFormedWhateverTheTextsAre()
    {
        const QString text = QStringLiteral("a\nb\x1b[\x01<&\xffff]]>");
        Document document = *renameNode(m_document, NodeId(QStringLiteral("n1")), text);
        document.properties.title = text;
        QVERIFY(exportPicture(document, m_catalogue, file("odd.svg")));
        QXmlStreamReader reader(contents(file("odd.svg")));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void pngHasTheScaleAndTheGround()
    {
        const auto bill = computeBill(m_document, m_catalogue);
        QVERIFY(exportPng(m_document, &*bill, Theme::light(), file("one.png"), {1, false}));
        QVERIFY(exportPng(m_document, &*bill, Theme::light(), file("two.png"), {2, true}));
        const QImage one(file("one.png"));
        const QImage two(file("two.png"));
        QCOMPARE(two.width(), 2 * one.width());
        QCOMPARE(one.pixelColor(0, 0), Theme::light().color(Role::Canvas));
        QCOMPARE(two.pixelColor(0, 0).alpha(), 0);
    }

    void hugeDrawingsAreWrittenSmallerAndSaySo()
    {
        Document wide = m_document;
        wide.positions = wide.positions.with(NodeId(QStringLiteral("n1")), QPointF(0, 0));
        wide.positions = wide.positions.with(NodeId(QStringLiteral("n2")), QPointF(90'000, 40'000));
        const auto written = exportPng(wide, nullptr, Theme::light(), file("huge.png"));
        QVERIFY(written);
        QVERIFY(!written->note.isEmpty());
        QVERIFY(written->scale < 0.5);
        const QImage image(file("huge.png"));
        QVERIFY(!image.isNull());
        QVERIFY(image.width() * static_cast<double>(image.height()) <= 1.01 * largestPicturePixels);
    }

    void anEmptyDocumentIsAPictureToo()
    {
        QVERIFY(exportPicture({}, m_catalogue, file("empty.png")));
        QVERIFY(!QImage(file("empty.png")).isNull());
    }

    void problemsAreTold()
    {
        QCOMPARE(exportPicture(m_document, m_catalogue, file("flow.gif")).error().code, Error::Code::InvalidInput);
        const auto failed = exportPicture(m_document, m_catalogue, file("no/such/folder/flow.svg"));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Error::Code::FileSystem);
        QVERIFY(failed.error().message.contains(QStringLiteral("flow.svg")));
    }
};

QTEST_MAIN(TestPictureExport)
#include "tst_pictureexport.moc"
