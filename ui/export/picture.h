// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"
#include "core/licensing/bill.h"
#include "ui/canvas/canvasscene.h"
#include "ui/theme/grouplook.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <optional>
#include <set>
#include <vector>

class QPainter;

namespace nestline::ui {

/// Which part of a document a picture shows, and how.
struct PictureOptions
{
    std::vector<NodeId> nodes;  ///< these and the links between them; empty: all
    std::optional<QRectF> area; ///< in canvas units, such as what a window shows; absent: all that is drawn
    const Theme* theme = &Theme::light();
    bool isColouredByGroup = false;
    bool hasOffPageReferences = false; ///< instead of links between trees
};

/// What of the drawing's language occurs in a picture: what its legend has to explain.
struct PictureSigns
{
    std::set<NodeKind> kinds;
    std::set<Trigger> triggers;
    std::optional<QString> freeBadge; ///< the text of one
    std::optional<QString> paidBadge;
    GroupLooks groups; ///< that cards are marked with
};

/// A drawing that is ready to be painted in any format, with the painters of the canvas. It holds values only: the
/// document may go on changing. What must not be told is redacted before, in the document that it is made of.
class Picture
{
public:
    /// A null bill draws no badges. Nodes without a position are laid out first.
    Picture(const Document& document, const Bill* bill, const PictureOptions& options = {});

    const QString& title() const { return m_title; } ///< in one line, never empty
    const QRectF& area() const { return m_area; }    ///< in canvas units, with a margin
    const Theme& theme() const { return *m_theme; }
    qsizetype nodeCount() const { return m_scene.nodeCount(); }
    const PictureSigns& signs() const { return m_signs; }
    std::vector<QRectF> cards() const;  ///< what they take, with their badges and a little air
    std::vector<QRectF> labels() const; ///< of links, likewise

    /// Paints what touches `exposed`, in canvas units. `scale` is the number of pixels to a unit, which decides how much
    /// detail is drawn; without one, for vectors, everything is.
    void paint(QPainter& painter, const QRectF& exposed, std::optional<double> scale = std::nullopt) const;

private:
    CanvasScene m_scene;
    PictureSigns m_signs;
    QString m_title;
    QRectF m_area;
    const Theme* m_theme;

    PictureSigns findSigns(const Document& part) const;
};

} // namespace nestline::ui
