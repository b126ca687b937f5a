// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/io/native/nativenames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace nestline {

namespace {

// What an empty policy means; files always name the edition, so that they mean the same in every later version.
constexpr QLatin1String defaultPolicy("virtual-user-2020");

void putText(QJsonObject& object, QLatin1String field, const QString& text)
{
    if (!text.isEmpty())
        object.insert(field, text);
}

void putObject(QJsonObject& object, QLatin1String field, const QJsonObject& value)
{
    if (!value.isEmpty())
        object.insert(field, value);
}

void putCount(QJsonObject& object, QLatin1String field, int count)
{
    if (count != 0)
        object.insert(field, count);
}

QJsonObject licensesToJson(const LicenseCounts& licenses)
{
    QJsonObject json = licenses.unknownFields;
    putCount(json, QLatin1String("phoneSystem"), licenses.phoneSystem);
    putCount(json, QLatin1String("e5"), licenses.e5);
    putCount(json, QLatin1String("businessVoice"), licenses.businessVoice);
    putCount(json, QLatin1String("callingPlan"), licenses.callingPlan);
    putCount(json, QLatin1String("sharedDevices"), licenses.sharedDevices);
    return json;
}

void putPrice(QJsonObject& object, QLatin1String field, const std::optional<Money>& price)
{
    if (price)
        object.insert(field, price->toDecimal());
}

QJsonObject pricesToJson(const OwnPrices& prices)
{
    QJsonObject json = prices.unknownFields;
    putText(json, QLatin1String("currency"), prices.currency);
    putPrice(json, QLatin1String("paidLicense"), prices.paidLicense);
    putPrice(json, QLatin1String("baseLicense"), prices.baseLicense);
    putPrice(json, QLatin1String("payAsYouGo"), prices.payAsYouGo);
    putText(json, QLatin1String("source"), prices.source);
    putText(json, QLatin1String("date"), prices.date);
    return json;
}

QJsonObject tenantToJson(const Tenant& tenant)
{
    QJsonObject json = tenant.unknownFields;
    json.insert(QLatin1String("phoneSystemUsers"), tenant.phoneSystemUsers);
    json.insert(QLatin1String("policy"), tenant.policy.isEmpty() ? QString(defaultPolicy) : tenant.policy);
    if (tenant.licenses)
        json.insert(QLatin1String("licenses"), licensesToJson(*tenant.licenses));
    putObject(json, QLatin1String("prices"), pricesToJson(tenant.prices));
    if (tenant.commitment != Commitment::Year)
        json.insert(QLatin1String("commitment"), names::nameOf(tenant.commitment, names::commitments));
    if (tenant.billBaseLicenses)
        json.insert(QLatin1String("billBaseLicenses"), true);
    if (tenant.orderedFreeLicenses)
        json.insert(QLatin1String("orderedFreeLicenses"), *tenant.orderedFreeLicenses);
    return json;
}

QJsonObject accountToJson(const Account& account)
{
    QJsonObject json = account.unknownFields;
    json.insert(QLatin1String("id"), account.id.toString());
    putText(json, QLatin1String("upn"), account.upn);
    putText(json, QLatin1String("number"), account.number);
    if (account.numberType != NumberType::Unknown)
        json.insert(QLatin1String("numberType"), names::numberTypes[static_cast<size_t>(account.numberType) - 1]);
    if (account.monthlyCalls)
        json.insert(QLatin1String("monthlyCalls"), *account.monthlyCalls);
    if (account.pinned)
        json.insert(QLatin1String("pinned"), true);
    if (account.license != AssignedLicense::Unknown)
        json.insert(QLatin1String("license"), names::assignedLicenses[static_cast<size_t>(account.license) - 1]);
    return json;
}

QJsonArray accountsToJson(std::vector<Account> accounts)
{
    sortAccounts(accounts);
    QJsonArray json;
    for (const Account& account : accounts)
        json.append(accountToJson(account));
    return json;
}

QJsonArray outboundToJson(const OutboundUse& outbound)
{
    QJsonArray json;
    if (outbound.callback)
        json.append(names::outboundUses[0]);
    if (outbound.onBehalf)
        json.append(names::outboundUses[1]);
    return json;
}

QJsonObject nodeToJson(const NodeId& id, const Node& node, const QPointF* position)
{
    QJsonObject json = node.unknownFields;
    json.insert(QLatin1String("id"), id.toString());
    json.insert(QLatin1String("kind"), names::nameOf(node.kind, names::nodeKinds));
    json.insert(QLatin1String("name"), node.name);
    putText(json, QLatin1String("group"), node.group);
    putText(json, QLatin1String("language"), node.language);
    putText(json, QLatin1String("timeZone"), node.timeZone);
    putText(json, QLatin1String("note"), node.note);
    if (position)
        json.insert(QLatin1String("position"), QJsonArray{position->x(), position->y()});
    if (!node.accounts.empty())
        json.insert(QLatin1String("accounts"), accountsToJson(node.accounts));
    if (node.outbound.any())
        json.insert(QLatin1String("outbound"), outboundToJson(node.outbound));
    if (node.directorySearch)
        json.insert(QLatin1String("directorySearch"), true);
    if (node.positionPinned)
        json.insert(QLatin1String("positionPinned"), true);
    return json;
}

QJsonObject linkToJson(const LinkId& id, const Link& link)
{
    QJsonObject json = link.unknownFields;
    json.insert(QLatin1String("id"), id.toString());
    json.insert(QLatin1String("from"), link.from.toString());
    json.insert(QLatin1String("to"), link.to.toString());
    json.insert(QLatin1String("trigger"), names::nameOf(link.trigger, names::triggers));
    if (link.key)
        json.insert(QLatin1String("key"), link.key->toString());
    if (link.reference != Reference::ResourceAccount)
        json.insert(QLatin1String("reference"), names::nameOf(link.reference, names::references));
    return json;
}

QJsonObject documentToJson(const Document& document);

// Entries that were read but hold no document follow the baselines as they stood.
void putBaselines(QJsonObject& object, const std::vector<Baseline>& baselines)
{
    if (baselines.empty())
        return;
    const QLatin1String field("baselines");
    QJsonArray list;
    for (const Baseline& baseline : baselines) {
        QJsonObject json = baseline.unknownFields;
        json.insert(QLatin1String("name"), baseline.name);
        putText(json, QLatin1String("date"), baseline.date);
        json.insert(QLatin1String("document"), documentToJson(*baseline.document));
        list.append(json);
    }
    const QJsonArray others = object.value(field).toArray();
    for (const auto& other : others)
        list.append(other);
    object.insert(field, list);
}

QJsonObject documentToJson(const Document& document)
{
    QJsonArray nodes;
    for (const auto& [id, node] : document.nodes)
        nodes.append(nodeToJson(id, node, document.positions.find(id)));
    QJsonArray links;
    for (const auto& [id, link] : document.links)
        links.append(linkToJson(id, link));

    const Properties& properties = document.properties;
    QJsonObject json = properties.unknownFields;
    json.insert(QLatin1String("format"), QLatin1String("nestline"));
    json.insert(QLatin1String("version"), nativeFormatVersion);
    json.insert(QLatin1String("writtenBy"), QLatin1String("Nestline " NESTLINE_VERSION));
    putText(json, QLatin1String("title"), properties.title);
    json.insert(QLatin1String("tenant"), tenantToJson(properties.tenant));
    putObject(json, QLatin1String("planning"), properties.planning);
    json.insert(QLatin1String("nodes"), nodes);
    json.insert(QLatin1String("links"), links);
    putBaselines(json, properties.baselines);
    putText(json, QLatin1String("comparedBaseline"), properties.comparedBaseline);
    return json;
}

} // namespace

QByteArray writeNative(const Document& document)
{
    return QJsonDocument(documentToJson(document)).toJson(QJsonDocument::Indented);
}

} // namespace nestline
