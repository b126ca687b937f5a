// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printing.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/session/selecting.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

namespace {

std::set<NodeId> nodes(std::initializer_list<int> numbers)
{
    std::set<NodeId> ids;
    for (const int number : numbers)
        ids.insert(NodeId(QStringLiteral("n%1").arg(number)));
    return ids;
}

} // namespace

/// What belongs together.
class TestSelecting : public QObject
{
    Q_OBJECT

    SessionFixture fixture{QStringLiteral("Main +14255550100\n"
                                          "  1 Sales [queue]\n"
                                          "  2 Menu\n"
                                          "    1 Support [queue] +14255550101\n"
                                          "Berlin\n")};

private Q_SLOTS:
    void initTestCase()
    {
        Document document = fixture.document();
        for (const NodeId& id : nodes({2, 4})) {
            Node node = *document.nodes.find(id);
            node.group = QStringLiteral("East");
            document.nodes = document.nodes.with(id, node);
        }
        fixture.session.reset(document);
        fixture.session.analysis().flush();
    }

    void aSubtreeIsWhatCallsCanGetTo()
    {
        QCOMPARE(selecting::subtree(fixture.document(), nodes({3})), nodes({3, 4}));
        QCOMPARE(selecting::subtree(fixture.document(), nodes({1})), nodes({1, 2, 3, 4}));
        QVERIFY(selecting::subtree(fixture.document(), {}).empty());
    }

    void kindAndGroupFollowTheSelection()
    {
        QCOMPARE(selecting::sameKind(fixture.document(), nodes({2})), nodes({2, 4}));
        QCOMPARE(selecting::sameKind(fixture.document(), nodes({1, 2})), nodes({1, 2, 3, 4, 5}));
        QCOMPARE(selecting::sameGroup(fixture.document(), nodes({2})), nodes({2, 4}));
        QCOMPARE(selecting::sameGroup(fixture.document(), nodes({5})), nodes({1, 3, 5}));
    }

    void numbersAndPaidLicencesAreFound()
    {
        QCOMPARE(selecting::numbered(fixture.document()), nodes({1, 4}));
        // No users, so no free licences.
        QCOMPARE(selecting::paid(fixture.document(), *fixture.session.analysis().bill()), nodes({1, 4}));
    }

    void theRestAndEverything()
    {
        QCOMPARE(selecting::others(fixture.document(), nodes({2, 3})), nodes({1, 4, 5}));
        QCOMPARE(selecting::allNodes(fixture.document()).size(), size_t{5});
        QCOMPARE(selecting::allLinks(fixture.document()).size(), size_t{3});
    }
};

QTEST_MAIN(TestSelecting)
#include "tst_selecting.moc"
