// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/layoutcommands.h"

#include "ui/session/documentsession.h"

#include <QCoreApplication>

namespace nestline::ui::commands {

namespace {

struct Layout
{
    Q_DECLARE_TR_FUNCTIONS(Layout)
};

} // namespace

void tidy(DocumentSession& session, const TidyOptions& options)
{
    session.apply(Layout::tr("Tidy"), tidied(session.committed(), options));
}

void tidySelection(DocumentSession& session)
{
    session.apply(Layout::tr("Tidy selection"), tidiedAmong(session.committed(), session.selection().nodeList()));
}

void tidyAroundSelection(DocumentSession& session)
{
    session.apply(Layout::tr("Tidy around selection"),
                  tidiedAround(session.committed(), session.selection().nodeList()));
}

} // namespace nestline::ui::commands
