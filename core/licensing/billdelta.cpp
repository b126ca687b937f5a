// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/licensing/billdelta.h"

#include <algorithm>

namespace nestline {

namespace {

std::optional<Money> minus(std::optional<Money> after, std::optional<Money> before)
{
    return after && before ? std::optional(*after - *before) : std::nullopt;
}

} // namespace

std::optional<Money> BillDelta::Line::monthly() const
{
    return minus(monthlyAfter, monthlyBefore);
}

const BillDelta::Line* BillDelta::line(Bill::LineKind kind) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [kind](const Line& line) { return line.kind == kind; });
    return found == lines.end() ? nullptr : &*found;
}

BillDelta compareBills(const Bill& before, const Bill& after)
{
    const bool sameCurrency = before.currency == after.currency;
    BillDelta delta;
    constexpr auto last = Bill::LineKind::NestedDirectly;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto kind = static_cast<Bill::LineKind>(i);
        const Bill::Line* old = before.line(kind);
        const Bill::Line* now = after.line(kind);
        if (!old && !now)
            continue;
        BillDelta::Line line{.kind = kind, .what = now ? now->what : old->what};
        line.before = old ? old->count : 0;
        line.after = now ? now->count : 0;
        // A line that a bill does not have costs nothing there.
        if (sameCurrency)
            line.monthlyBefore = old ? old->monthly : Money();
        line.monthlyAfter = now ? now->monthly : Money();
        delta.lines.push_back(std::move(line));
    }
    if (sameCurrency) {
        delta.monthly = minus(after.monthly, before.monthly);
        delta.yearly = minus(after.yearly, before.yearly);
    }
    return delta;
}

std::optional<Bill> baselineBill(const Document& document, const Catalogue& catalogue)
{
    const Properties& properties = document.properties;
    const auto chosen =
        std::find_if(properties.baselines.begin(), properties.baselines.end(),
                     [&](const Baseline& baseline) { return baseline.name == properties.comparedBaseline; });
    if (properties.comparedBaseline.isEmpty() || chosen == properties.baselines.end())
        return std::nullopt;
    Result<Bill> bill = computeBill(*chosen->document, catalogue);
    return bill ? std::optional(std::move(bill).value()) : std::nullopt;
}

} // namespace nestline
