// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appcontext.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace nestline {

namespace {

bool install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return false;
    translator->setParent(QCoreApplication::instance()); // qApp would be a QApplication, which verbs do without
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslators(const QString& language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English is the language of the source, but its plural forms stand in a file too.
    const QString own = QStringLiteral(":/nestline/translations");
    if (!install(locale, QStringLiteral("nestline"), own))
        install(QLocale(QLocale::English), QStringLiteral("nestline"), own);
}

} // namespace nestline
