// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/windowsize.h"

#include <QDialog>
#include <QTest>

using namespace nestline::ui;

/// How large dialogs open.
class TestWindowSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largerTextGetsMoreRoom()
    {
        QDialog dialog;
        resizeForText(dialog, {400, 300});
        const QSize usual = dialog.size();
        QVERIFY(usual.width() >= 400 && usual.height() >= 300);
        QFont larger = dialog.font();
        larger.setPointSizeF(1.5 * larger.pointSizeF());
        dialog.setFont(larger);
        resizeForText(dialog, {400, 300});
        QVERIFY(dialog.width() > 1.3 * usual.width());
        QVERIFY(dialog.height() > 1.3 * usual.height());
    }

    void aDialogStaysWithinItsWindow()
    {
        QWidget window;
        window.resize(900, 600);
        QDialog dialog(&window);
        resizeForText(dialog, {1000, 680});
        QVERIFY(dialog.width() < 900);
        QVERIFY(dialog.height() < 600);
    }
};

QTEST_MAIN(TestWindowSize)
#include "tst_windowsize.moc"
