// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/derivation.h"

#include <QLocale>
#include <QString>

namespace nestline::ui {

/// An amount for people, as the locale writes money: its separators, and the symbol where it puts symbols.
///
/// Dollars are "$" where the locale's own currency is the US dollar and "US$" elsewhere; other currencies have the sign
/// that is unmistakable, or their ISO code set off by a blank. There are as many decimals as the currency has (two, or
/// none as for JPY), and up to four where the amount needs them. Below zero stands a minus sign before the whole.
QString formatMoney(Money amount, const QString& currency, const QLocale& locale = QLocale());

/// The short form for badges: the shortest sign ("$"), and no decimals for whole amounts: "$8", "$7.50".
QString badgeMoney(Money amount, const QString& currency, const QLocale& locale = QLocale());

/// A difference with its sign: "+$8.00", "−$24.00"; zero has none.
QString formatMoneyChange(Money change, const QString& currency, const QLocale& locale = QLocale());

/// Figures for people: money as above, counts and short dates by the locale.
FigureFormat localFigures();

/// The currencies that an input offers; any other ISO 4217 code may be typed.
QStringList commonCurrencies();

} // namespace nestline::ui
