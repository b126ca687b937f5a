// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/billreport.h"

#include "core/licensing/explain.h"

#include <QCoreApplication>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BillReport)
};

QString inForce(const RuleEdition& edition, const FigureFormat& format)
{
    if (edition.from && edition.until)
        return Text::tr("in force from %1 to %2")
            .arg(format.date(*edition.from), format.date(edition.until->addDays(-1)));
    if (edition.from)
        return Text::tr("in force since %1").arg(format.date(*edition.from));
    if (edition.until)
        return Text::tr("in force until %1").arg(format.date(edition.until->addDays(-1)));
    return {};
}

QString confidenceText(RuleEdition::Confidence confidence)
{
    switch (confidence) {
    case RuleEdition::Confidence::High: return Text::tr("high: dated primary source");
    case RuleEdition::Confidence::Medium: return Text::tr("medium: dates uncertain, or a secondary source");
    case RuleEdition::Confidence::Low: return Text::tr("low: inferred");
    }
    return {};
}

QString priceText(const Bill::Price& price, const Tenant& tenant, const QString& amount, const FigureFormat& format)
{
    if (!price.monthly)
        return Text::tr("%1: price not published").arg(price.product);
    if (!price.isOwn)
        return Text::tr("%1: %2 a month (%3, %4)")
            .arg(price.product, amount, price.source.title, format.published(price.source.date));
    QStringList origin{tenant.prices.source, format.published(tenant.prices.date)};
    origin.removeAll(QString());
    if (origin.isEmpty())
        return Text::tr("%1: %2 a month (own price)").arg(price.product, amount);
    return Text::tr("%1: %2 a month (own price: %3)").arg(price.product, amount, origin.join(QStringLiteral(", ")));
}

QString signedText(const QString& figure, bool isNegative)
{
    return (isNegative ? QChar(0x2212) : QChar(u'+')) + figure;
}

/// Fills a report from a bill and, if there is one, that of the baseline.
class Reporter
{
public:
    Reporter(const Document& document, const Bill& bill, const std::optional<Bill>& before, const FigureFormat& format)
        : m_tenant(document.properties.tenant), m_bill(bill), m_before(before), m_format(format)
    {
        if (m_before)
            m_delta = compareBills(*m_before, m_bill);
    }

    void addRows(BillReport& report) const
    {
        for (const Bill::Line& line : m_bill.lines)
            report.rows.push_back(rowOf(line));
        report.month =
            totalRow(Text::tr("A month"), m_bill.monthly, m_before ? m_before->monthly : std::nullopt, m_delta.monthly);
        report.year =
            totalRow(Text::tr("A year"), m_bill.yearly, m_before ? m_before->yearly : std::nullopt, m_delta.yearly);
    }

    void addPrices(BillReport& report) const
    {
        for (const Bill::Price* price : {&m_bill.paidPrice, &m_bill.basePrice, &m_bill.planPrice}) {
            if (!price->product.isEmpty())
                report.facts.push_back(
                    {Text::tr("Price"), priceText(*price, m_tenant, money(price->monthly, m_bill), m_format)});
        }
    }

private:
    const Tenant& m_tenant;
    const Bill& m_bill;
    const std::optional<Bill>& m_before;
    const FigureFormat& m_format;
    BillDelta m_delta;

    QString money(std::optional<Money> amount, const Bill& bill) const
    {
        return amount ? m_format.money(*amount, bill.currency) : Text::tr("not known");
    }

    QString difference(std::optional<Money> amount) const
    {
        if (!amount)
            return Text::tr("not known");
        if (amount->isZero())
            return Text::tr("no difference");
        const bool less = *amount < Money();
        return signedText(m_format.money(less ? Money() - *amount : *amount, m_bill.currency), less);
    }

    QString difference(int count) const
    {
        return count == 0 ? Text::tr("no difference") : signedText(m_format.count(std::abs(count)), count < 0);
    }

    BillReport::Row rowOf(const Bill::Line& line) const
    {
        BillReport::Row row{.what = line.what, .count = m_format.count(line.count), .why = line.why};
        if (line.isCharged()) {
            row.unitPrice = money(line.unitPrice, m_bill);
            row.monthly = money(line.monthly, m_bill);
        }
        if (const BillDelta::Line* delta = m_before ? m_delta.line(line.kind) : nullptr) {
            row.countBefore = m_format.count(delta->before);
            row.difference = difference(delta->count());
            if (line.isCharged()) {
                row.monthlyBefore = money(delta->monthlyBefore, *m_before);
                if (delta->monthly() != Money())
                    row.difference += QStringLiteral(", ") + difference(delta->monthly());
            }
        }
        return row;
    }

    BillReport::Row totalRow(const QString& what, std::optional<Money> amount, std::optional<Money> before,
                             std::optional<Money> change) const
    {
        BillReport::Row row{.what = what, .monthly = money(amount, m_bill)};
        if (m_before) {
            row.monthlyBefore = money(before, *m_before);
            row.difference = difference(change);
        }
        return row;
    }
};

} // namespace

Result<BillReport> reportBill(const Document& document, const Catalogue& catalogue, const QDate& today,
                              const FigureFormat& format)
{
    const Result<Bill> bill = computeBill(document, catalogue);
    if (!bill)
        return bill.error();
    const RuleEdition& edition = *catalogue.edition(bill->policy);
    const std::optional<Bill> before = baselineBill(document, catalogue);
    const Reporter reporter(document, *bill, before, format);

    BillReport report;
    const Properties& properties = document.properties;
    report.title = properties.title.isEmpty() ? Text::tr("Untitled") : properties.title;
    report.facts.push_back({Text::tr("Date"), format.date(today)});
    report.facts.push_back(
        {Text::tr("Rules"), Text::tr("%1 (%2), %3").arg(edition.name, edition.code, inForce(edition, format))});
    for (const Source& source : edition.sources)
        report.facts.push_back(
            {Text::tr("Source"), QStringLiteral("%1, %2").arg(source.title, format.published(source.date))});
    report.facts.push_back({Text::tr("Confidence"), confidenceText(edition.confidence)});
    report.facts.push_back({Text::tr("Phone System users"), format.count(bill->phoneSystemUsers)});
    report.facts.push_back({Text::tr("Currency"), bill->currency});
    reporter.addPrices(report);
    report.columns = {Text::tr("Item"), Text::tr("Count"), Text::tr("Each a month"), Text::tr("A month"),
                      Text::tr("Reason")};
    if (before) {
        report.facts.push_back({Text::tr("Compared with"), properties.comparedBaseline});
        report.baselineColumns = {Text::tr("Count before"), Text::tr("A month before"), Text::tr("Difference")};
    }
    reporter.addRows(report);
    report.assumptions = assumptions(*bill, edition);
    report.notIncluded = notIncluded(*bill);
    return report;
}

} // namespace nestline
