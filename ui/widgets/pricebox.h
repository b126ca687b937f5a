// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"

#include <QDoubleSpinBox>

#include <optional>

namespace nestline::ui {

/// Takes a price: two decimals, up to four where the price needs them, in the locale's writing. It can show that no
/// price is known.
class PriceBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit PriceBox(QWidget* parent = nullptr);

    /// Shows a price without telling it as an edit.
    void setPrice(std::optional<Money> price);
    std::optional<Money> price() const;

    QString textFromValue(double value) const override;

Q_SIGNALS:
    /// The user entered a price.
    void priceEdited(nestline::Money price);
};

} // namespace nestline::ui
