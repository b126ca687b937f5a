// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appcontext.h"

#include "ui/canvas/canvasview.h"
#include "ui/dialogs/questions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/planning/suggestionspanel.h"
#include "ui/session/samples.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <functional>

namespace nestline {

using ui::MainWindow;

namespace {

int reportFailure(const Error& error)
{
    QTextStream(stderr) << error.message << Qt::endl;
    return 1;
}

// A plan has no dice: what a picture shows is the same each time.
void waitForSuggestions(const MainWindow& window)
{
    const ui::LiveSuggestions& suggestions = window.findChild<ui::SuggestionsPanel*>()->suggestions();
    QEventLoop untilFound;
    QObject::connect(&suggestions, &ui::LiveSuggestions::changed, &untilFound, [&] {
        if (!suggestions.isWorking())
            untilFound.quit();
    });
    if (suggestions.isWorking())
        untilFound.exec();
}

// Calls back when the first paint event of a widget has been handled.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(std::function<void()> painted) : m_painted(std::move(painted)) {}

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_painted)
            QTimer::singleShot(0, this, std::exchange(m_painted, {}));
        return false;
    }

private:
    std::function<void()> m_painted;
};

} // namespace

AppContext::AppContext(Catalogue catalogue, const QString& settingsFile)
    : m_catalogue(std::move(catalogue))
    , m_settings(settingsFile)
    , m_recoveryFolder(
          QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("recovery")))
{
    m_started.start();
    m_theme.setChoice(m_settings.theme());
    m_theme.setTextSize(m_settings.textSize());
    m_theme.setMotion(m_settings.motion());
}

MainWindow* AppContext::newWindow()
{
    auto* window = new MainWindow(m_catalogue, m_settings, m_theme, m_recoveryFolder);
    connect(window, &MainWindow::newRequested, this, [this] { newWindow()->show(); });
    connect(window, &MainWindow::openRequested, this, [this, window](const QString& path) { openIn(window, path); });
    connect(window, &MainWindow::sampleRequested, this,
            [this, window](const QString& resource) { showSample(window, resource); });
    connect(window, &MainWindow::quitRequested, qApp, &QApplication::closeAllWindows);
    return window;
}

void AppContext::openIn(MainWindow* window, const QString& path)
{
    MainWindow* target = window->isUntouched() ? window : newWindow();
    const Result<std::monostate> opened = target->openFile(path);
    if (opened) {
        target->show();
        return;
    }
    if (target != window)
        delete target;
    window->session().notify(opened.error().message); // where the user asked
}

void AppContext::showSample(MainWindow* window, const QString& resource)
{
    const Result<Document> sample = ui::loadSample(resource);
    if (!sample) {
        window->session().notify(sample.error().message);
        return;
    }
    MainWindow* target = window->isUntouched() ? window : newWindow();
    target->show();
    target->showDocument(*sample);
}

bool AppContext::offerRecovery()
{
    bool recovered = false;
    for (const ui::RecoveryCopy& copy : ui::RecoveryJournal::leftBehind(m_recoveryFolder)) {
        switch (ui::questions::askAboutRecovery(nullptr, copy)) {
        case ui::questions::Recovery::Recover: {
            MainWindow* window = newWindow();
            window->show();
            if (const auto taken = window->recover(copy); !taken)
                window->session().notify(taken.error().message);
            recovered = true;
            break;
        }
        case ui::questions::Recovery::Discard: ui::RecoveryJournal::remove(copy); break;
        case ui::questions::Recovery::Later: break;
        }
    }
    return recovered;
}

void AppContext::start(const QStringList& files)
{
    const bool recovered = offerRecovery();
    for (const QString& file : files) {
        MainWindow* window = newWindow();
        window->show();
        if (const auto opened = window->openFile(file); !opened)
            window->session().notify(opened.error().message);
    }
    if (files.isEmpty() && !recovered)
        newWindow()->show();
}

int AppContext::screenshot(const QString& picture, const QString& file)
{
    MainWindow* window = newWindow();
    window->setAttribute(Qt::WA_DontShowOnScreen);
    window->resize(1440, 900);
    window->show();
    if (file.isEmpty())
        showSample(window, ui::samples().front().resource);
    else if (const auto opened = window->openFile(file); !opened)
        return reportFailure(opened.error());
    QEventLoop untilSettled;
    connect(window, &MainWindow::settled, &untilSettled, &QEventLoop::quit);
    untilSettled.exec();
    window->session().analysis().flush();
    waitForSuggestions(*window);
    if (!window->grab().save(picture)) {
        return reportFailure(
            {Error::Code::FileSystem,
             QCoreApplication::translate("AppContext", "The picture %1 could not be written.").arg(picture)});
    }
    return 0;
}

int AppContext::reportFirstPaint(const QString& file)
{
    MainWindow* window = newWindow();
    QWidget* surface = window->canvas().viewport();
    FirstPaint watcher([this] {
        QTextStream(stdout) << "first_paint_ms=" << m_started.elapsed() << Qt::endl;
        QCoreApplication::quit();
    });
    if (file.isEmpty())
        showSample(window, ui::samples().at(1).resource);
    else if (const auto opened = window->openFile(file); !opened)
        return reportFailure(opened.error());
    surface->installEventFilter(&watcher);
    window->show();
    return QCoreApplication::exec();
}

bool AppContext::setTheme(const QString& name)
{
    const std::optional<ui::ThemeManager::Choice> choice = ui::ThemeManager::choiceOf(name);
    if (choice)
        m_theme.setChoice(*choice);
    return choice.has_value();
}

} // namespace nestline
