// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/node.h"

#include <algorithm>

namespace nestline {

void sortAccounts(std::vector<Account>& accounts)
{
    std::sort(accounts.begin(), accounts.end(), [](const Account& a, const Account& b) { return a.id < b.id; });
}

bool Node::hasNumber() const
{
    return std::any_of(accounts.begin(), accounts.end(), [](const Account& account) { return account.hasNumber(); });
}

} // namespace nestline
