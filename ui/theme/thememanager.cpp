// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/thememanager.h"

#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleFactory>
#include <QStyleHints>

namespace nestline::ui {

namespace {

// Without QStyleHints::colorScheme() the system's theme shows only in its palette.
bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

ThemeManager::ThemeManager(QObject* parent) : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeManager::lookAtSystem);
#else
    m_systemIsDark = isDarkPalette(QGuiApplication::palette());
#endif
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
    qApp->installEventFilter(this);
}

void ThemeManager::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

bool ThemeManager::eventFilter(QObject* watched, QEvent* event)
{
    const bool systemChanged =
        event->type() == QEvent::ThemeChange || (event->type() == QEvent::ApplicationPaletteChange && watched == qApp);
    if (systemChanged && !m_applying)
        lookAtSystem();
    return false;
}

void ThemeManager::lookAtSystem()
{
    if (m_applying)
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    bool dark = isDarkPalette(QGuiApplication::palette());
    if (QGuiApplication::palette() == m_theme->palette()) {
        // Our own palette hides the system's: without it the system's shows through for a moment.
        const QScopedValueRollback applying(m_applying, true);
        QGuiApplication::setPalette(QPalette());
        dark = isDarkPalette(QGuiApplication::palette());
        QApplication::setPalette(m_theme->palette());
    }
#endif
    if (dark == m_systemIsDark)
        return;
    m_systemIsDark = dark;
    apply();
}

void ThemeManager::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
    const Theme& next = dark ? Theme::dark() : Theme::light();
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
