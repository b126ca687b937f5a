// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <optional>
#include <utility>
#include <vector>

namespace nestline {

/// One thing an administrator does to carry a plan out. Done in the order of the plan, each leaves a valid document in
/// which every caller still arrives.
struct PlanStep
{
    enum class Action {
        AddMenu,      ///< a new menu without a number under a key of `host`
        AddFrontDoor, ///< a new menu takes over a number of `node` and leads to it by a key
        Nest,         ///< `node` gets a key of `host` and gives up its numbers
        DropNumbers,  ///< `node` gives up numbers; its callers find it without a new key
        DropAccount,  ///< `node` gives up accounts without a number; menus and queues lead to it directly
    };

    Action action = Action::Nest;
    NodeId node;                ///< the app whose numbers change; for AddMenu the new menu
    std::optional<NodeId> host; ///< where the new key is, if there is one
    std::optional<MenuKey> key;
    std::optional<LinkId> link;                     ///< id of the new link
    std::optional<std::pair<NodeId, Node>> newMenu; ///< as it looks before it takes over a number
    std::optional<QPointF> position;                ///< of the new menu
    std::vector<AccountId> dropped;                 ///< accounts that lose their number
    std::vector<AccountId> removed;                 ///< accounts that go altogether, with the number they may have
    bool direct = false;                            ///< links to `node`, the new one too, need no account of it
    std::optional<AccountId> movedAccount;          ///< account that moves to the front door with its number
    std::optional<AccountId> newAccount;            ///< unnumbered account for an app that would be left without one

    int depth = 0;         ///< keys that callers of `node` press afterwards
    qint64 callers = 0;    ///< calls a month that become longer or must be dialled anew
    double callerCost = 0; ///< what the step costs callers, in menu steps a month
    int licensesSaved = 0; ///< licensable accounts fewer
    int paidSaved = 0;     ///< paid licences fewer, in the order of the plan
    QString text;          ///< translated: what to do
    QString effect;        ///< translated: what it means for callers

    /// The accounts that need no licence any more.
    const std::vector<AccountId>& freed() const { return dropped.empty() ? removed : dropped; }
};

/// "addMenu", "addFrontDoor", "nest", "dropNumbers" or "dropAccount", as in `plan --json`.
QString actionName(PlanStep::Action action);

/// The document after one step.
Document applyStep(const Document& document, const PlanStep& step);

/// The document after all steps; much faster than one by one.
Document applySteps(const Document& document, const std::vector<PlanStep>& steps);

} // namespace nestline
