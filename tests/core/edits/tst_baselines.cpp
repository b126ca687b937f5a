// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/baselines.h"
#include "core/edits/properties.h"
#include "core/io/native/nativeformat.h"
#include "tests/support/printing.h"
#include "tests/support/randomdocument.h"

#include <QTest>

using namespace nestline;

/// Earlier states that a document keeps under names.
class TestBaselines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBaselineKeepsTheDocumentAsItWas();
    void baselinesHoldNoBaselines();
    void baselinesAreSortedByName();
    void namesAreNeededAndUnique();
    void renamingKeepsTheComparison();
    void renamingToTheSameNameChangesNothing();
    void removingEndsTheComparison();
    void onlyWhatIsThereCanBeComparedWith();
    void restoringKeepsAllBaselines();
    void restoringForgetsWhatAFileCalledBaselinesInside();
    void whatIsGoneIsRefused();
};

namespace {

Document titled(const char* title)
{
    return setTitle(Document(), QString::fromLatin1(title));
}

Document withBaseline(const Document& document, const char* name)
{
    return *addBaseline(document, QString::fromLatin1(name), QStringLiteral("2022-03-01"));
}

QStringList namesIn(const Document& document)
{
    QStringList names;
    for (const Baseline& baseline : document.properties.baselines)
        names << baseline.name;
    return names;
}

} // namespace

void TestBaselines::aBaselineKeepsTheDocumentAsItWas()
{
    QRandomGenerator random(5);
    const Document before = randomDocument(random);
    const Document after = setTitle(*addBaseline(before, QStringLiteral(" first "), QStringLiteral("2022-03-01")),
                                    QStringLiteral("Later"));
    const Baseline* baseline = after.properties.baseline(QStringLiteral("first"));
    QVERIFY(baseline);
    QCOMPARE(baseline->date, QStringLiteral("2022-03-01"));
    QVERIFY(baseline->document->sharesStorageWith(before));
}

void TestBaselines::baselinesHoldNoBaselines()
{
    Document document = withBaseline(titled("A"), "first");
    document = *compareWithBaseline(document, QStringLiteral("first"));
    document.properties.unknownFields.insert(QStringLiteral("baselines"), QJsonValue());
    document = withBaseline(document, "second");
    const Properties& inside = document.properties.baseline(QStringLiteral("second"))->document->properties;
    QVERIFY(inside.baselines.empty());
    QVERIFY(inside.comparedBaseline.isEmpty());
    QVERIFY(inside.unknownFields.isEmpty());
}

void TestBaselines::baselinesAreSortedByName()
{
    const Document document = withBaseline(withBaseline(withBaseline(titled("A"), "b2"), "b10"), "B");
    QCOMPARE(namesIn(document), QStringList({QStringLiteral("B"), QStringLiteral("b10"), QStringLiteral("b2")}));
    QCOMPARE(namesIn(*renameBaseline(document, QStringLiteral("b10"), QStringLiteral("c"))),
             QStringList({QStringLiteral("B"), QStringLiteral("b2"), QStringLiteral("c")}));
}

void TestBaselines::namesAreNeededAndUnique()
{
    const Document document = withBaseline(withBaseline(titled("A"), "first"), "second");
    QCOMPARE(addBaseline(document, QStringLiteral(" "), {}).error().code, Error::Code::InvalidInput);
    QCOMPARE(addBaseline(document, QStringLiteral(" first"), {}).error().code, Error::Code::NotAllowed);
    const QString first = QStringLiteral("first");
    QCOMPARE(renameBaseline(document, first, QString()).error().code, Error::Code::InvalidInput);
    QCOMPARE(renameBaseline(document, first, QStringLiteral("second ")).error().code, Error::Code::NotAllowed);
}

void TestBaselines::renamingKeepsTheComparison()
{
    Document document = withBaseline(withBaseline(titled("A"), "first"), "second");
    document = *compareWithBaseline(document, QStringLiteral("first"));
    document = *renameBaseline(document, QStringLiteral("first"), QStringLiteral("third"));
    QCOMPARE(document.properties.comparedBaseline, QStringLiteral("third"));
    document = *renameBaseline(document, QStringLiteral("second"), QStringLiteral("fourth"));
    QCOMPARE(document.properties.comparedBaseline, QStringLiteral("third"));
}

void TestBaselines::renamingToTheSameNameChangesNothing()
{
    const Document document = withBaseline(titled("A"), "first");
    QVERIFY(renameBaseline(document, QStringLiteral("first"), QStringLiteral(" first "))->sharesStorageWith(document));
}

void TestBaselines::removingEndsTheComparison()
{
    const Document both = withBaseline(withBaseline(titled("A"), "first"), "second");
    const Document compared = *compareWithBaseline(both, QStringLiteral("first"));
    const Document without = *removeBaseline(compared, QStringLiteral("first"));
    QCOMPARE(namesIn(without), QStringList(QStringLiteral("second")));
    QVERIFY(without.properties.comparedBaseline.isEmpty());
    QCOMPARE(removeBaseline(compared, QStringLiteral("second"))->properties.comparedBaseline, QStringLiteral("first"));
}

void TestBaselines::onlyWhatIsThereCanBeComparedWith()
{
    const Document document = withBaseline(titled("A"), "first");
    QCOMPARE(compareWithBaseline(document, QStringLiteral("other")).error().code, Error::Code::NotFound);
    const Document compared = *compareWithBaseline(document, QStringLiteral("first"));
    QVERIFY(compareWithBaseline(compared, QStringLiteral("first"))->sharesStorageWith(compared));
    QVERIFY(*compareWithBaseline(compared, QString()) == document);
}

void TestBaselines::restoringKeepsAllBaselines()
{
    const Document before = withBaseline(titled("Before"), "first");
    Document after = withBaseline(setTitle(before, QStringLiteral("After")), "second");
    after = *compareWithBaseline(after, QStringLiteral("first"));
    const Document restored = *restoreBaseline(after, QStringLiteral("first"));
    QCOMPARE(restored.properties.title, QStringLiteral("Before"));
    QVERIFY(restored.properties.baselines == after.properties.baselines);
    QCOMPARE(restored.properties.comparedBaseline, QStringLiteral("first"));
    QVERIFY(restoreBaseline(restored, QStringLiteral("first"))->sharesStorageWith(restored));
}

void TestBaselines::restoringForgetsWhatAFileCalledBaselinesInside()
{
    const auto read = readNative(R"({"format": "nestline", "version": 1, "baselines": [
        {"name": "old note"},
        {"name": "first", "document": {"format": "nestline", "version": 1, "comparedBaseline": "x", "baselines": [
            {"name": "first", "document": {"format": "nestline", "version": 1}}]}}]})");
    QVERIFY(read.hasValue());
    const Document restored = *restoreBaseline(read->document, QStringLiteral("first"));
    const auto again = readNative(writeNative(restored));
    QVERIFY2(again.hasValue(), again ? "" : qPrintable(again.error().message));
    QCOMPARE(namesIn(again->document), QStringList(QStringLiteral("first")));
    QVERIFY(again->document.properties.comparedBaseline.isEmpty());
    QVERIFY(writeNative(restored).contains("old note"));
}

void TestBaselines::whatIsGoneIsRefused()
{
    const Document document = titled("A");
    const QString gone = QStringLiteral("gone");
    QCOMPARE(removeBaseline(document, gone).error().code, Error::Code::NotFound);
    QCOMPARE(renameBaseline(document, gone, QStringLiteral("x")).error().code, Error::Code::NotFound);
    QCOMPARE(restoreBaseline(document, gone).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestBaselines)
#include "tst_baselines.moc"
