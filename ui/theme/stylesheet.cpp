// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylesheet.h"

#include <utility>

namespace nestline::ui {

namespace {

// Every @Name is replaced by the colour of a role; longer names stand before their prefixes.
constexpr std::pair<const char*, Role> placeholders[] = {
    {"@Window", Role::Window},
    {"@Surface", Role::Surface},
    {"@Canvas", Role::Canvas},
    {"@CardBorder", Role::CardBorder},
    {"@Card", Role::Card},
    {"@MutedText", Role::MutedText},
    {"@AccentText", Role::AccentText},
    {"@AccentSoft", Role::AccentSoft},
    {"@Accent", Role::Accent},
    {"@Text", Role::Text},
    {"@Line", Role::Line},
    {"@PreviewSoft", Role::PreviewSoft},
    {"@Preview", Role::Preview},
    {"@PaidSoft", Role::PaidSoft},
    {"@Error", Role::Error},
};

constexpr char generalRules[] = R"(
QMainWindow, QDialog { background: @Window; }
QMainWindow::separator { background: @Line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @Accent; }
QToolTip { background: @Card; color: @Text; border: 1px solid @CardBorder; padding: 4px 6px; }
QStatusBar { background: @Window; color: @MutedText; border-top: 1px solid @Line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @MutedText; }
QDockWidget { color: @MutedText; font-weight: 600; }
QDockWidget::title { background: @Window; padding: 8px 12px 4px 12px; text-align: left; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QGroupBox { border: none; margin-top: 1.6em; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0px; color: @MutedText; }
QSplitter::handle { background: @Line; }
QSplitter::handle:hover { background: @Accent; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QLabel[class="caption"], #breadcrumbHint { color: @MutedText; }
QLabel[class="error"] { color: @Error; }
QDialog[class="popup"] { background: @Card; border: 1px solid @CardBorder; }
QFrame[class="card"] { background: @Card; border: 1px solid @Line; border-radius: 8px; }
)";

constexpr char barRules[] = R"(
QMenuBar { background: @Window; color: @Text; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 5px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @AccentSoft; }
QMenu { background: @Card; color: @Text; border: 1px solid @CardBorder; padding: 5px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 5px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @AccentSoft; }
QMenu::item:disabled { color: @Disabled; }
QMenu::separator { height: 1px; background: @Line; margin: 5px 8px; }
QToolBar { background: @Window; border: none; border-bottom: 1px solid @Line; padding: 5px 8px; spacing: 4px; }
QToolBar::separator { background: @Line; width: 1px; margin: 5px 5px; }
QToolBar QToolButton { border: 1px solid @Line; padding: 5px 9px; }
QToolButton { background: transparent; color: @Text; border: 1px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton { min-width: 18px; min-height: 18px; }
QToolButton:hover { background: @Surface; border-color: @CardBorder; }
QToolButton:checked, QToolButton:pressed { background: @AccentSoft; border-color: @Accent; }
QToolButton:focus { border: 1px solid @Accent; }
QToolButton:disabled { color: @Disabled; }
QToolButton::menu-indicator { image: none; width: 0px; }
QToolButton[popupMode="1"] { padding-right: 24px; }
QToolButton::menu-button { border: none; width: 20px; }
QToolButton::menu-arrow { image: url(@Arrow); width: 11px; height: 11px; }
QToolBar > #qt_toolbar_ext_button { padding: 0px; border: none; qproperty-icon: url(@Arrow); }
#noticeBar { background: @AccentSoft; border: none; border-bottom: 1px solid @Line; }
#findBar { background: @Card; border: 1px solid @CardBorder; border-radius: 8px; margin: 8px 14px 0px 0px; }
#findList { background: @Card; }
#focusChip { background: @AccentSoft; border: 1px solid @Accent; border-radius: 11px; margin: 2px 8px 2px 8px; }
#focusChip QToolButton { color: @Accent; font-weight: 600; padding: 2px 8px; }
#breadcrumbs { background: @Window; border-top: 1px solid @Line; }
#breadcrumbs QToolButton { color: @MutedText; padding: 2px 5px; }
#breadcrumbs QToolButton[class="here"] { color: @Text; font-weight: 600; }
#welcomePanel { background: @Card; border: 1px solid @CardBorder; border-radius: 10px; }
#welcomeTitle { font-weight: 600; }
#welcomeNotation { background: @Surface; border: 1px solid @Line; border-radius: 6px; padding: 8px 10px;
    font-family: monospace; }
QTabWidget::pane { border: none; border-top: 1px solid @Line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @MutedText; border: none; border-bottom: 2px solid transparent;
    padding: 6px 10px; }
QTabBar::tab:selected { color: @Accent; border-bottom: 2px solid @Accent; font-weight: 600; }
QTabBar::tab:hover:!selected { color: @Text; border-bottom: 2px solid @Line; }
QTabBar::tab:focus { background: @AccentSoft; }
QAbstractScrollArea::corner { background: @Window; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: @CardBorder; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @MutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr char fieldRules[] = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit { background: @Surface; color: @Text;
    border: 1px solid @CardBorder; border-radius: 6px; padding: 3px 7px;
    selection-background-color: @Accent; selection-color: @AccentText; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
QDateEdit:focus { border: 2px solid @Accent; padding: 2px 6px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @Disabled;
    border-color: @Line; }
QLineEdit[class="invalid"], QSpinBox[class="invalid"], QDoubleSpinBox[class="invalid"], QComboBox[class="invalid"] {
    border: 2px solid @Error; padding: 2px 6px; }
#billPage { background: white; color: black; } /* as on paper, in every theme */
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0px; background: transparent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(@Arrow); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @Card; border: 1px solid @CardBorder; padding: 3px; outline: none;
    selection-background-color: @AccentSoft; selection-color: @Text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0px; border: none; }
QCheckBox { spacing: 7px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid @CardBorder;
    border-radius: 4px; background: @Surface; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @Accent; border-color: @Accent;
    image: url(@Checked); }
QCheckBox::indicator:indeterminate { border-color: @Accent; background: qlineargradient(x1: 0, y1: 0, x2: 0, y2: 1,
    stop: 0 @Surface, stop: 0.4 @Surface, stop: 0.41 @Accent, stop: 0.6 @Accent, stop: 0.61 @Surface, stop: 1 @Surface); }
QCheckBox::indicator:focus { border: 2px solid @Accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked:focus { border-color: @Text; }
QCheckBox:disabled { color: @Disabled; }
QRadioButton { spacing: 7px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @CardBorder; border-radius: 8px;
    background: @Surface; }
QRadioButton::indicator:checked { border-color: @Accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 @Accent, stop: 0.5 @Accent, stop: 0.6 @Surface, stop: 1 @Surface); }
QRadioButton::indicator:focus { border: 2px solid @Accent; width: 12px; height: 12px; }
QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: @CardBorder; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @Accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; margin: -6px 0px; border: 1px solid @Accent; border-radius: 8px;
    background: @Accent; }
QSlider::handle:horizontal:focus { border: 2px solid @Text; width: 12px; }
QSlider::handle:horizontal:disabled { background: @CardBorder; border-color: @CardBorder; }
QSlider::sub-page:horizontal:disabled { background: @CardBorder; }
QPushButton { background: @Window; color: @Text; border: 1px solid @CardBorder; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: @Surface; border-color: @MutedText; }
QPushButton:pressed, QPushButton:checked { background: @AccentSoft; border-color: @Accent; }
QPushButton:focus { border: 2px solid @Accent; padding: 4px 13px; }
QPushButton:disabled { color: @Disabled; border-color: @Line; }
QPushButton:default, QPushButton[class="primary"] { background: @Accent; color: @AccentText; border-color: @Accent; }
QPushButton[class="primary"] { font-weight: 600; } /* the weight of a state is not measured: the text would be cut */
QPushButton:default:hover, QPushButton[class="primary"]:hover { background: @Hover; }
QPushButton:default:focus, QPushButton[class="primary"]:focus { border: 2px solid @Text; }
QPushButton:default:disabled, QPushButton[class="primary"]:disabled { background: @Line; color: @Disabled;
    border-color: @Line; }
QPushButton[class="link"] { background: transparent; color: @Accent; border: 1px solid transparent; padding: 4px 5px;
    text-align: left; }
QPushButton[class="link"]:hover { text-decoration: underline; }
QPushButton[class="link"]:focus { border: 1px solid @Accent; }
QPushButton[class="pill"], QToolButton[class="pill"] { background: @AccentSoft; border: 1px solid transparent;
    border-radius: 9px; padding: 4px 10px; }
QPushButton[class="pill"]::menu-indicator { image: url(@Arrow); subcontrol-origin: border;
    subcontrol-position: right center; right: 9px; width: 11px; height: 11px; }
QPushButton[class="pill"]:hover, QToolButton[class="pill"]:hover { border-color: @CardBorder; }
QPushButton[class="pill"]:focus, QToolButton[class="pill"]:focus { border-color: @Accent; }
QAbstractItemView { background: @Window; color: @Text; border: 1px solid transparent; outline: none;
    selection-background-color: @AccentSoft; selection-color: @Text; alternate-background-color: @Surface; }
QAbstractItemView:focus { border-color: @Accent; }
QAbstractItemView::item { border-radius: 5px; }
QAbstractItemView::item:hover { background: @Surface; }
QAbstractItemView::item:selected { background: @AccentSoft; color: @Text; }
#searchList { background: @Card; }
#keyList::item, #keysList::item { padding: 4px 6px; }
#historyView { padding: 0px 8px; }
#historyView::item { padding: 4px 6px; }
QTreeView { show-decoration-selected: 1; }
QTreeView::item, QTableView::item { border-radius: 0px; }
QTreeView::branch:selected { background: @AccentSoft; }
QHeaderView::section { background: @Window; color: @MutedText; border: none; border-bottom: 1px solid @Line;
    padding: 3px 5px; font-weight: 600; }
QProgressBar { border: none; border-radius: 4px; background: @Line; text-align: center; }
QProgressBar::chunk { background: @Accent; border-radius: 4px; }
)";

} // namespace

QString styleSheet(const Theme& theme)
{
    QString sheet = QLatin1String(generalRules) + QLatin1String(barRules) + QLatin1String(fieldRules);
    sheet.replace(QLatin1String("@Disabled"), theme.disabledColor().name());
    sheet.replace(
        QLatin1String("@Hover"),
        (theme.isDark() ? theme.color(Role::Accent).lighter(112) : theme.color(Role::Accent).darker(112)).name());
    // A style sheet cannot recolour pictures: these few exist once for each theme.
    const QString suffix = theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    sheet.replace(QLatin1String("@Arrow"), QStringLiteral(":/nestline/icons/arrow-down-%1.svg").arg(suffix));
    sheet.replace(QLatin1String("@Checked"), QStringLiteral(":/nestline/icons/checked-%1.svg").arg(suffix));
    for (const auto& [name, role] : placeholders)
        sheet.replace(QLatin1String(name), theme.color(role).name());
    return sheet;
}

} // namespace nestline::ui
