// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "tests/ui/support/canvasfixture.h"
#include "tests/support/printing.h"
#include "ui/session/layoutcommands.h"

#include <QProxyStyle>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

namespace {

/// A style whose animations last so many milliseconds.
class TimedStyle : public QProxyStyle
{
public:
    explicit TimedStyle(int milliseconds) : m_milliseconds(milliseconds) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_milliseconds
                                                    : QProxyStyle::styleHint(hint, option, widget, result);
    }

private:
    int m_milliseconds;
};

} // namespace

class TestLayoutGlide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_canvas.reset(); }
    void cardsGlideToTheirNewPlaces();
    void withoutAnimationsTheyAreThereAtOnce();
    void whereNothingMayMoveTheyAreThereAtOnce();
    void theNextChangeEndsTheGlide();
    void theDocumentAndItsHistoryKnowNothingOfIt();

private:
    std::unique_ptr<CanvasFixture> m_canvas;
    NodeId m_moved{QStringLiteral("none")};
    QPointF m_tidyPlace;
    QPointF m_start;

    QPointF shown() const { return m_canvas->view.scene().node(m_moved)->position; }
    void tidyIn(int milliseconds)
    {
        auto* style = new TimedStyle(milliseconds);
        style->setParent(&m_canvas->view);
        m_canvas->view.setStyle(style);
        const Document before = m_canvas->document();
        commands::tidy(m_canvas->session, {});
        m_canvas->view.glideFrom(before);
    }
};

void TestLayoutGlide::init()
{
    m_canvas = std::make_unique<CanvasFixture>(QStringLiteral("Main line\n  1 Sales [queue]\n  2 Support [queue]\n"));
    m_canvas->themes.setMotion(ThemeManager::Motion::On);
    for (const auto& [id, node] : m_canvas->document().nodes) {
        if (node.name == QLatin1String("Support"))
            m_moved = id;
    }
    m_tidyPlace = positionOf(m_canvas->document(), m_moved);
    m_start = m_tidyPlace + QPointF(200, 100);
    m_canvas->session.apply(QStringLiteral("Move"),
                            moveNodes(m_canvas->document(), std::vector{m_moved}, m_start - m_tidyPlace));
}

void TestLayoutGlide::cardsGlideToTheirNewPlaces()
{
    tidyIn(50);
    QCOMPARE(shown(), m_start);
    QTRY_COMPARE(shown(), m_tidyPlace);
}

void TestLayoutGlide::withoutAnimationsTheyAreThereAtOnce()
{
    tidyIn(0);
    QCOMPARE(shown(), m_tidyPlace);
}

void TestLayoutGlide::whereNothingMayMoveTheyAreThereAtOnce()
{
    m_canvas->themes.setMotion(ThemeManager::Motion::Off);
    tidyIn(100'000);
    QCOMPARE(shown(), m_tidyPlace);
}

void TestLayoutGlide::theNextChangeEndsTheGlide()
{
    tidyIn(100'000);
    QCOMPARE(shown(), m_start);
    m_canvas->session.apply(QStringLiteral("Move"),
                            moveNodes(m_canvas->document(), std::vector{m_moved}, QPointF(0, 10)));
    QCOMPARE(shown(), m_tidyPlace + QPointF(0, 10));
}

void TestLayoutGlide::theDocumentAndItsHistoryKnowNothingOfIt()
{
    const int steps = m_canvas->session.undoStack().count();
    tidyIn(100'000);
    QCOMPARE(positionOf(m_canvas->document(), m_moved), m_tidyPlace);
    QCOMPARE(m_canvas->session.undoStack().count(), steps + 1);
    m_canvas->session.undoStack().undo();
    QCOMPARE(shown(), m_start);
}

QTEST_MAIN(TestLayoutGlide)
#include "tst_layoutglide.moc"
