// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/notation/notation.h"

/// Short ways to write designs and what stands in them. Designs are written in the notation: ids are those of lines.
namespace nestline::shorthand {

inline Document design(const char* text)
{
    const Result<Document> document = documentFromNotation(QString::fromUtf8(text));
    return document ? *document : Document();
}

inline NodeId node(const char* id)
{
    return NodeId(QString::fromLatin1(id));
}

inline LinkId link(const char* id)
{
    return LinkId(QString::fromLatin1(id));
}

inline MenuKey key(char symbol)
{
    return *MenuKey::fromString(QString(QChar::fromLatin1(symbol)));
}

} // namespace nestline::shorthand
