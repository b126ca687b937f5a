// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/grouplook.h"

#include <array>

namespace nestline::ui {

namespace {

using Colors = std::array<QRgb, GroupLook::colors>;

constexpr Colors onLight{0x1D4ED8, 0x169783, 0x96751E, 0xC42BC0, 0x710D1D, 0x3F0E57};
constexpr Colors onDark{0x5B8DEF, 0xEDC096, 0xD0608F, 0x4FE3EA, 0xB7E316, 0x84812A};

// Not Qt's hash, which may change: a document must look the same for everybody (FNV-1a).
quint32 hashOf(const QString& name)
{
    quint32 hash = 2166136261U;
    for (const QChar c : name)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

} // namespace

GroupLooks looksFor(const std::set<QString>& groups)
{
    GroupLooks looks;
    std::array<int, GroupLook::colors> uses{}; // how many groups have the colour
    for (const QString& name : groups) {
        const size_t wanted = hashOf(name) % uses.size();
        size_t color = wanted;
        for (size_t step = 1; step < uses.size(); ++step) {
            const size_t other = (wanted + step) % uses.size();
            if (uses[other] < uses[color])
                color = other;
        }
        const auto stripe = static_cast<GroupLook::Stripe>(uses[color]++ % GroupLook::stripes);
        looks.emplace(name, GroupLook{static_cast<int>(color), stripe});
    }
    return looks;
}

QColor groupColor(const Theme& theme, int color)
{
    return QColor((theme.isDark() ? onDark : onLight)[static_cast<size_t>(color)]);
}

} // namespace nestline::ui
