// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/provenance.h"

#include "core/licensing/explain.h"
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

QString countedRule(const RuleEdition& edition)
{
    QStringList names;
    for (const QString& name : edition.countedLicenses)
        names << licenseName(QLatin1String(name.toLatin1()));
    return Text::tr("These licences count: %1.").arg(names.join(QStringLiteral(", ")));
}

QString userLicenseRule(const RuleEdition& edition)
{
    switch (edition.userLicense) {
    case RuleEdition::UserLicense::NotApplicable: break;
    case RuleEdition::UserLicense::Required:
        return Text::tr("The licence is a paid %1 licence, as users have it.").arg(edition.paidProduct);
    case RuleEdition::UserLicense::Allowed: return Text::tr("A paid user licence may sit on an account.");
    case RuleEdition::UserLicense::Forbidden:
        return Text::tr("A paid user licence may not sit on an account: it must be swapped.");
    }
    return {};
}

QStringList rulesOf(const RuleEdition& edition)
{
    QStringList rules{poolRule(edition.pool), demandRule(edition.demand)};
    if (edition.pool.kind == RuleEdition::Pool::Kind::BasePlusStep) {
        rules << countedRule(edition)
              << Text::tr("Each one above the free ones is a paid %1 licence.").arg(edition.paidProduct);
    }
    rules << userLicenseRule(edition);
    if (edition.directNesting)
        rules << Text::tr("A menu can lead directly to an app without an account.");
    if (!edition.outboundProduct.isEmpty())
        rules << Text::tr("An account with a Calling Plan number that calls the telephone network needs a %1.")
                     .arg(edition.outboundProduct);
    rules.removeAll(QString());
    return rules;
}

QString confidenceText(RuleEdition::Confidence confidence)
{
    switch (confidence) {
    case RuleEdition::Confidence::High: return Text::tr("High: from a dated primary source.");
    case RuleEdition::Confidence::Medium:
        return Text::tr("Medium: the dates are uncertain, or the source is secondary.");
    case RuleEdition::Confidence::Low: return Text::tr("Low: inferred.");
    }
    return {};
}

QString htmlPart(const QString& heading, const QStringList& texts)
{
    if (texts.isEmpty())
        return {};
    QString html = QStringLiteral("<p style=\"margin: 6px 0 1px 0\"><b>%1</b></p>").arg(heading.toHtmlEscaped());
    for (const QString& text : texts)
        html += QStringLiteral("<p style=\"margin: 0 0 3px 0\">%1</p>").arg(text.toHtmlEscaped());
    return html;
}

QString shortPool(const Bill& bill, const RuleEdition& edition)
{
    const QLocale locale;
    if (!bill.pool)
        return Text::tr("no limit");
    if (bill.phoneSystemUsers == 0)
        return Text::tr("no Phone System users: no free pool");
    return Text::tr("of %1 in the pool: %2 + %3 users ÷ %4")
        .arg(locale.toString(*bill.pool), locale.toString(edition.pool.base), locale.toString(bill.phoneSystemUsers),
             locale.toString(edition.pool.usersPerFreeLicense));
}

QString shortPrice(const Bill::Line& line, const Bill& bill)
{
    if (line.count == 0)
        return Text::tr("none needed");
    return line.unitPrice ? Text::tr("at %1 a month").arg(formatMoney(*line.unitPrice, bill.currency))
                          : Text::tr("price not published");
}

QString shortUnlicensed(const RuleEdition& edition)
{
    if (edition.demand == RuleEdition::Demand::AccountsWithNumber)
        return Text::tr("no number: no licence");
    if (edition.demand == RuleEdition::Demand::DirectlyDialableAccounts)
        return Text::tr("not dialled directly: no licence");
    return Text::tr("no account needs a licence");
}

QString shortPaid(const Bill::Line& line, const Bill& bill)
{
    const QLocale locale;
    const bool hasPool = bill.line(Bill::LineKind::FreePool) != nullptr;
    if (line.count == 0)
        return hasPool ? Text::tr("nothing above the pool") : Text::tr("no account needs one");
    const QString needed = locale.toString(bill.licensableAccounts);
    const QString free = locale.toString(bill.freeUsed);
    if (!hasPool)
        return shortPrice(line, bill);
    if (!line.unitPrice)
        return Text::tr("%1 − %2, price not published").arg(needed, free);
    return Text::tr("%1 − %2, at %3 a month").arg(needed, free, formatMoney(*line.unitPrice, bill.currency));
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

QString shortDates(const RuleEdition& edition)
{
    if (edition.from && edition.until)
        return QStringLiteral("%1 – %2").arg(dateText(*edition.from), dateText(edition.until->addDays(-1)));
    if (edition.from)
        return Text::tr("since %1").arg(dateText(*edition.from));
    return edition.until ? Text::tr("until %1").arg(dateText(edition.until->addDays(-1))) : QString();
}

QString priceSource(const Bill& bill)
{
    const Bill::Price& price = bill.paidPrice.product.isEmpty() ? bill.planPrice : bill.paidPrice;
    if (price.product.isEmpty())
        return Text::tr("Nothing to buy for accounts");
    if (price.isOwn)
        return Text::tr("Your own price, for one licence a month");
    if (!price.monthly)
        return Text::tr("%1: no price published in %2").arg(price.product, bill.currency);
    return Text::tr("List price as of %1: %2").arg(localFigures().published(price.source.date), price.source.title);
}

QString details(const RuleEdition& edition)
{
    QStringList sources;
    for (const Source& source : edition.sources)
        sources << QStringLiteral("%1, %2").arg(source.title, localFigures().published(source.date));
    return htmlPart(Text::tr("Rule"), rulesOf(edition)) + htmlPart(Text::tr("Sources"), sources)
           + htmlPart(Text::tr("Confidence"), {confidenceText(edition.confidence)})
           + htmlPart(Text::tr("Notes"), edition.notes);
}

QString poolUse(const Bill& bill, const RuleEdition& edition)
{
    const QLocale locale;
    if (edition.pool.kind == RuleEdition::Pool::Kind::None)
        return {};
    if (!bill.pool)
        return Text::tr("%1 free in use, no limit").arg(locale.toString(bill.freeUsed));
    if (bill.phoneSystemUsers == 0)
        return Text::tr("No free licences without Phone System users");
    return Text::tr("%1 of %2 free in use").arg(locale.toString(bill.freeUsed), locale.toString(*bill.pool));
}

QString paidUse(const Bill& bill)
{
    if (bill.paidCount > 0)
        return Text::tr("%Ln paid", nullptr, bill.paidCount);
    if (bill.planCount > 0)
        return Text::tr("%Ln plan(s) to pay", nullptr, bill.planCount);
    return Text::tr("none paid");
}

QString shortWhy(const Bill::Line& line, const Bill& bill, const RuleEdition& edition)
{
    switch (line.kind) {
    case Bill::LineKind::LicensableAccounts:
        return Text::tr("on %Ln node(s)", nullptr, static_cast<int>(line.nodes.size()));
    case Bill::LineKind::FreePool: return shortPool(bill, edition);
    case Bill::LineKind::PaidLicenses: return shortPaid(line, bill);
    case Bill::LineKind::BaseLicenses:
    case Bill::LineKind::OutboundPlans: return shortPrice(line, bill);
    case Bill::LineKind::UnlicensedAccounts: return shortUnlicensed(edition);
    case Bill::LineKind::NestedDirectly: return Text::tr("no account: no licence");
    }
    return line.why;
}

} // namespace nestline::ui::provenance
