// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/crossings.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace nestline;

namespace {

constexpr Raster raster{300, 200, 80, 120};

struct Line
{
    Place from;
    Place to;
};

QPointF begin(const Line& line)
{
    return {raster.columnEnd(line.from.column), line.from.row};
}

QPointF end(const Line& line)
{
    return {raster.columnBegin(line.to.column), line.to.row};
}

bool cross(const Line& a, const Line& b)
{
    const auto side = [](QPointF p, QPointF q, QPointF r) {
        const double turn = (q.x() - p.x()) * (r.y() - p.y()) - (q.y() - p.y()) * (r.x() - p.x());
        return turn > 0 ? 1 : turn < 0 ? -1 : 0;
    };
    return side(begin(a), end(a), begin(b)) * side(begin(a), end(a), end(b)) < 0
           && side(begin(b), end(b), begin(a)) * side(begin(b), end(b), end(a)) < 0;
}

} // namespace

class TestCrossings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineCrossesTheLinksOfATreeThatItOvertakes()
    {
        CrossingCounter counter(raster);
        counter.clear(3);
        for (const double row : {0.0, 100.0, 200.0, 300.0})
            counter.addTreeLink(0, row, row);
        QCOMPARE(counter.addCrossLink({0, -50}, {1, 250}), 3);
        QCOMPARE(counter.addCrossLink({0, 250}, {1, -50}), 3);
        QCOMPARE(counter.addCrossLink({0, 100}, {2, 100}), 0);
        QCOMPARE(counter.amongCrossLinks(), 3LL);
    }

    void linksFromTheSameCardDoNotCross()
    {
        CrossingCounter counter(raster);
        counter.clear(2);
        counter.addTreeLink(0, 50, 0);
        counter.addTreeLink(0, 50, 100);
        QCOMPARE(counter.addCrossLink({0, 50}, {1, 300}), 0);
        QCOMPARE(counter.addCrossLink({0, 50}, {1, -300}), 0);
        QCOMPARE(counter.amongCrossLinks(), 0LL);
    }

    void itFindsWhatComparingAllPairsFinds()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            const int columns = random.bounded(1, 8);
            CrossingCounter counter(raster);
            counter.clear(columns);
            std::vector<Line> lines;
            for (int column = 0; column + 1 < columns; ++column) {
                std::vector<double> ends(static_cast<size_t>(random.bounded(0, 12)));
                std::generate(ends.begin(), ends.end(), [&] { return random.bounded(1000.0); });
                std::sort(ends.begin(), ends.end());
                for (size_t i = 0; i < ends.size(); ++i) {
                    lines.push_back({{column, 80.0 * static_cast<double>(i)}, {column + 1, ends[i]}});
                    counter.addTreeLink(column, lines.back().from.row, lines.back().to.row);
                }
            }
            long long counted = 0;
            long long expected = 0;
            for (int i = 0; i < 20; ++i) {
                const Line line{{random.bounded(columns), random.bounded(1000.0)},
                                {random.bounded(columns), random.bounded(1000.0)}};
                counted += counter.addCrossLink(line.from, line.to);
                expected +=
                    std::count_if(lines.begin(), lines.end(), [&](const Line& other) { return cross(line, other); });
                lines.push_back(line);
            }
            QCOMPARE(counted + counter.amongCrossLinks(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestCrossings)
#include "tst_crossings.moc"
