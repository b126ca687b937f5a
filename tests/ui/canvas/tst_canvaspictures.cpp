// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/tidy.h"
#include "tests/ui/support/canvasfixture.h"
#include "ui/canvas/painters/scenepainter.h"
#include "ui/theme/grouplook.h"

#include <QDir>
#include <QImage>

using namespace nestline;
using namespace nestline::ui;

namespace {

/// Everything that a drawing can show: all kinds, badges, groups, pins, keys and triggers, a way back and a way round.
constexpr auto notation = "Main line +14255550100 +14255550101\n"
                          "  1 Sales [queue] +14255550102\n"
                          "    timeout Mailbox [voicemail]\n"
                          "    agents Anna [person]\n"
                          "  2 Support\n"
                          "    1 Hardware [queue]\n"
                          "      timeout = Mailbox\n"
                          "    9 = Main line\n"
                          "  0 Reception [operator]\n"
                          "  afterhours Closed [announcement]\n"
                          "  holiday Holiday desk +14255550103 [external]\n"
                          "  noinput Goodbye [disconnect]\n"
                          "  operator = Mailbox\n";

struct Drawing
{
    CanvasFixture canvas{QString::fromLatin1(notation)};
    SceneLook look;
    GroupLooks groups = looksFor({QStringLiteral("Berlin"), QStringLiteral("Paris"), QStringLiteral("Rome")});

    Drawing()
    {
        Document document = canvas.document();
        int index = 0;
        for (const auto& [id, row] : canvas.document().nodes) {
            Node node = row;
            const int third = index++ % 4;
            if (third < 3)
                node.group = std::array{QStringLiteral("Berlin"), QStringLiteral("Paris"),
                                        QStringLiteral("Rome")}[static_cast<size_t>(third)];
            node.positionPinned = third == 1;
            document.nodes = document.nodes.with(id, node);
        }
        document.positions = {};
        canvas.session.reset(tidied(document));
        canvas.session.analysis().flush();
        look.selectedNodes = {NodeId(QStringLiteral("n5"))};
        look.highlighted = {NodeId(QStringLiteral("n7"))};
    }

    QImage painted(const Theme& theme, double zoom)
    {
        const CanvasScene& scene = canvas.view.scene();
        const QRectF area = scene.bounds().adjusted(-40, -40, 40, 60);
        QImage image((area.size() * zoom).toSize(), QImage::Format_RGB32);
        image.fill(theme.color(Role::Canvas));
        PaintCache cache;
        cache.prepare(theme, zoom);
        QPainter painter(&image);
        painter.scale(zoom, zoom);
        painter.translate(-area.topLeft());
        painter.setRenderHint(QPainter::Antialiasing);
        const PaintStyle style{
            .theme = theme, .level = detailLevelFor(zoom), .cache = &cache, .pixel = 1 / zoom, .groups = &groups};
        paintScene(painter, scene, look, style, area);
        return image;
    }
};

/// How far two pictures are apart where they differ most, in any colour, seen from a distance at which single pixels and
/// the shapes of letters blur.
int blurredDifference(const QImage& a, const QImage& b)
{
    const auto blurred = [](const QImage& image) {
        return image.scaled(image.size() / 5, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage first = blurred(a);
    const QImage second = blurred(b);
    int largest = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const QColor p = first.pixelColor(x, y);
            const QColor q = second.pixelColor(x, y);
            largest = std::max(
                {largest, std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
        }
    }
    return largest;
}

} // namespace

/// The drawing looks as somebody has looked at and found good. After an intended change the pictures in
/// tests/data/pictures are made anew by NESTLINE_NEW_PICTURES=1, and looked at again.
class TestCanvasPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawingsLookAsBefore_data()
    {
        QTest::addColumn<const Theme*>("theme");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<QString>("file");
        for (const auto& [theme, name] : {std::pair(&Theme::light(), "light"), std::pair(&Theme::dark(), "dark"),
                                          std::pair(&Theme::lightContrast(), "light-contrast"),
                                          std::pair(&Theme::darkContrast(), "dark-contrast")}) {
            for (const auto& [zoom, level] : {std::pair(1.0, "full"), std::pair(0.4, "card"), std::pair(0.15, "dot")}) {
                const QString file = QStringLiteral("%1-%2.png").arg(QLatin1String(name), QLatin1String(level));
                QTest::newRow(qPrintable(file)) << theme << zoom << file;
            }
        }
    }
    void drawingsLookAsBefore()
    {
        QFETCH(const Theme*, theme);
        QFETCH(double, zoom);
        QFETCH(QString, file);
        const QDir folder(QStringLiteral(NESTLINE_TEST_DATA "/pictures"));
        const QImage now = Drawing().painted(*theme, zoom);
        if (qEnvironmentVariableIsSet("NESTLINE_NEW_PICTURES"))
            QVERIFY(now.save(folder.filePath(file)));
        const QImage before = QImage(folder.filePath(file)).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(now.size(), before.size());
        const int difference = blurredDifference(now, before);
        if (difference > tolerance)
            now.save(QDir::temp().filePath(file)); // to be looked at
        QVERIFY2(difference <= tolerance,
                 qPrintable(QStringLiteral("%1; see %2").arg(difference).arg(QDir::temp().filePath(file))));
    }

    void aMissingCardOrAnotherColourIsNoticed()
    {
        Drawing drawing;
        const QImage whole = drawing.painted(Theme::light(), 1);
        drawing.look.selectedNodes.clear();
        QVERIFY(blurredDifference(whole, drawing.painted(Theme::light(), 1)) > tolerance);
        QVERIFY(blurredDifference(whole, drawing.painted(Theme::lightContrast(), 1)) > tolerance);
    }

private:
    static constexpr int tolerance = 40; // of 255
};

QTEST_MAIN(TestCanvasPictures)
#include "tst_canvaspictures.moc"
