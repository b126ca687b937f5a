// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggestions.h"
#include "ui/planning/planwords.h"

#include <QAbstractListModel>

#include <vector>

namespace nestline::ui {

/// Suggestions that can be made one by one as an item model: each a sentence, what it saves and what callers pay for it.
class SuggestionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SavingRole = Qt::UserRole, ///< "1 number fewer, −US$8.00 a month", once those above are made
        ShortSavingRole,           ///< "−US$8.00", or the numbers where no price is known
        SavesRole,                 ///< whether any paid licence is saved
        EffectRole,                ///< what callers notice
        NeedsRole,                 ///< what is done before it, as it needs that; may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    /// Sentences that name nodes are passed through `told` before they are shown.
    void setTold(planwords::Told told) { m_told = std::move(told); }

    void setSuggestions(const std::vector<Suggestion>& suggestions, const QString& currency);
    /// Rows that are out of date stay to be seen, but cannot be used.
    void setOutdated(bool outdated);
    bool isOutdated() const { return m_isOutdated; }

    const Suggestion& suggestion(int row) const { return m_suggestions[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Suggestion> m_suggestions;
    QString m_currency;
    bool m_isOutdated = false;
    planwords::Told m_told = [](const QString& text) { return text; };

    QString saving(const Suggestion& suggestion) const;
    QString shortSaving(const Suggestion& suggestion) const;
    QString needs(const Suggestion& suggestion) const;
};

} // namespace nestline::ui
