// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

#include <QRandomGenerator>
#include <QStringList>

namespace nestline {

/// A document in which numbers, names of persons and user principal names stand wherever texts can stand: in names of
/// other nodes, notes, titles, ids, baselines and fields of later versions.
struct SecretDocument
{
    Document document;
    QStringList numbers; ///< E.164
    QStringList texts;   ///< names and principal names

    /// The first secret that occurs in a text, in any spelling, also a first or last name alone; empty if none does.
    QString leakIn(const QString& text) const;
    /// The same for the bytes of a file, as UTF-8, UTF-16 and Latin 1.
    QString leakIn(const QByteArray& bytes) const;
};

SecretDocument secretDocument(QRandomGenerator& random, int nodes);

} // namespace nestline
