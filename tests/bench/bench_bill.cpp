// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/licensing/billreport.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>

using namespace nestline;
using namespace nestline::bench;

/// bench_bill FILE.nestline [REPETITIONS]: prints how long the bill takes under each rule edition and under all of them,
/// as key=value lines; medians in milliseconds. The floor is one walk over all accounts that only counts the numbers,
/// and ratios are to it, measured in the same run.
namespace {

int countNumbers(const Document& document)
{
    int numbers = 0;
    for (const auto& [id, node] : document.nodes) {
        for (const Account& account : node.accounts)
            numbers += account.hasNumber() ? 1 : 0;
    }
    return numbers;
}

// The document with calls that go out everywhere, through direct links: what the latest rules have most to do with.
Document withCallsOut(Document document)
{
    for (const auto& [id, link] : Table<LinkId, Link>(document.links)) {
        Link direct = link;
        direct.reference = Reference::VoiceApp;
        document.links = document.links.with(id, direct);
    }
    return document;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        qCritical("usage: bench_bill FILE.nestline [REPETITIONS]");
        return 2;
    }
    const int repetitions = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 201;
    const Result<Catalogue> catalogue = loadCatalogue();
    const Result<ReadDocument> opened = loadNativeFile(arguments[1]);
    if (!catalogue || !opened) {
        qCritical("%s", qPrintable(!catalogue ? catalogue.error().message : opened.error().message));
        return 1;
    }
    const Document& document = opened->document;
    int numbers = 0;
    const double floor = medianMs(repetitions, [&](int) { numbers += countNumbers(document); });
    print("floor_ms", floor);
    out() << "numbered_accounts=" << numbers / repetitions << '\n';
    for (const RuleEdition& edition : catalogue->editions) {
        const double ms = medianMs(repetitions, [&](int) { computeBill(document, edition, *catalogue); });
        print(qPrintable(QStringLiteral("bill_%1_ms").arg(edition.code)), ms);
    }
    const double bill = medianMs(repetitions, [&](int) { (void)computeBill(document, *catalogue); });
    const double all = medianMs(repetitions / 4 + 1, [&](int) { computeBills(document, *catalogue); });
    print("bill_ms", bill);
    print("all_editions_ms", all);
    out() << "bill_to_floor=" << QString::number(bill / floor, 'f', 1)
          << "\nall_editions_to_floor=" << QString::number(all / floor, 'f', 1) << '\n';
    const Document direct = withCallsOut(document);
    print("all_editions_nested_directly_ms",
          medianMs(repetitions / 4 + 1, [&](int) { computeBills(direct, *catalogue); }));
    print("report_ms", medianMs(repetitions / 4 + 1, [&](int) {
              (void)reportBill(document, *catalogue, QDate(2020, 4, 27), FigureFormat::plain());
          }));
    return 0;
}
