// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/referencerooms.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace nestline;

namespace {

const QPointF card(100, 200);
constexpr FlowDirection right = FlowDirection::LeftToRight;
constexpr FlowDirection down = FlowDirection::TopToBottom;

bool touchesAny(const QRectF& rect, const std::vector<QRectF>& others)
{
    return std::any_of(others.begin(), others.end(), [&](const QRectF& other) { return rect.intersects(other); });
}

} // namespace

/// Where references to other trees stand beside a card.
class TestReferenceRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandInTheirOrderClearOfCardAndLine_data()
    {
        QTest::addColumn<bool>("besideLinks");
        QTest::addColumn<FlowDirection>("direction");
        QTest::newRow("alone, to the right") << false << right;
        QTest::newRow("beside links, to the right") << true << right;
        QTest::newRow("alone, down") << false << down;
        QTest::newRow("beside links, down") << true << down;
    }
    void theyStandInTheirOrderClearOfCardAndLine()
    {
        QFETCH(bool, besideLinks);
        QFETCH(FlowDirection, direction);
        const std::vector<QRectF> rooms = referenceRooms({card, {90, 120, 80}, besideLinks, {}}, direction);
        QCOMPARE(rooms.size(), size_t{3});
        const QPointF port = flowOut(card, direction);
        const QRectF line(port, port + alongFlow({60, 1}, direction));
        for (size_t i = 0; i < rooms.size(); ++i) {
            QVERIFY(!rooms[i].intersects(cardRect(card)));
            QVERIFY(!besideLinks || !rooms[i].intersects(line));
            QVERIFY(referenceReach(card, direction).contains(rooms[i]));
            for (size_t other = 0; other < i; ++other)
                QVERIFY(!rooms[i].intersects(rooms[other]));
        }
    }

    void aLongNameHasRoomWhereNothingIsNear()
    {
        const double wanted = referenceWidth(QStringLiteral("→ Berlin service desk").size());
        QVERIFY(wanted > 150);
        for (const auto direction : {right, down})
            QCOMPARE(referenceRooms({card, {wanted}, false, {}}, direction).front().width(), wanted);
    }

    void aLongNameStandsBetweenTheCardsOfTheNextColumn()
    {
        ReferenceSite site{card, {200}, true, {}};
        for (int row = -1; row <= 1; ++row) {
            const QPointF child =
                card + QPointF(columnPitch(right), row * (geometry::card.height() + geometry::rowGap));
            site.taken.push_back(cardRect(child));
            site.taken.push_back(linkCurve(card, child).label);
        }
        const QRectF room = referenceRooms(site, right).front();
        QCOMPARE(room.width(), 200.0);
        QVERIFY(!touchesAny(room, site.taken));
    }

    void whatIsTakenIsNotCovered()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            QRandomGenerator random(seed);
            const auto direction = seed % 2 == 0 ? right : down;
            ReferenceSite site{card, {}, random.bounded(2) == 0, {}};
            for (int i = 0; i < 2; ++i)
                site.widths.push_back(60 + random.bounded(140));
            const QRectF reach = referenceReach(card, direction);
            for (int i = 0; i < 3; ++i) {
                const QPointF place =
                    reach.topLeft() + QPointF(random.bounded(reach.width()), random.bounded(reach.height()));
                site.taken.emplace_back(place, QSizeF(22, 22));
            }
            const std::vector<QRectF> rooms = referenceRooms(site, direction);
            QVERIFY(!rooms[0].intersects(rooms[1]));
            // Without any room the next best is where it always was.
            for (const QRectF& room : rooms)
                QVERIFY(!touchesAny(room, site.taken) || !reach.contains(room) || room.width() <= 88);
        }
    }

    void withoutAnyRoomTheyStillStandApart()
    {
        for (const auto direction : {right, down}) {
            const ReferenceSite site{card, {100, 100, 100}, false, {referenceReach(card, direction)}};
            const std::vector<QRectF> rooms = referenceRooms(site, direction);
            QVERIFY(rooms[1].top() > rooms[0].bottom());
            QVERIFY(rooms[2].top() > rooms[1].bottom());
        }
    }
};

QTEST_GUILESS_MAIN(TestReferenceRooms)
#include "tst_referencerooms.moc"
