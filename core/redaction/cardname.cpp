// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/cardname.h"

#include "core/redaction/words.h"

#include <QSet>

#include <algorithm>

namespace nestline {

namespace {

constexpr qsizetype shortestName = 3; // of letters, if it may stand in any case

QSet<QString> foldedWords(QStringView list)
{
    QSet<QString> words;
    for (const QString& word : list.toString().simplified().split(u' '))
        words.insert(foldedWord(word));
    return words;
}

// How persons are not called, but their places: what is a surname now and then, such as "Day" and "Koch", is not here.
bool isWordOfWork(const QString& folded)
{
    static const QSet<QString> words = foldedWords(uR"(
        account accounting accounts admin administrator agent agents assistant attendant backup billing call
        callback caller calls cell claims company conference customer delivery department desk director dispatch
        duty emergency engineer engineering extension external facilities fax finance group helpdesk home
        hotline human internal it lead leader legal line logistics lobby mail mailbox main maintenance manager
        marketing menu mobile night number office on operations operator order orders payroll person personal
        phone press pstn purchasing queue reception receptionist resources returns sales secretary security
        service services shift site staff standby supervisor support switchboard team technician telephone test
        training user voicemail warehouse weekend work abteilung anrufbeantworter anschluss auftrag bereitschaft
        buchhaltung büro dienst einkauf empfang externe filiale gruppe handy kasse kollege kundendienst
        kundenservice lager leiter leiterin leitung mitarbeiter mitarbeiterin mobil nachtdienst notdienst notruf
        nummer privat rufnummer schicht sekretariat standort telefon verkauf vermittlung vertrieb verwaltung
        warteschlange werkstatt zentrale accueil)");
    return words.contains(folded);
}

bool isTitleOrSmallWord(const QString& folded)
{
    static const QSet<QString> words = foldedWords(uR"(
        dr prof mr mrs ms miss mx sir madam herr herrn frau dipl ing mag phd mba jr sr a am an and as at auf aus
        bei by des die das ein eine for from für im in is mit my no not of off or our out so the to und us via
        vom we with your)");
    return words.contains(folded);
}

bool isParticle(const QString& folded)
{
    static const QSet<QString> words = foldedWords(uR"(
        van von der den de del della di da dos du la le les el al af av ten ter zu zum zur bin ibn abu mac mc
        san st)");
    return words.contains(folded);
}

// Names that stand in any sentence as words, and are names only where they begin with a capital.
bool isEverydayWord(const QString& folded)
{
    static const QSet<QString> words = foldedWords(uR"(
        art best bill black brown day field free good gray green grey hope joy long mark may new page price rich rose
        short small sue sweet white will wise young alt braun ernst frei gross gut jung klein kurz lang neu schwarz
        sommer stark weiss winter)");
    return words.contains(folded);
}

// Scripts without words have places at work, too.
bool isPlaceWithoutWords(const QString& text)
{
    static const QSet<QString> places{QStringLiteral("前台"), QStringLiteral("总机"), QStringLiteral("接待"),
                                      QStringLiteral("客服"), QStringLiteral("值班"), QStringLiteral("销售")};
    return places.contains(text.trimmed());
}

bool isCapitalised(QStringView word)
{
    return word[0].isUpper() && std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c.isLower(); });
}

/// Takes the words of a card one after another.
class Reader
{
public:
    explicit Reader(const QString& text) : m_text(text) {}

    CardName read()
    {
        qsizetype place = 0;
        while (const auto word = nextWord(m_text, place)) {
            readBetween(place, word->begin);
            readWord(word->in(m_text));
            place = word->end;
        }
        readBetween(place, m_text.size());
        m_name.isWords = isPlaceWithoutWords(m_text) || (place > 0 && !m_hasNumber && !m_hasParts);
        if (m_isOfWork && m_hasNumber) { // such as "agent 3"
            for (CardName::Word& word : m_name.words)
                word.isAside = true;
        }
        return m_name;
    }

private:
    const QString& m_text;
    CardName m_name;
    int m_parentheses = 0;
    bool m_isOfWork = false;
    bool m_hasNumber = false;
    bool m_hasParts = false; // such as initials, which are no words

    void readBetween(qsizetype begin, qsizetype end)
    {
        for (qsizetype i = begin; i < end; ++i) {
            const QChar c = m_text[i];
            m_parentheses += c == u'(' || c == u'[' ? 1 : c == u')' || c == u']' ? -1 : 0;
            m_hasNumber = m_hasNumber || c.isDigit();
            m_hasParts = m_hasParts || c.isLetter() || c.isSurrogate();
        }
    }

    void readWord(QStringView word)
    {
        const QString folded = foldedWord(word);
        if (isWordOfWork(folded)) {
            m_isOfWork = true;
        } else if (isParticle(folded)) {
            m_name.joiners.push_back(nameKey(word.toString().toLower()));
            m_name.joiners.push_back(nameKey(word));
        } else if (word.size() == 1) {
            m_hasParts = true;
            m_name.joiners.push_back(word.toString().toUpper());
        } else if (!isTitleOrSmallWord(folded)) {
            readName(word);
        }
    }

    void readName(QStringView word)
    {
        const QString text = word.toString();
        const bool isShort = word.size() < shortestName;
        if (!isShort || isCapitalised(word))
            m_name.words.push_back({nameKey(isShort ? text : text.left(1).toUpper() + text.mid(1)), m_parentheses > 0});
        if (isShort) {
            m_hasParts = m_hasParts || !isCapitalised(word);
            m_name.joiners.push_back(text.toUpper());
            m_name.joiners.push_back(text.toLower());
        }
        m_name.joiners.push_back(text.left(1).toUpper());
    }
};

} // namespace

CardName cardName(const QString& text)
{
    return Reader(text).read();
}

QString nameKey(QStringView word)
{
    if (word.size() < shortestName)
        return word.toString();
    const QString folded = foldedWord(word);
    return word[0].isLower() && isEverydayWord(folded) ? QString() : folded;
}

} // namespace nestline
