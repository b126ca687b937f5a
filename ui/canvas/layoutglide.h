// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/changeset.h"

#include <QVariantAnimation>

#include <functional>

namespace nestline::ui {

/// Lets the cards of a picture glide from where they stood to where a new layout has put them, so that one can follow
/// them. Only the picture moves: the document, its history and everything derived are at the end already.
class LayoutGlide
{
public:
    /// Brings the picture to another document, from which it differs by the changes.
    using Show = std::function<void(const ChangeSet& changes, const Document& shown)>;

    explicit LayoutGlide(Show show);

    /// Begins with the positions of `before`; the picture shows `after` now, and shows it again at the end.
    void start(const Document& before, const Document& after, int milliseconds);
    /// Shows the end at once.
    void finish();
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

private:
    void show(double progress);

    Show m_show;
    QVariantAnimation m_animation;
    Document m_before;
    Document m_after;
    Document m_shown;
};

} // namespace nestline::ui
