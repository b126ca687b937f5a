// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QRandomGenerator>

namespace nestline {

/// What a random document may contain.
struct RandomDocumentOptions
{
    int nodes = 30;
    int links = 45;
    bool oddText = false;       ///< any Unicode in texts, with control characters and halves of surrogate pairs
    bool unknownFields = false; ///< fields of later versions at every level
    bool doubtful = false;      ///< triggers that do not fit, accounts on ends, unknown rule editions
    int baselines = 0;
};

/// A random document; the same generator state gives the same document. Nodes are called n1, n2, ...; links l1, ...;
/// accounts r1, ... Shared targets, cycles, parallel links and nodes without a position occur.
Document randomDocument(QRandomGenerator& random, const RandomDocumentOptions& options = {});

/// A random text of 0 to `maximumLength` UTF-16 units from all of Unicode, including control characters, lone
/// surrogates and whatever has a meaning in JSON or in the notation.
QString randomText(QRandomGenerator& random, int maximumLength = 12);

} // namespace nestline
