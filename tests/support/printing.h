// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

namespace nestline {

/// Lets QCOMPARE print ids.
template <class Tag>
char* toString(const Id<Tag>& id)
{
    return qstrdup(qPrintable(id.toString()));
}

} // namespace nestline
