// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace nestline::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString kindName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::AutoAttendant: return Words::tr("auto attendant");
    case NodeKind::CallQueue: return Words::tr("call queue");
    case NodeKind::Person: return Words::tr("person");
    case NodeKind::Operator: return Words::tr("operator");
    case NodeKind::SharedVoicemail: return Words::tr("shared voicemail");
    case NodeKind::ExternalNumber: return Words::tr("external number");
    case NodeKind::Announcement: return Words::tr("announcement");
    case NodeKind::Disconnect: return Words::tr("disconnect");
    }
    return {};
}

QString triggerName(Trigger trigger)
{
    switch (trigger) {
    case Trigger::Key: return Words::tr("menu key");
    case Trigger::Forward: return Words::tr("forward");
    case Trigger::NoInput: return Words::tr("no input");
    case Trigger::Operator: return Words::tr("operator", "trigger");
    case Trigger::AfterHours: return Words::tr("after hours");
    case Trigger::Holiday: return Words::tr("holiday");
    case Trigger::Agents: return Words::tr("agents");
    case Trigger::Overflow: return Words::tr("overflow");
    case Trigger::Timeout: return Words::tr("time-out");
    case Trigger::NoAgents: return Words::tr("no agents");
    }
    return {};
}

std::vector<NodeKind> allKinds()
{
    return {NodeKind::AutoAttendant,   NodeKind::CallQueue,      NodeKind::Person,       NodeKind::Operator,
            NodeKind::SharedVoicemail, NodeKind::ExternalNumber, NodeKind::Announcement, NodeKind::Disconnect};
}

QStringList numberTypeNames()
{
    return {Words::tr("not known"), Words::tr("Calling Plan"), Words::tr("Direct Routing"),
            Words::tr("Operator Connect")};
}

std::vector<Trigger> triggersFor(NodeKind kind)
{
    std::vector<Trigger> triggers;
    for (const Trigger trigger :
         {Trigger::Key, Trigger::Forward, Trigger::NoInput, Trigger::Operator, Trigger::AfterHours, Trigger::Holiday,
          Trigger::Agents, Trigger::Overflow, Trigger::Timeout, Trigger::NoAgents}) {
        if (triggerFits(trigger, kind))
            triggers.push_back(trigger);
    }
    return triggers;
}

} // namespace nestline::ui
