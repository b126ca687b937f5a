// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"
#include "core/base/table.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace nestline;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesLikeAMapUnderRandomEdits();
    void anEqualRowReturnsTheSameVersion();
    void differencesAreExactlyTheChangedRows();
    void idsAreOrderedByCodePoints();
};

using Numbers = Table<NodeId, int>;

static NodeId id(int number)
{
    return NodeId(QStringLiteral("n%1").arg(number));
}

void TestTable::behavesLikeAMapUnderRandomEdits()
{
    QRandomGenerator random(1);
    Numbers table;
    std::map<NodeId, int> expected;
    for (int step = 0; step < 5000; ++step) {
        const NodeId key = id(random.bounded(700));
        if (random.bounded(3) == 0) {
            table = table.without(key);
            expected.erase(key);
        } else {
            table = table.with(key, step);
            expected.insert_or_assign(key, step);
        }
    }
    QCOMPARE(table.size(), qsizetype(expected.size()));
    auto row = expected.begin();
    for (const auto& [key, value] : table) {
        QCOMPARE(key, row->first);
        QCOMPARE(value, row->second);
        QCOMPARE(*table.find(key), value);
        ++row;
    }
}

void TestTable::anEqualRowReturnsTheSameVersion()
{
    const Numbers table = Numbers().with(id(1), 7).with(id(2), 8);
    QVERIFY(table.with(id(1), 7).sharesStorageWith(table));
    QVERIFY(table.without(id(3)).sharesStorageWith(table));
    QVERIFY(!table.with(id(1), 9).sharesStorageWith(table));
}

void TestTable::differencesAreExactlyTheChangedRows()
{
    QRandomGenerator random(2);
    std::vector<Numbers::Entry> entries;
    for (int i = 0; i < 1000; ++i)
        entries.push_back({id(i), i});
    const Numbers before = Numbers::fromEntries(entries);
    Numbers after = before;
    std::map<NodeId, int> expected;
    for (const auto& [key, value] : before)
        expected.insert_or_assign(key, value);
    for (int step = 0; step < 300; ++step) {
        const NodeId key = id(random.bounded(1300));
        after = step % 4 == 0 ? after.without(key) : after.with(key, -step);
    }
    std::map<NodeId, int> rebuilt = expected;
    Numbers::visitDifferences(before, after, [&](const Numbers::Entry* old, const Numbers::Entry* now) {
        if (now) {
            QVERIFY(!old || !(old->row == now->row));
            rebuilt.insert_or_assign(now->key, now->row);
        } else {
            rebuilt.erase(old->key);
        }
    });
    QCOMPARE(qsizetype(rebuilt.size()), after.size());
    for (const auto& [key, value] : rebuilt)
        QCOMPARE(*after.find(key), value);
}

void TestTable::idsAreOrderedByCodePoints()
{
    const NodeId privateUse(QString(QChar(0xE000)));
    const NodeId beyondTheBasicPlane(QString::fromUcs4(U"\U00010000"));
    QVERIFY(privateUse < beyondTheBasicPlane);
    QVERIFY(id(1) < id(10));
    QVERIFY(id(10) < id(2));
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
