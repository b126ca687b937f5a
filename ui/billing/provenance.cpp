// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/provenance.h"

#include "ui/widgets/money.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace nestline::ui::provenance {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

QString dateText(const QDate& date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString poolRule(const RuleEdition::Pool& pool)
{
    const QLocale locale;
    switch (pool.kind) {
    case RuleEdition::Pool::Kind::None: return Text::tr("No licence for accounts is free.");
    case RuleEdition::Pool::Kind::NoLimit: return Text::tr("Licences for accounts cost nothing, without a limit.");
    case RuleEdition::Pool::Kind::BasePlusStep: break;
    }
    return Text::tr(
               "%1 free licences for an organisation with at least one Phone System licence, and one more for each "
               "full %2 of them.")
        .arg(locale.toString(pool.base), locale.toString(pool.usersPerFreeLicense));
}

QString demandRule(RuleEdition::Demand demand)
{
    switch (demand) {
    case RuleEdition::Demand::None: return Text::tr("No account needs a licence.");
    case RuleEdition::Demand::AccountsWithNumber: return Text::tr("Every account with a phone number needs one.");
    case RuleEdition::Demand::DirectlyDialableAccounts:
        return Text::tr("Every account that can be dialled directly needs one.");
    case RuleEdition::Demand::EveryAccount: return Text::tr("Every account needs one, with a number or without.");
    }
    return {};
}

QString shortPool(const Bill& bill, const RuleEdition* edition)
{
    const QLocale locale;
    if (!bill.pool)
        return Text::tr("no limit");
    if (bill.pool == 0)
        return Text::tr("no Phone System users: no free pool");
    if (!edition)
        return {};
    return Text::tr("of %1 in the pool: %2 + %3 users ÷ %4")
        .arg(locale.toString(*bill.pool), locale.toString(edition->pool.base), locale.toString(bill.phoneSystemUsers),
             locale.toString(edition->pool.usersPerFreeLicense));
}

QString shortPaid(const Bill::Line& line, const Bill& bill)
{
    const QLocale locale;
    if (line.count == 0)
        return Text::tr("nothing above the pool");
    const QString needed = locale.toString(bill.licensableAccounts);
    const QString free = locale.toString(bill.freeUsed);
    if (!line.unitPrice)
        return Text::tr("%1 − %2, price not known").arg(needed, free);
    return Text::tr("%1 − %2, at %3 a month").arg(needed, free, formatMoney(*line.unitPrice, bill.currency));
}

QString shortPrice(const Bill::Line& line, const Bill& bill)
{
    return line.unitPrice ? Text::tr("at %1 a month").arg(formatMoney(*line.unitPrice, bill.currency))
                          : Text::tr("price not known");
}

} // namespace

QString inForce(const RuleEdition& edition)
{
    if (edition.from && edition.until)
        return Text::tr("in force from %1 to %2").arg(dateText(*edition.from), dateText(edition.until->addDays(-1)));
    if (edition.from)
        return Text::tr("in force since %1").arg(dateText(*edition.from));
    if (edition.until)
        return Text::tr("in force until %1").arg(dateText(edition.until->addDays(-1)));
    return Text::tr("dates not known");
}

QString dates(const RuleEdition& edition)
{
    if (edition.from && edition.until)
        return Text::tr("Rules of %1 to %2").arg(dateText(*edition.from), dateText(edition.until->addDays(-1)));
    if (edition.from)
        return Text::tr("Rules since %1").arg(dateText(*edition.from));
    if (edition.until)
        return Text::tr("Rules until %1").arg(dateText(edition.until->addDays(-1)));
    return Text::tr("Rules without known dates");
}

QString priceSource(const Bill& bill)
{
    const Bill::Price& price = bill.paidPrice;
    if (price.product.isEmpty())
        return Text::tr("Nothing to buy for accounts");
    if (price.isOwn)
        return Text::tr("Your own price, for one licence a month");
    if (!price.monthly)
        return Text::tr("%1: no price published in %2").arg(price.product, bill.currency);
    return Text::tr("List price as of %1: %2").arg(price.source.date, price.source.title);
}

QString details(const RuleEdition& edition)
{
    QStringList lines{poolRule(edition.pool), demandRule(edition.demand)};
    for (const Source& source : edition.sources)
        lines << Text::tr("Source: %1, %2").arg(source.title, source.date);
    for (const QString& note : edition.notes)
        lines << Text::tr("Note: %1").arg(note);
    return lines.join(u'\n');
}

QString shortWhy(const Bill::Line& line, const Bill& bill, const RuleEdition* edition)
{
    const QLocale locale;
    switch (line.kind) {
    case Bill::LineKind::LicensableAccounts:
        return Text::tr("on %n node(s)", nullptr, static_cast<int>(line.nodes.size()));
    case Bill::LineKind::FreePool: return shortPool(bill, edition);
    case Bill::LineKind::PaidLicenses: return shortPaid(line, bill);
    case Bill::LineKind::BaseLicenses:
    case Bill::LineKind::OutboundPlans: return shortPrice(line, bill);
    case Bill::LineKind::UnlicensedAccounts: return Text::tr("nested: no licence");
    case Bill::LineKind::NestedDirectly: return Text::tr("no account: no licence");
    }
    return line.why;
}

} // namespace nestline::ui::provenance
