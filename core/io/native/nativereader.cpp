// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonreader.h"
#include "core/io/native/migrations/migration.h"
#include "core/io/native/nativeformat.h"
#include "core/io/native/nativenames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace nestline {

namespace {

// Limits that no real document comes near; they keep sums and geometry from overflowing.
constexpr qint64 maximumCalls = 1'000'000'000'000;
constexpr double maximumCoordinate = 1e9;

// Turns the raw JSON of the current version into a document. The first problem ends it.
class NativeReader
{
public:
    Result<Document> read(const QJsonObject& root);

private:
    JsonProblem m_problem;
    Document m_document;
    std::vector<Table<NodeId, Node>::Entry> m_nodes;
    std::vector<Table<NodeId, QPointF>::Entry> m_positions;
    std::vector<Table<LinkId, Link>::Entry> m_links;
    QSet<QString> m_nodeIds;
    QSet<QString> m_linkIds;
    QSet<QString> m_accountIds;

    void readTenant(JsonReader& reader);
    void readLicenses(JsonReader& reader);
    void readPrices(JsonReader& reader);
    void readNode(JsonReader& reader);
    void checkReservedFields(JsonReader& reader);
    void readPosition(JsonReader& reader, const NodeId& node);
    void readAccount(JsonReader& reader, std::vector<Account>& accounts);
    void readLink(JsonReader& reader);
    std::optional<QString> freshId(JsonReader& reader, QSet<QString>& used);
    std::optional<NodeId> nodeReference(JsonReader& reader, QLatin1String field);
};

Result<Document> NativeReader::read(const QJsonObject& root)
{
    const JsonPlace place;
    JsonReader reader(root, place, m_problem);
    Properties& properties = m_document.properties;
    // Checked before, and written anew.
    reader.requiredText(QLatin1String("format"));
    reader.requiredInteger(QLatin1String("version"), 1, nativeFormatVersion);
    reader.text(QLatin1String("writtenBy"));

    properties.title = reader.text(QLatin1String("title"));
    properties.planning = reader.object(QLatin1String("planning"));
    m_nodeIds.reserve(root.value(QLatin1String("nodes")).toArray().size());
    m_linkIds.reserve(root.value(QLatin1String("links")).toArray().size());
    reader.object(QLatin1String("tenant"), [this](JsonReader& tenant) { readTenant(tenant); });
    reader.objects(QLatin1String("nodes"), [this](JsonReader& node) { readNode(node); });
    reader.objects(QLatin1String("links"), [this](JsonReader& link) { readLink(link); });
    if (m_problem.isSet())
        return m_problem.error();

    properties.unknownFields = reader.unknownFields();
    m_document.nodes = Table<NodeId, Node>::fromEntries(std::move(m_nodes));
    m_document.positions = Table<NodeId, QPointF>::fromEntries(std::move(m_positions));
    m_document.links = Table<LinkId, Link>::fromEntries(std::move(m_links));
    return std::move(m_document);
}

void NativeReader::readTenant(JsonReader& reader)
{
    Tenant& tenant = m_document.properties.tenant;
    tenant.phoneSystemUsers =
        static_cast<int>(reader.integer(QLatin1String("phoneSystemUsers"), 0, Tenant::maximumUsers).value_or(0));
    tenant.policy = reader.text(QLatin1String("policy"));
    reader.object(QLatin1String("licenses"), [this](JsonReader& licenses) { readLicenses(licenses); });
    reader.object(QLatin1String("prices"), [this](JsonReader& prices) { readPrices(prices); });
    tenant.unknownFields = reader.unknownFields();
}

void NativeReader::readLicenses(JsonReader& reader)
{
    const auto count = [&reader](const char* field) {
        return static_cast<int>(reader.integer(QLatin1String(field), 0, Tenant::maximumUsers).value_or(0));
    };
    LicenseCounts licenses;
    licenses.phoneSystem = count("phoneSystem");
    licenses.e5 = count("e5");
    licenses.businessVoice = count("businessVoice");
    licenses.callingPlan = count("callingPlan");
    licenses.sharedDevices = count("sharedDevices");
    licenses.unknownFields = reader.unknownFields();
    m_document.properties.tenant.licenses = licenses;
}

void NativeReader::readPrices(JsonReader& reader)
{
    OwnPrices& prices = m_document.properties.tenant.prices;
    const QLatin1String currencyField("currency");
    prices.currency = reader.text(currencyField);
    const bool isCode =
        prices.currency.size() == 3
        && std::all_of(prices.currency.begin(), prices.currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode && !prices.currency.isEmpty())
        m_problem.expected(QCoreApplication::translate("NativeFormat", "a currency code such as USD"), prices.currency,
                           reader.at(currencyField));

    const QLatin1String paidField("paidLicense");
    if (const auto paid = reader.number(paidField)) {
        prices.paidLicense = Money::fromDecimal(*paid);
        if (!prices.paidLicense)
            m_problem.expected(
                QCoreApplication::translate("NativeFormat", "an amount from 0 to %1 with at most four decimals")
                    .arg(Money::maximumUnits),
                *paid, reader.at(paidField));
    }
    prices.unknownFields = reader.unknownFields();
}

void NativeReader::readNode(JsonReader& reader)
{
    const auto id = freshId(reader, m_nodeIds);
    Node node;
    node.kind = static_cast<NodeKind>(reader.requiredOneOf(QLatin1String("kind"), names::nodeKinds));
    node.name = reader.requiredText(QLatin1String("name"));
    node.group = reader.text(QLatin1String("group"));
    node.language = reader.text(QLatin1String("language"));
    node.timeZone = reader.text(QLatin1String("timeZone"));
    node.note = reader.text(QLatin1String("note"));
    reader.objects(QLatin1String("accounts"), [&](JsonReader& account) { readAccount(account, node.accounts); });
    sortAccounts(node.accounts);
    if (!id)
        return;
    readPosition(reader, NodeId(*id));
    node.unknownFields = reader.unknownFields();
    checkReservedFields(reader);
    m_nodes.push_back({NodeId(*id), std::move(node)});
}

// Fields of the format that have no place in a Node yet: they are kept like unknown ones, but must be well-formed, so
// that a file which can be read today can be read by every later version.
void NativeReader::checkReservedFields(JsonReader& reader)
{
    reader.boolean(QLatin1String("directorySearch"));
    const QLatin1String field("outbound");
    const QJsonArray outbound = reader.array(field);
    const JsonPlace list = reader.at(field);
    for (qsizetype i = 0; i < outbound.size(); ++i) {
        const QString use = outbound.at(i).toString();
        if (use != QLatin1String("callback") && use != QLatin1String("onBehalf"))
            m_problem.expected(QCoreApplication::translate("NativeFormat", "callback or onBehalf"), outbound.at(i),
                               JsonPlace(list, i));
    }
}

void NativeReader::readPosition(JsonReader& reader, const NodeId& node)
{
    const QLatin1String field("position");
    if (!reader.has(field))
        return;
    const QJsonArray pair = reader.array(field);
    const auto isCoordinate = [](const QJsonValue& value) {
        return value.isDouble() && qAbs(value.toDouble()) <= maximumCoordinate;
    };
    if (pair.size() != 2 || !isCoordinate(pair.at(0)) || !isCoordinate(pair.at(1)))
        m_problem.expected(QCoreApplication::translate("NativeFormat", "a list of two numbers of at most 1e9"), pair,
                           reader.at(field));
    m_positions.push_back({node, QPointF(pair.at(0).toDouble(), pair.at(1).toDouble())});
}

void NativeReader::readAccount(JsonReader& reader, std::vector<Account>& accounts)
{
    const auto id = freshId(reader, m_accountIds);
    if (!id)
        return;
    Account account{.id = AccountId(*id)};
    account.upn = reader.text(QLatin1String("upn"));
    account.number = reader.text(QLatin1String("number"));
    account.monthlyCalls = reader.integer(QLatin1String("monthlyCalls"), 0, maximumCalls);
    account.pinned = reader.boolean(QLatin1String("pinned"));
    // The lists begin with the second value: the first one is an absent field.
    if (const auto type = reader.oneOf(QLatin1String("numberType"), names::numberTypes))
        account.numberType = static_cast<NumberType>(*type + 1);
    if (const auto license = reader.oneOf(QLatin1String("license"), names::assignedLicenses))
        account.license = static_cast<AssignedLicense>(*license + 1);
    account.unknownFields = reader.unknownFields();
    accounts.push_back(std::move(account));
}

void NativeReader::readLink(JsonReader& reader)
{
    const auto id = freshId(reader, m_linkIds);
    const auto from = nodeReference(reader, QLatin1String("from"));
    const auto to = nodeReference(reader, QLatin1String("to"));
    if (!id || !from || !to)
        return;
    Link link{.from = *from, .to = *to, .key = {}, .unknownFields = {}};
    link.trigger = static_cast<Trigger>(reader.requiredOneOf(QLatin1String("trigger"), names::triggers));
    link.reference = static_cast<Reference>(reader.oneOf(QLatin1String("reference"), names::references).value_or(0));

    const QLatin1String keyField("key");
    std::optional<size_t> key;
    if (link.trigger == Trigger::Key)
        key = reader.requiredOneOf(keyField, names::menuKeys);
    else
        key = reader.oneOf(keyField, names::menuKeys);
    link.unknownFields = reader.unknownFields();
    if (link.trigger == Trigger::Key)
        link.key = MenuKey::all()[*key];
    else if (key) // means nothing there, but is not ours to throw away
        link.unknownFields.insert(keyField, QString(names::menuKeys[*key]));
    m_links.push_back({LinkId(*id), std::move(link)});
}

std::optional<QString> NativeReader::freshId(JsonReader& reader, QSet<QString>& used)
{
    const QLatin1String field("id");
    const QString id = reader.requiredId(field);
    if (m_problem.isSet())
        return std::nullopt;
    if (used.contains(id)) {
        m_problem.expected(QCoreApplication::translate("NativeFormat", "an id that is not used before"), id,
                           reader.at(field));
        return std::nullopt;
    }
    used.insert(id);
    return id;
}

std::optional<NodeId> NativeReader::nodeReference(JsonReader& reader, QLatin1String field)
{
    const QString id = reader.requiredId(field);
    if (m_problem.isSet())
        return std::nullopt;
    const auto known = m_nodeIds.constFind(id);
    if (known == m_nodeIds.constEnd()) {
        m_problem.expected(QCoreApplication::translate("NativeFormat", "the id of a node of this document"), id,
                           reader.at(field));
        return std::nullopt;
    }
    return NodeId(*known); // shares its text with the node: less memory, and FlowGraph is faster
}

} // namespace

Result<ReadDocument> readNative(const QByteArray& bytes)
{
    Q_ASSERT(nativeMigrations().size() + 1 == nativeFormatVersion);
    const Result<QJsonObject> json = parseJsonObject(bytes);
    if (!json)
        return json.error();
    const QLatin1String formatField("format");
    const QJsonValue format = json->value(formatField);
    if (format.toString() != QLatin1String("nestline")) {
        const JsonPlace root;
        JsonProblem problem;
        problem.expected(QCoreApplication::translate("NativeFormat", "\"nestline\", as in every Nestline document"),
                         format, JsonPlace(root, formatField));
        return problem.error();
    }
    Result<MigratedJson> current = migrated(*json, nativeMigrations());
    if (!current)
        return current.error();
    Result<Document> document = NativeReader().read(current->document);
    if (!document)
        return document.error();
    return ReadDocument{std::move(document).value(), current->notes};
}

} // namespace nestline
