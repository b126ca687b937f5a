// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/clipboard.h"

#include "core/io/native/nativeformat.h"
#include "core/io/notation/notation.h"
#include "core/layout/geometry.h"
#include "core/layout/tidy.h"
#include "ui/session/commands.h"
#include "ui/session/secrecy.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

namespace nestline::ui::commands {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString mimeType()
{
    return QStringLiteral("application/x-nestline-flow+json");
}

// What the clipboard holds as a document of its own, placed, or the reason why it cannot be pasted.
Result<Document> clipboardDocument(FlowDirection direction)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data->hasFormat(mimeType())) {
        Result<ReadDocument> read = readNative(data->data(mimeType()));
        if (!read)
            return read.error();
        return read->document;
    }
    Result<Document> drawn = documentFromNotation(data->text());
    if (!drawn)
        return drawn.error();
    return tidied(*drawn, {.direction = direction});
}

void insert(DocumentSession& session, const QString& label, const Document& part, QPointF offset)
{
    Pasted pasted = nestline::paste(session.committed(), part, offset);
    session.applyStructure(label, std::move(pasted.document));
    session.reveal(pasted.nodes);
}

// A copy beside the originals is shifted, so that it does not hide them.
constexpr QPointF besideOriginals{3 * geometry::grid, 3 * geometry::grid};

} // namespace

void copy(DocumentSession& session)
{
    const std::vector<NodeId> nodes = session.selection().nodeList();
    if (nodes.empty())
        return;
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), writeNative(excerpt(session.committed(), nodes)));
    // People read this one: what the window hides is hidden here, too.
    data->setText(notationFromDocument(excerpt(Secrecy::of(session).shownCommitted(), nodes)));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void cut(DocumentSession& session)
{
    if (session.selection().nodes().empty())
        return;
    copy(session);
    removeSelection(session);
}

bool canPaste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && (data->hasFormat(mimeType()) || looksLikeNotation(data->text()));
}

void paste(DocumentSession& session, std::optional<QPointF> at)
{
    if (!canPaste()) {
        session.notify(Commands::tr("The clipboard holds neither nodes nor an indented list of nodes."));
        return;
    }
    const Result<Document> part = clipboardDocument(flowDirectionOf(session.committed()));
    if (!part) {
        session.notify(part.error().message);
        return;
    }
    const QPointF offset = at ? *at - boundsOf(*part).center() : besideOriginals;
    insert(session, Commands::tr("Paste %n node(s)", nullptr, static_cast<int>(part->nodes.size())), *part,
           (offset / geometry::grid).toPoint().toPointF() * geometry::grid);
}

void duplicate(DocumentSession& session)
{
    const std::vector<NodeId> nodes = session.selection().nodeList();
    if (!nodes.empty())
        insert(session, Commands::tr("Duplicate %n node(s)", nullptr, static_cast<int>(nodes.size())),
               excerpt(session.committed(), nodes), besideOriginals);
}

} // namespace nestline::ui::commands
