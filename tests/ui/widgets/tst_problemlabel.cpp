// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/problemlabel.h"

#include <QLabel>
#include <QTest>

using namespace nestline::ui;

/// A sentence about what went wrong.
class TestProblemLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProblemIsShownAsItIsWithAnIcon()
    {
        ProblemLabel label(ProblemLabel::Kind::Error, QStringLiteral("problem"), Theme::light());
        QVERIFY(label.isHidden());
        const QString reason = QStringLiteral("Cannot write <b>x.pdf</b>.");
        label.setProblem(reason);
        QVERIFY(!label.isHidden());
        const auto* text = label.findChild<QLabel*>(QStringLiteral("problem"));
        QCOMPARE(text->text(), reason);
        QCOMPARE(text->textFormat(), Qt::PlainText);
        QVERIFY(!label.findChild<QLabel*>(QStringLiteral("problemIcon"))->pixmap().isNull());
        label.setProblem({});
        QVERIFY(label.isHidden());
    }

    void whatItIsIsNotToldByColourAlone()
    {
        const ProblemLabel error(ProblemLabel::Kind::Error, QStringLiteral("problem"), Theme::light());
        const ProblemLabel warning(ProblemLabel::Kind::Warning, QStringLiteral("problem"), Theme::light());
        const auto icon = [](const ProblemLabel& label) {
            return label.findChild<QLabel*>(QStringLiteral("problemIcon"));
        };
        QVERIFY(icon(error)->pixmap().toImage().convertToFormat(QImage::Format_Alpha8)
                != icon(warning)->pixmap().toImage().convertToFormat(QImage::Format_Alpha8));
        QVERIFY(icon(error)->accessibleName() != icon(warning)->accessibleName());
    }
};

QTEST_MAIN(TestProblemLabel)
#include "tst_problemlabel.moc"
