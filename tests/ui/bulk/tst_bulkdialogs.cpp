// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/geometry.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/bulk/distancedialog.h"
#include "ui/bulk/fieldsdialog.h"
#include "ui/bulk/numbersdialog.h"
#include "ui/bulk/renamedialog.h"
#include "ui/session/selecting.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

namespace {

QPushButton* button(QDialog& dialog, QDialogButtonBox::StandardButton which)
{
    return dialog.findChild<QDialogButtonBox*>()->button(which);
}

QStringList column(QDialog& dialog, int section)
{
    const QAbstractItemModel* model = dialog.findChild<QTableView*>()->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, section).data().toString();
    return texts;
}

} // namespace

/// Dialogs that edit many nodes at once: the preview, one undo step, and no trace of what was given up.
class TestBulkDialogs : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_fixture;

    DocumentSession& session() { return m_fixture->session; }
    QString name(const char* id) { return m_fixture->node(id).name; }

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_fixture =
            std::make_unique<SessionFixture>(QStringLiteral("Main\n  1 Sales East [queue]\n  2 Sales West [queue]\n"));
        Document document = m_fixture->document();
        for (const char* id : {"n1", "n2", "n3"}) // one below the other: that is how they are read
            document.positions = document.positions.with(NodeId(QString::fromLatin1(id)), {0, 100.0 * (id[1] - '0')});
        session().reset(document);
        session().selection().set(selecting::allNodes(session().document()));
    }

    void namesChangeByPatternInOneStep()
    {
        const Document before = session().document();
        RenameDialog dialog(session(), Theme::light());
        dialog.show();
        QVERIFY(!button(dialog, QDialogButtonBox::Ok)->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("find")), QStringLiteral("Sales"));
        auto* replacement = dialog.findChild<QLineEdit*>(QStringLiteral("replacement"));
        replacement->selectAll();
        QTest::keyClicks(replacement, QStringLiteral("Desk {n}"));
        QCOMPARE(column(dialog, 0), (QStringList{QStringLiteral("Sales East"), QStringLiteral("Sales West")}));
        QCOMPARE(column(dialog, 1), (QStringList{QStringLiteral("Desk 1 East"), QStringLiteral("Desk 2 West")}));
        QCOMPARE(name("n2"), QStringLiteral("Desk 1 East")); // the canvas shows it
        QCOMPARE(session().committed(), before);
        QTest::mouseClick(button(dialog, QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(session().committed().nodes.find(NodeId(QStringLiteral("n3")))->name, QStringLiteral("Desk 2 West"));
        QCOMPARE(session().undoStack().count(), 1);
        session().undoStack().undo();
        QCOMPARE(session().document(), before);
    }

    void namesThatWouldBeSharedAreTold()
    {
        session().selection().set({NodeId(QStringLiteral("n2")), NodeId(QStringLiteral("n3"))});
        RenameDialog dialog(session(), Theme::light());
        dialog.show();
        const auto* shared = dialog.findChild<QLabel*>(QStringLiteral("sharedNames"));
        auto* replacement = dialog.findChild<QLineEdit*>(QStringLiteral("replacement"));
        const auto type = [replacement](const QString& text) {
            replacement->selectAll();
            QTest::keyClicks(replacement, text);
        };
        QVERIFY(!shared->isVisible());
        type(QStringLiteral("Desk"));
        QVERIFY(shared->isVisible());
        QVERIFY(shared->text().contains(QStringLiteral("2 node")) && shared->text().contains(QStringLiteral("“Desk”")));
        QVERIFY(button(dialog, QDialogButtonBox::Ok)->isEnabled()); // it is allowed
        type(QStringLiteral("Desk {n}"));
        QVERIFY(!shared->isVisible());
        dialog.findChild<QLineEdit*>(QStringLiteral("find"))->setText(QStringLiteral("Sales East"));
        type(QStringLiteral("Main"));
        QVERIFY(shared->text().contains(QStringLiteral("1 node"))
                && shared->text().contains(QStringLiteral("already")));
    }

    void aBadExpressionIsExplainedAndCannotBeAccepted()
    {
        RenameDialog dialog(session(), Theme::light());
        auto* syntax = dialog.findChild<QComboBox*>(QStringLiteral("syntax"));
        syntax->setCurrentIndex(2);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("find")), QStringLiteral("(East"));
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("summary"))->text().contains(QLatin1String("character 6")));
        QVERIFY(!button(dialog, QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(!session().isPreviewing());
    }

    void aColumnOnTheClipboardIsDealtOut()
    {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("+1 425 555 0100\nnone yet\n+1 425 555 0102\n+1 425 555 0103\n"));
        NumbersDialog dialog(session());
        QCOMPARE(column(dialog, 2), (QStringList{QStringLiteral("Main"), QStringLiteral("Sales East"),
                                                 QStringLiteral("Sales West"), QString()}));
        QVERIFY(column(dialog, 3)[1].startsWith(QLatin1String("Not used.")));
        QVERIFY(column(dialog, 3)[3].startsWith(QLatin1String("Not used.")));
        dialog.findChild<QComboBox*>(QStringLiteral("type"))->setCurrentIndex(2);
        Q_EMIT dialog.findChild<QComboBox*>(QStringLiteral("type"))->activated(2);
        dialog.accept();
        const Account& account = m_fixture->node("n1").accounts.front();
        QCOMPARE(account.number, QStringLiteral("+14255550100"));
        QCOMPARE(account.numberType, NumberType::DirectRouting);
        QVERIFY(!m_fixture->node("n2").hasNumber());
        QVERIFY(m_fixture->node("n3").hasNumber());
        QCOMPARE(session().undoStack().count(), 1);
    }

    void whatHappensToALineCanBeReadInFull()
    {
        NumbersDialog dialog(session());
        dialog.resize(700, 480);
        dialog.show();
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("column"))
            ->setPlainText(QStringLiteral("+14255550100\ntomorrow\n"));
        const auto* table = dialog.findChild<QTableView*>();
        const QString reason = column(dialog, 3)[1];
        const auto needed = [&] {
            const QRect room(0, 0, table->columnWidth(3) - 8, 1000);
            return table->fontMetrics().boundingRect(room, Qt::TextWordWrap, reason).height();
        };
        QTRY_VERIFY(table->rowHeight(1) >= needed());
        QVERIFY(needed() > table->rowHeight(0)); // there is something to wrap
    }

    void givingUpLeavesNoTrace()
    {
        const Document before = session().document();
        NumbersDialog dialog(session());
        QVERIFY(!button(dialog, QDialogButtonBox::Ok)->isEnabled());
        QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(QStringLiteral("column")), QStringLiteral("+14255550100"));
        QVERIFY(m_fixture->node("n1").hasNumber());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(session().document(), before);
        QVERIFY(!session().isPreviewing());
        QCOMPARE(session().undoStack().count(), 0);
    }

    void onlyTickedFieldsAreSet()
    {
        FieldsDialog dialog(session());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("group")), QStringLiteral("Berlin"));
        QVERIFY(dialog.findChild<QCheckBox*>(QStringLiteral("groupIsSet"))->isChecked());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("language")), QStringLiteral("de-DE"));
        dialog.findChild<QCheckBox*>(QStringLiteral("languageIsSet"))->click();
        dialog.accept();
        for (const char* id : {"n1", "n2", "n3"}) {
            QCOMPARE(m_fixture->node(id).group, QStringLiteral("Berlin"));
            QCOMPARE(m_fixture->node(id).language, QString());
        }
        QCOMPARE(session().undoStack().count(), 1);
    }

    void aDistanceIsShownWhileItIsChosen()
    {
        session().selection().set({NodeId(QStringLiteral("n2")), NodeId(QStringLiteral("n3"))});
        DistanceDialog dialog(session());
        auto* distance = dialog.findChild<QSpinBox*>(QStringLiteral("distance"));
        distance->setValue(200);
        const auto gap = [this] {
            return positionOf(session().document(), NodeId(QStringLiteral("n3"))).y()
                   - positionOf(session().document(), NodeId(QStringLiteral("n2"))).y() - geometry::card.height();
        };
        QCOMPARE(gap(), 200.0);
        QVERIFY(session().isPreviewing());
        dialog.accept();
        QCOMPARE(gap(), 200.0);
        QCOMPARE(session().undoStack().undoText(), QStringLiteral("Distribute"));
    }

    void whatIsFoldedUpKeepsItsDistanceToItsCard()
    {
        const NodeId upper(QStringLiteral("n2"));
        const NodeId lower(QStringLiteral("n3"));
        const NodeId folded(QStringLiteral("n1"));
        const auto place = [this](const NodeId& id) { return positionOf(session().document(), id); };
        const QPointF below = place(folded) - place(lower);
        session().selection().set({upper, lower});
        DistanceDialog dialog(session(), {{lower, {folded}}});
        dialog.findChild<QSpinBox*>(QStringLiteral("distance"))->setValue(200);
        dialog.accept();
        QCOMPARE(place(lower).y() - place(upper).y(), 200 + geometry::card.height());
        QCOMPARE(place(folded) - place(lower), below);
    }
};

QTEST_MAIN(TestBulkDialogs)
#include "tst_bulkdialogs.moc"
