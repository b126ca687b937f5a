// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "tests/ui/support/canvasfixture.h"
#include "tests/support/largedocument.h"
#include "tests/support/printing.h"
#include "ui/canvas/painters/overlaypainter.h"
#include "ui/canvas/painters/scenepainter.h"

#include <QImage>
#include <QScreen>
#include <QScrollBar>

#include <functional>

using namespace nestline;
using namespace nestline::ui;

namespace {

/// How many pixels have the colour of a role, more or less: edges are smoothed.
int pixelsOf(const QImage& image, const Theme& theme, Role role)
{
    const QColor wanted = theme.color(role);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            const int distance = std::abs(color.red() - wanted.red()) + std::abs(color.green() - wanted.green())
                                 + std::abs(color.blue() - wanted.blue());
            count += distance < 12;
        }
    }
    return count;
}

/// How many pixels are clearly not the same; where lines are cut for painting, their shades may differ a little.
int differences(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 24;
    }
    return count;
}

/// A scene painted at a zoom and device pixel ratio, from its upper left corner; with a cache as on the screen.
QImage painted(const CanvasScene& scene, const Theme& theme, double zoom, double ratio, PaintCache* cache)
{
    const double scale = zoom * ratio;
    QImage image((QSizeF(900, 400) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.color(Role::Canvas));
    if (cache)
        cache->prepare(theme, scale);
    QPainter painter(&image);
    painter.translate(QPointF(20, 20));
    painter.scale(zoom, zoom);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScene(painter, scene, {}, {.theme = theme, .level = detailLevelFor(zoom), .cache = cache, .pixel = 1 / scale},
               QRectF(-100, -100, 2000, 2000));
    return image;
}

/// How far two pictures are apart where they differ most, seen from a distance at which single pixels blur.
int blurredDifference(const QImage& a, const QImage& b)
{
    const auto blurred = [](const QImage& image) {
        return image.scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage first = blurred(a);
    const QImage second = blurred(b);
    int largest = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x)
            largest = std::max(largest, std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))));
    }
    return largest;
}

} // namespace

class TestCanvasPainting : public QObject
{
    Q_OBJECT

    static QString notation()
    {
        return QStringLiteral("Main line +14255550100\n  1 Sales [queue]\n    timeout Mailbox [voicemail]\n  2 Menu\n");
    }

