// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "core/redaction/redaction.h"
#include "tests/support/printing.h"
#include "tests/support/randomdocument.h"
#include "tests/support/secretdocument.h"
#include "ui/export/exportsettings.h"
#include "ui/export/pictureexport.h"

#include <QImage>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace nestline;
using namespace nestline::ui;

namespace {

/// What another program reads in an SVG.
struct ReadSvg
{
    QString error;
    QString title;
    QString description;
    QStringList texts;
    QSizeF viewBox;
};

ReadSvg readSvg(const QByteArray& bytes)
{
    ReadSvg result;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("svg")) {
            const auto box = reader.attributes().value(QLatin1String("viewBox")).split(u' ');
            result.viewBox = QSizeF(box.value(2).toDouble(), box.value(3).toDouble());
        } else if (reader.name() == QLatin1String("title")) {
            result.title = reader.readElementText();
        } else if (reader.name() == QLatin1String("desc")) {
            result.description = reader.readElementText();
        } else if (reader.name() == QLatin1String("text")) {
            result.texts << reader.readElementText().trimmed();
        }
    }
    result.error = reader.errorString();
    return result;
}

} // namespace

class TestPictureExport : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue = *loadCatalogue();
    Document m_document = *documentFromNotation(QStringLiteral("Main <line> +14255550100\n  1 Sales [queue]\n"));

    Picture picture(const Document& document, const PictureOptions& options = {}) const
    {
        const auto bill = computeBill(document, m_catalogue);
        return Picture(document, bill ? &*bill : nullptr, options);
    }
    QByteArray svg(const Document& document, const PictureOptions& options = {}) const
    {
        return svgOf(picture(document, options), QStringLiteral("<drawn>"));
    }

