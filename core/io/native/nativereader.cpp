// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonreader.h"
#include "core/io/native/migrations/migration.h"
#include "core/io/native/nativeformat.h"
#include "core/io/native/nativenames.h"
#include "core/io/native/tenantreader.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

namespace nestline {

namespace {

// Limits that no real document comes near; they keep sums and geometry from overflowing.
constexpr qint64 maximumCalls = 1'000'000'000'000;
constexpr double maximumCoordinate = 1e9;

constexpr QLatin1String baselinesField("baselines");

// A baseline is read like a file, but holds no baselines: if it has some they are kept like unknown fields.
enum class Depth { File, Baseline };

Result<ReadDocument> readDocument(const QJsonObject& json, const JsonPlace& place, Depth depth);

// Turns the raw JSON of the current version into a document. The first problem ends it.
class NativeReader
{
public:
    /// What is read stands at `place`, which must outlive the reader.
    NativeReader(const JsonPlace& place, Depth depth) : m_place(place), m_depth(depth) {}

    Result<ReadDocument> read(const QJsonObject& root);

private:
    const JsonPlace& m_place;
    Depth m_depth;
    JsonProblem m_problem;
    QStringList m_notes;
    QJsonArray m_otherBaselines;
    Document m_document;
    std::vector<Table<NodeId, Node>::Entry> m_nodes;
    std::vector<Table<NodeId, QPointF>::Entry> m_positions;
    std::vector<Table<LinkId, Link>::Entry> m_links;
    QSet<QString> m_nodeIds;
    QSet<QString> m_linkIds;
    QSet<QString> m_accountIds;
    QSet<QString> m_baselineNames;

