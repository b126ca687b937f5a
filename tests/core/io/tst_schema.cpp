// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/io/native/nativenames.h"
#include "core/planning/planningsettings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace nestline;

/// The published schema and the reader must say the same.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheVersionThatIsWritten();
    void listsTheSameNamesAsTheReader();
    void requiresWhatTheReaderRequires();
    void describesEveryFieldThatIsWritten();
    void limitsSettingsOfPlansAsThePlannerDoes_data();
    void limitsSettingsOfPlansAsThePlannerDoes();
};

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(":/nestline/schema/nestline-1.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject definition(const char* name)
{
    return schema().value(QStringLiteral("$defs")).toObject().value(QLatin1String(name)).toObject();
}

QJsonObject propertiesOf(const QJsonObject& type)
{
    return type.value(QStringLiteral("properties")).toObject();
}

template <size_t size>
void compareNames(const QJsonObject& type, const std::array<QLatin1String, size>& names)
{
    QStringList expected;
    for (const QLatin1String name : names)
        expected << QString(name);
    QCOMPARE(type.value(QStringLiteral("enum")).toVariant().toStringList(), expected);
}

// The fields that a document of version 1 can have are all in the fixture.
QJsonObject everythingWritten()
{
    const auto loaded = loadNativeFile(QStringLiteral(NESTLINE_TEST_DATA "/formats/v1/everything.nestline"));
    return loaded ? QJsonDocument::fromJson(writeNative(loaded->document)).object() : QJsonObject();
}

void compareFields(const QJsonObject& written, const QJsonObject& type)
{
    const QJsonObject properties = propertiesOf(type);
    QVERIFY(!written.isEmpty());
    for (const QString& field : written.keys())
        QVERIFY2(properties.contains(field) || field.startsWith(QLatin1String("later")), qPrintable(field));
}

} // namespace

void TestSchema::namesTheVersionThatIsWritten()
{
    const QJsonObject version = propertiesOf(schema()).value(QStringLiteral("version")).toObject();
    QCOMPARE(version.value(QStringLiteral("const")).toInt(), nativeFormatVersion);
}

void TestSchema::listsTheSameNamesAsTheReader()
{
    const QJsonObject node = propertiesOf(definition("node"));
    const QJsonObject link = propertiesOf(definition("link"));
    const QJsonObject account = propertiesOf(definition("account"));
    compareNames(node.value(QStringLiteral("kind")).toObject(), names::nodeKinds);
    compareNames(link.value(QStringLiteral("trigger")).toObject(), names::triggers);
    compareNames(link.value(QStringLiteral("reference")).toObject(), names::references);
    compareNames(account.value(QStringLiteral("numberType")).toObject(), names::numberTypes);
    compareNames(account.value(QStringLiteral("license")).toObject(), names::assignedLicenses);
    compareNames(definition("menuKey"), names::menuKeys);
    compareNames(propertiesOf(definition("tenant")).value(QStringLiteral("commitment")).toObject(), names::commitments);
    const QJsonObject outbound = node.value(QStringLiteral("outbound")).toObject();
    compareNames(outbound.value(QStringLiteral("items")).toObject(), names::outboundUses);
}

void TestSchema::requiresWhatTheReaderRequires()
{
    const QString required = QStringLiteral("required");
    QCOMPARE(schema().value(required), QJsonValue(QJsonArray{QStringLiteral("format"), QStringLiteral("version")}));
    QCOMPARE(definition("node").value(required).toVariant().toStringList(),
             QStringList({QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("name")}));
    QCOMPARE(definition("account").value(required).toVariant().toStringList(), QStringList(QStringLiteral("id")));
    QCOMPARE(
        definition("link").value(required).toVariant().toStringList(),
        QStringList({QStringLiteral("id"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("trigger")}));
}

void TestSchema::describesEveryFieldThatIsWritten()
{
    const QJsonObject written = everythingWritten();
    compareFields(written, schema());
    const QJsonObject tenant = written.value(QStringLiteral("tenant")).toObject();
    compareFields(tenant, definition("tenant"));
    for (const QString& part : {QStringLiteral("licenses"), QStringLiteral("prices")})
        compareFields(tenant.value(part).toObject(), propertiesOf(definition("tenant")).value(part).toObject());
    const QJsonArray nodes = written.value(QStringLiteral("nodes")).toArray();
    for (const QJsonValue& node : nodes) {
        compareFields(node.toObject(), definition("node"));
        const QJsonArray accounts = node.toObject().value(QStringLiteral("accounts")).toArray();
        for (const QJsonValue& account : accounts)
            compareFields(account.toObject(), definition("account"));
    }
    const QJsonArray baselines = written.value(QStringLiteral("baselines")).toArray();
    for (const QJsonValue& baseline : baselines) {
        if (baseline.toObject().contains(QLatin1String("document")))
            compareFields(baseline.toObject(), definition("baseline"));
    }
    const QJsonArray links = written.value(QStringLiteral("links")).toArray();
    for (const QJsonValue& link : links)
        compareFields(link.toObject(), definition("link"));
}

void TestSchema::limitsSettingsOfPlansAsThePlannerDoes_data()
{
    QTest::addColumn<QString>("setting");
    for (const char* setting : {"maxMenuOptions", "maxSteps", "redialPenalty"})
        QTest::newRow(setting) << QString::fromLatin1(setting);
}

void TestSchema::limitsSettingsOfPlansAsThePlannerDoes()
{
    QFETCH(QString, setting);
    const QJsonObject planning = propertiesOf(schema()).value(QStringLiteral("planning")).toObject();
    const QJsonObject limits = propertiesOf(planning).value(setting).toObject();
    const double minimum = limits.value(QStringLiteral("minimum")).toDouble(-1);
    const double maximum = limits.value(QStringLiteral("maximum")).toDouble(-1);
    for (const double allowed : {minimum, maximum})
        QVERIFY(readPlanningSettings({{setting, allowed}}));
    for (const double beyond : {minimum - 1, maximum + 1}) {
        const Result<PlanningSettings> refused = readPlanningSettings({{setting, beyond}});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.startsWith(QLatin1String("/planning/") + setting),
                 qPrintable(refused.error().message));
    }
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