private Q_SLOTS:
    void svgKeepsTextAsText()
    {
        m_document.properties.title = QStringLiteral("Contoso & Co");
        const QByteArray bytes = svg(m_document);
        const ReadSvg read = readSvg(bytes);
        QCOMPARE(read.error, QString());
        QCOMPARE(read.title, QStringLiteral("Contoso & Co"));
        QCOMPARE(read.description, QStringLiteral("<drawn>"));
        for (const char* text : {"Main <line>", "+1 425 555 0100", "Sales", "$8", "1"})
            QVERIFY2(read.texts.contains(QLatin1String(text)), text);
        QCOMPARE(read.viewBox, picture(m_document).area().size());
        QVERIFY(!bytes.contains("<image"));
        QVERIFY(QSvgRenderer(bytes).isValid());
    }

    void hostileNamesAreData_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << QStringLiteral("<script>alert(1)</script>&amp;\"'");
        QTest::newRow("controls") << QStringLiteral("a\nb\x1b[\x01<&\xffff]]>");
        QTest::newRow("right to left") << QString::fromUtf8("\xE2\x80\xAEمرحبا שלום");
        QTest::newRow("emoji") << QString::fromUtf8("☎ 📞 👩‍💻");
        QTest::newRow("halves of surrogates") << QString(QChar(0xD800)) + QChar(0xDC00) + QChar(0xDFFF);
        QTest::newRow("long") << QString(10'000, QLatin1Char('W'));
        QTest::newRow("the mark") << QStringLiteral("<title>nestline-title-mark</title>");
    }
    void hostileNamesAreData()
    {
        QFETCH(QString, name);
        Document document = *renameNode(m_document, NodeId(QStringLiteral("n1")), name);
        document.properties.title = name;
        const QByteArray bytes = svg(document);
        const ReadSvg read = readSvg(bytes);
        QCOMPARE(read.error, QString());
        QVERIFY(!bytes.contains("<script"));
        QVERIFY(read.texts.contains(QStringLiteral("Sales")));
        QVERIFY(read.title.size() <= 200);
        QVERIFY(QSvgRenderer(bytes).isValid());
        QVERIFY(pngOf(picture(document), {}));
    }

    void randomDocumentsAreWellFormed()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20; ++i) {
            const Document document = randomDocument(random, {.oddText = true, .doubtful = true});
            QCOMPARE(readSvg(svg(document)).error, QString());
        }
    }

    void nothingSecretIsInARedactedPicture()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 15; ++i) {
            const SecretDocument secret = secretDocument(random, 30);
            ExportSource source{.document = secret.document, .catalogue = &m_catalogue};
            source.bill = *computeBill(secret.document, m_catalogue);
            const PreparedPicture prepared = preparePicture(source, {.isRedacted = true});
            const QString description = pictureDescription(prepared.texts);
            const QByteArray bytes = svgOf(*prepared.picture, description);
            QCOMPARE(secret.leakIn(QString::fromUtf8(bytes)), QString());
            QCOMPARE(secret.leakIn(pngOf(*prepared.picture, {.scale = 1})->bytes), QString());
            const auto data = pictureForClipboard(*prepared.picture, description);
            QCOMPARE(secret.leakIn(data->data(QStringLiteral("image/svg+xml"))), QString());
        }
    }

    void redactedBadgesAreThoseOfTheRealBill()
    {
        const Document document = *documentFromNotation(QStringLiteral("B +14255550100\nA 14255550101 +14255550101\n"));
        ExportSource source{.document = document, .catalogue = &m_catalogue};
        source.bill = *computeBill(document, m_catalogue);
        const ReadSvg open = readSvg(svgOf(*preparePicture(source, {}).picture, {}));
        const ReadSvg hidden = readSvg(svgOf(*preparePicture(source, {.isRedacted = true}).picture, {}));
        QCOMPARE(hidden.texts.count(QStringLiteral("$8")), open.texts.count(QStringLiteral("$8")));
    }

    void theSelectionAloneIsDrawn()
    {
        const ReadSvg read = readSvg(svg(m_document, {.nodes = {NodeId(QStringLiteral("n2"))}}));
        QVERIFY(read.texts.contains(QStringLiteral("Sales")));
        QVERIFY(!read.texts.contains(QStringLiteral("Main <line>")));
    }

    void theVisiblePartHasItsSize()
    {
        const Picture part = picture(m_document, {.area = QRectF(10, 10, 100, 50)});
        QCOMPARE(pngOf(part, {.scale = 3})->size, QSize(300, 150));
    }

    void pngHasTheScaleAndTheGround()
    {
        const PngPicture one = *pngOf(picture(m_document), {.scale = 1});
        const PngPicture two = *pngOf(picture(m_document), {.scale = 2, .isTransparent = true});
        QVERIFY(one.note.isEmpty());
        const QImage first = QImage::fromData(one.bytes);
        const QImage second = QImage::fromData(two.bytes);
        QCOMPARE(second.size(), 2 * first.size());
        QCOMPARE(first.pixelColor(0, 0), Theme::light().color(Role::Canvas));
        QCOMPARE(second.pixelColor(0, 0).alpha(), 0);
        // The same size on paper.
        QCOMPARE(qRound(second.dotsPerMeterX() / 10.0), qRound(2 * first.dotsPerMeterX() / 10.0));
        QCOMPARE(first.text(QStringLiteral("Title")), picture(m_document).title());
    }

    void theThemeIsThatOfTheOptions()
    {
        const PngPicture dark = *pngOf(picture(m_document, {.theme = &Theme::dark()}), {.scale = 1});
        QCOMPARE(QImage::fromData(dark.bytes).pixelColor(0, 0), Theme::dark().color(Role::Canvas));
    }

    void hugeDrawingsAreWrittenSmallerAndSaySo()
    {
        Document wide = m_document;
        wide.positions = wide.positions.with(NodeId(QStringLiteral("n1")), QPointF(0, 0));
        wide.positions = wide.positions.with(NodeId(QStringLiteral("n2")), QPointF(90'000, 40'000));
        const PngPicture written = *pngOf(picture(wide), {});
        QVERIFY(written.note.contains(QStringLiteral("SVG")));
        QVERIFY(written.scale < 0.5);
        const QImage image = QImage::fromData(written.bytes);
        QVERIFY(!image.isNull());
        QVERIFY(image.width() * static_cast<double>(image.height()) <= 1.01 * largestPicturePixels);
    }

    void anEmptyDocumentIsAPictureToo()
    {
        QVERIFY(pngOf(picture({}), {}));
        QVERIFY(QSvgRenderer(svg({})).isValid());
    }

    void theClipboardGetsPixelsAndVectors()
    {
        const auto data = pictureForClipboard(picture(m_document), QStringLiteral("drawn"));
        QVERIFY(data->hasImage());
        QVERIFY(QSvgRenderer(data->data(QStringLiteral("image/svg+xml"))).isValid());
    }

    void settingsAreKept()
    {
        ExportSettings settings{.format = ExportSettings::Format::Png, .isAsOnScreen = true, .isRedacted = true};
        settings.png = {.scale = 3, .isTransparent = true};
        settings.sheets = {.size = QPageSize(QPageSize::Letter),
                           .orientation = SheetOrientation::Landscape,
                           .margin = 20,
                           .across = 3,
                           .down = 2,
                           .hasMarks = false,
                           .hasTitleBlock = false,
                           .hasLegend = false};
        settings.client = QStringLiteral("Contoso");
        const ExportSettings read = ExportSettings::fromMap(settings.toMap());
        QCOMPARE(read.toMap(), settings.toMap());
        QVERIFY(read.sheets == settings.sheets);
        // Nonsense from a file that somebody changed does no harm.
        const ExportSettings odd = ExportSettings::fromMap({{QStringLiteral("across"), 9999},
                                                            {QStringLiteral("paper"), QStringLiteral("x")},
                                                            {QStringLiteral("format"), -4}});
        QCOMPARE(odd.sheets.across, SheetOptions::mostPages);
        QCOMPARE(odd.format, ExportSettings::Format::Pdf);
    }
};

QTEST_MAIN(TestPictureExport)
#include "tst_pictureexport.moc"
