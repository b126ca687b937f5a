// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/catalogue.h"

#include <QPushButton>

class QActionGroup;

namespace nestline::ui {

/// Names the rule edition of the bill and opens the list of all editions: code, name and dates, with a check mark on
/// the one in use. The button never asks for more room than there is: a long name ends in an ellipsis.
class EditionButton : public QPushButton
{
    Q_OBJECT

public:
    /// `catalogue` must outlive the button.
    explicit EditionButton(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows the edition in use.
    void setEdition(const RuleEdition& edition);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another edition was chosen from the list.
    void editionChosen(const QString& id);

protected:
    void initStyleOption(QStyleOptionButton* option) const override;

private:
    QActionGroup* m_choices;
    QString m_name;
};

} // namespace nestline::ui