    void readBaselines(JsonReader& reader);
    void readBaseline(JsonReader& reader);
    void readNode(JsonReader& reader);
    void readUses(JsonReader& reader, Node& node);
    void readPosition(JsonReader& reader, const NodeId& node);
    void readAccount(JsonReader& reader, std::vector<Account>& accounts);
    void readLink(JsonReader& reader);
    std::optional<QString> freshId(JsonReader& reader, QSet<QString>& used);
    std::optional<NodeId> nodeReference(JsonReader& reader, QLatin1String field);
};

Result<ReadDocument> NativeReader::read(const QJsonObject& root)
{
    JsonReader reader(root, m_place, m_problem);
    Properties& properties = m_document.properties;
    // Checked before, and written anew.
    reader.requiredText(QLatin1String("format"));
    reader.requiredInteger(QLatin1String("version"), 1, nativeFormatVersion);
    reader.text(QLatin1String("writtenBy"));

    properties.title = reader.text(QLatin1String("title"));
    properties.planning = reader.object(QLatin1String("planning"));
    m_nodeIds.reserve(root.value(QLatin1String("nodes")).toArray().size());
    m_accountIds.reserve(m_nodeIds.capacity());
    m_linkIds.reserve(root.value(QLatin1String("links")).toArray().size());
    reader.object(QLatin1String("tenant"), [&](JsonReader& tenant) { properties.tenant = readTenant(tenant); });
    reader.objects(QLatin1String("nodes"), [this](JsonReader& node) { readNode(node); });
    reader.objects(QLatin1String("links"), [this](JsonReader& link) { readLink(link); });
    if (m_depth == Depth::File)
        readBaselines(reader);
    if (m_problem.isSet())
        return m_problem.error();

    properties.unknownFields = reader.unknownFields();
    if (!m_otherBaselines.isEmpty())
        properties.unknownFields.insert(baselinesField, m_otherBaselines);
    m_document.nodes = Table<NodeId, Node>::fromEntries(std::move(m_nodes));
    m_document.positions = Table<NodeId, QPointF>::fromEntries(std::move(m_positions));
    m_document.links = Table<LinkId, Link>::fromEntries(std::move(m_links));
    return ReadDocument{std::move(m_document), m_notes};
}

// Each baseline is a document of its own, with ids of its own.
void NativeReader::readBaseline(JsonReader& reader)
{
    const QLatin1String documentField("document");
    if (!reader.has(documentField)) { // written before baselines held documents: not ours to throw away
        m_otherBaselines.append(reader.unknownFields());
        return;
    }
    const QLatin1String nameField("name");
    Baseline baseline{.name = reader.requiredId(nameField), .date = reader.text(QLatin1String("date"))};
    if (m_baselineNames.contains(baseline.name))
        m_problem.expected(QCoreApplication::translate("NativeFormat", "a name that no other baseline has"),
                           baseline.name, reader.at(nameField));
    const QJsonObject json = reader.object(documentField);
    if (m_problem.isSet())
        return;
    Result<ReadDocument> document = readDocument(json, reader.at(documentField), Depth::Baseline);
    if (!document) {
        m_problem.takeOver(document.error());
        return;
    }
    for (const QString& note : std::as_const(document->notes))
        m_notes << QCoreApplication::translate("NativeFormat", "Baseline \"%1\": %2")
                       .arg(shortenedForMessage(baseline.name), note);
    m_baselineNames.insert(baseline.name);
    baseline.document = std::make_shared<const Document>(std::move(document).value().document);
    baseline.unknownFields = reader.unknownFields();
    m_document.properties.baselines.push_back(std::move(baseline));
}

void NativeReader::readBaselines(JsonReader& reader)
{
    Properties& properties = m_document.properties;
    properties.comparedBaseline = reader.text(QLatin1String("comparedBaseline"));
    reader.objects(baselinesField, [this](JsonReader& baseline) { readBaseline(baseline); });
    sortBaselines(properties.baselines);
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
    node.positionPinned = reader.boolean(QLatin1String("positionPinned"));
    readUses(reader, node);
    node.unknownFields = reader.unknownFields();
    m_nodes.push_back({NodeId(*id), std::move(node)});
}

void NativeReader::readUses(JsonReader& reader, Node& node)
{
    node.directorySearch = reader.boolean(QLatin1String("directorySearch"));
    const QLatin1String field("outbound");
    const QJsonArray outbound = reader.array(field);
    const JsonPlace list = reader.at(field);
    for (qsizetype i = 0; i < outbound.size(); ++i) {
        const QString use = outbound.at(i).toString();
        if (use == names::outboundUses[0])
            node.outbound.callback = true;
        else if (use == names::outboundUses[1])
            node.outbound.onBehalf = true;
        else
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
    const qsizetype before = used.size();
    used.insert(id);
    if (used.size() == before) {
        m_problem.expected(QCoreApplication::translate("NativeFormat", "an id that is not used before"), id,
                           reader.at(field));
        return std::nullopt;
    }
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

Result<ReadDocument> readDocument(const QJsonObject& json, const JsonPlace& place, Depth depth)
{
    const QLatin1String formatField("format");
    const QJsonValue format = json.value(formatField);
    if (format.toString() != QLatin1String("nestline")) {
        JsonProblem problem;
        problem.expected(QCoreApplication::translate("NativeFormat", "\"nestline\", as in every Nestline document"),
                         format, JsonPlace(place, formatField));
        return problem.error();
    }
    Result<MigratedJson> current = migrated(json, nativeMigrations(), place);
    if (!current)
        return current.error();
    Result<ReadDocument> result = NativeReader(place, depth).read(current->document);
    if (!result)
        return result;
    ReadDocument read = std::move(result).value();
    read.notes = current->notes + read.notes;
    return read;
}

} // namespace

Result<ReadDocument> readNative(const QByteArray& bytes)
{
    Q_ASSERT(nativeMigrations().size() + 1 == nativeFormatVersion);
    const Result<QJsonObject> json = parseJsonObject(bytes);
    if (!json)
        return json.error();
    return readDocument(*json, JsonPlace(), Depth::File);
}

} // namespace nestline
