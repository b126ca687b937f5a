// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/largedocument.h"
#include "tests/ui/support/canvasfixture.h"
#include "ui/canvas/keptpicture.h"
#include "ui/canvas/painters/scenepainter.h"

#include <QScreen>
#include <QScrollBar>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

namespace {

constexpr double screenRatio = 1.25; // of this program: see main()

/// How many pixels differ by more than `most` shades of grey.
int differences(const QImage& a, const QImage& b, int most)
{
    if (a.size() != b.size())
        return a.width() * a.height();
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > most;
    }
    return count;
}

} // namespace

/// What is kept of a drawing shows the pixels that painting it would show, also where a pixel of the view is no whole
/// number of pixels of the screen.
class TestKeptPicture : public QObject
{
    Q_OBJECT

    // The view with its corner at a place of the zoomed drawing, in a window in which it begins at `origin`.
    template <class Paint>
    static QImage view(double ratio, QPointF origin, const QPoint& corner, const QSize& size, const Paint& paint)
    {
        QImage image(size * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        painter.translate(origin);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-corner);
        painter.translate(wayToPixel(painter, {}));
        paint(painter);
        constexpr int rim = 8; // the view does not cover
        return image.copy(image.rect().adjusted(rim, rim, -rim, -rim));
    }

private Q_SLOTS:
    void whatIsKeptIsWhatWouldBePainted_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("zoom");
        for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0}) {
            for (const double zoom : {0.5, 1.0})
                QTest::addRow("ratio %.2f, zoom %.1f", ratio, zoom) << ratio << zoom;
        }
    }
    void whatIsKeptIsWhatWouldBePainted()
    {
        QFETCH(double, ratio);
        QFETCH(double, zoom);
        QVERIFY(KeptPicture::fits(ratio));
        CanvasFixture f(QStringLiteral("Main\n"));
        f.session.reset(documentOfMenus(30));
        f.session.analysis().flush();
        const CanvasScene& scene = f.view.scene();
        PaintCache cache;
        cache.prepare(Theme::light(), zoom * ratio);
        const PaintStyle style{.theme = Theme::light(),
                               .level = detailLevelFor(zoom),
                               .cache = &cache,
                               .pixel = 1 / (zoom * ratio),
                               .showsGrid = true};
        const auto paintPart = [&](QPainter& painter, const QRectF& exposed) {
            painter.setRenderHint(QPainter::Antialiasing);
            paintScene(painter, scene, {}, style, exposed);
        };
        const QSize size(400, 300);
        const QPointF origin(1, 3); // between pixels at 125 %
        KeptPicture kept;
        QPoint corner = (scene.bounds().topLeft() * zoom).toPoint();
        for (const QPoint& step : {QPoint(0, 0), QPoint(1, 0), QPoint(7, 5), QPoint(150, 33), QPoint(-151, -37)}) {
            corner += step;
            const QRect visible(corner, size);
            const QImage copied = view(ratio, origin, corner, size, [&](QPainter& painter) {
                kept.paint(painter, style, visible, visible, paintPart);
            });
            const QImage painted = view(ratio, origin, corner, size, [&](QPainter& painter) {
                painter.fillRect(visible.adjusted(-2, -2, 2, 2), style.theme.color(Role::Canvas));
                painter.scale(zoom, zoom);
                const QRectF exposed(QPointF(corner) / zoom, QSizeF(size) / zoom);
                paintGrid(painter, style, exposed);
                paintPart(painter, exposed);
            });
            QCOMPARE(differences(copied, painted, 8), 0);
        }
    }

    void aScreenBetweenWholeNumbersIsPannedOverExactly_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {0.5, 0.9, 1.0, 1.3})
            QTest::addRow("zoom %.1f", zoom) << zoom;
    }
    void aScreenBetweenWholeNumbersIsPannedOverExactly()
    {
        QFETCH(double, zoom);
        CanvasFixture f(QStringLiteral("Main\n"));
        f.session.reset(documentOfMenus(30));
        f.session.analysis().flush();
        QCOMPARE(f.view.devicePixelRatioF(), screenRatio);
        f.view.setZoom(zoom);
        f.view.centreOn(f.centreOf("m3"));
        QCoreApplication::processEvents();
        for (const int step : {1, 9, 9, -30, 200}) {
            f.session.selection().setNode(NodeId(QStringLiteral("m%1").arg(std::abs(step))));
            f.view.horizontalScrollBar()->setValue(f.view.horizontalScrollBar()->value() + step);
            f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->value() - step);
            QCoreApplication::processEvents();
            // Offscreen the part of a window is told in pixels of the view.
            const QImage seen = f.view.screen()->grabWindow(f.view.winId()).toImage();
            const QImage painted = f.view.grab().toImage().copy(seen.rect());
            QVERIFY(differences(seen, painted, 24) < 40); // where strips meet, shades of lines differ a little
        }
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_SCALE_FACTOR", QByteArray::number(screenRatio));
    QApplication application(argc, argv);
    TestKeptPicture test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keptpicture.moc"
