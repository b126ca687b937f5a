// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appcontext.h"
#include "app/cli/commandline.h"
#include "app/cli/verb.h"
#include "app/datafolders.h"
#include "app/offscreen.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTemporaryDir>
#include <QTextStream>

using namespace nestline;

namespace {

int fail(const QString& message, int status)
{
    QTextStream(stderr) << message << Qt::endl;
    return status;
}

int runWindow(int argc, char** argv, const QStringList& arguments)
{
    const bool draws = arguments.contains(QLatin1String("--screenshot"));
    const bool hasDisplay = canShowWindows(arguments);
    if (draws || !hasDisplay)
        goOffscreen();
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("app.nestline.Nestline"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/nestline/icons/nestline.svg")));
    installTranslators(ui::Settings().language());

    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("file"), QString());
    const QCommandLineOption screenshot(QStringLiteral("screenshot"), QString(), QStringLiteral("picture"));
    const QCommandLineOption theme(QStringLiteral("theme"), QString(),
                                   QStringLiteral("light|dark|light-contrast|dark-contrast"));
    const QCommandLineOption firstPaint(QStringLiteral("first-paint"));
    parser.addOptions({screenshot, theme, firstPaint});
    if (!parser.parse(application.arguments()))
        return fail(parser.errorText(), 2);
    if (const auto repeated = cli::repeatedValue(parser))
        return fail(*repeated, 2);
    if (!draws && !hasDisplay)
        return fail(
            QCoreApplication::translate(
                "Main", "There is no display for the window. \"nestline --help\" shows what works without one."),
            1);

    Result<Catalogue> catalogue = loadCatalogueWithOwn();
    if (!catalogue)
        return fail(catalogue.error().message, 1);
    // A picture shows the program as it is, not as somebody arranged it, and leaves no trace in their settings.
    const bool isVisit = draws || parser.isSet(firstPaint);
    const QTemporaryDir scratch;
    AppContext context(*std::move(catalogue), isVisit ? scratch.filePath(QStringLiteral("settings.ini")) : QString());
    if (parser.isSet(theme) && !context.setTheme(parser.value(theme)))
        return fail(QCoreApplication::translate("Main", "A theme is light, dark, light-contrast or dark-contrast."), 2);
    const QStringList files = parser.positionalArguments();
    if (draws) {
        if (files.size() > 1)
            return fail(QCoreApplication::translate("Main", "A screenshot shows one file."), 2);
        return context.screenshot(parser.value(screenshot), files.value(0));
    }
    if (parser.isSet(firstPaint))
        return context.reportFirstPaint(files.value(0));
    context.start(files);
    return application.exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Nestline"));
    QCoreApplication::setApplicationName(QStringLiteral("nestline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NESTLINE_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (cli::isCommandLineCall(arguments))
        return cli::runCommandLine(arguments, argv);
    return runWindow(argc, argv, arguments);
}
