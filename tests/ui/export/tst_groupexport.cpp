// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/nodes.h"
#include "core/io/notation/notation.h"
#include "ui/export/exportsettings.h"
#include "ui/export/pictureexport.h"

#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// Pictures in the colours of groups, as the window shows them.
class TestGroupExport : public QObject
{
    Q_OBJECT

    Document m_document = [] {
        const Document document = *documentFromNotation(QStringLiteral("Main\n  1 Sales [queue]\n"));
        const std::vector<NodeId> sales{NodeId(QStringLiteral("n2"))};
        return updateNodes(document, sales, [](Node& node) { node.group = QStringLiteral("Berlin"); });
    }();

    QByteArray svg(const PictureOptions& options) const
    {
        return svgOf(Picture(m_document, nullptr, options), QStringLiteral("drawn"));
    }

private Q_SLOTS:
    void cardsTellTheirGroupOnRequest()
    {
        QVERIFY(!svg({}).contains("Berlin"));
        const QByteArray coloured = svg({.isColouredByGroup = true});
        const QColor color =
            groupColor(Theme::light(), looksFor({QStringLiteral("Berlin")}).at(QStringLiteral("Berlin")).color);
        QVERIFY(coloured.contains("Berlin"));
        QVERIFY(coloured.contains(color.name().toLatin1()));
    }

    void theLegendNamesOnlyWhatIsDrawn()
    {
        PictureOptions options{.isColouredByGroup = true};
        const Picture whole(m_document, nullptr, options);
        QVERIFY(whole.signs().groups.contains(QStringLiteral("Berlin")));
        options.nodes = {NodeId(QStringLiteral("n1"))};
        const Picture part(m_document, nullptr, options);
        QVERIFY(part.signs().groups.empty());
    }
};

QTEST_MAIN(TestGroupExport)
#include "tst_groupexport.moc"
