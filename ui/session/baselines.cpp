// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/baselines.h"

#include "ui/session/commands.h"

#include <QCoreApplication>
#include <QDate>

namespace nestline::ui::commands {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString today()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

} // namespace

void keepBaseline(DocumentSession& session, const QString& name)
{
    Result<Document> next = addBaseline(session.committed(), name, today());
    // A comparison with a baseline that is gone is none.
    if (next && !next->properties.baseline(next->properties.comparedBaseline))
        next = nestline::compareWithBaseline(*next, name.trimmed());
    if (session.apply(Commands::tr("Keep as baseline"), std::move(next)))
        session.notify(Commands::tr("The present state is kept as “%1”, in this document.").arg(name.trimmed()));
}

QString suggestedBaselineName(const Document& document)
{
    const QString date = today();
    QString name = date;
    for (int number = 2; document.properties.baseline(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(date).arg(number);
    return name;
}

void compareWithBaseline(DocumentSession& session, const QString& name)
{
    session.apply(Commands::tr("Compare with a baseline"), nestline::compareWithBaseline(session.committed(), name));
}

void renameBaseline(DocumentSession& session, const QString& name, const QString& newName)
{
    session.apply(Commands::tr("Rename baseline"), nestline::renameBaseline(session.committed(), name, newName));
}

void removeBaseline(DocumentSession& session, const QString& name)
{
    session.apply(Commands::tr("Remove baseline"), nestline::removeBaseline(session.committed(), name));
}

void goBackToBaseline(DocumentSession& session, const QString& name)
{
    session.apply(Commands::tr("Go back to a baseline"), restoreBaseline(session.committed(), name));
}

} // namespace nestline::ui::commands
