// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace nestline {

/// The same document under new ids, for those of a file can be names or numbers.
Document withPlainIds(const Document& document);

} // namespace nestline
