// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/derivation.h"

#include "core/licensing/explain.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

/// What all steps look at.
struct Walk
{
    const Tenant& tenant;
    const Bill& bill;
    const RuleEdition& edition;
    const FigureFormat& format;

    QString count(int number) const { return format.count(number); }
    QString money(std::optional<Money> amount) const
    {
        return amount ? format.money(*amount, bill.currency) : Text::tr("not known");
    }
    QString reasonOf(Bill::LineKind kind) const
    {
        const Bill::Line* line = bill.line(kind);
        return line ? line->why : QString();
    }
    IdList<NodeId> nodesOf(Bill::LineKind kind) const
    {
        const Bill::Line* line = bill.line(kind);
        return line ? line->nodes : IdList<NodeId>();
    }
};

DerivationStep ruleStep(const Walk& walk)
{
    DerivationStep step;
    step.heading = Text::tr("The rule");
    step.result = QStringLiteral("%1 (%2)").arg(walk.edition.name, walk.edition.code);
    QStringList sources;
    for (const Source& source : walk.edition.sources)
        sources << QStringLiteral("%1 (%2)").arg(source.title, source.citation());
    step.reason = sources.join(QStringLiteral("; "));
    return step;
}

DerivationStep countedStep(const Walk& walk)
{
    DerivationStep step;
    step.heading = Text::tr("Licences that count");
    step.result = walk.count(walk.bill.phoneSystemUsers);
    if (!walk.tenant.licenses) {
        step.reason = Text::tr("The number of Phone System users, as the document gives it.");
        return step;
    }
    const LicenseCounts& licenses = *walk.tenant.licenses;
    const std::array<std::pair<QLatin1String, int>, 5> kinds{{
        {QLatin1String("phoneSystem"), licenses.phoneSystem},
        {QLatin1String("e5"), licenses.e5},
        {QLatin1String("businessVoice"), licenses.businessVoice},
        {QLatin1String("callingPlan"), licenses.callingPlan},
        {QLatin1String("sharedDevices"), licenses.sharedDevices},
    }};
    QStringList counted;
    QStringList ignored;
    for (const auto& [name, number] : kinds) {
        const QString text = QStringLiteral("%1 %2").arg(walk.count(number), licenseName(name));
        if (walk.edition.counts(name))
            counted << text;
        else if (number > 0)
            ignored << text;
    }
    step.formula = counted.join(QStringLiteral(" + "));
    step.reason = ignored.isEmpty() ? Text::tr("Licences that include Phone System count (%1).").arg(walk.bill.citation)
                                    : Text::tr("Licences that include Phone System count; not counted here: %1 (%2).")
                                          .arg(ignored.join(QStringLiteral(", ")), walk.bill.citation);
    return step;
}

DerivationStep poolStep(const Walk& walk)
{
    const RuleEdition::Pool& pool = walk.edition.pool;
    DerivationStep step;
    step.heading = Text::tr("Free licences");
    step.reason = walk.reasonOf(Bill::LineKind::FreePool);
    if (step.reason.isEmpty())
        step.reason = Text::tr("There are no free licences for accounts (%1).").arg(walk.bill.citation);
    if (!walk.bill.pool) {
        step.result = Text::tr("no limit");
        return step;
    }
    step.result = walk.count(*walk.bill.pool);
    if (pool.kind == RuleEdition::Pool::Kind::BasePlusStep && walk.bill.phoneSystemUsers > 0) {
        step.formula = Text::tr("%1 + %2 ÷ %3, full ones only = %1 + %4")
                           .arg(walk.count(pool.base), walk.count(walk.bill.phoneSystemUsers),
                                walk.count(pool.usersPerFreeLicense), walk.count(*walk.bill.pool - pool.base));
    }
    return step;
}

DerivationStep demandStep(const Walk& walk)
{
    const Bill& bill = walk.bill;
    return {Text::tr("Accounts that need a licence"),
            Text::tr("%1 of %2 accounts, %3 with a number")
                .arg(walk.count(bill.licensableAccounts), walk.count(bill.accounts), walk.count(bill.numberedAccounts)),
            walk.count(bill.licensableAccounts), walk.reasonOf(Bill::LineKind::LicensableAccounts),
            walk.nodesOf(Bill::LineKind::LicensableAccounts)};
}

DerivationStep freeStep(const Walk& walk)
{
    const Bill& bill = walk.bill;
    DerivationStep step;
    step.heading = Text::tr("Covered by free licences");
    step.result = walk.count(bill.freeUsed);
    step.nodes = walk.nodesOf(Bill::LineKind::FreePool);
    if (!bill.pool) {
        step.reason = Text::tr("All of them. Order and assign each licence: it costs nothing, but an account does not "
                               "get it by itself.");
        return step;
    }
    step.formula =
        Text::tr("the smaller of %1 and %2").arg(walk.count(bill.licensableAccounts), walk.count(*bill.pool));
    step.reason =
        Text::tr("%1 stay free. Accounts that hold a free licence today come first, then pinned numbers, then "
                 "the busiest: that order is Nestline's and does not change the sum. Free licences must be "
                 "ordered at no cost in the admin center (Billing, Purchase services, Add-ons).")
            .arg(walk.count(bill.spare.value_or(0)));
    return step;
}

