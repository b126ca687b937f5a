// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/redaction/cardname.h"

#include <QSet>

namespace nestline {

bool isPersonal(NodeKind kind);

/// Words on persons' cards that a drawing uses for other things, so that they are no names there:
/// - what stands in the name of a group, a language or a time zone;
/// - what stands in the names of at least three menus and queues; of one, if it is less likely a name (see CardName).
/// Where a word stands beside another word of the same card it is the person that is meant, and nothing is counted.
class OrdinaryWords
{
public:
    /// Adds those of a document; none is forgotten.
    void learn(const Document& document);

    bool contains(const CardName::Word& word) const;
    /// True if the card tells nothing of a person, as "Reception" does.
    bool makeUp(const CardName& card) const;

private:
    QSet<QString> m_words;
    QSet<QString> m_used; // in one menu or queue at least
};

} // namespace nestline
