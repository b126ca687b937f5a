// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QTest>

using namespace nestline::ui;

namespace {

/// Counts the events of a type that an object gets.
class EventCounter : public QObject
{
public:
    EventCounter(QObject* watched, QEvent::Type type) : m_type(type) { watched->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == m_type;
        return false;
    }

private:
    QEvent::Type m_type;
};

} // namespace

class TestElidedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextLaysNothingOutAnew()
    {
        QWidget line;
        auto* label = new ElidedLabel;
        label->setText(QStringLiteral("Nothing selected"));
        (new QHBoxLayout(&line))->addWidget(label);
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
        const EventCounter layouts(&line, QEvent::LayoutRequest);
        const EventCounter paints(label, QEvent::Paint);
        label->setText(QStringLiteral("Nothing selected"));
        QCoreApplication::processEvents();
        QCOMPARE(layouts.count, 0);
        QCOMPARE(paints.count, 0);
        label->setText(QStringLiteral("Main line"));
        QTRY_COMPARE(paints.count, 1);
        QVERIFY(layouts.count > 0);
    }

    void whatIsCutStandsInTheToolTip()
    {
        ElidedLabel label;
        label.setText(QStringLiteral("A sentence <that> is long"));
        label.resize(600, 20);
        QCOMPARE(label.toolTip(), QString());
        label.resize(40, 20);
        label.show();
        QCOMPARE(label.toolTip(), QStringLiteral("A sentence &lt;that&gt; is long"));
    }
};

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
