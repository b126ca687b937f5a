// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/notation/notation.h"
#include "ui/export/exportsettings.h"
#include "ui/export/pictureexport.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// Pictures with off-page references, as the window shows them.
class TestOffPageExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksBetweenTreesAreReferencesOnRequest()
    {
        Document document = *documentFromNotation(QStringLiteral("Main line\n  1 Sales\nBerlin office\n"));
        const Link link{
            .from = NodeId(QStringLiteral("n3")), .to = NodeId(QStringLiteral("n2")), .key = MenuKey::fromString(u"7")};
        document.links = document.links.with(LinkId(QStringLiteral("far")), link);
        const auto svg = [&](const PictureOptions& options) {
            return QString::fromUtf8(svgOf(Picture(document, nullptr, options), QStringLiteral("drawn")));
        };
        QVERIFY(!svg({}).contains(QStringLiteral("→ Sales")));
        QVERIFY(svg({.hasOffPageReferences = true}).contains(QStringLiteral("→ Sales")));
    }
};

QTEST_MAIN(TestOffPageExport)
#include "tst_offpageexport.moc"
