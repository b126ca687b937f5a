// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/suggestionsmodel.h"

#include "ui/widgets/money.h"

namespace nestline::ui {

void SuggestionsModel::setSuggestions(const std::vector<Suggestion>& suggestions, const QString& currency)
{
    beginResetModel();
    m_suggestions = suggestions;
    m_currency = currency;
    m_isOutdated = false;
    endResetModel();
}

void SuggestionsModel::setOutdated(bool outdated)
{
    if (outdated == m_isOutdated)
        return;
    m_isOutdated = outdated;
    if (!m_suggestions.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SuggestionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_suggestions.size());
}

Qt::ItemFlags SuggestionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_isOutdated ? seen : seen | Qt::ItemIsEnabled;
}

QVariant SuggestionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Suggestion& row = suggestion(index.row());
    const auto sentence = [&] {
        const QString first = needs(row);
        //: %1 what to do, %2 what it saves, %3 what callers notice
        const QString text = tr("%1: %2. %3").arg(row.step().text, saving(row), row.step().effect);
        return m_told(first.isEmpty() ? text : tr("%1 %2", "two sentences").arg(text, first));
    };
    switch (role) {
    case Qt::DisplayRole: return m_told(row.step().text);
    case Qt::AccessibleTextRole: return sentence();
    case SavingRole: return saving(row);
    case ShortSavingRole: return shortSaving(row);
    case SavesRole: return row.paidSaved > 0;
    case EffectRole: return m_told(row.step().effect);
    case NeedsRole: return m_told(needs(row));
    default: return {};
    }
}

namespace {

QString numbersSaved(const Suggestion& suggestion)
{
    return suggestion.step().action == PlanStep::Action::DropAccount
               ? SuggestionsModel::tr("%Ln account(s) fewer", nullptr, suggestion.numbersSaved)
               : SuggestionsModel::tr("%Ln number(s) fewer", nullptr, suggestion.numbersSaved);
}

bool savesMoney(const Suggestion& suggestion)
{
    return suggestion.monthly && !suggestion.monthly->isZero();
}

} // namespace

QString SuggestionsModel::saving(const Suggestion& suggestion) const
{
    if (suggestion.numbersSaved == 0)
        return tr("part of one above");
    if (suggestion.paidSaved == 0)
        //: %1 numbers fewer
        return tr("%1, saves nothing more: free licences cover the rest").arg(numbersSaved(suggestion));
    if (!savesMoney(suggestion))
        return numbersSaved(suggestion);
    //: %1 numbers fewer, %2 an amount such as −$8.00
    return tr("%1, %2 a month").arg(numbersSaved(suggestion), shortSaving(suggestion));
}

QString SuggestionsModel::shortSaving(const Suggestion& suggestion) const
{
    if (suggestion.numbersSaved == 0)
        return saving(suggestion);
    if (suggestion.paidSaved == 0)
        return tr("saves nothing more");
    return savesMoney(suggestion) ? formatMoneyChange(Money() - *suggestion.monthly, m_currency)
                                  : numbersSaved(suggestion);
}

QString SuggestionsModel::needs(const Suggestion& suggestion) const
{
    QStringList texts;
    for (size_t i = 0; i + 1 < suggestion.steps.size(); ++i)
        texts << suggestion.steps[i].text;
    return texts.isEmpty() ? QString() : tr("Before that: %1.").arg(texts.join(QStringLiteral("; ")));
}

} // namespace nestline::ui