    static QImage picture(CanvasFixture& f) { return f.view.grab().toImage(); }

private Q_SLOTS:
    void everyDetailLevelShowsWhatMustBePaid_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<ThemeManager::Choice>("choice");
        using Choice = ThemeManager::Choice;
        for (const auto& [choice, name] :
             {std::pair(Choice::Light, "light"), std::pair(Choice::Dark, "dark"),
              std::pair(Choice::LightContrast, "light contrast"), std::pair(Choice::DarkContrast, "dark contrast")}) {
            QTest::addRow("full, %s", name) << 1.0 << choice;
            QTest::addRow("enlarged, %s", name) << 1.5 << choice;
            QTest::addRow("card, %s", name) << 0.4 << choice;
            QTest::addRow("dot, %s", name) << 0.1 << choice;
        }
    }
    void everyDetailLevelShowsWhatMustBePaid()
    {
        QFETCH(double, zoom);
        QFETCH(ThemeManager::Choice, choice);
        CanvasFixture f(notation());
        f.themes.setChoice(choice);
        f.view.setZoom(zoom);
        const Theme& theme = f.themes.theme();
        QVERIFY(pixelsOf(picture(f), theme, Role::Paid) > 20);
        f.session.selection().setNode(NodeId(QStringLiteral("n1")));
        f.type('#');
        f.session.selection().clear();
        f.session.analysis().flush();
        QCOMPARE(pixelsOf(picture(f), theme, Role::Paid), 0);
    }

    void theScreenShowsWhatExportsDraw_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("ratio");
        for (const double zoom : {0.12, 0.4, 1.0, 1.7}) {
            for (const double ratio : {1.0, 1.25, 1.5, 2.0})
                QTest::addRow("zoom %.2f, ratio %.2f", zoom, ratio) << zoom << ratio;
        }
    }
    void theScreenShowsWhatExportsDraw()
    {
        QFETCH(double, zoom);
        QFETCH(double, ratio);
        const CanvasFixture f(notation());
        PaintCache cache;
        for (const Theme* theme : {&Theme::light(), &Theme::dark(), &Theme::lightContrast(), &Theme::darkContrast()}) {
            const QImage kept = painted(f.view.scene(), *theme, zoom, ratio, &cache);
            const QImage vectors = painted(f.view.scene(), *theme, zoom, ratio, nullptr);
            const int difference = blurredDifference(kept, vectors);
            // Letters are smoothed in two ways, which shows the more, the more they stand out.
            const int most =
                std::abs(qGray(theme->color(Role::Text).rgb()) - qGray(theme->color(Role::Card).rgb())) / 3;
            QVERIFY2(difference < most, qPrintable(QString::number(difference)));
            QVERIFY(blurredDifference(kept, QImage(kept.size(), QImage::Format_RGB32)) > 64); // and not nothing
        }
    }

    void bordersAreCrispAtEveryPixelRatio_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%.2f", ratio) << ratio;
    }
    void bordersAreCrispAtEveryPixelRatio()
    {
        QFETCH(double, ratio);
        const CanvasFixture f(notation());
        PaintCache cache;
        const Theme& theme = f.themes.theme();
        const QImage image = painted(f.view.scene(), theme, 1, ratio, &cache);
        // Across the left border of a card without a number: one row of pixels has the border's very colour.
        const QRectF card = cardRect(positionOf(f.document(), NodeId(QStringLiteral("n2"))));
        const QPoint middle = ((QPointF(card.left(), card.center().y()) + QPointF(20, 20)) * ratio).toPoint();
        const QRgb border = theme.color(Role::CardBorder).rgb();
        bool found = false;
        for (int x = middle.x() - 3; x <= middle.x() + 3; ++x)
            found = found || std::abs(qGray(image.pixel(x, middle.y())) - qGray(border)) < 10;
        QVERIFY(found);
    }

    void theOverviewIsTheDrawing()
    {
        CanvasFixture f(notation());
        f.session.reset(documentOfMenus(210));
        f.session.analysis().flush();
        f.view.fitAll();
        QVERIFY(detailLevelFor(f.view.zoom()) == DetailLevel::Dot);
        const auto compare = [&] {
            QCoreApplication::processEvents();
            const QImage shown = f.view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
            QImage direct(shown.size(), QImage::Format_RGB32);
            direct.fill(f.themes.theme().color(Role::Canvas));
            QPainter painter(&direct);
            painter.translate(f.view.sceneToView({}));
            painter.scale(f.view.zoom(), f.view.zoom());
            const PaintStyle style{
                .theme = f.themes.theme(), .level = DetailLevel::Dot, .pixel = 1 / f.view.zoom(), .smoothLinks = false};
            paintGrid(painter, style, f.view.visibleArea());
            SceneLook look;
            look.selectedNodes = f.session.selection().nodes();
            paintScene(painter, f.view.scene(), look, style, f.view.visibleArea());
            painter.end();
            return blurredDifference(shown, direct); // a line cut elsewhere may differ by a pixel
        };
        QVERIFY(compare() < 48);
        f.view.setZoom(f.view.zoom() * 1.4);
        QVERIFY(compare() < 48);
        f.view.horizontalScrollBar()->setValue(f.view.horizontalScrollBar()->value() + 180);
        f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->value() - 90);
        QVERIFY(compare() < 48);
        const NodeId moved = f.view.scene().nodesIn(f.view.visibleArea()).front()->id;
        f.session.selection().setNode(moved);
        f.session.apply(QStringLiteral("Move"), moveNodes(f.document(), std::vector{moved}, {900, 400}));
        QVERIFY(compare() < 48);
    }

    void aVeryLargeDrawingIsScaledWhileOneZoomsAndSharpAtRest()
    {
        CanvasFixture f(notation());
        f.session.reset(documentOfMenus(1600));
        f.view.fitAll();
        f.view.setZoom(0.04);
        const QImage before = picture(f);
        f.view.setZoom(0.05);
        const QImage coarse = picture(f);
        QVERIFY(coarse != before);
        QTRY_VERIFY(picture(f) != coarse);
        const QImage atRest = picture(f);
        f.view.setGridVisible(true); // everything is painted anew
        QCOMPARE(picture(f), atRest);
    }

    void selectionIsShown()
    {
        CanvasFixture f(notation());
        const Theme& theme = f.themes.theme();
        const int before = pixelsOf(picture(f), theme, Role::Accent);
        f.session.selection().setNode(NodeId(QStringLiteral("n2")));
        QVERIFY(pixelsOf(picture(f), theme, Role::Accent) > before + 200);
    }

    void previewsHaveTheirOwnColourUntilTheyAreReal()
    {
        CanvasFixture f(notation());
        const Theme& theme = f.themes.theme();
        QCOMPARE(pixelsOf(picture(f), theme, Role::Preview), 0);
        Document next = f.document();
        Node node = *next.nodes.find(NodeId(QStringLiteral("n2")));
        node.name = QStringLiteral("Orders");
        next.nodes = next.nodes.with(NodeId(QStringLiteral("n2")), node);
        f.session.preview(next);
        QVERIFY(pixelsOf(picture(f), theme, Role::Preview) > 100);
        f.session.commitPreview(QStringLiteral("Rename"));
        QCOMPARE(pixelsOf(picture(f), theme, Role::Preview), 0);
    }

    void whatIsRepaintedInPartsLooksLikeTheWhole()
    {
        CanvasFixture f(notation());
        QVERIFY(QTest::qWaitForWindowExposed(&f.view));
        f.drag(f.centreOf("n2"), f.centreOf("n2") + QPointF(70, 90));
        f.session.selection().setNode(NodeId(QStringLiteral("n3")));
        f.session.setHighlighted({NodeId(QStringLiteral("n4"))});
        f.session.analysis().flush();
        QCoreApplication::processEvents();
        // What is on the screen came about piece by piece; grabbing paints everything anew.
        const QImage pieces = f.view.screen()->grabWindow(f.view.winId()).toImage();
        const QImage whole = picture(f);
        QCOMPARE(pieces.convertToFormat(QImage::Format_RGB32), whole.convertToFormat(QImage::Format_RGB32));
    }

    void partsWithoutAnEndOfALinkShowIt_data()
    {
        QTest::addColumn<int>("children");
        QTest::addRow("few links") << 6;
        QTest::addRow("many links") << 150;
    }
    void partsWithoutAnEndOfALinkShowIt()
    {
        QFETCH(int, children);
        QString many = notation();
        for (int i = 0; i < children; ++i)
            many += QStringLiteral("  %1 Child %2 [queue]\n")
                        .arg(i % 2 ? QStringLiteral("3") : QStringLiteral("noinput"))
                        .arg(i);
        CanvasFixture f(many);
        f.view.setZoom(0.6);
        f.view.centreOn(f.centreOf("n1"));
        QCoreApplication::processEvents();
        const QSize size = f.view.viewport()->size();
        constexpr int tile = 50;
        for (int y = 0; y < size.height(); y += tile) {
            for (int x = 0; x < size.width(); x += tile)
                f.view.viewport()->repaint(x, y, tile, tile);
        }
        const QImage pieces = f.view.screen()->grabWindow(f.view.winId()).toImage();
        QVERIFY(differences(pieces, picture(f)) < 20);
    }

    void aHintStaysInView_data()
    {
        QTest::addColumn<QPointF>("pointer");
        QTest::addRow("in the middle") << QPointF(500, 400);
        QTest::addRow("at the right edge") << QPointF(990, 400);
        QTest::addRow("in the corner") << QPointF(995, 695);
    }
    void aHintStaysInView()
    {
        QFETCH(QPointF, pointer);
        constexpr double unit = 0.5;
        const QRectF room(QPointF(), QSizeF(1000, 700));
        Overlay overlay;
        overlay.hint = QStringLiteral("Release to add a node");
        overlay.hintPosition = pointer;
        overlay.hintPosition = hintPositionIn(room, overlay, unit);
        const QRectF hint = overlayBounds(overlay, unit);
        QVERIFY(room.contains(hint));
        QVERIFY(!hint.contains(pointer));
    }

    void scrollingShiftsWhatIsThere()
    {
        CanvasFixture f(notation());
        f.view.setZoom(2);
        QCoreApplication::processEvents();
        f.view.horizontalScrollBar()->setValue(f.view.horizontalScrollBar()->value() + 37);
        f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->value() - 23);
        QCoreApplication::processEvents();
        const QImage pieces = f.view.screen()->grabWindow(f.view.winId()).toImage();
        QCOMPARE(pieces.convertToFormat(QImage::Format_RGB32), picture(f).convertToFormat(QImage::Format_RGB32));
    }

    void whatIsPannedOverLooksLikeTheWhole()
    {
        CanvasFixture f(notation());
        f.session.reset(documentOfMenus(30));
        f.session.analysis().flush();
        f.view.setZoom(1);
        f.view.centreOn(f.centreOf("m3"));
        QCoreApplication::processEvents();
        const NodeId node(QStringLiteral("m3"));
        const std::vector<std::function<void()>> changes{
            [] {},
            [&] { f.session.selection().setNode(node); },
            [&] { f.session.setHighlighted({node}); },
            [&] {
                f.session.apply(QStringLiteral("Move"), moveNodes(f.document(), std::vector{node}, {40, 30}));
            },
            [&] { f.session.apply(QStringLiteral("Rename"), renameNode(f.document(), node, QStringLiteral("Other"))); },
            [&] { f.view.setGridVisible(false); },
            [&] { f.themes.setChoice(ThemeManager::Choice::Dark); },
            [&] { f.view.setZoom(0.9); },
        };
        for (size_t i = 0; i < changes.size(); ++i) {
            changes[i]();
            for (const int step : {9, 9, -30}) { // also back to what was seen before
                f.view.horizontalScrollBar()->setValue(f.view.horizontalScrollBar()->value() + step);
                f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->value() - step);
                QCoreApplication::processEvents();
                const QImage pieces = f.view.screen()->grabWindow(f.view.winId()).toImage();
                QVERIFY2(differences(pieces, picture(f)) < 20, qPrintable(QString::number(i)));
            }
        }
    }
};

QTEST_MAIN(TestCanvasPainting)
#include "tst_canvaspainting.moc"
