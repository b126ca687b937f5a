// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace nestline {

/// What a step of a call flow is. The first two are voice apps: they answer calls, may have resource accounts and lead
/// on. The others are ends.
enum class NodeKind {
    AutoAttendant,
    CallQueue,
    Person,
    Operator,
    SharedVoicemail,
    ExternalNumber,
    Announcement,
    Disconnect,
};

/// True for auto attendants and call queues.
constexpr bool isApp(NodeKind kind)
{
    return kind == NodeKind::AutoAttendant || kind == NodeKind::CallQueue;
}

/// Where a phone number comes from.
enum class NumberType { Unknown, CallingPlan, DirectRouting, OperatorConnect };

/// The licence that a resource account holds in the tenant today.
enum class AssignedLicense { Unknown, None, VirtualUser, PhoneSystem };

/// A resource account of an app. It carries at most one phone number; an app with several numbers has several accounts.
struct Account
{
    AccountId id;
    QString upn = {};    ///< user principal name, may be empty
    QString number = {}; ///< as the user wrote it, best in E.164; empty means no number
    NumberType numberType = NumberType::Unknown;
    std::optional<qint64> monthlyCalls = {}; ///< calls a month to the number, if known
    bool pinned = false;                     ///< the number must stay on this app
    AssignedLicense license = AssignedLicense::Unknown;
    QJsonObject unknownFields = {}; ///< fields of later versions, kept for saving

    bool hasNumber() const { return !number.isEmpty(); }
    friend bool operator==(const Account&, const Account&) = default;
};

/// What an app calls the telephone network for, beside transfers to external numbers, which follow from links.
struct OutboundUse
{
    bool callback = false; ///< a queue calls back the callers who asked for it
    bool onBehalf = false; ///< agents call with the app's number as theirs

    bool any() const { return callback || onBehalf; }
    friend bool operator==(const OutboundUse&, const OutboundUse&) = default;
};

/// Puts accounts into the order that Node::accounts has.
void sortAccounts(std::vector<Account>& accounts);

/// One step of a call flow: what it means. Where it is drawn stands in Document::positions.
struct Node
{
    NodeKind kind = NodeKind::AutoAttendant;
    QString name;     ///< any Unicode text
    QString group;    ///< site or department; empty: serves everybody
    QString language; ///< such as en-US
    QString timeZone;
    QString note;
    std::vector<Account> accounts; ///< in the order of their ids, as in files
    OutboundUse outbound;
    bool directorySearch = false; ///< callers of the auto attendant can search the directory
    bool positionPinned = false;  ///< a layout leaves the node where it is
    QJsonObject unknownFields;    ///< fields of later versions, kept for saving

    bool hasNumber() const;
    friend bool operator==(const Node&, const Node&) = default;
};

} // namespace nestline
