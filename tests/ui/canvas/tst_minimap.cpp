// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/canvasfixture.h"
#include "tests/support/largedocument.h"
#include "tests/support/printing.h"
#include "ui/canvas/minimap/minimap.h"

#include "core/edits/nodes.h"

#include <QWheelEvent>

using namespace nestline;
using namespace nestline::ui;

/// The little map beside a canvas, used with mouse and keys.
class TestMinimap : public QObject
{
    Q_OBJECT

    std::unique_ptr<CanvasFixture> m_canvas;
    std::unique_ptr<Minimap> m_map;

    CanvasView& view() { return m_canvas->view; }
    static bool isNear(QPointF a, QPointF b, double distance) { return QLineF(a, b).length() <= distance; }
    /// Where a place of the drawing is on the map, from what the frame says.
    QPointF onMap(QPointF scene)
    {
        const QRectF visible = view().visibleArea();
        const double scale = m_map->frame().width() / visible.width();
        return m_map->frame().center() + (scene - visible.center()) * scale;
    }
    int pixelsOf(Role role)
    {
        const QImage image = m_map->grab().toImage();
        const QColor wanted = m_canvas->themes.theme().color(role);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == wanted;
        }
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_map.reset();
        m_canvas = std::make_unique<CanvasFixture>(QStringLiteral("Main line\n"));
        m_canvas->session.reset(documentOfMenus(30));
        view().setZoom(1);
        view().centreOn(view().scene().bounds().topLeft());
        m_map = std::make_unique<Minimap>(view(), m_canvas->themes);
        m_map->resize(300, 200);
        m_map->show();
        m_map->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
    }

    void hasANameForAssistiveTechnology() { QVERIFY(!m_map->accessibleName().isEmpty()); }

    void theFrameFollowsTheCanvas()
    {
        const QRectF before = m_map->frame();
        view().centreOn(view().scene().bounds().center());
        QVERIFY(m_map->frame().left() > before.left());
        QVERIFY(m_map->frame().top() > before.top());
        view().setZoom(0.5);
        QVERIFY(m_map->frame().width() > before.width() * 1.5);
    }

    void aClickBesideTheFrameJumpsThere()
    {
        const QPointF wanted = view().scene().bounds().center();
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, onMap(wanted).toPoint());
        QVERIFY(isNear(view().visibleCentre(), wanted, 60));
    }

    void theFrameIsDraggedWithoutAJump()
    {
        const QPointF start = m_map->frame().center() + QPointF(3, 2);
        const QPointF before = view().visibleCentre();
        QTest::mousePress(m_map.get(), Qt::LeftButton, {}, start.toPoint());
        QVERIFY(isNear(view().visibleCentre(), before, 60));
        QTest::mouseMove(m_map.get(), (start + QPointF(60, 40)).toPoint());
        QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, (start + QPointF(60, 40)).toPoint());
        const QPointF moved = view().visibleCentre() - before;
        QVERIFY(moved.x() > 300);
        QVERIFY(std::abs(moved.y() - moved.x() * 2 / 3) < 60);
    }

    void keysMoveZoomAndFit()
    {
        const QPointF before = view().visibleCentre();
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QTest::keyClick(m_map.get(), Qt::Key_Down);
        QVERIFY(view().visibleCentre().x() > before.x() + 100);
        QVERIFY(view().visibleCentre().y() > before.y() + 100);
        QTest::keyClick(m_map.get(), Qt::Key_Minus);
        QVERIFY(view().zoom() < 1);
        QTest::keyClick(m_map.get(), Qt::Key_Home);
        QVERIFY(view().visibleArea().contains(view().scene().bounds()));
    }

    void showsWhatMustBePaidInEveryTheme()
    {
        for (const ThemeManager::Choice choice : {ThemeManager::Choice::Light, ThemeManager::Choice::Dark}) {
            m_canvas->themes.setChoice(choice);
            QVERIFY(pixelsOf(Role::Paid) > 20);
            QVERIFY(pixelsOf(Role::Canvas) > 5000);
            QVERIFY(pixelsOf(Role::Accent) > 20); // the frame
        }
    }

    void followsEdits()
    {
        const int paid = pixelsOf(Role::Paid);
        std::vector<NodeId> third;
        for (const auto& [id, node] : m_canvas->document().nodes) {
            if (node.hasNumber())
                third.push_back(id);
        }
        m_canvas->session.apply(QStringLiteral("Delete"),
                                removeNodes(m_canvas->document(), std::span(third).first(60)));
        QTRY_VERIFY(pixelsOf(Role::Paid) < paid);
    }
};

QTEST_MAIN(TestMinimap)
#include "tst_minimap.moc"
