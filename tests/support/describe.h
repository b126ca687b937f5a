// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace nestline {

/// A document as text that shows all of it, for comparisons and for messages of tests: its file.
QString describe(const Document& document);

/// The lines of describe() that only one of the two documents has, marked - and +; empty for equal documents.
QString describeDifference(const Document& before, const Document& after);

} // namespace nestline
