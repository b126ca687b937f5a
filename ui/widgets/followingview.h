// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>

namespace nestline::ui {

/// A list or tree whose current row follows what is chosen elsewhere. Qt tells assistive technology that a current row has
/// the focus even while the keyboard is in another panel; this one tells it only while it has the keyboard itself.
template <class View>
class FollowingView : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        if (this->hasFocus())
            View::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
};

} // namespace nestline::ui
