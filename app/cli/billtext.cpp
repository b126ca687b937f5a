// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/billtext.h"

#include "app/cli/output.h"
#include "core/licensing/explain.h"
#include "ui/billing/provenance.h"
#include "ui/widgets/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace nestline::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int lineWidth = 78;
using Row = QStringList;

QString amountText(std::optional<Money> amount, const QString& currency)
{
    return amount ? ui::formatMoney(*amount, currency) : Text::tr("unknown");
}

QString dateText(const QDate& date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString editionText(const RuleEdition& edition)
{
    return Text::tr("Rules: %1 (%2), %3", "name, code and dates of an edition")
        .arg(edition.name, edition.code, ui::provenance::inForce(edition));
}

QString titleOf(const Document& document)
{
    const QString& title = document.properties.title;
    return plainText(title.isEmpty() ? Text::tr("Untitled") : title);
}

QString underlined(const QString& text)
{
    return text + QLatin1Char('\n') + QString(columnsOf(text), QLatin1Char('=')) + QLatin1Char('\n');
}

// The first column is flush left and takes what is left of the line; the others are flush right.
QString tableText(const std::vector<Row>& rows)
{
    std::vector<int> widths;
    for (const Row& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())), 0);
        for (int i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], columnsOf(row.at(i)));
    }
    QString text;
    for (const Row& row : rows) {
        QString line = padded(row.first(), widths[0]);
        for (int i = 1; i < row.size(); ++i)
            line += QLatin1String("  ") + paddedLeft(row.at(i), widths[static_cast<size_t>(i)]);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace

QString priceText(const Bill& bill)
{
    if (bill.paidPrice.product.isEmpty())
        return bill.planPrice.product.isEmpty() ? Text::tr("No licence for accounts has to be bought.")
                                                : ui::provenance::priceSource(bill) + QLatin1Char('.');
    if (!bill.paidPrice.monthly)
        return Text::tr("No price is known in %1. Set one in the document.").arg(bill.currency);
    const QString price = ui::formatMoney(*bill.paidPrice.monthly, bill.currency);
    if (bill.paidPrice.isOwn)
        return Text::tr("Price of a paid licence: %1 a month, set in the document.").arg(price);
    return Text::tr("Price of a paid licence: %1 a month. Source: %2, %3.")
        .arg(price, bill.paidPrice.source.title, bill.paidPrice.source.date);
}

QString billText(const Document& document, const Bill& bill, const Catalogue& catalogue)
{
    const QLocale locale;
    int nameWidth = 0;
    int countWidth = 0;
    int amountWidth = 0;
    const QString monthly = amountText(bill.monthly, bill.currency);
    const QString yearly = amountText(bill.yearly, bill.currency);
    for (const Bill::Line& line : bill.lines) {
        nameWidth = std::max(nameWidth, columnsOf(line.what));
        countWidth = std::max(countWidth, columnsOf(locale.toString(line.count)));
    }
    amountWidth = std::max({columnsOf(monthly), columnsOf(yearly), lineWidth - nameWidth - countWidth - 4});

    QString text = underlined(titleOf(document));
    if (const RuleEdition* edition = catalogue.edition(bill.policy))
        text += wrapped(editionText(*edition), 0, lineWidth);
    text += wrapped(priceText(bill), 0, lineWidth) + QLatin1Char('\n');
    for (const Bill::Line& line : bill.lines) {
        const QString amount = line.isCharged() ? amountText(line.monthly, bill.currency) : QString();
        text += padded(line.what, nameWidth) + QLatin1String("  ") + paddedLeft(locale.toString(line.count), countWidth)
                + (amount.isEmpty() ? QString() : QString(QLatin1String("  ") + paddedLeft(amount, amountWidth)))
                + QLatin1Char('\n') + wrapped(line.why, 2, lineWidth);
    }
    const int total = nameWidth + countWidth + 2;
    text += QString(total + 2 + amountWidth, QLatin1Char('-')) + QLatin1Char('\n');
    text +=
        padded(Text::tr("A month"), total) + QLatin1String("  ") + paddedLeft(monthly, amountWidth) + QLatin1Char('\n');
    text +=
        padded(Text::tr("A year"), total) + QLatin1String("  ") + paddedLeft(yearly, amountWidth) + QLatin1Char('\n');
    return text + QLatin1Char('\n') + wrapped(notIncluded(bill), 0, lineWidth);
}

QString billComparison(const Document& document, const std::vector<Bill>& bills, const Catalogue& catalogue)
{
    const QLocale locale;
    std::vector<Row> rows{{Text::tr("Rules"), Text::tr("from"), Text::tr("needed"), Text::tr("free"), Text::tr("paid"),
                           Text::tr("a month"), Text::tr("a year")}};
    for (const Bill& bill : bills) {
        const RuleEdition* edition = catalogue.edition(bill.policy);
        rows.push_back({edition ? QStringLiteral("%1 (%2)").arg(edition->name, edition->code) : bill.policy,
                        edition && edition->from ? dateText(*edition->from) : QString(),
                        locale.toString(bill.licensableAccounts),
                        bill.pool ? locale.toString(*bill.pool) : Text::tr("no limit"), locale.toString(bill.paidCount),
                        amountText(bill.monthly, bill.currency), amountText(bill.yearly, bill.currency)});
    }
    return underlined(titleOf(document)) + tableText(rows);
}

} // namespace nestline::cli
