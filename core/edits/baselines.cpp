// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/baselines.h"

#include <QCoreApplication>

namespace nestline {

namespace {

Error baselineIsGone()
{
    return {Error::Code::NotFound, QCoreApplication::translate("Edits", "This baseline no longer exists.")};
}

std::optional<Error> problemWith(const Properties& properties, const QString& name)
{
    if (name.isEmpty())
        return Error{Error::Code::InvalidInput, QCoreApplication::translate("Edits", "A baseline needs a name.")};
    if (properties.baseline(name))
        return Error{
            Error::Code::NotAllowed,
            QCoreApplication::translate("Edits", "There is a baseline “%1” already. Choose another name.").arg(name)};
    return std::nullopt;
}

// The baselines of one document in another. Also what stands under these names in a file but could not be read as
// baselines.
void copyBaselines(const Properties& from, Properties& to)
{
    to.baselines = from.baselines;
    to.comparedBaseline = from.comparedBaseline;
    for (const QLatin1String field : {QLatin1String("baselines"), QLatin1String("comparedBaseline")}) {
        if (from.unknownFields.contains(field))
            to.unknownFields.insert(field, from.unknownFields.value(field));
        else
            to.unknownFields.remove(field);
    }
}

} // namespace

Result<Document> addBaseline(const Document& document, const QString& name, const QString& date)
{
    const QString trimmed = name.trimmed();
    if (auto problem = problemWith(document.properties, trimmed))
        return *problem;
    Document kept = document;
    copyBaselines(Properties(), kept.properties);
    Document next = document;
    Baseline baseline{.name = trimmed, .date = date};
    baseline.document = std::make_shared<const Document>(std::move(kept));
    next.properties.baselines.push_back(std::move(baseline));
    sortBaselines(next.properties.baselines);
    return next;
}

Result<Document> removeBaseline(const Document& document, const QString& name)
{
    if (!document.properties.baseline(name))
        return baselineIsGone();
    Document next = document;
    std::erase_if(next.properties.baselines, [&name](const Baseline& baseline) { return baseline.name == name; });
    if (next.properties.comparedBaseline == name)
        next.properties.comparedBaseline.clear();
    return next;
}

Result<Document> renameBaseline(const Document& document, const QString& name, const QString& newName)
{
    const QString trimmed = newName.trimmed();
    if (!document.properties.baseline(name))
        return baselineIsGone();
    if (trimmed == name)
        return document;
    if (auto problem = problemWith(document.properties, trimmed))
        return *problem;
    Document next = document;
    Properties& properties = next.properties;
    for (Baseline& baseline : properties.baselines) {
        if (baseline.name == name)
            baseline.name = trimmed;
    }
    sortBaselines(properties.baselines);
    if (properties.comparedBaseline == name)
        properties.comparedBaseline = trimmed;
    return next;
}

Result<Document> compareWithBaseline(const Document& document, const QString& name)
{
    if (!name.isEmpty() && !document.properties.baseline(name))
        return baselineIsGone();
    Document next = document;
    next.properties.comparedBaseline = name;
    return next;
}

Result<Document> restoreBaseline(const Document& document, const QString& name)
{
    const Baseline* baseline = document.properties.baseline(name);
    if (!baseline)
        return baselineIsGone();
    Document next = *baseline->document;
    copyBaselines(document.properties, next.properties);
    return next;
}

} // namespace nestline
