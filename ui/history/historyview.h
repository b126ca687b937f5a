// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/documentsession.h"
#include "ui/widgets/followingview.h"

#include <QListView>

namespace nestline::ui {

/// The history of a session as a list: the current row is the present, another one is gone to.
class HistoryView : public FollowingView<QListView>
{
    Q_OBJECT

public:
    explicit HistoryView(DocumentSession& session, QWidget* parent = nullptr);
};

} // namespace nestline::ui
