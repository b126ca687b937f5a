// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/table.h"
#include "core/document/link.h"
#include "core/document/node.h"
#include "core/document/tenant.h"

#include <QPointF>

#include <memory>
#include <tuple>
#include <vector>

namespace nestline {

struct Document;

/// An earlier state of a document, kept under a name to compare the bill with. It holds no baselines itself.
struct Baseline
{
    QString name;                             ///< unique among the baselines of a document, not empty
    QString date;                             ///< when it was taken, ISO 8601; may be empty
    std::shared_ptr<const Document> document; ///< never null in a document
    QJsonObject unknownFields;

    friend bool operator==(const Baseline& a, const Baseline& b);
};

/// Puts baselines into the order that Properties::baselines has: by code points, as ids in files.
void sortBaselines(std::vector<Baseline>& baselines);

/// What is true of a document as a whole.
struct Properties
{
    QString title;
    Tenant tenant;
    QJsonObject planning;            ///< settings of the planner, as in the file
    std::vector<Baseline> baselines; ///< in the order of their names
    QString comparedBaseline;        ///< name of the baseline that the bill is compared with; empty: none
    QJsonObject unknownFields;       ///< fields of later versions, kept for saving

    /// The baseline of that name, or null.
    const Baseline* baseline(const QString& name) const;

    friend bool operator==(const Properties&, const Properties&) = default;
};

/// A call-flow design: a value that is copied, compared and passed to a thread. Edits are functions that return a
/// changed copy (core/edits); everything derived, the bill first of all, is a function of it.
///
/// What a node means and where it is drawn are separate tables, so that moving a node cannot touch the bill.
struct Document
{
    Properties properties;
    Table<NodeId, Node> nodes;
    Table<LinkId, Link> links;
    Table<NodeId, QPointF> positions; ///< top-left corner of the card, in canvas units

    /// The one list of tables: equality, difference() and ChangeSet are made from it.
    static constexpr auto tables() { return std::tuple(&Document::nodes, &Document::links, &Document::positions); }

    /// True if both are the same version, as after an edit without effect. Much faster than equality.
    bool sharesStorageWith(const Document& other) const;

    friend bool operator==(const Document&, const Document&) = default;
};

} // namespace nestline
