// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QString>

#include <vector>

namespace nestline::ui {

/// A document that comes with the program.
struct Sample
{
    QString resource; ///< path within the program
    QString title;
};

/// The samples, the best introduction first.
std::vector<Sample> samples();

/// Reads a sample; every node has a position.
Result<Document> loadSample(const QString& resource);

} // namespace nestline::ui
