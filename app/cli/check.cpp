// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "app/cli/verb.h"
#include "app/datafolders.h"
#include "core/io/native/nativeformat.h"
#include "core/validation/finding.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace nestline::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Findings = std::vector<Finding>;

int countOf(const Findings& findings, Finding::Severity severity)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [severity](const Finding& finding) { return finding.severity == severity; }));
}

template <class Ids>
QStringList texts(const Ids& ids)
{
    QStringList result;
    for (const auto& id : ids)
        result << id.toString();
    return result;
}

QJsonObject toJson(const Findings& findings)
{
    QJsonArray list;
    for (const Finding& finding : findings) {
        list.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                {QStringLiteral("severity"), severityName(finding.severity)},
                                {QStringLiteral("message"), finding.message},
                                {QStringLiteral("nodes"), QJsonArray::fromStringList(texts(finding.nodes))},
                                {QStringLiteral("links"), QJsonArray::fromStringList(texts(finding.links))}});
    }
    return {{QStringLiteral("findings"), list},
            {QStringLiteral("errors"), countOf(findings, Finding::Severity::Error)},
            {QStringLiteral("warnings"), countOf(findings, Finding::Severity::Warning)}};
}

QString severityText(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error: return Text::tr("error");
    case Finding::Severity::Warning: return Text::tr("warning");
    case Finding::Severity::Info: break;
    }
    return Text::tr("note");
}

QString toText(const Findings& findings)
{
    QString text;
    for (const Finding& finding : findings) {
        text += QStringLiteral("%1: %2 [%3]\n")
                    .arg(severityText(finding.severity), plainText(finding.message), finding.code);
        const QStringList places = texts(finding.nodes) + texts(finding.links);
        if (!places.isEmpty())
            text += wrapped(plainText(places.join(QLatin1Char(' '))), 4);
    }
    if (findings.empty())
        return Text::tr("No findings.") + QLatin1Char('\n');
    const QStringList summary{
        Text::tr("%Ln error(s)", nullptr, countOf(findings, Finding::Severity::Error)),
        Text::tr("%Ln warning(s)", nullptr, countOf(findings, Finding::Severity::Warning)),
        Text::tr("%Ln note(s)", nullptr, countOf(findings, Finding::Severity::Info)),
    };
    return text + QLatin1Char('\n') + summary.join(QStringLiteral(", ")) + QLatin1Char('\n');
}

} // namespace

int runCheck(const QStringList& arguments)
{
    VerbArguments call(QStringLiteral("check"), QStringLiteral("FILE [--json]"),
                       Text::tr("Lists what is wrong or doubtful in a document. Ends with status 3 if anything is "
                                "wrong, so that a script can stop there."));
    const QString jsonOption = QStringLiteral("json");
    call.addOption(jsonOption, Text::tr("print one JSON object"));
    if (const auto status = call.parse(arguments))
        return *status;
    const Result<Catalogue> catalogue = loadCatalogueWithOwn();
    if (!catalogue)
        return fail(catalogue.error().message, Failed);
    const Result<ReadDocument> read = loadNativeFile(call.file());
    if (!read)
        return fail(read.error().message, Failed);
    const Findings findings = checkDocument(read->document, *catalogue);
    const int printed = call.has(jsonOption) ? printJson(toJson(findings)) : print(toText(findings));
    if (printed != Done)
        return printed;
    return countOf(findings, Finding::Severity::Error) > 0 ? FoundErrors : Done;
}

} // namespace nestline::cli
