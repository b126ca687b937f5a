// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggestions.h"
#include "ui/planning/planwords.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace nestline::ui {

class LiveSuggestions;

/// The best plan in a few lines: what it saves, what callers pay for it, how good it is proved to be; buttons to preview
/// and to apply it. Where there is no plan it says why, what would be needed, and offers the nearest that is possible.
class PlanCard : public QFrame
{
    Q_OBJECT

public:
    explicit PlanCard(QWidget* parent = nullptr);

    void show(const LiveSuggestions& suggestions, const planwords::Told& told);
    /// Whether the plan is being shown on the canvas, without telling it as a click.
    void setPreviewed(bool previewed);
    /// How much is told at once: what is left out stands in the tool tip.
    enum class Density { Full, Lines, Brief };
    void setDensity(Density density);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void applyRequested();
    void previewRequested(bool on);
    void tradeOffRequested();
    /// As few accounts as possible are to be kept, where fewer were asked for.
    void keepRequested(int accounts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_figures;
    QLabel* m_effort;
    QWidget* m_buttons;
    QPushButton* m_apply;
    QPushButton* m_preview;
    QPushButton* m_keepFewest;

    // Told instead of all figures where there is less room, and little.
    QString m_saving;
    QString m_brief;
    QString m_allFigures;
    QString m_allEffort;
    Density m_density = Density::Full;
    int m_fewest = 0;
    bool m_isPlan = false; // what is said tells of a plan

    void fit();
    void tell(const Suggestions& suggestions);
    void offerFewest(const LiveSuggestions& suggestions);
    void say(const QString& title, const QString& figures, const QString& effort = {});
};

} // namespace nestline::ui
