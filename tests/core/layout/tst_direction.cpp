// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/io/notation/notation.h"
#include "core/layout/tidy.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace nestline;

namespace {

Document small()
{
    return tidied(*documentFromNotation(QStringLiteral("Main line\n  1 Sales [queue]\n  2 Service [queue]\n")));
}

} // namespace

class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenUntilSomebodyChooses()
    {
        QVERIFY(!chosenDirection(small()));
        QVERIFY(!writeNative(small()).contains("direction"));
    }

    void tidyingInADirectionChoosesIt()
    {
        const Document down = tidied(small(), {.direction = FlowDirection::TopToBottom});
        QVERIFY(chosenDirection(down) == FlowDirection::TopToBottom);
        QCOMPARE(tidied(down), down);
        const Document right = tidied(down, {.direction = FlowDirection::LeftToRight});
        QVERIFY(chosenDirection(right) == FlowDirection::LeftToRight);
        QCOMPARE(right.positions, small().positions);
    }

    void theChoiceHoldsHoweverTheDrawingLooks()
    {
        QVERIFY(flowDirectionOf(withDirection(small(), FlowDirection::TopToBottom)) == FlowDirection::TopToBottom);
    }

    void filesKeepTheChoice()
    {
        const Document down = withDirection(small(), FlowDirection::TopToBottom);
        QVERIFY(writeNative(down).contains("\"direction\": \"down\""));
        QVERIFY(chosenDirection(readNative(writeNative(down))->document) == FlowDirection::TopToBottom);
    }

    void whatALaterVersionChoseIsKept()
    {
        Document document = small();
        document.properties.unknownFields.insert(QStringLiteral("direction"), QStringLiteral("left"));
        QVERIFY(!chosenDirection(document));
        QVERIFY(flowDirectionOf(document) == FlowDirection::LeftToRight);
        QVERIFY(writeNative(tidied(document)).contains("\"direction\": \"left\""));
    }
};

QTEST_GUILESS_MAIN(TestDirection)
#include "tst_direction.moc"
