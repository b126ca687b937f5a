// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace nestline {

/// A stretch of a text that reads as a telephone number: groups of digits with nothing between them but what people
/// write there. A date such as 2026-11-26 is none.
struct DigitRun
{
    struct Group
    {
        qsizetype end = 0; ///< in the text
        QString digits;    ///< of the run up to there
    };
    qsizetype begin = 0;
    std::vector<Group> groups;
};

/// The run that begins at `place`, with its plus sign or parenthesis; without groups if none begins there.
DigitRun digitRunAt(const QString& text, qsizetype place);

/// True if the run is told to be an extension, as in "Ext 4711", "Durchwahl 47" and "x4711": a number that is a secret
/// though it is short.
bool isExtension(const QString& text, const DigitRun& run);

} // namespace nestline
