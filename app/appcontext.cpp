// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appcontext.h"

#include "ui/dialogs/questions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/samples.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QStandardPaths>
#include <QTextStream>

namespace nestline {

using ui::MainWindow;

AppContext::AppContext(Catalogue catalogue, const QString& settingsFile)
    : m_catalogue(std::move(catalogue))
    , m_settings(settingsFile)
    , m_recoveryFolder(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                           .filePath(QStringLiteral("recovery")))
{
    m_theme.setChoice(m_settings.theme());
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
    QTextStream errors(stderr);
    if (file.isEmpty())
        showSample(window, ui::samples().front().resource);
    else if (const auto opened = window->openFile(file); !opened) {
        errors << opened.error().message << Qt::endl;
        return 1;
    }
    window->session().analysis().flush();
    QApplication::processEvents();
    if (!window->grab().save(picture)) {
        errors << QCoreApplication::translate("AppContext", "The picture %1 could not be written.").arg(picture) << Qt::endl;
        return 1;
    }
    return 0;
}

} // namespace nestline
