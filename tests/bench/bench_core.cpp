// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/liveanalysis.h"
#include "core/edits/accounts.h"
#include "core/edits/nodes.h"
#include "core/graph/flowgraph.h"
#include "core/io/native/nativeformat.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QFile>

using namespace nestline;
using namespace nestline::bench;

/// bench_core FILE.nestline [REPETITIONS]: prints how long the core takes for what happens at every gesture and at
/// opening, as key=value lines; times are medians in milliseconds.
namespace {

std::vector<NodeId> appsOf(const Document& document)
{
    std::vector<NodeId> apps;
    for (const auto& [id, node] : document.nodes) {
        if (isApp(node.kind))
            apps.push_back(id);
    }
    return apps;
}

/// The store with everything derived from it, as a session has it.
struct Live
{
    Live(const Document& document, const Catalogue& catalogue) : store(document), analysis(store, catalogue)
    {
        QObject::connect(&store, &DocumentStore::changed, [this](const ChangeSet& changes) {
            ++signalCount;
            meaningful += changes.touchesMeaning() ? 1 : 0;
        });
        QObject::connect(&analysis, &LiveAnalysis::billChanged, [this] { ++bills; });
    }

    DocumentStore store;
    LiveAnalysis analysis;
    int signalCount = 0;
    int meaningful = 0;
    int bills = 0;
};

// A number is switched on or off: edit, difference, signal, bill and its signal.
void benchEdit(const Document& document, const Catalogue& catalogue, int repetitions)
{
    Live live(document, catalogue);
    const std::vector<NodeId> apps = appsOf(document);
    const double ms = medianMs(repetitions, [&](int i) {
        const NodeId& node = apps[static_cast<size_t>(i) * 7919 % apps.size()];
        const Document& current = live.store.document();
        live.store.replace(*toggleNumber(current, node, freshNumber(current)));
        QCoreApplication::processEvents(); // the bill waits for an idle event loop
    });
    print("edit_difference_bill_signal_ms", ms);
    out() << "bill_signals_per_edit=" << double(live.bills) / repetitions << '\n';
}

// A node is dragged: nothing may be computed.
void benchMove(const Document& document, const Catalogue& catalogue, int repetitions)
{
    Live live(document, catalogue);
    const std::vector<NodeId> moved{document.nodes.begin()->key};
    const double ms = medianMs(repetitions, [&](int) {
        live.store.replace(moveNodes(live.store.document(), moved, {5, 0}));
        QCoreApplication::processEvents();
    });
    print("move_difference_signal_ms", ms);
    out() << "move_signals=" << live.signalCount << "\nmove_bill_computations=" << live.meaningful << '\n';
}

void benchPure(const Document& document, const Catalogue& catalogue, int repetitions)
{
    print("bill_ms",
          medianMs(repetitions, [&](int) { [[maybe_unused]] const auto b = computeBill(document, catalogue); }));
    const Bill bill = *computeBill(document, catalogue);
    print("bill_compare_ms", medianMs(repetitions, [&](int) { [[maybe_unused]] const bool same = bill == bill; }));
    print("graph_ms", medianMs(repetitions, [&](int) { const FlowGraph graph(document); }));
    print("check_ms", medianMs(repetitions / 10 + 1, [&](int) { checkDocument(document, catalogue); }));
    out() << "findings=" << checkDocument(document, catalogue).size() << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        qCritical("usage: bench_core FILE.nestline [REPETITIONS]");
        return 2;
    }
    const QString path = arguments[1];
    const int repetitions = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 201;
    const Result<Catalogue> catalogue = loadCatalogue();
    const Result<ReadDocument> opened = loadNativeFile(path);
    if (!catalogue || !opened) {
        qCritical("%s", qPrintable(!catalogue ? catalogue.error().message : opened.error().message));
        return 1;
    }
    const Document& document = opened->document;
    out() << "nodes=" << document.nodes.size() << "\nlinks=" << document.links.size()
          << "\nnumbered_accounts=" << computeBill(document, *catalogue)->numberedAccounts << '\n';
    print("open_ms", medianMs(7, [&](int) { [[maybe_unused]] const auto again = loadNativeFile(path); }));
    benchEdit(document, *catalogue, repetitions);
    benchMove(document, *catalogue, repetitions);
    benchPure(document, *catalogue, repetitions);
    return 0;
}
