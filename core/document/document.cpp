// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"

#include "core/base/text.h"

#include <algorithm>

namespace nestline {

bool operator==(const Baseline& a, const Baseline& b)
{
    return a.name == b.name && a.date == b.date && a.unknownFields == b.unknownFields
           && (a.document == b.document || *a.document == *b.document);
}

void sortBaselines(std::vector<Baseline>& baselines)
{
    std::sort(baselines.begin(), baselines.end(),
              [](const Baseline& a, const Baseline& b) { return compareCodePoints(a.name, b.name) < 0; });
}

const Baseline* Properties::baseline(const QString& name) const
{
    const auto found = std::find_if(baselines.begin(), baselines.end(),
                                    [&name](const Baseline& baseline) { return baseline.name == name; });
    return found == baselines.end() ? nullptr : &*found;
}

bool Document::sharesStorageWith(const Document& other) const
{
    return std::apply([&](auto... table) { return (... && (this->*table).sharesStorageWith(other.*table)); }, tables())
           && properties == other.properties;
}

} // namespace nestline
