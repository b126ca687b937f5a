// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/documentsession.h"

#include "ui/session/snapshotcommand.h"

namespace nestline::ui {

namespace {

constexpr int undoLimit = 200;
constexpr int burstPause = 1000; // milliseconds

} // namespace

DocumentSession::DocumentSession(const Catalogue& catalogue, QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_analysis(m_store, catalogue)
{
    m_undoStack.setUndoLimit(undoLimit);
    m_burstEnd.setSingleShot(true);
    m_burstEnd.setInterval(burstPause);
    connect(&m_burstEnd, &QTimer::timeout, this, &DocumentSession::endMerge);
    // Selection first, so that whoever reacts to the change finds no id that is gone.
    connect(&m_store, &DocumentStore::changed, this, [this](const ChangeSet& changes) {
        m_selection.prune(document());
        Q_EMIT changed(changes);
    });
    connect(&m_analysis, &LiveAnalysis::billChanged, this, &DocumentSession::billChanged);
    connect(&m_analysis, &LiveAnalysis::findingsChanged, this, &DocumentSession::findingsChanged);
}

void DocumentSession::reset(Document document)
{
    cancelPreview();
    m_undoStack.clear();
    m_selection.clear();
    setHighlighted({});
    show(std::move(document));
    m_analysis.flush();
    Q_EMIT documentReplaced();
}

void DocumentSession::apply(const QString& label, Document next, std::optional<MergeKey> merge)
{
    cancelPreview();
    if (next.sharesStorageWith(document()))
        return;
    // Anything else the user does ends a burst of typing.
    if (merge)
        m_burstEnd.start();
    else
        endMerge();
    m_undoStack.push(new SnapshotCommand(*this, label, document(), std::move(next), std::move(merge)));
}

bool DocumentSession::apply(const QString& label, Result<Document> next, std::optional<MergeKey> merge)
{
    if (!next) {
        notify(next.error().message);
        return false;
    }
    apply(label, *std::move(next), std::move(merge));
    return true;
}

bool DocumentSession::applyStructure(const QString& label, Result<Document> next)
{
    if (!next || !m_arrangement)
        return apply(label, std::move(next));
    const Document before = committed();
    Document arranged = m_arrangement(before, *next);
    const bool isArranged = !arranged.sharesStorageWith(*next);
    apply(label, std::move(arranged));
    if (isArranged)
        Q_EMIT rearranged(before);
    return true;
}

void DocumentSession::preview(Document next)
{
    if (!m_previewBase) {
        m_previewBase = document();
        Q_EMIT previewChanged(true);
    }
    show(std::move(next));
}

void DocumentSession::commitPreview(const QString& label)
{
    if (!m_previewBase)
        return;
    Document next = document();
    Document base = *std::exchange(m_previewBase, std::nullopt);
    if (!next.sharesStorageWith(base)) {
        endMerge();
        m_undoStack.push(new SnapshotCommand(*this, label, std::move(base), std::move(next), std::nullopt));
    }
    Q_EMIT previewChanged(false);
}

void DocumentSession::undo()
{
    cancelPreview();
    m_undoStack.undo();
}

void DocumentSession::redo()
{
    cancelPreview();
    m_undoStack.redo();
}

void DocumentSession::cancelPreview()
{
    if (!m_previewBase)
        return;
    Document base = *std::exchange(m_previewBase, std::nullopt);
    show(std::move(base));
    Q_EMIT previewChanged(false);
}

void DocumentSession::setHighlighted(std::set<NodeId> nodes)
{
    if (nodes == m_highlighted)
        return;
    m_highlighted = std::move(nodes);
    Q_EMIT highlightChanged();
}

void DocumentSession::reveal(const std::vector<NodeId>& nodes, const std::vector<LinkId>& links)
{
    m_selection.set({nodes.begin(), nodes.end()}, {links.begin(), links.end()});
    Q_EMIT revealRequested(nodes);
}

void DocumentSession::show(Document document)
{
    m_store.replace(std::move(document));
}

} // namespace nestline::ui
