// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace nestline {

/// The text with `replacement` for every mail address in it.
QString withMailsAs(QStringView replacement, const QString& text);

} // namespace nestline
