// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

namespace nestline {

/// Keeps the document as it is now, without its baselines, under a name; leading and trailing blanks are dropped. Fails
/// if the name is empty or taken. `date` is in ISO 8601 or empty.
Result<Document> addBaseline(const Document& document, const QString& name, const QString& date);

/// Removes a baseline; where the bill was compared with it, it is no longer compared.
Result<Document> removeBaseline(const Document& document, const QString& name);

/// Gives a baseline another name, which must not be empty or taken.
Result<Document> renameBaseline(const Document& document, const QString& name, const QString& newName);

/// Chooses the baseline that the bill is compared with; an empty name: none.
Result<Document> compareWithBaseline(const Document& document, const QString& name);

/// Makes a baseline the document. The baselines stay, also the one that the bill is compared with.
Result<Document> restoreBaseline(const Document& document, const QString& name);

} // namespace nestline
