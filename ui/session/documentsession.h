// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/liveanalysis.h"
#include "core/document/documentstore.h"
#include "ui/session/selectionmodel.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <set>

namespace nestline::ui {

/// Consecutive edits with an equal merge key become one undo step: typing into one field, nudging one selection.
struct MergeKey
{
    QString entity; ///< such as the id of the node
    QString field;  ///< such as "name"

    friend bool operator==(const MergeKey&, const MergeKey&) = default;
};

/// One open document: its current version, history, selection and everything derived. Every change to a document in the
/// window goes through here.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    explicit DocumentSession(const Catalogue& catalogue, QObject* parent = nullptr);

    /// What is shown: the committed document, or the preview while there is one.
    const Document& document() const { return m_store.document(); }
    /// The last committed document: what is saved.
    const Document& committed() const { return m_previewBase ? *m_previewBase : document(); }

    const Catalogue& catalogue() const { return m_catalogue; }
    const LiveAnalysis& analysis() const { return m_analysis; }
    LiveAnalysis& analysis() { return m_analysis; }
    QUndoStack& undoStack() { return m_undoStack; }
    const QUndoStack& undoStack() const { return m_undoStack; }
    SelectionModel& selection() { return m_selection; }
    const SelectionModel& selection() const { return m_selection; }

    /// Begins anew with another document: history and selection are cleared, nothing counts as changed.
    void reset(Document document);

    /// Makes `next` the document as one undo step with this label; no step if nothing differs. An open preview is
    /// given up first.
    void apply(const QString& label, Document next, std::optional<MergeKey> merge = std::nullopt);
    /// The same for an edit that may fail: then the document stays, the reason is shown, and the result is false.
    bool apply(const QString& label, Result<Document> next, std::optional<MergeKey> merge = std::nullopt);
    /// The same for an edit that adds, removes or connects nodes and cares little where they stand: the arrangement, if
    /// one is set, may place them anew in the same step.
    bool applyStructure(const QString& label, Result<Document> next);
    using Arrangement = std::function<Document(const Document& before, Document after)>;
    void setArrangement(Arrangement arrangement) { m_arrangement = std::move(arrangement); }
    /// Ends a burst: the next edit becomes a step of its own whatever its merge key is.
    void endMerge() { ++m_mergeBurst; }

    /// Shows `next` without a step in the history; repeated calls replace each other.
    void preview(Document next);
    /// Makes the preview real as one undo step.
    void commitPreview(const QString& label);
    /// Returns to the document before the preview; redo stays possible.
    void cancelPreview();
    bool isPreviewing() const { return m_previewBase.has_value(); }

    /// A step back in the history, or forward again. An open preview is given up first.
    void undo();
    void redo();

    /// Lights nodes up on the canvas without selecting them: the nodes behind a line of the bill. Empty: none.
    void setHighlighted(std::set<NodeId> nodes);
    const std::set<NodeId>& highlighted() const { return m_highlighted; }

    /// Selects and asks the canvas to bring into view.
    void reveal(const std::vector<NodeId>& nodes, const std::vector<LinkId>& links = {});
    /// Only asks the canvas to bring into view.
    void lookAt(const std::vector<NodeId>& nodes) { Q_EMIT revealRequested(nodes); }

    /// Shows a sentence to the user without a dialog: a refused edit, a hint.
    void notify(const QString& message) { Q_EMIT noticeRaised(message); }

Q_SIGNALS:
    /// Another document is shown from now on: what follows is no change that a user made.
    void documentReplaced();
    void changed(const nestline::ChangeSet& changes);
    void billChanged();
    void findingsChanged();
    void highlightChanged();
    void revealRequested(const std::vector<nestline::NodeId>& nodes);
    void previewChanged(bool previewing);
    void noticeRaised(const QString& message);
    /// An edit of `before` was applied together with new places for nodes that it did not place itself.
    void rearranged(const nestline::Document& before);

private:
    friend class SnapshotCommand;

    const Catalogue& m_catalogue;
    DocumentStore m_store;
    LiveAnalysis m_analysis;
    QUndoStack m_undoStack;
    SelectionModel m_selection;
    std::optional<Document> m_previewBase;
    std::set<NodeId> m_highlighted;
    quint64 m_mergeBurst = 0;
    QTimer m_burstEnd; // a pause ends a burst
    Arrangement m_arrangement;

    void show(Document document);
};

} // namespace nestline::ui
