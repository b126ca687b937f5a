// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportsettings.h"

#include <QPixmap>
#include <QWidget>

namespace nestline::ui {

/// Shows what an export would look like: the sheets of paper side by side, or the picture by itself. Very many nodes are
/// shown with no more detail than can be seen at this size.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(const Theme& windowTheme, QWidget* parent = nullptr);

    void setSheets(const Sheets& sheets);
    void setPicture(std::shared_ptr<const Picture> picture, bool isTransparent);

    QSize sizeHint() const override { return {620, 560}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_windowTheme;
    std::optional<Sheets> m_sheets;
    std::shared_ptr<const Picture> m_picture;
    bool m_isTransparent = false;
    QPixmap m_shown; // painted once for a size

    void refresh();
    void paintSheets(QPainter& painter) const;
    void paintPicture(QPainter& painter) const;
};

} // namespace nestline::ui
