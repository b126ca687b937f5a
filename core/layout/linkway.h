// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/flow.h"
#include "core/layout/lanes.h"

#include <vector>

namespace nestline {

/// The nodes at the ends of a link, by the corners of their cards.
struct LinkEnds
{
    QPointF from;
    QPointF to;
};

/// True for a link whose target begins before its source ends.
bool leadsBack(const LinkCurve& curve, FlowDirection direction);

/// A link as seen along its way: x grows from its start to its end, for ways back too.
class LinkWay
{
public:
    /// `curve` must outlive this.
    LinkWay(const LinkCurve& curve, const LinkEnds& ends, FlowDirection direction);

    bool isBack() const { return m_isBack; }
    QRectF along(const QRectF& rect) const;
    std::vector<QPointF> along(std::vector<QPointF> line) const;
    QRectF onCanvas(const QRectF& rect) const;
    QPointF start() const { return along(m_curve.start()); }
    QPointF end() const { return along(m_curve.end()); }
    /// The line near which the way stays. Ways back pass the columns of their ends as well.
    std::vector<QPointF> guide() const;
    /// How far from the middle between cards its lanes are: links with the same target keep the order of their labels,
    /// all others are told apart by their sources.
    double shift() const;
    /// The curve with the same ends that keeps to lanes.
    LinkCurve through(const std::vector<Lane>& lanes) const;

private:
    QPointF along(QPointF point) const;
    QPointF onCanvas(QPointF point) const;

    const LinkCurve& m_curve;
    LinkEnds m_ends;
    FlowDirection m_direction;
    bool m_isBack;
};

} // namespace nestline
