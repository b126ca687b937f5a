// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportsettings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace nestline::ui {

/// The fields for ExportSettings; those that a format does not know are out of sight.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    /// `selected` nodes can be exported alone, if there are any.
    ExportForm(const ExportSettings& settings, int selected, QWidget* parent = nullptr);

    const ExportSettings& settings() const { return m_settings; }
    void setFormat(ExportSettings::Format format);
    void setPages(QSize pages);

Q_SIGNALS:
    /// Something was chosen.
    void changed();

private:
    ExportSettings m_settings;
    QComboBox* m_format;
    QComboBox* m_scope;
    QComboBox* m_colours;
    QCheckBox* m_redacted;
    QComboBox* m_scale;
    QCheckBox* m_transparent;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QDoubleSpinBox* m_margin;
    QSpinBox* m_across;
    QSpinBox* m_down;
    QCheckBox* m_marks;
    QCheckBox* m_titleBlock;
    QCheckBox* m_legend;
    QLineEdit* m_client;
    QWidget* m_pixelFields;
    QWidget* m_paperFields;

    void createFields();
    void fill(int selected);
    void layOut();
    QWidget* pagesField();
    void read();
    void showFittingFields();
};

} // namespace nestline::ui
