// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

namespace nestline {

Document setTitle(const Document& document, const QString& title);

/// Sets the number of Phone System users, 0 to Tenant::maximumUsers. Where the document lists licences by kind, the
/// Phone System add-on is changed so that LicenseCounts::ofUsers() is `users`.
Result<Document> setPhoneSystemUsers(const Document& document, int users);

/// Lists licences by kind, each 0 to Tenant::maximumUsers, or with nothing returns to the single number of users: then
/// it is LicenseCounts::ofUsers() of what was listed.
Result<Document> setLicenses(const Document& document, const std::optional<LicenseCounts>& licenses);

/// Sets how many free resource-account licences were ordered so far, 0 to Tenant::maximumUsers; nothing: not known.
Result<Document> setOrderedFreeLicenses(const Document& document, std::optional<int> ordered);

/// Sets the rule edition by id.
Document setPolicy(const Document& document, const QString& policy);
Document setCommitment(const Document& document, Commitment commitment);
/// Whether the bill counts the base licences under paid add-ons.
Document setBillBaseLicenses(const Document& document, bool bill);

/// Sets the user's own price of a paid licence; nothing returns to the price book.
Document setPaidLicensePrice(const Document& document, std::optional<Money> price);
/// The same for the base licence under a paid add-on.
Document setBaseLicensePrice(const Document& document, std::optional<Money> price);
/// The same for the plan of an account that calls the telephone network.
Document setPayAsYouGoPrice(const Document& document, std::optional<Money> price);

/// Where the user's own prices come from.
Document setPriceSource(const Document& document, const QString& source);
/// As of when the user's own prices are valid, in any writing.
Document setPriceDate(const Document& document, const QString& date);

/// Sets the currency by ISO 4217 code, three capital letters; an empty code returns to the price book.
Result<Document> setCurrency(const Document& document, const QString& currency);

/// Returns to the price book in all: prices, their source and date, currency.
Document clearOwnPrices(const Document& document);

} // namespace nestline
