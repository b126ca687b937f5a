// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/welcomepanel.h"

#include <QPushButton>
#include <QTest>

using namespace nestline::ui;

class TestWelcomePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsNeverWidenIt_data();
    void buttonsNeverWidenIt();
};

void TestWelcomePanel::buttonsNeverWidenIt_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("short") << QStringLiteral("Draw");
    QTest::newRow("long") << QStringLiteral("Eine automatische Telefonzentrale zeichnen und ihr einen Namen geben");
}

void TestWelcomePanel::buttonsNeverWidenIt()
{
    QFETCH(const QString, words);
    WelcomePanel panel;
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* open = panel.findChild<QPushButton*>(QStringLiteral("openButton"));
    auto* draw = panel.findChild<QPushButton*>(QStringLiteral("drawButton"));
    draw->setText(words);
    const bool isShort = words == QLatin1String("Draw");
    QTRY_COMPARE(open->geometry().bottom() < draw->geometry().top(), !isShort);
    QVERIFY(panel.rect().contains(open->geometry()));
    QVERIFY(panel.rect().contains(draw->geometry()));
    QVERIFY(isShort
            || panel.minimumSizeHint().width() < open->minimumSizeHint().width() + draw->minimumSizeHint().width());
}

QTEST_MAIN(TestWelcomePanel)
#include "tst_welcomepanel.moc"
