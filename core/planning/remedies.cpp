// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/remedies.h"

#include "core/document/dismissals.h"
#include "core/planning/program/solver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace nestline::planning {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

// What is only an explanation must not take longer than the plan itself.
constexpr qint64 mostEffort = 5'000'000;
constexpr size_t mostApps = 2'000;
constexpr int keysOfTelephone = 12;

template <class Change>
Document withNodes(const Document& document, Change change)
{
    std::vector<Table<NodeId, Node>::Entry> nodes(document.nodes.begin(), document.nodes.end());
    for (auto& entry : nodes)
        change(entry.row);
    Document next = document;
    next.nodes = Table<NodeId, Node>::fromEntries(std::move(nodes));
    return next;
}

// What keeps accounts as they are although they could change.
struct Holds
{
    bool pins = false;
    bool dismissals = false;

    explicit Holds(const Question& question)
    {
        const std::set<AccountId> held = heldAccounts(question.document, question.options);
        for (const auto& entry : question.document.nodes) {
            for (const Account& account : entry.row.accounts) {
                pins |= account.pinned;
                dismissals |= !account.pinned && held.contains(account.id);
            }
        }
    }
};

Document withoutPins(const Document& document)
{
    Document free = withNodes(document, [](Node& node) {
        for (Account& account : node.accounts)
            account.pinned = false;
    });
    for (const Dismissal& dismissal : dismissalsIn(free.properties))
        removeDismissal(free.properties, dismissal.accounts);
    return free;
}

Document withoutGroups(const Document& document)
{
    return withNodes(document, [](Node& node) { node.group.clear(); });
}

Document withoutLanguages(const Document& document)
{
    return withNodes(document, [](Node& node) { node.language.clear(); });
}

Document with(const Document& document, const char* setting, const QJsonValue& value)
{
    Document next = document;
    next.properties.planning.insert(QLatin1String(setting), value);
    return next;
}

Document withAllKeys(const Document& document)
{
    return with(with(document, "maxMenuOptions", keysOfTelephone), "reservedKeys", QJsonArray());
}

QString withoutHolds(const Holds& holds)
{
    if (!holds.dismissals)
        return Text::tr("without pins");
    return holds.pins ? Text::tr("without pins and dismissed suggestions") : Text::tr("without dismissed suggestions");
}

class Remedies
{
public:
    Remedies(const Question& question, int fewest) : m_question(question), m_fewest(fewest) {}

    QStringList run()
    {
        if (m_question.options.progress)
            m_question.options.progress(Text::tr("Looking for what would help"));
        const Document& document = m_question.document;
        const PlanningSettings& settings = m_question.estate.settings;
        PlanOptions deeper = m_question.options;
        deeper.mostSteps = settings.maxSteps + 1;
        PlanOptions nothingHeld = m_question.options;
        nothingHeld.held.clear();

        const Holds holds(m_question);
        if (holds.pins || holds.dismissals)
            add(withoutHolds(holds), withoutPins(document), nothingHeld);
        add(Text::tr("with one more key to press at most"), document, deeper);
        if (settings.maxMenuOptions < keysOfTelephone || !settings.reservedKeys.empty())
            add(Text::tr("with all twelve keys of each menu"), withAllKeys(document), m_question.options);
        if (!settings.allowNewMenus)
            add(Text::tr("with new menus"), with(document, "allowNewMenus", true), m_question.options);
        if (!settings.allowDirectorySearch)
            add(Text::tr("with keys in menus that have directory search"), with(document, "allowDirectorySearch", true),
                m_question.options);
        add(Text::tr("with hosts of other groups"), withoutGroups(document), m_question.options);
        add(Text::tr("with hosts of other languages"), withoutLanguages(document), m_question.options);
        if (m_found.isEmpty()) {
            deeper.held.clear();
            add(holds.pins
                    ? Text::tr("only if several of these limits fell at once: pins, keys, steps, groups and languages")
                    : Text::tr("only if several of these limits fell at once: keys, steps, groups and languages"),
                withoutPins(withAllKeys(withoutGroups(withoutLanguages(document)))), deeper);
        }
        return m_found;
    }

private:
    const Question& m_question;
    int m_fewest;
    QStringList m_found;

    void add(const QString& what, const Document& document, const PlanOptions& options)
    {
        const Result<Task> task = taskFor(document, m_question.edition, options);
        if (!task || !task->ledger.numbersSave || m_question.stop.stop_requested())
            return;
        const CostScale scale(task->estate.settings.redialPenalty);
        const Solution least =
            solve(task->estate, scale, {Goal::Minimise::Licenses, 0}, {.work = mostEffort}, m_question.stop);
        if (!least.decision || least.wasStopped)
            return;
        const int fewest = task->ledger.withNumbers(licensesOf(*least.decision));
        if (fewest < m_fewest)
            //: %1 accounts could be kept, %2 "without pins" or the like
            m_found << Text::tr("%1 %2").arg(QLocale().toString(fewest), what);
    }
};

} // namespace

QStringList whatWouldHelp(const Question& question, int fewest)
{
    if (question.estate.apps.size() > mostApps)
        return {};
    return Remedies(question, fewest).run();
}

} // namespace nestline::planning
