// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/redaction/secrets.h"

#include <map>

namespace nestline {

/// Hides telephone numbers, names of persons and user principal names, so that a design can be shown to others. Each
/// gets an alias that is the same wherever it occurs: "Number 3", "Person 1". What is known of the organisation, names of
/// sites and menus, stays, except where one of those secrets stands in it.
class Redaction
{
public:
    /// Learns the secrets of a document and of its baselines.
    explicit Redaction(const Document& document);

    /// Learns also those of another version; aliases given before stay. True if it had any that was not known.
    bool learn(const Document& document);

    /// The document with every text redacted. Ids stay, so that a bill, findings and a selection still fit: for showing,
    /// never for saving. Fields of later versions are left out, for nobody knows what they hold.
    Document shown(const Document& document) const;

    /// A sentence about the document with the secrets in it hidden.
    QString sentence(const QString& text) const;

private:
    Secrets m_secrets;
    QHash<QString, QString> m_numberAliases; // by the digits, or by the text of what has none
    QHash<QString, QString> m_nameAliases;   // of persons, operators and external numbers, by their names
    std::map<NodeKind, int> m_nameCounts;

    void learnTexts(const Document& document);
    void learnAccounts(const Document& document);
    void learnNumber(const QString& spelling);
    void learnNames(const Document& document);
    void learnNumbersIn(const QString& text);
    QString hidden(const QString& text) const;
    void hideIn(Node& node) const;
    Properties shownProperties(const Properties& properties) const;
};

/// A redacted document to be given away as a file: ids are replaced as well, for they can be names or numbers.
Document redactedCopy(const Document& document);

} // namespace nestline
