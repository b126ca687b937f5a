// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"

namespace nestline {

bool operator==(const Baseline& a, const Baseline& b)
{
    return a.name == b.name && a.date == b.date && a.unknownFields == b.unknownFields
           && (a.document == b.document || *a.document == *b.document);
}

bool Document::sharesStorageWith(const Document& other) const
{
    return std::apply([&](auto... table) { return (... && (this->*table).sharesStorageWith(other.*table)); }, tables())
           && properties == other.properties;
}

} // namespace nestline
