// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/bookmarks.h"
#include "core/edits/nodes.h"
#include "core/io/native/nativeformat.h"
#include "core/io/notation/notation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace nestline;

class TestBookmarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingKeepsThePlace();
    void aNameIsNeededAndOnlyOnce();
    void renamingKeepsThePlace();
    void removing();
    void bookmarksOfRemovedNodesKeepTheirPlace();
    void placesAreReadFromTheField();
    void whatIsNoBookmarkStays_data();
    void whatIsNoBookmarkStays();
    void bookmarksSurviveSaveAndLoad();

private:
    const Document m_document = *documentFromNotation(QStringLiteral("Main +14255550100\n  1 Sales [queue]\n"));
    const Bookmark m_sales{.node = NodeId(QStringLiteral("n2")), .centre = QPointF(3, 4), .zoom = 0.5};

    Document withField(const QByteArray& json) const
    {
        Document document = m_document;
        document.properties.unknownFields.insert(QStringLiteral("bookmarks"), QJsonDocument::fromJson(json).array());
        return document;
    }
    static BookmarkName name(const char* text) { return BookmarkName(QLatin1String(text)); }
};

void TestBookmarks::addingKeepsThePlace()
{
    const Document marked = *addBookmark(m_document, QStringLiteral("  Sales "), m_sales);
    QCOMPARE(bookmarksOf(marked).size(), size_t(1));
    QVERIFY(bookmarksOf(marked).at(name("Sales")) == m_sales);
}

void TestBookmarks::aNameIsNeededAndOnlyOnce()
{
    const Document marked = *addBookmark(m_document, QStringLiteral("Sales"), m_sales);
    QVERIFY(addBookmark(marked, QStringLiteral(" "), m_sales).error().code == Error::Code::InvalidInput);
    const Result<Document> twice = addBookmark(marked, QStringLiteral("Sales "), m_sales);
    QVERIFY(twice.error().code == Error::Code::NotAllowed);
    QVERIFY(twice.error().message.contains(QLatin1String("Sales")));
}

void TestBookmarks::renamingKeepsThePlace()
{
    Document marked = *addBookmark(m_document, QStringLiteral("Sales"), m_sales);
    marked = *addBookmark(marked, QStringLiteral("Main"), m_sales);
    const Document renamed = *renameBookmark(marked, name("Sales"), QStringLiteral("Selling"));
    QVERIFY(!bookmarksOf(renamed).contains(name("Sales")));
    QVERIFY(bookmarksOf(renamed).at(name("Selling")) == m_sales);
    QVERIFY(renameBookmark(marked, name("Sales"), QStringLiteral("Sales"))->sharesStorageWith(marked));
    QVERIFY(!renameBookmark(marked, name("Sales"), QStringLiteral("Main")));
    QVERIFY(!renameBookmark(marked, name("Sales"), QString()));
    QVERIFY(renameBookmark(marked, name("Gone"), QStringLiteral("X")).error().code == Error::Code::NotFound);
}

void TestBookmarks::removing()
{
    const Document marked = *addBookmark(m_document, QStringLiteral("Sales"), m_sales);
    QVERIFY(*removeBookmark(marked, name("Sales")) == m_document);
    QVERIFY(removeBookmark(m_document, name("Sales")).error().code == Error::Code::NotFound);
}

void TestBookmarks::bookmarksOfRemovedNodesKeepTheirPlace()
{
    Document marked = *addBookmark(m_document, QStringLiteral("Place"), m_sales);
    marked = *addBookmark(marked, QStringLiteral("Node alone"), {.node = m_sales.node, .centre = {}, .zoom = {}});
    marked =
        *addBookmark(marked, QStringLiteral("Other"), {.node = NodeId(QStringLiteral("n1")), .centre = {}, .zoom = {}});
    const Document after = removeNodes(marked, std::vector{*m_sales.node});
    QCOMPARE(bookmarksOf(after).size(), size_t(2));
    QVERIFY(!bookmarksOf(after).at(name("Place")).node);
    QCOMPARE(bookmarksOf(after).at(name("Place")).centre, m_sales.centre);
    QVERIFY(bookmarksOf(after).at(name("Other")).node);
}

void TestBookmarks::placesAreReadFromTheField()
{
    const Bookmarks bookmarks = bookmarksOf(withField(
        R"([{"name": "Sales", "node": "n2", "later": 1}, {"name": "Far", "center": [3.5, -4], "zoom": 0.25}])"));
    QCOMPARE(bookmarks.size(), size_t(2));
    const Bookmark& far = bookmarks.at(name("Far"));
    QVERIFY(!far.node);
    QCOMPARE(far.centre.value(), QPointF(3.5, -4));
    QCOMPARE(far.zoom.value(), 0.25);
    const Bookmark& sales = bookmarks.at(name("Sales"));
    QCOMPARE(sales.node.value(), NodeId(QStringLiteral("n2")));
    QVERIFY(!sales.centre && !sales.zoom);
    QCOMPARE(sales.unknownFields.value(QStringLiteral("later")).toInt(), 1);
}

void TestBookmarks::whatIsNoBookmarkStays_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no object") << QByteArray("17");
    QTest::newRow("no name") << QByteArray(R"({"node": "n1"})");
    QTest::newRow("name of another") << QByteArray(R"({"name": "Sales", "node": "n1"})");
    QTest::newRow("no place") << QByteArray(R"({"name": "Nowhere"})");
    QTest::newRow("center of one number") << QByteArray(R"({"name": "Line", "center": [1]})");
    QTest::newRow("center beyond all drawings") << QByteArray(R"({"name": "Away", "center": [1, 1e10]})");
    QTest::newRow("zoom zero") << QByteArray(R"({"name": "Flat", "node": "n1", "zoom": 0})");
    QTest::newRow("zoom as text") << QByteArray(R"({"name": "Text", "node": "n1", "zoom": "1"})");
}

void TestBookmarks::whatIsNoBookmarkStays()
{
    QFETCH(QByteArray, entry);
    const Document document = withField(R"([{"name": "Sales", "node": "n2"}, )" + entry + ']');
    QCOMPARE(bookmarksOf(document).size(), size_t(1));
    const Document none = *removeBookmark(document, name("Sales"));
    QCOMPARE(none.properties.unknownFields.value(QStringLiteral("bookmarks")).toArray(),
             QJsonDocument::fromJson('[' + entry + ']').array());
}

void TestBookmarks::bookmarksSurviveSaveAndLoad()
{
    Document marked = *addBookmark(m_document, QStringLiteral("Sales"), m_sales);
    marked = *addBookmark(marked, QStringLiteral("Before"), {.node = {}, .centre = QPointF(0.5, 7), .zoom = {}});
    const auto read = readNative(writeNative(marked));
    QVERIFY(read.hasValue());
    QVERIFY(bookmarksOf(read->document) == bookmarksOf(marked));
}

QTEST_GUILESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
