// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/kindlook.h"

namespace nestline::ui {

Role kindRole(NodeKind kind)
{
    if (kind == NodeKind::AutoAttendant)
        return Role::Attendant;
    return kind == NodeKind::CallQueue ? Role::Queue : Role::End;
}

Role kindSoftRole(NodeKind kind)
{
    if (kind == NodeKind::AutoAttendant)
        return Role::AttendantSoft;
    return kind == NodeKind::CallQueue ? Role::QueueSoft : Role::EndSoft;
}

QString kindIcon(NodeKind kind)
{
    switch (kind) {
    case NodeKind::AutoAttendant: return QStringLiteral("attendant");
    case NodeKind::CallQueue: return QStringLiteral("queue");
    case NodeKind::Person: return QStringLiteral("person");
    case NodeKind::Operator: return QStringLiteral("operator");
    case NodeKind::SharedVoicemail: return QStringLiteral("voicemail");
    case NodeKind::ExternalNumber: return QStringLiteral("external");
    case NodeKind::Announcement: return QStringLiteral("announcement");
    case NodeKind::Disconnect: return QStringLiteral("disconnect");
    }
    return {};
}

} // namespace nestline::ui
