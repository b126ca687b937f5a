// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/notation/notation.h"
#include "core/licensing/catalogue.h"
#include "ui/session/documentsession.h"
#include "ui/theme/thememanager.h"

namespace nestline::ui {

/// What a panel needs: a session with a document drawn in the notation, and a theme. Users of Phone System as given.
struct SessionFixture
{
    Catalogue catalogue = *loadCatalogue();
    ThemeManager theme;
    DocumentSession session{catalogue};

    explicit SessionFixture(const QString& notation = {}, int users = 0)
    {
        Document document = notation.isEmpty() ? Document() : *documentFromNotation(notation);
        document.properties.tenant.phoneSystemUsers = users;
        session.reset(std::move(document));
    }

    const Document& document() const { return session.document(); }
    const Node& node(const char* id) const { return *document().nodes.find(NodeId(QString::fromLatin1(id))); }
    const Link& link(const char* id) const { return *document().links.find(LinkId(QString::fromLatin1(id))); }
    void select(const char* id) { session.selection().setNode(NodeId(QString::fromLatin1(id))); }
};

} // namespace nestline::ui
