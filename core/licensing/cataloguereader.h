// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/licensing/pricebook.h"
#include "core/licensing/ruleedition.h"

#include <QByteArray>

namespace nestline {

/// Reads one edition file. Errors name `fileName` and the place (a JSON pointer).
Result<RuleEdition> readRuleEdition(const QByteArray& json, const QString& fileName);

/// Reads one price book. Errors name `fileName` and the place (a JSON pointer).
Result<PriceBook> readPriceBook(const QByteArray& json, const QString& fileName);

} // namespace nestline
