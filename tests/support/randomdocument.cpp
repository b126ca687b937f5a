// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomdocument.h"

#include <QJsonArray>

namespace nestline {

namespace {

using Options = RandomDocumentOptions;

bool oneIn(QRandomGenerator& random, int n)
{
    return random.bounded(n) == 0;
}

template <class Enum>
Enum randomEnum(QRandomGenerator& random, Enum last)
{
    return static_cast<Enum>(random.bounded(static_cast<int>(last) + 1));
}

QString text(QRandomGenerator& random, const Options& options, const QString& plain)
{
    return options.oddText ? randomText(random) : plain;
}

QJsonObject unknownFields(QRandomGenerator& random, const Options& options)
{
    QJsonObject fields;
    if (!options.unknownFields || oneIn(random, 2))
        return fields;
    fields.insert(QStringLiteral("laterField"), randomText(random));
    fields.insert(QStringLiteral("laterNumber"), qint64(random.generate64() >> 1));
    fields.insert(QStringLiteral("laterObject"),
                  QJsonObject{{QStringLiteral("list"), QJsonArray{1, 2.5, QJsonValue::Null, true, QJsonObject()}}});
    return fields;
}

Account randomAccount(QRandomGenerator& random, const Options& options, int index)
{
    Account account{.id = AccountId(QStringLiteral("r%1").arg(index))};
    account.upn = oneIn(random, 2) ? text(random, options, QStringLiteral("app%1@contoso.com").arg(index)) : QString();
    if (!oneIn(random, 3)) {
        const QString number = QStringLiteral("+1425555%1").arg(index, 4, 10, QLatin1Char('0'));
        account.number = oneIn(random, 4) ? text(random, options, number) : number;
    }
    account.numberType = randomEnum(random, NumberType::OperatorConnect);
    if (oneIn(random, 2))
        account.monthlyCalls = random.bounded(5000);
    account.pinned = oneIn(random, 5);
    account.license = randomEnum(random, AssignedLicense::PhoneSystem);
    account.unknownFields = unknownFields(random, options);
    return account;
}

Node randomNode(QRandomGenerator& random, const Options& options, int index, int& accounts)
{
    Node node;
    node.kind = oneIn(random, 4) ? randomEnum(random, NodeKind::Disconnect) : randomEnum(random, NodeKind::CallQueue);
    node.name = text(random, options, QStringLiteral("Node %1").arg(index));
    node.group = oneIn(random, 2) ? text(random, options, QStringLiteral("Site %1").arg(index % 4)) : QString();
    node.language = oneIn(random, 3) ? QStringLiteral("en-US") : QString();
    node.timeZone = oneIn(random, 4) ? QStringLiteral("UTC") : QString();
    node.note = oneIn(random, 5) ? text(random, options, QStringLiteral("A note")) : QString();
    const int count = isApp(node.kind) || options.doubtful ? random.bounded(4) : 0;
    for (int i = 0; i < count; ++i)
        node.accounts.push_back(randomAccount(random, options, ++accounts));
    sortAccounts(node.accounts);
    if (node.kind == NodeKind::CallQueue || options.doubtful)
        node.outbound = {.callback = oneIn(random, 4), .onBehalf = oneIn(random, 4)};
    if (node.kind == NodeKind::AutoAttendant || options.doubtful)
        node.directorySearch = oneIn(random, 6);
    node.positionPinned = options.doubtful && index % 5 == 0;
    node.unknownFields = unknownFields(random, options);
    return node;
}

std::optional<Link> randomLink(QRandomGenerator& random, const Options& options, const std::vector<NodeId>& ids,
                               const Document& document)
{
    const auto any = [&] { return ids[static_cast<size_t>(random.bounded(static_cast<int>(ids.size())))]; };
    Link link{.from = any(), .to = any(), .key = {}, .unknownFields = {}};
    const NodeKind kind = document.nodes.find(link.from)->kind;
    if (!isApp(kind) && !options.doubtful)
        return std::nullopt;
    do
        link.trigger = oneIn(random, 2) ? Trigger::Key : randomEnum(random, Trigger::NoAgents);
    while (!options.doubtful && !triggerFits(link.trigger, kind));
    if (link.trigger == Trigger::Key)
        link.key = MenuKey::all()[static_cast<size_t>(random.bounded(12))];
    link.reference = oneIn(random, 4) ? Reference::VoiceApp : Reference::ResourceAccount;
    link.unknownFields = unknownFields(random, options);
    return link;
}

Tenant randomTenant(QRandomGenerator& random, const Options& options)
{
    Tenant tenant;
    tenant.phoneSystemUsers = random.bounded(2000);
    tenant.policy =
        options.doubtful && oneIn(random, 2) ? QStringLiteral("no-such-edition") : QStringLiteral("virtual-user-2020");
    if (oneIn(random, 3)) {
        tenant.licenses =
            LicenseCounts{.phoneSystem = random.bounded(500), .e5 = random.bounded(3), .unknownFields = {}};
        tenant.licenses->unknownFields = unknownFields(random, options);
    }
    if (oneIn(random, 2))
        tenant.prices.currency = QStringLiteral("EUR");
    if (oneIn(random, 2))
        tenant.prices.paidLicense = Money::fromTenThousandths(random.bounded(1'000'000));
    if (oneIn(random, 3))
        tenant.prices.baseLicense = Money::fromTenThousandths(random.bounded(1'000'000));
    if (oneIn(random, 3))
        tenant.prices.payAsYouGo = Money::fromUnits(random.bounded(20));
    if (oneIn(random, 3))
        tenant.prices.source = text(random, options, QStringLiteral("Offer"));
    if (oneIn(random, 3))
        tenant.prices.date = text(random, options, QStringLiteral("2022-03-01"));
    tenant.commitment = randomEnum(random, Commitment::Month);
    tenant.billBaseLicenses = oneIn(random, 3);
    if (oneIn(random, 2))
        tenant.orderedFreeLicenses = random.bounded(100);
    tenant.prices.unknownFields = unknownFields(random, options);
    tenant.unknownFields = unknownFields(random, options);
    return tenant;
}

void addBaselines(Document& document, QRandomGenerator& random, const Options& options)
{
    Options inside = options;
    inside.baselines = 0;
    Properties& properties = document.properties;
    for (int i = 1; i <= options.baselines; ++i) {
        Baseline baseline;
        baseline.name = text(random, options, QString()) + QStringLiteral(" %1").arg(i); // never the same twice
        baseline.date = oneIn(random, 3) ? QString() : QStringLiteral("2022-03-01");
        baseline.document = std::make_shared<const Document>(randomDocument(random, inside));
        baseline.unknownFields = unknownFields(random, options);
        properties.comparedBaseline = baseline.name;
        properties.baselines.push_back(std::move(baseline));
    }
    sortBaselines(properties.baselines);
}

} // namespace

Document randomDocument(QRandomGenerator& random, const RandomDocumentOptions& options)
{
    Document document;
    document.properties.title = text(random, options, QStringLiteral("Random"));
    document.properties.tenant = randomTenant(random, options);
    if (oneIn(random, 3))
        document.properties.planning.insert(QStringLiteral("maxSteps"), random.bounded(5));
    document.properties.unknownFields = unknownFields(random, options);

    std::vector<NodeId> ids;
    int accounts = 0;
    for (int i = 1; i <= options.nodes; ++i) {
        const NodeId id(QStringLiteral("n%1").arg(i));
        document.nodes = document.nodes.with(id, randomNode(random, options, i, accounts));
        if (!oneIn(random, 5)) {
            const QPointF position(random.bounded(-1000, 4000), random.bounded(30000) / 8.0);
            document.positions = document.positions.with(id, position);
        }
        ids.push_back(id);
    }
    for (int i = 1; i <= options.links && !ids.empty(); ++i) {
        if (const auto link = randomLink(random, options, ids, document))
            document.links = document.links.with(LinkId(QStringLiteral("l%1").arg(i)), *link);
    }
    addBaselines(document, random, options);
    return document;
}

QString randomText(QRandomGenerator& random, int maximumLength)
{
    static const QString special = QStringLiteral("\"\\[]+= \t\n\r/~{}:,#*0123456789");
    QString result;
    const int length = random.bounded(maximumLength + 1);
    while (result.size() < length) {
        switch (random.bounded(6)) {
        case 0: result += special.at(random.bounded(static_cast<int>(special.size()))); break;
        case 1:
            result += QChar(random.bounded(0x20)); // control characters and NUL
            break;
        case 2:
            result += QChar(random.bounded(0xD800, 0xE000)); // half of a surrogate pair
            break;
        case 3: result += QString::fromUcs4(U"\U0001F4DE"); break;
        case 4: result += QChar(random.bounded(0x80, 0xFFFF)); break;
        default: result += QChar(random.bounded(0x20, 0x7F));
        }
    }
    return result;
}

} // namespace nestline
