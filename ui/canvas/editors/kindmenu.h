// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/node.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace nestline::ui {

/// A small menu that asks which kind of node to create. It deletes itself.
class KindMenu : public QMenu
{
    Q_OBJECT

public:
    explicit KindMenu(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(nestline::NodeKind kind);
};

} // namespace nestline::ui
