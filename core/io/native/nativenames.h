// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/link.h"
#include "core/document/node.h"

#include <QLatin1String>

#include <array>

/// The names of enumerations in files, each list in the order of its enumeration.
namespace nestline::names {

inline constexpr std::array nodeKinds{
    QLatin1String("autoAttendant"), QLatin1String("callQueue"),       QLatin1String("person"),
    QLatin1String("operator"),      QLatin1String("sharedVoicemail"), QLatin1String("externalNumber"),
    QLatin1String("announcement"),  QLatin1String("disconnect"),
};

inline constexpr std::array triggers{
    QLatin1String("key"),        QLatin1String("forward"),  QLatin1String("noInput"), QLatin1String("operator"),
    QLatin1String("afterHours"), QLatin1String("holiday"),  QLatin1String("agents"),  QLatin1String("overflow"),
    QLatin1String("timeout"),    QLatin1String("noAgents"),
};

/// In the order of MenuKey::all().
inline constexpr std::array menuKeys{
    QLatin1String("1"), QLatin1String("2"), QLatin1String("3"), QLatin1String("4"),
    QLatin1String("5"), QLatin1String("6"), QLatin1String("7"), QLatin1String("8"),
    QLatin1String("9"), QLatin1String("0"), QLatin1String("*"), QLatin1String("#"),
};

inline constexpr std::array references{QLatin1String("resourceAccount"), QLatin1String("voiceApp")};

/// Without NumberType::Unknown, which is an absent field.
inline constexpr std::array numberTypes{
    QLatin1String("callingPlan"),
    QLatin1String("directRouting"),
    QLatin1String("operatorConnect"),
};

/// Without AssignedLicense::Unknown, which is an absent field.
inline constexpr std::array assignedLicenses{
    QLatin1String("none"),
    QLatin1String("virtualUser"),
    QLatin1String("phoneSystem"),
};

inline constexpr std::array commitments{
    QLatin1String("year"),
    QLatin1String("yearPaidMonthly"),
    QLatin1String("month"),
};

/// In the order in which they are written.
inline constexpr std::array outboundUses{QLatin1String("callback"), QLatin1String("onBehalf")};

/// The name of a value in one of the lists above that has all values.
template <class Enum, size_t size>
constexpr QLatin1String nameOf(Enum value, const std::array<QLatin1String, size>& list)
{
    return list[static_cast<size_t>(value)];
}

} // namespace nestline::names
