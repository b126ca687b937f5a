// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/planning/suggestionsdelegate.h"
#include "ui/planning/suggestionsmodel.h"
#include "ui/widgets/followingview.h"

#include <QListView>

namespace nestline::ui {

/// The list of suggestions as cards. It tells what is wanted of a row, by the links of its card, by keys (Enter, P, Del;
/// Space previews) or by its menu, and knows nothing of what that does.
class SuggestionsView : public FollowingView<QListView>
{
    Q_OBJECT

public:
    SuggestionsView(ThemeManager& theme, planwords::Told told, QWidget* parent = nullptr);

    void setSuggestions(const std::vector<Suggestion>& suggestions, const QString& currency);
    /// Rows that are out of date stay to be seen, but cannot be used.
    void setOutdated(bool outdated) { m_model->setOutdated(outdated); }
    int count() const { return m_model->rowCount(); }
    const Suggestion& suggestion(int row) const { return m_model->suggestion(row); }

    /// Whether cards have two lines.
    void setDense(bool dense);
    /// The row that the canvas shows; -1 for none.
    void setPreviewed(int row);
    /// The row that tells everything; -1 for none.
    void setOpen(int row);

Q_SIGNALS:
    /// The pointer is on a row, or on none: -1.
    void hovered(int row);
    /// A row was clicked, or keys went there.
    void chosen(int row);
    void previewToggled(int row);
    void wanted(int row, nestline::ui::SuggestionsDelegate::Link what);
    /// The focus has gone where it will not come back from by itself.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    SuggestionsModel* m_model;
    SuggestionsDelegate* m_delegate;
    int m_laidOutWidth = 0;
    bool m_isMoving = false; // the current row changes, but not by keys

    void tellMoves();
    bool hearKey(int key, int row);
    void openMenu(const QPoint& position);
};

} // namespace nestline::ui
