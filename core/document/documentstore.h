// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/changeset.h"

#include <QObject>

namespace nestline {

/// Holds the current version of a document and tells what changed when it is replaced. It knows neither history nor
/// files.
class DocumentStore : public QObject
{
    Q_OBJECT

public:
    explicit DocumentStore(Document document = {}, QObject* parent = nullptr);

    const Document& document() const { return m_document; }

    /// Makes `next` the current version; emits changed() unless nothing differs.
    void replace(Document next);

Q_SIGNALS:
    void changed(const nestline::ChangeSet& changes);

private:
    Document m_document;
};

} // namespace nestline
