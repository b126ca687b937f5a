// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/billpanelfixture.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace nestline;
using namespace nestline::ui;

/// The bill under other rule editions, and where its rules and prices come from.
class TestBillEdition : public QObject, BillPanelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void anUnknownEditionIsExplainedAndFixed();
    void provenanceIsAlwaysShown();
    void anotherEditionIsChosenByKeys();
    void aLongNameOfAnEditionIsCut();
    void everyEditionHasSensibleFigures_data();
    void everyEditionHasSensibleFigures();
    void plansWithoutAPriceAreNotFree();
};

void TestBillEdition::anUnknownEditionIsExplainedAndFixed()
{
    m_fixture->session.apply(QStringLiteral("Edition"), setPolicy(m_fixture->document(), QStringLiteral("no-such")));
    auto* fix = child<QPushButton>("billProblemFix");
    QTRY_VERIFY(fix->isVisible());
    QVERIFY(child<QLabel>("billProblem")->text().contains(QLatin1String("no-such")));
    QVERIFY(!child<MoneyLabel>("total")->isVisible());
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(tenant().policy, m_fixture->catalogue.defaultEdition);
    QTRY_VERIFY(child<MoneyLabel>("total")->isVisible());
}

void TestBillEdition::provenanceIsAlwaysShown()
{
    const RuleEdition* edition = m_fixture->catalogue.edition(QString());
    QVERIFY(child<QPushButton>("edition")->accessibleName().contains(edition->name));
    QVERIFY(child<QPushButton>("edition")->text().startsWith(edition->code));
    const QDate published = QDate::fromString(m_fixture->session.analysis().bill()->paidPrice.source.date, Qt::ISODate);
    QVERIFY(child<ElidedLabel>("priceSource")->text().contains(QLocale().toString(published, QLocale::ShortFormat)));
    QVERIFY(child<QLabel>("smallPrint")->isVisible());
    auto* details = child<QLabel>("editionDetails");
    QVERIFY(!details->isVisible());
    QTest::mouseClick(child<QPushButton>("editionRule"), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY(details->text().contains(edition->sources.front().title.toHtmlEscaped()));
    QVERIFY(details->text().contains(edition->notes.front().toHtmlEscaped()));
}

void TestBillEdition::anotherEditionIsChosenByKeys()
{
    auto* button = child<QPushButton>("edition");
    const QList<QAction*> choices = button->menu()->actions();
    QCOMPARE(static_cast<size_t>(choices.size()), m_fixture->catalogue.editions.size());
    const auto chosen = [&] {
        QStringList ids;
        for (const QAction* choice : choices) {
            if (choice->isChecked())
                ids << choice->data().toString();
        }
        return ids;
    };
    QCOMPARE(chosen(), QStringList(m_fixture->catalogue.defaultEdition));
    button->menu()->popup(m_panel->mapToGlobal(QPoint(20, 20)));
    QCOMPARE(button->menu()->activeAction()->data().toString(), m_fixture->catalogue.defaultEdition);
    QTest::keyClick(button->menu(), Qt::Key_Down);
    QTest::keyClick(button->menu(), Qt::Key_Return);
    QCOMPARE(tenant().policy, QStringLiteral("virtual-user-2022"));
    QTRY_COMPARE(chosen(), QStringList(QStringLiteral("virtual-user-2022")));
    QCOMPARE(m_fixture->session.undoStack().count(), 1);
}

void TestBillEdition::aLongNameOfAnEditionIsCut()
{
    const RuleEdition* edition = m_fixture->catalogue.edition(QStringLiteral("R1b"));
    m_fixture->session.apply(QStringLiteral("Edition"), setPolicy(m_fixture->document(), edition->id));
    m_fixture->session.analysis().flush();
    m_panel->resize(320, 700);
    QTRY_COMPARE(m_panel->width(), 320);
    auto* button = child<QPushButton>("edition");
    QVERIFY(button->mapTo(m_panel.get(), button->rect().topRight()).x() < m_panel->width());
    QVERIFY(button->accessibleName().contains(edition->name));
}

void TestBillEdition::everyEditionHasSensibleFigures_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("inUse");
    QTest::addColumn<QString>("paid");
    QTest::addColumn<bool>("meter");
    const QString unknown = QStringLiteral("Price not known");
    QTest::newRow("R0") << dollars(0) << QString() << QStringLiteral("none paid") << false;
    QTest::newRow("R1b") << dollars(240) << QString() << QStringLiteral("30 paid") << false;
    QTest::newRow("R2c") << dollars(40) << QStringLiteral("25 of 25 free in use") << QStringLiteral("5 paid") << true;
    QTest::newRow("R3") << unknown << QStringLiteral("25 of 25 free in use") << QStringLiteral("5 paid") << true;
    QTest::newRow("R5") << dollars(0) << QStringLiteral("30 free in use, no limit") << QStringLiteral("none paid")
                        << true;
    QTest::newRow("R6") << dollars(0) << QStringLiteral("30 free in use, no limit") << QStringLiteral("none paid")
                        << true;
}

void TestBillEdition::everyEditionHasSensibleFigures()
{
    QFETCH(QString, total);
    QFETCH(bool, meter);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    m_fixture->session.apply(QStringLiteral("Edition"),
                             setPolicy(m_fixture->document(), m_fixture->catalogue.edition(code)->id));
    m_fixture->session.analysis().flush();
    QCOMPARE(this->total(), total);
    QTEST(child<QLabel>("inUse")->text(), "inUse");
    QTEST(child<QLabel>("paid")->text(), "paid");
    QCOMPARE(child<PoolMeter>("poolMeter")->isVisible(), meter);
    QVERIFY(!child<QLabel>("smallPrint")->text().isEmpty());
}

// An own price that is missing is no price of zero.
void TestBillEdition::plansWithoutAPriceAreNotFree()
{
    Document document = m_fixture->document();
    const auto nodes = document.nodes;
    for (const auto& [id, node] : nodes) {
        Node changed = node;
        changed.outbound.callback = true;
        changed.accounts.front().numberType = NumberType::CallingPlan;
        document.nodes = document.nodes.with(id, changed);
    }
    m_fixture->session.apply(QStringLiteral("Edition"), setPolicy(document, QStringLiteral("pay-as-you-go-2025")));
    m_fixture->session.analysis().flush();
    QCOMPARE(total(), QStringLiteral("Price not known"));
    QCOMPARE(child<QLabel>("paid")->text(), QStringLiteral("30 plan(s) to pay"));
    QVERIFY(child<ElidedLabel>("priceSource")->text().contains(QLatin1String("no price published")));
    m_fixture->session.apply(QStringLiteral("Price"), setPayAsYouGoPrice(m_fixture->document(), Money::fromUnits(2)));
    QTRY_COMPARE(total(), dollars(60));
}

QTEST_MAIN(TestBillEdition)
#include "tst_billedition.moc"
