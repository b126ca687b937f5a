// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/pagecuts.h"

#include <QTest>

#include <vector>

using namespace nestline::ui;

using Stretches = std::vector<Stretch>;
Q_DECLARE_METATYPE(Stretches)

/// Where a drawing lies on a poster so that the cuts between pages spare its cards.
class TestPageCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsSpareWhatTheyCan_data()
    {
        QTest::addColumn<int>("pages"); // of 100 each
        QTest::addColumn<double>("room");
        QTest::addColumn<Stretches>("cards");
        QTest::addColumn<Stretches>("labels");
        QTest::addColumn<double>("expected"); // wanted is the middle of the room
        QTest::newRow("nothing to spare") << 2 << 40.0 << Stretches{} << Stretches{} << 20.0;
        QTest::newRow("nothing is cut in the middle")
            << 2 << 40.0 << Stretches{{0, 70}, {90, 160}} << Stretches{} << 20.0;
        QTest::newRow("a little to the right") << 2 << 40.0 << Stretches{{0, 70}, {72, 160}} << Stretches{} << 28.0;
        QTest::newRow("a little to the left") << 2 << 40.0 << Stretches{{0, 88}, {91, 160}} << Stretches{} << 12.0;
        QTest::newRow("as far as it goes") << 2 << 40.0 << Stretches{{10, 100}, {100, 160}} << Stretches{} << 0.0;
        QTest::newRow("a single page has no cuts") << 1 << 40.0 << Stretches{{0, 60}} << Stretches{} << 20.0;
        QTest::newRow("no room") << 2 << 0.0 << Stretches{{50, 150}} << Stretches{} << 0.0;
        QTest::newRow("as few as possible")
            << 2 << 40.0 << Stretches{{0, 90}, {50, 95}, {70, 200}} << Stretches{} << 5.0;
        QTest::newRow("cards before labels")
            << 2 << 40.0 << Stretches{{0, 75}, {85, 160}} << Stretches{{70, 90}, {72, 88}} << 20.0;
        QTest::newRow("labels where cards leave the choice")
            << 2 << 40.0 << Stretches{{0, 65}, {95, 160}} << Stretches{{72, 90}} << 28.0;
        QTest::newRow("every cut counts")
            << 3 << 40.0 << Stretches{{0, 80}, {82, 170}, {180, 260}} << Stretches{} << 20.0;
    }
    void cutsSpareWhatTheyCan()
    {
        QFETCH(int, pages);
        QFETCH(double, room);
        QFETCH(Stretches, cards);
        QFETCH(Stretches, labels);
        QTEST(placeBetweenCuts({.page = 100, .pages = pages, .first = 0, .last = room, .wanted = room / 2}, cards,
                               labels),
              "expected");
    }

    void aPlaceIsTheBestOfAll()
    {
        // Compared with trying every place.
        quint32 seed = 7;
        const auto next = [&seed](quint32 below) { return (seed = seed * 1664525 + 1013904223) / 65536 % below; };
        for (int round = 0; round < 200; ++round) {
            PosterAxis axis{.page = 100, .pages = 4, .first = 10, .last = 10.0 + next(90)};
            axis.wanted = axis.first + next(static_cast<quint32>(axis.last - axis.first) + 1);
            Stretches cards;
            for (int i = 0; i < 8; ++i) {
                const double from = next(350);
                cards.push_back({from, from + 20 + next(30)});
            }
            const auto cutsAt = [&](double begin) {
                int cuts = 0;
                for (int page = 1; page < axis.pages; ++page) {
                    for (const Stretch& card : cards)
                        cuts += begin + card.from < page * axis.page && page * axis.page < begin + card.to ? 1 : 0;
                }
                return cuts;
            };
            const double found = placeBetweenCuts(axis, cards, {});
            QVERIFY(found >= axis.first && found <= axis.last);
            for (double begin = axis.first; begin <= axis.last; ++begin) {
                QVERIFY(cutsAt(found) <= cutsAt(begin));
                if (cutsAt(found) == cutsAt(begin))
                    QVERIFY(qAbs(found - axis.wanted) <= qAbs(begin - axis.wanted));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPageCuts)
#include "tst_pagecuts.moc"
