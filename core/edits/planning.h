// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/dismissals.h"

namespace nestline {

/// Sets one setting of the planner, by its name in files; an undefined value returns to the default.
Document setPlanning(const Document& document, const QString& setting, const QJsonValue& value);

/// Keeps that a suggestion is not wanted, and why. Fails if it names no account, or one that is gone.
Result<Document> dismissSuggestion(const Document& document, Dismissal dismissal);

/// Forgets the dismissal of these accounts. Fails if there is none.
Result<Document> takeBackDismissal(const Document& document, const std::vector<AccountId>& accounts);

} // namespace nestline
