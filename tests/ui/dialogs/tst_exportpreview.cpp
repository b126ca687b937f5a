// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportpreview.h"

#include <QImage>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// What an export will look like, seen from afar.
class TestExportPreview : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue = *loadCatalogue();

    /// A dark picture, so that cards differ from the paper, and a wide one, so that they are small.
    PreparedPicture picture(int nodes) const
    {
        ExportSource source{.catalogue = &m_catalogue, .screenTheme = &Theme::dark()};
        for (int i = 0; i < nodes; ++i) {
            const NodeId id(QStringLiteral("n%1").arg(i));
            source.document.nodes = source.document.nodes.with(id, {.name = QStringLiteral("Main line")});
            source.document.positions = source.document.positions.with(id, {300.0 * (i % 20), 100.0 * (i / 20)});
        }
        return preparePicture(source, {.isAsOnScreen = true});
    }

    static bool showsCards(ExportPreview& preview)
    {
        preview.resize(620, 560);
        const QImage image = preview.grab().toImage();
        const QRgb card = Theme::dark().color(Role::Card).rgb();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == card ? 1 : 0;
        }
        return pixels > 20;
    }

private Q_SLOTS:
    void cardsAreShownAsTheyWillBePrinted()
    {
        ExportPreview preview(Theme::light());
        preview.setSheets(picture(20).sheets({.hasTitleBlock = false, .hasLegend = false}));
        QVERIFY(showsCards(preview));
    }

    void cardsOfAPictureAreShown()
    {
        ExportPreview preview(Theme::light());
        preview.setPicture(picture(20).picture, false);
        QVERIFY(showsCards(preview));
    }

    void ofVeryManyNodesOnlyBlocksAreShown()
    {
        ExportPreview preview(Theme::light());
        preview.setPicture(picture(6000).picture, false);
        QVERIFY(!showsCards(preview));
    }
};

QTEST_MAIN(TestExportPreview)
#include "tst_exportpreview.moc"
