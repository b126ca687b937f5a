// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/layoutglide.h"

namespace nestline::ui {

namespace {

Document between(const Document& before, const Document& after, double progress)
{
    std::vector<Table<NodeId, QPointF>::Entry> positions;
    positions.reserve(static_cast<size_t>(after.positions.size()));
    for (const auto& [id, end] : after.positions) {
        const QPointF* start = before.positions.find(id);
        positions.push_back({id, start ? *start + progress * (end - *start) : end});
    }
    Document result = after;
    result.positions = Table<NodeId, QPointF>::fromEntries(std::move(positions));
    return result;
}

} // namespace

LayoutGlide::LayoutGlide(Show show) : m_show(std::move(show))
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    QObject::connect(&m_animation, &QVariantAnimation::valueChanged, &m_animation, [this](const QVariant& value) {
        if (isRunning())
            this->show(value.toDouble());
    });
}

void LayoutGlide::start(const Document& before, const Document& after, int milliseconds)
{
    finish();
    if (milliseconds <= 0)
        return;
    m_before = before;
    m_after = after;
    m_shown = after;
    m_animation.setDuration(milliseconds);
    m_animation.start();
    show(0); // the first tick comes only with the next frame
}

void LayoutGlide::finish()
{
    if (!isRunning())
        return;
    m_animation.stop();
    show(1);
}

void LayoutGlide::show(double progress)
{
    Document next = progress < 1 ? between(m_before, m_after, progress) : m_after;
    const ChangeSet changes = difference(m_shown, next);
    m_shown = std::move(next);
    m_show(changes, m_shown);
}

} // namespace nestline::ui
