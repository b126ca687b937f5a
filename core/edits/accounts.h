// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace nestline {

/// An id that no account of the document uses yet: r1, r2, ...
AccountId freshAccountId(const Document& document);

/// A number in E.164 that the document does not use yet: one more than its highest, or the first of a range reserved
/// for fiction (+1 425 555 0100) when it has none.
QString freshNumber(const Document& document);

/// With a number on any account of the app: takes all its numbers off (the accounts stay). Without: puts `number` on
/// its first account, which is created if there is none. Fails if the node is gone or is not an app.
Result<Document> toggleNumber(const Document& document, const NodeId& node, const QString& number);

/// Puts a fresh number on the first account of each of these apps that has no number; the account is created if there
/// is none. Fails if a node is gone or is not an app.
Result<Document> addNumbers(const Document& document, std::span<const NodeId> nodes);
/// Takes all numbers off these apps; their accounts stay.
Result<Document> removeNumbers(const Document& document, std::span<const NodeId> nodes);

/// Adds an account to an app. Fails if the node is not an app or the id is taken.
Result<Document> addAccount(const Document& document, const NodeId& node, Account account);
/// The same for many, of which a node may get several.
Result<Document> addAccounts(const Document& document, const std::vector<std::pair<NodeId, Account>>& accounts);

Result<Document> removeAccount(const Document& document, const NodeId& node, const AccountId& account);

/// Applies `change` to one account; it must not alter the id.
Result<Document> updateAccount(const Document& document, const NodeId& node, const AccountId& account,
                               const std::function<void(Account&)>& change);

} // namespace nestline
