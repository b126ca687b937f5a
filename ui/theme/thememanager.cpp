// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/thememanager.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/systemmotion.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace nestline::ui {

namespace {

constexpr std::pair<ThemeManager::Choice, const char*> names[] = {
    {ThemeManager::Choice::System, "system"},
    {ThemeManager::Choice::Light, "light"},
    {ThemeManager::Choice::Dark, "dark"},
    {ThemeManager::Choice::LightContrast, "light-contrast"},
    {ThemeManager::Choice::DarkContrast, "dark-contrast"},
};

// Fonts that parts of the window gave themselves do not follow the application's: they grow by hand. What they are at
// 100 % is remembered, because a style sheet that is set anew gives back fonts of an earlier size.
void scaleOwnFonts(int before, int percent)
{
    constexpr char sizeAt100[] = "sizeAt100";
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        QFont font = widget->font();
        if (!widget->testAttribute(Qt::WA_SetFont) || !(font.resolveMask() & QFont::SizeResolved)
            || font.pointSizeF() <= 0)
            continue;
        if (!widget->property(sizeAt100).isValid())
            widget->setProperty(sizeAt100, font.pointSizeF() * 100 / before);
        font.setPointSizeF(widget->property(sizeAt100).toDouble() * percent / 100);
        widget->setFont(font);
    }
}

} // namespace

ThemeManager::ThemeManager(QObject* parent) : QObject(parent), m_systemFont(QApplication::font())
{
    m_system = systemLook(QGuiApplication::palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeManager::lookAtSystem);
#endif
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
    qApp->installEventFilter(this);
}

QString ThemeManager::nameOf(Choice choice)
{
    for (const auto& [value, name] : names) {
        if (value == choice)
            return QLatin1String(name);
    }
    Q_UNREACHABLE();
}

std::optional<ThemeManager::Choice> ThemeManager::choiceOf(const QString& name)
{
    for (const auto& [value, known] : names) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

const std::vector<int>& ThemeManager::textSizes()
{
    static const std::vector<int> sizes{100, 115, 130, 150, 175, 200};
    return sizes;
}

void ThemeManager::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void ThemeManager::setTextSize(int percent)
{
    const auto distance = [percent](int size) { return std::abs(size - percent); };
    const int nearest = *std::min_element(textSizes().begin(), textSizes().end(),
                                          [&](int a, int b) { return distance(a) < distance(b); });
    if (nearest == m_textSize)
        return;
    const int before = std::exchange(m_textSize, nearest);
    QFont font = m_systemFont;
    font.setPointSizeF(font.pointSizeF() * m_textSize / 100);
    {
        const QScopedValueRollback applying(m_applying, true);
        QApplication::setFont(font);
        qApp->setStyleSheet(styleSheet(*m_theme)); // it gives back the fonts that widgets had
        scaleOwnFonts(before, m_textSize);
    }
    Q_EMIT changed();
}

void ThemeManager::setMotion(Motion motion)
{
    if (m_motion == motion)
        return;
    m_motion = motion;
    Q_EMIT changed();
}

bool ThemeManager::animates() const
{
    return m_motion == Motion::System ? systemAllowsMotion() : m_motion == Motion::On;
}

bool ThemeManager::eventFilter(QObject* watched, QEvent* event)
{
    const bool systemChanged =
        event->type() == QEvent::ThemeChange || (event->type() == QEvent::ApplicationPaletteChange && watched == qApp);
    if (systemChanged && !m_applying)
        lookAtSystem();
    return false;
}

// Without QStyleHints::colorScheme() the system's theme shows only in its palette, and so does a high contrast, which no
// version of Qt 6.4 tells: pure black and white, on buttons too, is nothing that an ordinary theme has.
ThemeManager::SystemLook ThemeManager::systemLook(const QPalette& palette)
{
    constexpr double blackOnWhite = 20.5;
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    SystemLook look;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    look.dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    look.dark = text.lightness() > window.lightness();
#endif
    look.highContrast =
        contrastRatio(text, window) > blackOnWhite
        && contrastRatio(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) > blackOnWhite;
    return look;
}

void ThemeManager::lookAtSystem()
{
    if (m_applying)
        return;
    SystemLook look = systemLook(QGuiApplication::palette());
    if (QGuiApplication::palette() == m_theme->palette()) {
        // Our own palette hides the system's: without it the system's shows through for a moment.
        const QScopedValueRollback applying(m_applying, true);
        QGuiApplication::setPalette(QPalette());
        look = systemLook(QGuiApplication::palette());
        QApplication::setPalette(m_theme->palette());
    }
    if (look == m_system)
        return;
    m_system = look;
    apply();
}

const Theme& ThemeManager::wanted() const
{
    switch (m_choice) {
    case Choice::Light: return Theme::light();
    case Choice::Dark: return Theme::dark();
    case Choice::LightContrast: return Theme::lightContrast();
    case Choice::DarkContrast: return Theme::darkContrast();
    case Choice::System: break;
    }
    if (m_system.highContrast)
        return m_system.dark ? Theme::darkContrast() : Theme::lightContrast();
    return m_system.dark ? Theme::dark() : Theme::light();
}

void ThemeManager::apply()
{
    const Theme& next = wanted();
    if (m_theme == &next && QGuiApplication::palette() == next.palette())
        return;
    m_theme = &next;
    {
        const QScopedValueRollback applying(m_applying, true);
        QApplication::setPalette(next.palette());
        qApp->setStyleSheet(styleSheet(next));
    }
    Q_EMIT changed();
}

} // namespace nestline::ui
