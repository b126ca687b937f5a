// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonreader.h"
#include "core/document/tenant.h"

namespace nestline {

/// Reads the organisation from its object in a document; what is wrong is reported to the reader's problem.
Tenant readTenant(JsonReader& reader);

} // namespace nestline