DerivationStep paidStep(const Walk& walk)
{
    const Bill& bill = walk.bill;
    return {Text::tr("Paid %1 licences").arg(walk.edition.paidProduct),
            QStringLiteral("%1 \u2212 %2").arg(walk.count(bill.licensableAccounts), walk.count(bill.freeUsed)),
            walk.count(bill.paidCount), walk.reasonOf(Bill::LineKind::PaidLicenses),
            walk.nodesOf(Bill::LineKind::PaidLicenses)};
}

QString originOf(const Walk& walk, const Bill::Price& price)
{
    const OwnPrices& own = walk.tenant.prices;
    if (price.isOwn) {
        QStringList origin{own.source, walk.format.published(own.date)};
        origin.removeAll(QString());
        return origin.isEmpty() ? Text::tr("Your own price.")
                                : Text::tr("Your own price: %1.").arg(origin.join(QStringLiteral(", ")));
    }
    if (!price.listed)
        return Text::tr("No price is published in %1: enter your own.").arg(walk.bill.currency);
    return Text::tr("List price: %1, %2. %3")
        .arg(price.source.title, walk.format.published(price.source.date), price.note)
        .trimmed();
}

DerivationStep priceStep(const Walk& walk, const Bill::Price& price)
{
    DerivationStep step;
    step.heading = Text::tr("Price of one %1 licence a month").arg(price.product);
    const int percent = surchargePercent(walk.bill.commitment);
    if (price.listed && percent > 0)
        step.formula = Text::tr("%1 + %2 %").arg(walk.money(price.listed), walk.count(percent));
    step.result = walk.money(price.monthly);
    step.reason = originOf(walk, price);
    if (percent > 0) {
        step.reason += QLatin1Char(' ')
                       + (walk.bill.commitment == Commitment::Month
                              ? Text::tr("A monthly commitment costs 20 % more.")
                              : Text::tr("An annual commitment that is paid monthly costs 5 % more."));
    }
    return step;
}

DerivationStep costStep(const Walk& walk, Bill::LineKind kind)
{
    const Bill::Line& line = *walk.bill.line(kind);
    return {Text::tr("%1: a month").arg(line.what),
            QStringLiteral("%1 \u00d7 %2").arg(walk.count(line.count), walk.money(line.unitPrice)),
            walk.money(line.monthly), line.why, line.nodes};
}

// What the total of a month is made of.
DerivationStep totalStep(const Walk& walk)
{
    QStringList parts;
    for (const Bill::Line& line : walk.bill.lines) {
        if (line.isCharged())
            parts << walk.money(line.monthly);
    }
    return {Text::tr("A month"),
            parts.size() > 1 ? parts.join(QStringLiteral(" + ")) : QString(),
            walk.money(walk.bill.monthly),
            walk.bill.monthly ? QString() : Text::tr("A sum with an unknown part is not known."),
            {}};
}

} // namespace

FigureFormat FigureFormat::plain()
{
    return {[](Money amount, const QString&) {
                const qint64 tenThousandths = amount.tenThousandths();
                return QString::number(amount.toDecimal(), 'f', tenThousandths % 100 == 0 ? 2 : 4);
            },
            [](int number) { return QString::number(number); },
            [](const QDate& day) { return day.toString(Qt::ISODate); }};
}

QString FigureFormat::published(const QString& text) const
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? date(day) : text;
}

std::vector<DerivationStep> deriveBill(const Tenant& tenant, const Bill& bill, const RuleEdition& edition,
                                       const FigureFormat& format)
{
    const Walk walk{tenant, bill, edition, format};
    std::vector<DerivationStep> steps{ruleStep(walk)};
    if (edition.pool.kind == RuleEdition::Pool::Kind::BasePlusStep)
        steps.push_back(countedStep(walk));
    steps.push_back(poolStep(walk));
    steps.push_back(demandStep(walk));
    if (edition.pool.kind != RuleEdition::Pool::Kind::None)
        steps.push_back(freeStep(walk));
    if (bill.line(Bill::LineKind::PaidLicenses)) {
        steps.push_back(paidStep(walk));
        steps.push_back(priceStep(walk, bill.paidPrice));
    }
    if (bill.line(Bill::LineKind::BaseLicenses)) {
        steps.push_back(priceStep(walk, bill.basePrice));
        steps.push_back(costStep(walk, Bill::LineKind::BaseLicenses));
    }
    if (bill.line(Bill::LineKind::OutboundPlans)) {
        steps.push_back(priceStep(walk, bill.planPrice));
        steps.push_back(costStep(walk, Bill::LineKind::OutboundPlans));
    }
    if (bill.line(Bill::LineKind::PaidLicenses))
        steps.push_back(costStep(walk, Bill::LineKind::PaidLicenses));
    steps.push_back(totalStep(walk));
    steps.push_back({Text::tr("A year"),
                     QStringLiteral("12 \u00d7 %1").arg(walk.money(bill.monthly)),
                     walk.money(bill.yearly),
                     QString(),
                     {}});
    return steps;
}

} // namespace nestline
