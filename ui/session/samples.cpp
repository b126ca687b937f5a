// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/samples.h"

#include "core/io/native/nativeformat.h"
#include "core/layout/tidy.h"

#include <QCoreApplication>

namespace nestline::ui {

namespace {

struct Samples
{
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

} // namespace

std::vector<Sample> samples()
{
    return {
        {QStringLiteral(":/nestline/samples/contoso.nestline"), Samples::tr("Contoso: 600 users, 90 numbers")},
        {QStringLiteral(":/nestline/samples/small-office.nestline"), Samples::tr("A small office")},
        {QStringLiteral(":/nestline/samples/usa-toll-free.nestline"), Samples::tr("USA toll-free: a real topology")},
    };
}

Result<Document> loadSample(const QString& resource)
{
    Result<ReadDocument> read = loadNativeFile(resource);
    if (!read)
        return read.error();
    return withMissingPositions(read->document);
}

} // namespace nestline::ui
