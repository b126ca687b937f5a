// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "tests/support/formatexample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace nestline;
using namespace nestline::formatexample;

/// Baselines in files: documents within a document.
class TestNativeBaselines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBaselinesInTheOrderOfTheirNames();
    void aBaselineHoldsNoBaselines();
    void entriesWithoutADocumentStayBesideTheBaselines();
    void namesTheBaselineThatNeedsALaterVersion();
};

void TestNativeBaselines::readsBaselinesInTheOrderOfTheirNames()
{
    const Properties properties = readOrFail(everything()).properties;
    QCOMPARE(properties.comparedBaseline, QStringLiteral("before the move"));
    QCOMPARE(properties.baselines.size(), size_t(2));
    QCOMPARE(properties.baselines[0].name, QStringLiteral("a year ago"));
    QVERIFY(properties.baselines[0].document->nodes.isEmpty());
    const Baseline& before = properties.baselines[1];
    QCOMPARE(before.name, QStringLiteral("before the move"));
    QCOMPARE(before.date, QStringLiteral("2022-02-01"));
    QCOMPARE(before.unknownFields.value(QStringLiteral("laterBaselineField")).toInt(), 1);
    QCOMPARE(before.document->properties.title, QStringLiteral("Before"));
    QVERIFY(before.document->properties.tenant.orderedFreeLicenses == 0);
    QCOMPARE(before.document->nodes.find(NodeId(QStringLiteral("n1")))->name, QStringLiteral("All calls"));
    QCOMPARE(before.document->properties.unknownFields.value(QStringLiteral("laterField")).toString(),
             QStringLiteral("inside"));
}

void TestNativeBaselines::aBaselineHoldsNoBaselines()
{
    const QByteArray bytes = everything();
    const Properties inside = readOrFail(bytes).properties.baselines[1].document->properties;
    QVERIFY(inside.baselines.empty());
    QVERIFY(inside.comparedBaseline.isEmpty());
    const auto innerOf = [](const QJsonObject& root, int index) {
        const QJsonValue baseline = root.value(QStringLiteral("baselines")).toArray().at(index);
        return baseline.toObject().value(QStringLiteral("document")).toObject();
    };
    const QJsonObject read = innerOf(QJsonDocument::fromJson(bytes).object(), 1);
    const QJsonObject written = innerOf(toJson(readOrFail(bytes)), 1);
    for (const char* field : {"baselines", "comparedBaseline"})
        QCOMPARE(written.value(QLatin1String(field)), read.value(QLatin1String(field)));
}

void TestNativeBaselines::entriesWithoutADocumentStayBesideTheBaselines()
{
    const QJsonArray written = toJson(readOrFail(everything())).value(QStringLiteral("baselines")).toArray();
    QStringList names;
    for (const QJsonValue& baseline : written)
        names << baseline.toObject().value(QStringLiteral("name")).toString();
    QCOMPARE(names,
             QStringList({QStringLiteral("a year ago"), QStringLiteral("before the move"), QStringLiteral("today")}));
    const QJsonObject today{{QStringLiteral("name"), QStringLiteral("today")}, {QStringLiteral("monthly"), 40}};
    QCOMPARE(written.at(2).toObject(), today);
}

void TestNativeBaselines::namesTheBaselineThatNeedsALaterVersion()
{
    const auto result = readNative(withField(QStringLiteral("/baselines/1/document"), QStringLiteral("version"), "7"));
    QVERIFY(!result);
    QVERIFY(result.error().code == Error::Code::NewerVersion);
    QVERIFY2(result.error().message.startsWith(QLatin1String("/baselines/1/document/version: ")),
             qPrintable(result.error().message));
}

QTEST_GUILESS_MAIN(TestNativeBaselines)
#include "tst_nativebaselines.moc"
