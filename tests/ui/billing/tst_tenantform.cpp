// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/ui/support/sessionfixture.h"
#include "ui/billing/tenantform.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using namespace nestline;
using namespace nestline::ui;

/// The inputs of the bill that are folded away: licences by kind, terms and further prices.
class TestTenantForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void moreIsFoldedAwayAndOpenedByKey();
    void licencesAreListedByKindAndCountedTogether();
    void aKindIsTypedInOneStep();
    void kindsThatDoNotCountSaySo();
    void usersChangeTheAddOnWhileKindsAreListed();
    void termsAreChosen();
    void baseLicencesComeOntoTheBill();
    void furtherPricesAreTheUsersOwn();
    void pricesThatAreOnNoBillSaySo();
    void sourceAndDateAreTyped();
    void orderedLicencesCanBeUnknown();
    void theShownPriceIsTheOneWithoutSurcharge();
    void resettingTakesBackAllOwnPrices();
    void undoTakesBackWhatWasTyped();

private:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<TenantForm> m_form;

    template <class Widget>
    Widget* child(const char* name) const
    {
        return m_form->findChild<Widget*>(QLatin1String(name));
    }
    const Tenant& tenant() const { return m_fixture->document().properties.tenant; }
    int steps() const { return m_fixture->session.undoStack().count(); }
    void open(const char* line) { QTest::mouseClick(child<QPushButton>(line), Qt::LeftButton); }
    void type(const char* name, const QString& text)
    {
        auto* field = child<QWidget>(name);
        QVERIFY2(field && field->isVisible(), name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        m_fixture->session.analysis().flush();
    }
    void setPolicy(const char* policy)
    {
        m_fixture->session.apply(QStringLiteral("Edition"),
                                 nestline::setPolicy(m_fixture->document(), QLatin1String(policy)));
        m_fixture->session.analysis().flush();
    }
};

void TestTenantForm::init()
{
    m_form.reset();
    m_fixture = std::make_unique<SessionFixture>(QStringLiteral("Main line +14255550100\n"), 600);
    m_form = std::make_unique<TenantForm>(m_fixture->session);
    m_form->resize(330, 700);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestTenantForm::moreIsFoldedAwayAndOpenedByKey()
{
    QVERIFY(!child<QCheckBox>("countByKind")->isVisible());
    auto* line = child<QPushButton>("licensesByKind");
    const QString folded = line->accessibleDescription();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Space);
    QVERIFY(child<QCheckBox>("countByKind")->isVisible());
    QVERIFY(line->accessibleDescription() != folded);
    QVERIFY(!child<QComboBox>("commitment")->isVisible());
    QTest::keyClick(line, Qt::Key_Space);
    QVERIFY(!child<QCheckBox>("countByKind")->isVisible());
}

void TestTenantForm::licencesAreListedByKindAndCountedTogether()
{
    open("licensesByKind");
    auto* listed = child<QCheckBox>("countByKind");
    QVERIFY(!child<QSpinBox>("e5Count")->isVisible());
    listed->click();
    QVERIFY(tenant().licenses == LicenseCounts{.phoneSystem = 600});
    QVERIFY(child<QSpinBox>("e5Count")->isVisible());
    listed->click();
    QVERIFY(!tenant().licenses);
    QCOMPARE(tenant().phoneSystemUsers, 600);
    QCOMPARE(steps(), 2);
}

void TestTenantForm::aKindIsTypedInOneStep()
{
    open("licensesByKind");
    child<QCheckBox>("countByKind")->click();
    type("sharedDevicesCount", QStringLiteral("120"));
    type("e5Count", QStringLiteral("75"));
    QCOMPARE(tenant().licenses->sharedDevices, 120);
    QCOMPARE(tenant().licenses->e5, 75);
    QCOMPARE(steps(), 3);
    m_fixture->session.undoStack().undo();
    QCOMPARE(child<QSpinBox>("e5Count")->value(), 0);
    QCOMPARE(child<QSpinBox>("sharedDevicesCount")->value(), 120);
}

void TestTenantForm::kindsThatDoNotCountSaySo()
{
    open("licensesByKind");
    child<QCheckBox>("countByKind")->click();
    const auto labelOf = [this](const char* name) {
        for (const QLabel* label : m_form->findChildren<QLabel*>())
            if (label->buddy() == child<QWidget>(name))
                return label->text();
        return QString();
    };
    const auto descriptionOf = [this](const char* name) { return child<QWidget>(name)->accessibleDescription(); };
    QVERIFY(labelOf("sharedDevicesCount").contains(QLatin1String("does not count")));
    QVERIFY(descriptionOf("sharedDevicesCount").contains(QLatin1String("Does not count")));
    QVERIFY(!labelOf("e5Count").contains(QLatin1String("does not count")));
    QVERIFY(descriptionOf("e5Count").contains(QLatin1String("R2c")));
    type("sharedDevicesCount", QStringLiteral("50"));
    QVERIFY(child<QLabel>("countedSum")->text().contains(QLatin1String("600")));
    setPolicy("R4");
    QVERIFY(!labelOf("sharedDevicesCount").contains(QLatin1String("does not count")));
    QVERIFY(child<QLabel>("countedSum")->text().contains(QLatin1String("650")));
}

