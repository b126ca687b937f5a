// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/layout/tidy.h"
#include "tests/support/drawing.h"
#include "tests/support/generatedestate.h"
#include "tests/support/printing.h"
#include "ui/canvas/canvasscene.h"

#include <QDir>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

namespace {

/// Whether what is drawn of a link passes behind a card.
bool passesBehind(const LinkCurve& curve, const QRectF& card)
{
    const QRectF inside = card.adjusted(1, 1, -1, -1);
    const std::vector<QPointF> line = curve.flattened(100);
    for (size_t i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        const int steps = std::max(1, static_cast<int>(piece.length() / 4));
        for (int step = 0; step <= steps; ++step) {
            if (inside.contains(piece.pointAt(static_cast<double>(step) / steps)))
                return true;
        }
    }
    return false;
}

/// The links of a drawing that pass behind a card which is not one of their ends.
QStringList hiddenLinks(const Document& drawing)
{
    CanvasScene scene;
    scene.reset(drawing);
    QStringList hidden;
    for (const auto& [id, link] : drawing.links) {
        const LinkSnapshot& drawn = *scene.link(id);
        for (const NodeSnapshot* node : scene.nodesIn(drawn.curve.bounds())) {
            const bool isEnd = node->id == link.from || node->id == link.to;
            if (!isEnd && node->rect().intersects(drawn.curve.bounds()) && passesBehind(drawn.curve, node->rect())) {
                hidden.push_back(
                    QStringLiteral("%1 to %2, behind %3")
                        .arg(drawing.nodes.find(link.from)->name, drawing.nodes.find(link.to)->name, node->name));
                break;
            }
        }
    }
    return hidden;
}

Document sample(const QString& name)
{
    return loadNativeFile(QStringLiteral(NESTLINE_SOURCE_DIR "/resources/samples/") + name)->document;
}

} // namespace

/// The ways of links through a tidied drawing.
class TestLinkWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLinkPassesBehindACard_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<FlowDirection>("direction");
        const auto add = [](const QString& name, const Document& document) {
            QTest::addRow("%s, to the right", qPrintable(name)) << document << FlowDirection::LeftToRight;
            QTest::addRow("%s, down", qPrintable(name)) << document << FlowDirection::TopToBottom;
        };
        const QDir samples(QStringLiteral(NESTLINE_SOURCE_DIR "/resources/samples"));
        for (const QString& name : samples.entryList({QStringLiteral("*.nestline")}))
            add(name, sample(name));
        for (const auto& [nodes, seeds] : {std::pair(100, 10), std::pair(1000, 2)}) {
            for (int seed = 1; seed <= seeds; ++seed)
                add(QStringLiteral("%1 nodes, seed %2").arg(nodes).arg(seed), generatedEstate(nodes, seed));
        }
    }
    void noLinkPassesBehindACard()
    {
        QFETCH(Document, document);
        QFETCH(FlowDirection, direction);
        QVERIFY(!document.nodes.isEmpty());
        QCOMPARE(hiddenLinks(tidied(document, {.direction = direction})), QStringList());
    }
};

QTEST_MAIN(TestLinkWays)
#include "tst_linkways.moc"
