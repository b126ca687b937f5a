// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace nestline {

/// True for a plus sign and 7 to 15 digits of which the first is not 0, without anything between them.
bool isE164(QStringView number);

/// The number in E.164 that `text` spells with blanks, dots, dashes, slashes, parentheses, a national "(0)" or "tel:".
/// Nothing if that would take guessing, such as a missing country code.
std::optional<QString> toE164(const QString& text);

/// The digits of `text` alone: equal for two spellings of one number.
QString digitsOf(QStringView text);

/// An E.164 number with blanks where people expect them, such as +1 425 555 0100; any other text as it is.
QString displayPhoneNumber(const QString& number);

} // namespace nestline