void TestTenantForm::usersChangeTheAddOnWhileKindsAreListed()
{
    const LicenseCounts counts{.phoneSystem = 500, .e5 = 90, .callingPlan = 10};
    m_fixture->session.apply(QStringLiteral("Licences"), setLicenses(m_fixture->document(), counts));
    QCOMPARE(child<QSpinBox>("usersBox")->value(), 600);
    type("usersBox", QStringLiteral("700"));
    QCOMPARE(tenant().licenses->phoneSystem, 600);
}

void TestTenantForm::termsAreChosen()
{
    open("moreTerms");
    auto* terms = child<QComboBox>("commitment");
    terms->setFocus();
    QTest::keyClick(terms, Qt::Key_Down);
    QVERIFY(tenant().commitment == Commitment::YearPaidMonthly);
    QVERIFY(terms->currentText().contains(QLatin1String("+5")));
    QTest::keyClick(terms, Qt::Key_Down);
    QVERIFY(tenant().commitment == Commitment::Month);
    m_fixture->session.undoStack().undo();
    QCOMPARE(terms->currentIndex(), 1);
}

void TestTenantForm::baseLicencesComeOntoTheBill()
{
    open("moreTerms");
    child<QCheckBox>("billBaseLicenses")->click();
    QVERIFY(tenant().billBaseLicenses);
    QCOMPARE(steps(), 1);
    m_fixture->session.undoStack().undo();
    QVERIFY(!child<QCheckBox>("billBaseLicenses")->isChecked());
}

void TestTenantForm::furtherPricesAreTheUsersOwn()
{
    open("moreTerms");
    type("basePrice", QStringLiteral("12"));
    type("planPrice", QStringLiteral("3"));
    QVERIFY(tenant().prices.baseLicense == Money::fromUnits(12));
    QVERIFY(tenant().prices.payAsYouGo == Money::fromUnits(3));
    QVERIFY(!tenant().prices.paidLicense);
    QCOMPARE(steps(), 2);
}

void TestTenantForm::pricesThatAreOnNoBillSaySo()
{
    open("moreTerms");
    const auto isMarked = [this](const char* name) { return !child<QWidget>(name)->accessibleDescription().isEmpty(); };
    QVERIFY(isMarked("basePrice") && isMarked("planPrice"));
    child<QCheckBox>("billBaseLicenses")->click();
    m_fixture->session.analysis().flush();
    QVERIFY(!isMarked("basePrice"));
    setPolicy("R6");
    QVERIFY(isMarked("basePrice")); // nothing is bought there that needs a base
    QVERIFY(!isMarked("planPrice"));
}

void TestTenantForm::sourceAndDateAreTyped()
{
    open("moreTerms");
    type("priceSourceText", QStringLiteral("Offer 17 "));
    type("priceDateText", QStringLiteral("March 2022"));
    QCOMPARE(tenant().prices.source, QStringLiteral("Offer 17"));
    QCOMPARE(tenant().prices.date, QStringLiteral("March 2022"));
    QCOMPARE(steps(), 2);
    QVERIFY(child<QPushButton>("resetPrice")->isVisible());
}

void TestTenantForm::orderedLicencesCanBeUnknown()
{
    open("moreTerms");
    auto* ordered = child<QSpinBox>("orderedBox");
    QCOMPARE(ordered->text(), QStringLiteral("not known"));
    type("orderedBox", QStringLiteral("85"));
    QVERIFY(tenant().orderedFreeLicenses == 85);
    type("orderedBox", QStringLiteral("0"));
    QVERIFY(tenant().orderedFreeLicenses == 0);
    QTest::keyClick(ordered, Qt::Key_Down);
    QVERIFY(!tenant().orderedFreeLicenses);
}

void TestTenantForm::theShownPriceIsTheOneWithoutSurcharge()
{
    const auto before = child<PriceBox>("priceBox")->price();
    QVERIFY(before);
    m_fixture->session.apply(QStringLiteral("Terms"), setCommitment(m_fixture->document(), Commitment::Month));
    m_fixture->session.analysis().flush();
    QCOMPARE(child<PriceBox>("priceBox")->price(), before);
}

void TestTenantForm::resettingTakesBackAllOwnPrices()
{
    open("moreTerms");
    type("planPrice", QStringLiteral("3"));
    QTest::mouseClick(child<QPushButton>("resetPrice"), Qt::LeftButton);
    QCOMPARE(tenant().prices, OwnPrices());
    QVERIFY(!child<QPushButton>("resetPrice")->isVisible());
    QCOMPARE(child<PriceBox>("planPrice")->price(), std::nullopt);
}

void TestTenantForm::undoTakesBackWhatWasTyped()
{
    QAction undo;
    undo.setShortcuts(QKeySequence::Undo);
    connect(&undo, &QAction::triggered, &m_fixture->session.undoStack(), &QUndoStack::undo);
    m_form->addAction(&undo);
    m_fixture->session.apply(QStringLiteral("Licences"), setLicenses(m_fixture->document(), LicenseCounts()));
    open("licensesByKind");
    open("moreTerms");
    for (const char* name : {"phoneSystemCount", "basePrice", "priceSourceText", "priceDateText", "orderedBox"}) {
        const Tenant before = tenant();
        type(name, QStringLiteral("50"));
        QVERIFY2(!(tenant() == before), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(tenant() == before, name);
    }
}

QTEST_MAIN(TestTenantForm)
#include "tst_tenantform.moc"
