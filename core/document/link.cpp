// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/link.h"

#include "core/document/node.h"

#include <algorithm>

namespace nestline {

const std::array<MenuKey, 12>& MenuKey::all()
{
    static constexpr std::array<MenuKey, 12> keys{MenuKey('1'), MenuKey('2'), MenuKey('3'), MenuKey('4'),
                                                  MenuKey('5'), MenuKey('6'), MenuKey('7'), MenuKey('8'),
                                                  MenuKey('9'), MenuKey('0'), MenuKey('*'), MenuKey('#')};
    return keys;
}

std::optional<MenuKey> MenuKey::fromString(QStringView text)
{
    for (const MenuKey key : all()) {
        if (text.size() == 1 && text.front() == QLatin1Char(key.m_symbol))
            return key;
    }
    return std::nullopt;
}

int MenuKey::order() const
{
    return static_cast<int>(std::find(all().begin(), all().end(), *this) - all().begin());
}

bool triggerFits(Trigger trigger, NodeKind from)
{
    switch (trigger) {
    case Trigger::Key:
    case Trigger::Forward:
    case Trigger::NoInput:
    case Trigger::Operator:
    case Trigger::AfterHours:
    case Trigger::Holiday: return from == NodeKind::AutoAttendant;
    case Trigger::Agents:
    case Trigger::Overflow:
    case Trigger::Timeout:
    case Trigger::NoAgents: return from == NodeKind::CallQueue;
    }
    return false;
}

} // namespace nestline
