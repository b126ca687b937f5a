// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/documentstore.h"

namespace nestline {

DocumentStore::DocumentStore(Document document, QObject* parent) : QObject(parent), m_document(std::move(document))
{}

void DocumentStore::replace(Document next)
{
    const ChangeSet changes = difference(m_document, next);
    m_document = std::move(next);
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

} // namespace nestline
