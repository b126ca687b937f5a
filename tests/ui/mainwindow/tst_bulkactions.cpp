// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/windowfixture.h"

#include <QLabel>

using namespace nestline;
using namespace nestline::ui;

/// Edits of many nodes, as they are asked for in the window.
class TestBulkActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASelectionTheKeySaysWhatToDo_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("rename") << Qt::Key_R;
        QTest::newRow("numbers") << Qt::Key_V;
        QTest::newRow("fields") << Qt::Key_Y;
    }
    void withoutASelectionTheKeySaysWhatToDo()
    {
        QFETCH(Qt::Key, key);
        WindowFixture f;
        f.showOffice();
        const auto* notice = f.window->findChild<QLabel*>(QStringLiteral("noticeText"));
        QVERIFY(!notice->isVisible());
        f.press(key, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(QStringLiteral("Select")));
        QVERIFY(!QApplication::activeModalWidget());
    }
};

QTEST_MAIN(TestBulkActions)
#include "tst_bulkactions.moc"
