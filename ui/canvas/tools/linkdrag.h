// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/canvas/tools/tool.h"

#include <variant>

namespace nestline::ui {

/// A link while it is dragged with the mouse: a new one from a node, or one end of an existing one. Over a node that it
/// may lead to, the document with the link is the preview, so that the bill shows what it would cost.
class LinkDrag
{
public:
    struct NewLink
    {
        NodeId from;
    };
    struct ExistingLink
    {
        LinkId link;
        bool movesEnd; ///< its end, else its start
    };
    using Subject = std::variant<NewLink, ExistingLink>;

    LinkDrag(CanvasServices& services, Subject subject) : m_services(&services), m_subject(std::move(subject)) {}

    void move(const CanvasEvent& event);
    /// Makes the link real if there is a node under the pointer; a new link dropped on nothing asks what to create.
    void drop(const CanvasEvent& event);
    void cancel();

    const Subject& subject() const { return m_subject; }

private:
    CanvasServices* m_services; // never null
    Subject m_subject;

    Result<Document> withLinkTo(const NodeId& node) const;
    Overlay overlayFor(const CanvasEvent& event) const;
};

} // namespace nestline::ui
