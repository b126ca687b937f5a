// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

namespace nestline {

Document setTitle(const Document& document, const QString& title);

/// Sets the number of Phone System users, 0 to Tenant::maximumUsers. Where the document lists licences by kind, the
/// Phone System add-on is changed so that phoneSystem + e5 + businessVoice is `users`.
Result<Document> setPhoneSystemUsers(const Document& document, int users);

/// Sets the rule edition by id.
Document setPolicy(const Document& document, const QString& policy);

/// Sets the user's own price of a paid licence; nothing returns to the price book.
Document setPaidLicensePrice(const Document& document, std::optional<Money> price);

/// Sets the currency by ISO 4217 code, three capital letters; an empty code returns to the price book.
Result<Document> setCurrency(const Document& document, const QString& currency);

} // namespace nestline
