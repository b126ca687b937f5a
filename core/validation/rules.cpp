// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/rules.h"

#include "core/edits/nodes.h"
#include "core/edits/properties.h"

#include <algorithm>

namespace nestline::rules {

namespace {

std::vector<int> appsWithNumber(const FlowGraph& graph)
{
    std::vector<int> apps;
    for (int node = 0; node < graph.size(); ++node) {
        if (graph.node(node).hasNumber())
            apps.push_back(node);
    }
    return apps;
}

// English and translated default names. An operator or the end of a call needs no other name than that.
std::vector<QString> allDefaultNames()
{
    std::vector<QString> names;
    for (const NodeKind kind : {NodeKind::AutoAttendant, NodeKind::CallQueue, NodeKind::Person,
                                NodeKind::SharedVoicemail, NodeKind::ExternalNumber, NodeKind::Announcement}) {
        names.push_back(englishDefaultNodeName(kind));
        names.push_back(defaultNodeName(kind));
    }
    return names;
}

// The name without what is added to tell new nodes apart: "New call queue", "Auto attendant 3".
QStringView withoutOrnaments(QStringView name)
{
    QStringView core = name.trimmed();
    while (!core.isEmpty() && core.back().isDigit())
        core.chop(1);
    core = core.trimmed();
    constexpr QLatin1String prefix("New ");
    return core.startsWith(prefix, Qt::CaseInsensitive) ? core.sliced(prefix.size()) : core;
}

} // namespace

Context::Context(const Document& checked, const Catalogue& known)
    : document(checked)
    , catalogue(known)
    , graph(checked)
    , depths(graph.depths(appsWithNumber(graph)))
    , components(graph.components())
    , edition(known.edition(checked.properties.tenant.policy))
{
    if (edition)
        bill = computeBill(document, *edition, catalogue);
}

QString nameOf(const NodeId& id, const Node& node)
{
    return QStringView(node.name).trimmed().isEmpty() ? id.toString() : node.name;
}

Findings unknownPolicy(const Context& context)
{
    const QString& policy = context.document.properties.tenant.policy;
    const RuleEdition* standard = context.catalogue.edition({});
    if (context.edition || !standard)
        return {};
    Finding finding;
    finding.message = Text::tr("The rule edition “%1” is not known, so there is no bill.").arg(policy);
    finding.fixText = Text::tr("Use the edition “%1”").arg(standard->name);
    finding.fix = [id = standard->id](const Document& document) { return setPolicy(document, id); };
    return {finding};
}

Findings defaultNames(const Context& context)
{
    const std::vector<QString> names = allDefaultNames();
    const QString message = Text::tr("“%1” still has the name it was made with.");
    Findings findings;
    for (const auto& [id, node] : context.document.nodes) {
        const QStringView name = withoutOrnaments(node.name);
        const bool isDefault = std::any_of(names.begin(), names.end(), [name](const QString& candidate) {
            return candidate.size() == name.size() && name.compare(candidate, Qt::CaseInsensitive) == 0;
        });
        if (isDefault) {
            Finding finding;
            finding.message = message.arg(node.name);
            finding.nodes = {id};
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace nestline::rules
