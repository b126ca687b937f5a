// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/ordinarywords.h"

#include "core/redaction/mailaddress.h"
#include "core/redaction/words.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace nestline {

namespace {

constexpr int manyUses = 3;

/// The words on the cards of persons, and which of them stand on one card.
class CardWords
{
public:
    explicit CardWords(const Document& document)
    {
        QSet<QString> seen;
        for (const auto& [id, node] : document.nodes) {
            if (!isPersonal(node.kind) || seen.contains(node.name))
                continue;
            seen.insert(node.name);
            add(cardName(node.name));
        }
    }

    bool isEmpty() const { return m_numbers.empty(); }

    /// The words in a text that are not part of a person's name there. `ordinary` are known to be none.
    QSet<QString> usedAlone(const QString& original, const QSet<QString>& ordinary) const
    {
        const QString text = withMailsAs(u" ", original);
        QSet<QString> found;
        Use before;
        bool isNew = false; // the word before stood alone so far
        qsizetype place = 0;
        while (const auto word = nextWord(text, place)) {
            Use use{nameKey(word->in(text)), -1};
            if (const auto known = m_numbers.find(use.key); known != m_numbers.end() && !ordinary.contains(use.key))
                use.number = known->second;
            const bool isPart = before.number >= 0 && use.number >= 0
                                && m_pairs.contains(pairOf(before.number, use.number))
                                && joinsNames(QStringView(text).sliced(place, word->begin - place));
            if (isNew && !isPart)
                found.insert(before.key);
            isNew = use.number >= 0 && !isPart;
            before = use;
            place = word->end;
        }
        if (isNew)
            found.insert(before.key);
        return found;
    }

private:
    struct Use
    {
        QString key;
        int number = -1;
    };
    std::map<QString, int> m_numbers;
    QSet<quint64> m_pairs;

    static quint64 pairOf(int a, int b) { return quint64(std::min(a, b)) << 32 | quint64(std::max(a, b)); }

    void add(const CardName& card)
    {
        std::vector<int> likely;
        for (const CardName::Word& word : card.words) {
            const int number = m_numbers.try_emplace(word.key, static_cast<int>(m_numbers.size())).first->second;
            if (!word.isAside)
                likely.push_back(number);
        }
        for (size_t i = 0; i < likely.size(); ++i) {
            for (size_t j = i + 1; j < likely.size(); ++j)
                m_pairs.insert(pairOf(likely[i], likely[j]));
        }
    }
};

} // namespace

bool isPersonal(NodeKind kind)
{
    return kind == NodeKind::Person || kind == NodeKind::Operator || kind == NodeKind::ExternalNumber;
}

void OrdinaryWords::learn(const Document& document)
{
    const CardWords cards(document);
    if (cards.isEmpty())
        return;
    QSet<QString> places;
    for (const auto& [id, node] : document.nodes)
        places << node.group << node.language << node.timeZone;
    const QSet<QString> before = m_words;
    for (const QString& place : places)
        m_words.unite(cards.usedAlone(place, before));

    // "Berlin Legal" counts for "Legal" although "Berlin Legal lead" has both: Berlin is known to be a group by now.
    const QSet<QString> known = m_words;
    QHash<QString, int> uses;
    for (const auto& [id, node] : document.nodes) {
        if (!isApp(node.kind))
            continue;
        for (const QString& word : cards.usedAlone(node.name, known)) {
            m_used.insert(word);
            if (++uses[word] == manyUses)
                m_words.insert(word);
        }
    }
}

bool OrdinaryWords::contains(const CardName::Word& word) const
{
    return m_words.contains(word.key) || (word.isAside && m_used.contains(word.key));
}

bool OrdinaryWords::makeUp(const CardName& card) const
{
    return card.isWords
           && std::all_of(card.words.begin(), card.words.end(), [this](const auto& word) { return contains(word); });
}

} // namespace nestline
