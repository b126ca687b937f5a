// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace nestline {

enum class NodeKind;

/// A key of a telephone: 0-9, * or #.
class MenuKey
{
public:
    /// The keys in the order in which a menu is filled: 1-9, 0, *, #.
    static const std::array<MenuKey, 12>& all();
    /// The key that `text` names, or nothing.
    static std::optional<MenuKey> fromString(QStringView text);

    QString toString() const { return QString(QChar::fromLatin1(m_symbol)); }
    /// 0 for key 1 to 11 for #: the place in all().
    int order() const;

    friend bool operator==(MenuKey, MenuKey) = default;
    friend std::strong_ordering operator<=>(MenuKey a, MenuKey b) { return a.order() <=> b.order(); }

private:
    explicit constexpr MenuKey(char symbol) : m_symbol(symbol) {}
    char m_symbol;
};

/// Why a call takes a link. The first six leave an auto attendant, the last four a call queue.
enum class Trigger {
    Key,      ///< the caller presses Link::key
    Forward,  ///< every caller, without a menu
    NoInput,  ///< nothing was pressed
    Operator, ///< the caller asked for the operator
    AfterHours,
    Holiday,
    Agents,   ///< the queue's agents
    Overflow, ///< too many calls wait
    Timeout,  ///< the call waited too long
    NoAgents, ///< nobody is signed in
};

/// True if a link with this trigger may leave a node of this kind.
bool triggerFits(Trigger trigger, NodeKind from);

/// How a link refers to the app it leads to: through a resource account, or directly ("nested" without an account).
enum class Reference { ResourceAccount, VoiceApp };

/// A way that calls take from one node to another. Targets may be shared and ways may lead back.
struct Link
{
    NodeId from;
    NodeId to;
    Trigger trigger = Trigger::Key;
    std::optional<MenuKey> key; ///< set if and only if the trigger is Key
    Reference reference = Reference::ResourceAccount;
    QJsonObject unknownFields; ///< fields of later versions, kept for saving

    friend bool operator==(const Link&, const Link&) = default;
};

} // namespace nestline
