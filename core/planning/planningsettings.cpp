// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/planningsettings.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace nestline {

namespace {

constexpr int keysOfTelephone = 12;
constexpr double largestPenalty = 1'000;

Error invalid(const char* name, const QString& expected)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Planning", "/planning/%1: %2").arg(QLatin1String(name), expected)};
}

// Each reader leaves `target` alone where the setting is absent, and returns what is wrong otherwise.
std::optional<Error> readInteger(const QJsonObject& planning, const char* name, int maximum, int& target)
{
    const QJsonValue value = planning.value(QLatin1String(name));
    if (value.isUndefined())
        return {};
    const double number = value.toDouble(-1);
    if (number < 0 || number > maximum || number != std::floor(number))
        return invalid(name,
                       QCoreApplication::translate("Planning", "expected a whole number from 0 to %1.").arg(maximum));
    target = static_cast<int>(number);
    return {};
}

std::optional<Error> readPenalty(const QJsonObject& planning, double& target)
{
    const QJsonValue value = planning.value(QLatin1String("redialPenalty"));
    if (value.isUndefined())
        return {};
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= largestPenalty))
        return invalid("redialPenalty", QCoreApplication::translate("Planning", "expected a number from 0 to 1000."));
    target = number;
    return {};
}

std::optional<Error> readSwitch(const QJsonObject& planning, const char* name, bool& target)
{
    const QJsonValue value = planning.value(QLatin1String(name));
    if (value.isUndefined())
        return {};
    if (!value.isBool())
        return invalid(name, QCoreApplication::translate("Planning", "expected true or false."));
    target = value.toBool();
    return {};
}

std::optional<Error> readKeys(const QJsonObject& planning, std::set<MenuKey>& target)
{
    const QJsonValue value = planning.value(QLatin1String("reservedKeys"));
    if (value.isUndefined())
        return {};
    const QString expected = QCoreApplication::translate("Planning", "expected a list of keys 0-9, * or #.");
    if (!value.isArray())
        return invalid("reservedKeys", expected);
    target.clear();
    const QJsonArray keys = value.toArray();
    for (const auto& item : keys) {
        const std::optional<MenuKey> key = MenuKey::fromString(item.toString());
        if (!key)
            return invalid("reservedKeys", expected);
        target.insert(*key);
    }
    return {};
}

} // namespace

PlanningSettings::PlanningSettings()
{
    for (const char* key : {"0", "*", "#"})
        reservedKeys.insert(*MenuKey::fromString(QString::fromLatin1(key)));
}

int PlanningSettings::keysOfNewMenu() const
{
    return std::min(maxMenuOptions, keysOfTelephone - static_cast<int>(reservedKeys.size()));
}

Result<PlanningSettings> readPlanningSettings(const QJsonObject& planning)
{
    PlanningSettings settings;
    for (const std::optional<Error>& error :
         {readInteger(planning, "maxMenuOptions", keysOfTelephone, settings.maxMenuOptions),
          readInteger(planning, "maxSteps", PlanningSettings::largestDepth, settings.maxSteps),
          readPenalty(planning, settings.redialPenalty), readSwitch(planning, "allowNewMenus", settings.allowNewMenus),
          readSwitch(planning, "allowDirectorySearch", settings.allowDirectorySearch),
          readKeys(planning, settings.reservedKeys)}) {
        if (error)
            return *error;
    }
    return settings;
}

} // namespace nestline
