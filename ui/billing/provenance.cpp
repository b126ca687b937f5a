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

} // namespace

QString dates(const RuleEdition& edition)
{
    if (edition.until)
        return Text::tr("Rules of %1 to %2").arg(dateText(edition.from), dateText(edition.until->addDays(-1)));
    return Text::tr("Rules since %1").arg(dateText(edition.from));
}

QString priceSource(const Bill& bill)
{
    if (bill.ownPrice)
        return Text::tr("Your own price, for one licence a month");
    if (!bill.unitPrice)
        return Text::tr("No price known in %1").arg(bill.currency);
    return Text::tr("List price as of %1: %2").arg(bill.priceSource.date, bill.priceSource.title);
}

QString details(const RuleEdition& edition)
{
    const QLocale locale;
    QStringList lines;
    lines << Text::tr("%1 free licences for an organisation with at least one Phone System licence, and one more for "
                      "each full %2 of them. Every account with a phone number needs one.")
                 .arg(locale.toString(edition.poolBase), locale.toString(edition.usersPerFreeLicense));
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
    case Bill::LineKind::AccountsWithNumber:
        return Text::tr("on %n node(s)", nullptr, static_cast<int>(line.nodes.size()));
    case Bill::LineKind::FreePool:
        if (bill.pool == 0)
            return Text::tr("no Phone System users: no free pool");
        if (!bill.pool || !edition)
            return line.why;
        return Text::tr("of %1 in the pool: %2 + %3 users ÷ %4")
            .arg(locale.toString(*bill.pool), locale.toString(edition->poolBase),
                 locale.toString(bill.phoneSystemUsers), locale.toString(edition->usersPerFreeLicense));
    case Bill::LineKind::PaidLicenses:
        if (line.count == 0)
            return Text::tr("nothing above the pool");
        if (!line.unitPrice)
            return Text::tr("%1 − %2, price not known")
                .arg(locale.toString(bill.licensableAccounts), locale.toString(bill.freeUsed));
        return Text::tr("%1 − %2, at %3 a month")
            .arg(locale.toString(bill.licensableAccounts), locale.toString(bill.freeUsed),
                 formatMoney(*line.unitPrice, bill.currency));
    case Bill::LineKind::AccountsWithoutNumber: return Text::tr("nested: no licence");
    }
    return line.why;
}

} // namespace nestline::ui::provenance
