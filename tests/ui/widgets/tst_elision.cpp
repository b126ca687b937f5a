// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elision.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace nestline::ui;

class TestElision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStaysWhole()
    {
        const QString name = QStringLiteral("Human resources mailbox");
        QCOMPARE(elidedBeforeLastWord(m_metrics, name, widthOf(name)), name);
    }

    void theLastWordStaysWholeWhereItLeavesRoom()
    {
        const QString name = QStringLiteral("Human resources mailbox");
        const QString shown = elidedBeforeLastWord(m_metrics, name, 0.8 * widthOf(name));
        QVERIFY2(shown.startsWith(QStringLiteral("Human")) && shown.endsWith(QStringLiteral("… mailbox")),
                 qPrintable(shown));
        QVERIFY(widthOf(shown) <= 0.8 * widthOf(name));
    }

    void longWordsAreCutInTheMiddle()
    {
        for (const char* text : {"Telephonistenarbeitsplatzverwaltung", "To Telephonistenarbeitsplatzverwaltung"}) {
            const QString name = QString::fromLatin1(text);
            const QString shown = elidedBeforeLastWord(m_metrics, name, widthOf(name) / 2);
            QVERIFY2(shown.startsWith(u'T') && shown.endsWith(QStringLiteral("ung")), qPrintable(shown));
            QVERIFY(widthOf(shown) <= widthOf(name) / 2);
        }
    }

private:
    QFontMetricsF m_metrics{QGuiApplication::font()};

    double widthOf(const QString& text) const { return m_metrics.horizontalAdvance(text); }
};

QTEST_MAIN(TestElision)
#include "tst_elision.moc"
