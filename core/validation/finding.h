// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/licensing/catalogue.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace nestline {

/// Something that is wrong or doubtful in a design. Structure that would be impossible is refused by the edits instead.
struct Finding
{
    enum class Severity { Error, Warning, Info };

    QString code; ///< stable, such as duplicate-key
    Severity severity = Severity::Info;
    QString message; ///< translated; names the nodes
    std::vector<NodeId> nodes;
    std::vector<LinkId> links;
    QString fixText; ///< translated imperative, empty if there is no safe fix
    /// Set if and only if fixText is not empty. Does nothing where the finding no longer holds.
    std::function<Document(const Document&)> fix;

    /// Equality of everything that is shown.
    friend bool operator==(const Finding& a, const Finding& b)
    {
        return a.code == b.code && a.severity == b.severity && a.message == b.message && a.nodes == b.nodes
               && a.links == b.links && a.fixText == b.fixText;
    }
};

/// "error", "warning" or "info", as in `check --json`.
QString severityName(Finding::Severity severity);

/// All findings of a document, errors first, then by code and place. The codes:
/// errors duplicate-key, duplicate-number, number-not-e164, cycle-without-exit; warnings unreachable-app,
/// queue-without-timeout, number-on-nested-app, unknown-policy, trigger-does-not-fit, account-on-end,
/// direct-nesting-not-known, paid-license-forbidden, paid-license-while-free-spare, service-number-quota; infos
/// app-without-account, default-name, free-licenses-not-ordered, license-not-needed, number-type-not-known.
std::vector<Finding> checkDocument(const Document& document, const Catalogue& catalogue);

} // namespace nestline
