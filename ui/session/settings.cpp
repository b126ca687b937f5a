// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMetaEnum>
#include <QStandardPaths>

#include <cmath>

namespace nestline::ui {

namespace {

constexpr int layoutVersion = 3; // raised when panels are added or renamed
constexpr qsizetype recentLimit = 10;
constexpr QLatin1String keysGroup("keys");

constexpr qsizetype documentLimit = 200; // so many documents have their place in the settings

// What is remembered of a document is no list of file names that others could read.
QString documentKey(const QString& path)
{
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace

Settings::Settings(const QString& fileName)
    : m_settings(fileName.isEmpty() ? QSettings().fileName() : fileName, QSettings::IniFormat)
    , m_keys(std::make_unique<KeyBindings>())
{
    loadKeys();
    QObject::connect(m_keys.get(), &KeyBindings::changed, m_keys.get(), [this] { saveKeys(); });
}

void Settings::loadKeys()
{
    const QMetaEnum names = QMetaEnum::fromType<ActionId>();
    KeyBindings::Changes changes;
    m_settings.beginGroup(keysGroup);
    for (const QString& name : m_settings.childKeys()) {
        bool known = false;
        const int id = names.keyToValue(name.toLatin1().constData(), &known);
        QList<QKeySequence> keys =
            QKeySequence::listFromString(m_settings.value(name).toString(), QKeySequence::PortableText);
        keys.removeAll(QKeySequence());
        if (known)
            changes[static_cast<ActionId>(id)] = keys;
    }
    m_settings.endGroup();
    m_keys->setChanges(changes);
}

void Settings::saveKeys()
{
    const QMetaEnum names = QMetaEnum::fromType<ActionId>();
    m_settings.remove(keysGroup);
    m_settings.beginGroup(keysGroup);
    for (const auto& [action, keys] : m_keys->changes())
        m_settings.setValue(QLatin1String(names.valueToKey(static_cast<int>(action))),
                            QKeySequence::listToString(keys, QKeySequence::PortableText));
    m_settings.endGroup();
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_settings.value(QStringLiteral("recentFiles")).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(QStringLiteral("recentFiles"), QStringList(files.mid(0, recentLimit)));
    m_settings.setValue(QStringLiteral("lastFolder"), QFileInfo(path).absolutePath());
}

void Settings::clearRecentFiles()
{
    m_settings.remove(QStringLiteral("recentFiles"));
}

QString Settings::lastFolder() const
{
    const QString folder = m_settings.value(QStringLiteral("lastFolder")).toString();
    return QDir(folder).exists() && !folder.isEmpty()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

ThemeManager::Choice Settings::theme() const
{
    return ThemeManager::choiceOf(m_settings.value(QStringLiteral("theme")).toString())
        .value_or(ThemeManager::Choice::System);
}

void Settings::setTheme(ThemeManager::Choice choice)
{
    m_settings.setValue(QStringLiteral("theme"), ThemeManager::nameOf(choice));
}

int Settings::textSize() const
{
    return m_settings.value(QStringLiteral("textSize"), ThemeManager::textSizes().front()).toInt();
}

void Settings::setTextSize(int percent)
{
    m_settings.setValue(QStringLiteral("textSize"), percent);
}

ThemeManager::Motion Settings::motion() const
{
    const QString name = m_settings.value(QStringLiteral("animations")).toString();
    if (name == QLatin1String("on"))
        return ThemeManager::Motion::On;
    return name == QLatin1String("off") ? ThemeManager::Motion::Off : ThemeManager::Motion::System;
}

void Settings::setMotion(ThemeManager::Motion motion)
{
    const char* name = motion == ThemeManager::Motion::On    ? "on"
                       : motion == ThemeManager::Motion::Off ? "off"
                                                             : "system";
    m_settings.setValue(QStringLiteral("animations"), QLatin1String(name));
}

QStringList Settings::recentCommands() const
{
    return m_settings.value(QStringLiteral("recentCommands")).toStringList();
}

void Settings::addRecentCommand(const QString& command)
{
    QStringList commands = recentCommands();
    commands.removeAll(command);
    commands.prepend(command);
    m_settings.setValue(QStringLiteral("recentCommands"), QStringList(commands.mid(0, recentLimit)));
}

QString Settings::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_settings.setValue(QStringLiteral("language"), language);
}

double Settings::secondsPerMenuStep() const
{
    constexpr double usual = 5;
    const double seconds = m_settings.value(QStringLiteral("secondsPerMenuStep"), usual).toDouble();
    return seconds > 0 ? seconds : usual;
}

void Settings::setSecondsPerMenuStep(double seconds)
{
    m_settings.setValue(QStringLiteral("secondsPerMenuStep"), seconds);
}

QVariantMap Settings::exportSettings() const
{
    return m_settings.value(QStringLiteral("export")).toMap();
}

void Settings::setExportSettings(const QVariantMap& settings)
{
    m_settings.setValue(QStringLiteral("export"), settings);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray Settings::windowLayout() const
{
    if (m_settings.value(QStringLiteral("window/layoutVersion")).toInt() != layoutVersion)
        return {};
    return m_settings.value(QStringLiteral("window/layout")).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& layout)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
    m_settings.setValue(QStringLiteral("window/layout"), layout);
    m_settings.setValue(QStringLiteral("window/layoutVersion"), layoutVersion);
}

bool Settings::canvasSwitch(const QString& name, bool usual) const
{
    return m_settings.value(QLatin1String("canvas/") + name, usual).toBool();
}

void Settings::setCanvasSwitch(const QString& name, bool on)
{
    m_settings.setValue(QLatin1String("canvas/") + name, on);
}

std::optional<Settings::View> Settings::view(const QString& path) const
{
    const QVariantList values = m_settings.value(QStringLiteral("documents/%1/view").arg(documentKey(path))).toList();
    if (values.size() != 3)
        return std::nullopt;
    const View view{values[0].toDouble(), {values[1].toDouble(), values[2].toDouble()}};
    const bool isSound =
        view.zoom > 0 && std::isfinite(view.zoom) && std::isfinite(view.centre.x()) && std::isfinite(view.centre.y());
    return isSound ? std::optional(view) : std::nullopt;
}

void Settings::setView(const QString& path, View view)
{
    remember(path, QStringLiteral("view"), QVariantList{view.zoom, view.centre.x(), view.centre.y()});
}

bool Settings::focusWasOffered(const QString& path) const
{
    return m_settings.value(QStringLiteral("documents/%1/focusWasOffered").arg(documentKey(path))).toBool();
}

void Settings::setFocusWasOffered(const QString& path)
{
    remember(path, QStringLiteral("focusWasOffered"), true);
}

// The document used last stands first; those beyond the limit are forgotten.
void Settings::remember(const QString& path, const QString& what, const QVariant& value)
{
    const QString key = documentKey(path);
    const QString listKey = QStringLiteral("documents/latest");
    QStringList latest = m_settings.value(listKey).toStringList();
    latest.removeAll(key);
    latest.prepend(key);
    while (latest.size() > documentLimit)
        m_settings.remove(QStringLiteral("documents/%1").arg(latest.takeLast()));
    m_settings.setValue(listKey, latest);
    m_settings.setValue(QStringLiteral("documents/%1/%2").arg(key, what), value);
}

} // namespace nestline::ui
