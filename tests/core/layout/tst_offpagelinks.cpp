// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "core/layout/documentforest.h"
#include "core/layout/offpagelinks.h"
#include "tests/support/printing.h"
#include "tests/support/randomdocument.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace nestline;

namespace {

QStringList sorted(const std::unordered_set<LinkId>& links)
{
    QStringList ids;
    for (const LinkId& id : links)
        ids.push_back(id.toString());
    ids.sort();
    return ids;
}

} // namespace

/// Links between the trees of a drawing, and where they are referred to.
class TestOffPageLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksBetweenTreesAreOffPage_data()
    {
        QTest::addColumn<QString>("nodes");   // a letter each
        QTest::addColumn<QString>("links");   // "ab bc": l0 from a to b, l1 from b to c
        QTest::addColumn<QString>("offPage"); // "l0 l1"
        const auto row = [](const char* name, const char* nodes, const char* links, const char* offPage) {
            QTest::newRow(name) << QString::fromLatin1(nodes) << QString::fromLatin1(links)
                                << QString::fromLatin1(offPage);
        };
        row("nothing", "", "", "");
        row("one tree", "abc", "ab bc", "");
        row("a way back", "ab", "ab ba", "");
        row("to itself", "a", "aa", "");
        row("shared inside a tree", "abcd", "ab ac bd cd", "");
        row("shared by two trees", "abc", "ac bc", "l1");
        row("the nearer root has it", "abcd", "ab bd cd", "l1");
        row("an end is missing", "a", "ax", "");
    }
    void linksBetweenTreesAreOffPage()
    {
        QFETCH(QString, nodes);
        QFETCH(QString, links);
        Document document;
        for (const QChar node : nodes)
            document.nodes = document.nodes.with(NodeId(QString(node)), Node{});
        for (const QString& ends : links.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const LinkId id(QStringLiteral("l%1").arg(document.links.size()));
            document.links = document.links.with(id, Link{.from = NodeId(ends.left(1)), .to = NodeId(ends.right(1))});
        }
        QTEST(sorted(offPageLinks(document)).join(QLatin1Char(' ')), "offPage");
    }

    // Without them, every tree stands for itself: what is left connects nodes of one tree only.
    void withoutThemTreesAreApart()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QRandomGenerator random(seed);
            const Document document = randomDocument(random);
            const std::vector<NodeId> ids = nodesOf(document);
            const Forest forest = forestOf(document, ids);
            const auto treeOf = [&](const NodeId& id) {
                return forest.treeOf(static_cast<int>(std::lower_bound(ids.begin(), ids.end(), id) - ids.begin()));
            };
            const std::unordered_set<LinkId> offPage = offPageLinks(document);
            for (const auto& [id, link] : document.links) {
                if (document.nodes.contains(link.from) && document.nodes.contains(link.to))
                    QCOMPARE(offPage.contains(id), treeOf(link.from) != treeOf(link.to));
            }
            QVERIFY(offPage == offPageLinks(document));
        }
    }
};

QTEST_GUILESS_MAIN(TestOffPageLinks)
#include "tst_offpagelinks.moc"
