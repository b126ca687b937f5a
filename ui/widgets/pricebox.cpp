// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pricebox.h"

#include <QSignalBlocker>

namespace nestline::ui {

namespace {

constexpr double unknown = -1;

} // namespace

PriceBox::PriceBox(QWidget* parent) : QDoubleSpinBox(parent)
{
    setDecimals(4);
    setRange(0, static_cast<double>(Money::maximumUnits));
    setGroupSeparatorShown(true);
    setSpecialValueText(QString());
    connect(this, qOverload<double>(&QDoubleSpinBox::valueChanged), this, [this] {
        if (const std::optional<Money> entered = price())
            Q_EMIT priceEdited(*entered);
    });
}

void PriceBox::setPrice(std::optional<Money> price)
{
    if (price == this->price())
        return;
    const QSignalBlocker quiet(this);
    // The lowest value stands for "not known" only while that is so: nobody should step down into it.
    setMinimum(price ? 0 : unknown);
    setSpecialValueText(price ? QString() : tr("not known"));
    setValue(price ? price->toDecimal() : unknown);
}

std::optional<Money> PriceBox::price() const
{
    return value() < 0 ? std::nullopt : Money::fromDecimal(value());
}

QString PriceBox::textFromValue(double value) const
{
    int decimals = 4;
    if (const std::optional<Money> money = Money::fromDecimal(value))
        for (qint64 rest = money->tenThousandths(); decimals > 2 && rest % 10 == 0; rest /= 10)
            --decimals;
    return locale().toString(value, 'f', decimals);
}

} // namespace nestline::ui
