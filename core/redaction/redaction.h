// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/redaction/aliases.h"
#include "core/redaction/ordinarywords.h"
#include "core/redaction/secrets.h"

namespace nestline {

/// Hides telephone numbers, names of persons and user principal names, so that a design can be shown to others. Each
/// gets an alias that is the same wherever it occurs: "Number 3", "Person 1". What is known of the organisation, names of
/// sites and menus, stays, except where one of those secrets stands in it.
///
/// Of what is written on the cards of persons, operators and external numbers, each word is hidden wherever it stands in
/// a text as a word, in any case, with accents or without (Möller, MOELLER, Moller) and in the genitive (Möllers), unless
/// it is one of these:
/// - a title, a particle ("van"), an initial, or a word by which places at work are called everywhere ("reception",
///   "agent", "mobile"; see CardName);
/// - a word that the drawing uses for other things: it stands in the name of a group, a language or a time zone, or in the
///   names of three menus or queues (of one, if it is in parentheses or on a card such as "Utrecht Legal agent 3"), each
///   time without another word of the same name beside it (see OrdinaryWords).
/// Such a word is hidden beside the rest of the name alone ("van Aalst", "K. Möller"), and a card that consists of
/// nothing else gives no name to look for in other texts. Everyday words that are names, too ("will", "lang"), are hidden
/// where they begin with a capital. Cards of persons show their alias in any case.
///
/// Digits are a number from 7 on, or where they are the end of an account's number, or behind a word such as "Ext".
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
    OrdinaryWords m_ordinary;
    QHash<QString, QString> m_numberAliases; // by the digits, or by the text of what has none
    QHash<QString, QString> m_nameAliases;   // of persons, operators and external numbers, by their names
    Aliases m_aliases;

    void keepAliases(const Document& document);
    void learnAccounts(const Document& document);
    QString numberAlias(const QString& key);
    void learnNumber(const QString& spelling);
    void learnNames(const Document& document);
    void learnName(const QString& name, const QString& alias);
    void learnNumbersIn(const QString& text);
    QString hidden(const QString& text) const;
    void hideIn(Node& node) const;
    Properties shownProperties(const Properties& properties) const;
};

/// A redacted document to be given away as a file: ids are replaced as well, for they can be names or numbers.
Document redactedCopy(const Document& document);

} // namespace nestline
