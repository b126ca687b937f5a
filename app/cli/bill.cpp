// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/billtext.h"
#include "app/cli/output.h"
#include "app/cli/verb.h"
#include "app/datafolders.h"
#include "core/io/native/nativeformat.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nestline::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr QLatin1String policyOption("policy");
constexpr QLatin1String usersOption("users");
constexpr QLatin1String allOption("all-editions");
constexpr QLatin1String jsonOption("json");

QJsonValue toJson(std::optional<Money> amount)
{
    return amount ? QJsonValue(amount->toDecimal()) : QJsonValue(QJsonValue::Null);
}

QJsonValue toJson(std::optional<int> count)
{
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Bill::Line& line)
{
    QJsonArray nodes;
    for (const NodeId& id : line.nodes)
        nodes.append(id.toString());
    return {{QStringLiteral("what"), line.what},
            {QStringLiteral("count"), line.count},
            {QStringLiteral("unitPrice"), toJson(line.unitPrice)},
            {QStringLiteral("monthly"), toJson(line.monthly)},
            {QStringLiteral("why"), line.why},
            {QStringLiteral("nodes"), nodes}};
}

QJsonObject toJson(const Bill& bill)
{
    QJsonArray lines;
    for (const Bill::Line& line : bill.lines)
        lines.append(toJson(line));
    return {{QStringLiteral("policy"), bill.policy},
            {QStringLiteral("phoneSystemUsers"), bill.phoneSystemUsers},
            {QStringLiteral("accounts"), QJsonObject{{QStringLiteral("total"), bill.accounts},
                                                     {QStringLiteral("numbered"), bill.numberedAccounts},
                                                     {QStringLiteral("licensable"), bill.licensableAccounts}}},
            {QStringLiteral("free"), QJsonObject{{QStringLiteral("pool"), toJson(bill.pool)},
                                                 {QStringLiteral("used"), bill.freeUsed},
                                                 {QStringLiteral("spare"), toJson(bill.spare)}}},
            {QStringLiteral("paid"), QJsonObject{{QStringLiteral("count"), bill.paidCount},
                                                 {QStringLiteral("unitPrice"), toJson(bill.paidPrice.monthly)},
                                                 {QStringLiteral("monthly"), toJson(bill.monthly)},
                                                 {QStringLiteral("yearly"), toJson(bill.yearly)},
                                                 {QStringLiteral("currency"), bill.currency}}},
            {QStringLiteral("lines"), lines}};
}

// Replaces every licence that counts as a user; shared devices are devices.
void setUsers(Tenant& tenant, int users)
{
    tenant.phoneSystemUsers = users;
    if (tenant.licenses) {
        tenant.licenses->phoneSystem = users;
        tenant.licenses->e5 = 0;
        tenant.licenses->businessVoice = 0;
        tenant.licenses->callingPlan = 0;
    }
}

// The number of users that a text names, or nothing.
std::optional<int> usersFrom(const QString& text)
{
    bool isNumber = false;
    const int users = text.toInt(&isNumber);
    return isNumber && users >= 0 && users <= Tenant::maximumUsers ? std::optional(users) : std::nullopt;
}

void addOptions(VerbArguments& arguments)
{
    arguments.addOption(policyOption, Text::tr("use this rule edition instead of the document's; an id or a code"),
                        QStringLiteral("ID"));
    arguments.addOption(usersOption, Text::tr("assume this number of Phone System users"), QStringLiteral("N"));
    arguments.addOption(allOption, Text::tr("compare all rule editions"));
    arguments.addOption(jsonOption, Text::tr("print one JSON object"));
}

int printAll(const Document& document, const Catalogue& catalogue, bool json)
{
    const std::vector<Bill> bills = computeBills(document, catalogue);
    if (!json)
        return print(billComparison(document, bills, catalogue));
    QJsonArray editions;
    for (const Bill& bill : bills)
        editions.append(toJson(bill));
    return printJson({{QStringLiteral("editions"), editions}});
}

} // namespace

int runBill(const QStringList& arguments)
{
    VerbArguments call(QStringLiteral("bill"),
                       QStringLiteral("FILE [--policy ID | --all-editions] [--users N] [--json]"),
                       Text::tr("Prints the licence bill of a document: what is needed, what is free, what must be "
                                "paid, and why."));
    addOptions(call);
    if (const auto status = call.parse(arguments))
        return *status;
    const Result<Catalogue> catalogue = loadCatalogueWithOwn();
    if (!catalogue)
        return fail(catalogue.error().message, Failed);
    const QString policy = call.value(policyOption);
    if (call.has(policyOption) && call.has(allOption))
        return call.wrongUsage(Text::tr("--policy and --all-editions exclude each other."));
    if (call.has(policyOption) && (policy.isEmpty() || !catalogue->edition(policy)))
        return call.wrongUsage(Text::tr("The rule edition \"%1\" is not known. Known are: %2.")
                                   .arg(policy, catalogue->editionNames().join(QStringLiteral(", "))));
    const std::optional<int> users = usersFrom(call.value(usersOption));
    if (call.has(usersOption) && !users)
        return call.wrongUsage(Text::tr("--users needs a whole number from 0 to %1, not \"%2\".")
                                   .arg(QString::number(Tenant::maximumUsers), call.value(usersOption)));

    const Result<ReadDocument> read = loadNativeFile(call.file());
    if (!read)
        return fail(read.error().message, Failed);
    Document document = read->document;
    if (users)
        setUsers(document.properties.tenant, *users);
    if (call.has(allOption))
        return printAll(document, *catalogue, call.has(jsonOption));
    if (call.has(policyOption))
        document.properties.tenant.policy = policy;
    const Result<Bill> bill = computeBill(document, *catalogue);
    if (!bill)
        return fail(QStringLiteral("%1: /tenant/policy: %2").arg(call.file(), bill.error().message), Failed);
    if (call.has(jsonOption))
        return printJson(toJson(*bill));
    return print(billText(document, *bill, *catalogue));
}

} // namespace nestline::cli
