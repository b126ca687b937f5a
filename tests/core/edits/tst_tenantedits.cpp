// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edits/properties.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace nestline;

/// Edits of what the bill of a design depends on beside its nodes: users, licences, prices, terms.
class TestTenantEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersChangeTheAddOnWhereLicencesAreListed();
    void licencesAreListedByKindOrCountedTogether();
    void licencesOutOfRangeAreRefused();
    void ownPricesReturnToThePriceBookTogether();
    void termsAreSet();
    void badSettingsAreRefused();
};

void TestTenantEdits::usersChangeTheAddOnWhereLicencesAreListed()
{
    Document document;
    QCOMPARE(setPhoneSystemUsers(document, 600)->properties.tenant.phoneSystemUsers, 600);
    document.properties.tenant.licenses =
        LicenseCounts{.phoneSystem = 10, .e5 = 20, .businessVoice = 3, .callingPlan = 2, .sharedDevices = 7};
    const Tenant tenant = setPhoneSystemUsers(document, 100)->properties.tenant;
    QCOMPARE(tenant.licenses->phoneSystem, 75);
    QCOMPARE(tenant.licenses->sharedDevices, 7);
    QCOMPARE(setPhoneSystemUsers(document, 24).error().code, Error::Code::NotAllowed);
}

void TestTenantEdits::licencesAreListedByKindOrCountedTogether()
{
    const Document single = *setPhoneSystemUsers(Document(), 600);
    const LicenseCounts counts{.phoneSystem = 500, .e5 = 90, .callingPlan = 10, .sharedDevices = 7};
    const Document listed = *setLicenses(single, counts);
    QVERIFY(listed.properties.tenant.licenses == counts);
    QCOMPARE(setLicenses(listed, LicenseCounts())->properties.tenant.phoneSystemUsers, 0);
    QVERIFY(*setLicenses(listed, std::nullopt) == single);
    QVERIFY(setLicenses(listed, counts)->sharesStorageWith(listed));
    QVERIFY(setLicenses(single, std::nullopt)->sharesStorageWith(single));
}

void TestTenantEdits::licencesOutOfRangeAreRefused()
{
    const Document document;
    QCOMPARE(setLicenses(document, LicenseCounts{.e5 = -1}).error().code, Error::Code::InvalidInput);
    const LicenseCounts most{.phoneSystem = Tenant::maximumUsers, .e5 = Tenant::maximumUsers};
    QCOMPARE(setLicenses(document, most)->properties.tenant.phoneSystemUsers, Tenant::maximumUsers);
    QVERIFY(!setLicenses(document, LicenseCounts{.sharedDevices = Tenant::maximumUsers + 1}));
    QVERIFY(!setOrderedFreeLicenses(document, -1));
    QVERIFY(!setOrderedFreeLicenses(document, Tenant::maximumUsers + 1));
}

void TestTenantEdits::ownPricesReturnToThePriceBookTogether()
{
    Document document;
    document.properties.tenant.prices.unknownFields.insert(QStringLiteral("later"), 1);
    Document own = setPaidLicensePrice(document, Money::fromUnits(7));
    own = setBaseLicensePrice(own, Money::fromUnits(8));
    own = setPayAsYouGoPrice(own, Money::fromUnits(3));
    own = setPriceSource(own, QStringLiteral("Offer 17"));
    own = setPriceDate(own, QStringLiteral("March 2022"));
    own = *setCurrency(own, QStringLiteral("EUR"));
    const OwnPrices& prices = own.properties.tenant.prices;
    QVERIFY(prices.paidLicense == Money::fromUnits(7));
    QVERIFY(prices.baseLicense == Money::fromUnits(8));
    QVERIFY(prices.payAsYouGo == Money::fromUnits(3));
    QCOMPARE(prices.source, QStringLiteral("Offer 17"));
    QCOMPARE(prices.date, QStringLiteral("March 2022"));
    QVERIFY(setBaseLicensePrice(own, Money::fromUnits(8)).sharesStorageWith(own));
    QVERIFY(clearOwnPrices(own) == document);
}

void TestTenantEdits::termsAreSet()
{
    const Document document;
    const Document monthly = setCommitment(document, Commitment::Month);
    QVERIFY(monthly.properties.tenant.commitment == Commitment::Month);
    QVERIFY(setCommitment(monthly, Commitment::Month).sharesStorageWith(monthly));
    QVERIFY(setBillBaseLicenses(document, true).properties.tenant.billBaseLicenses);
    const Document ordered = *setOrderedFreeLicenses(document, 0);
    QVERIFY(ordered.properties.tenant.orderedFreeLicenses == 0);
    QVERIFY(*setOrderedFreeLicenses(ordered, std::nullopt) == document);
}

void TestTenantEdits::badSettingsAreRefused()
{
    const Document document;
    QVERIFY(!setPhoneSystemUsers(document, -1));
    QVERIFY(!setPhoneSystemUsers(document, Tenant::maximumUsers + 1));
    QVERIFY(setPhoneSystemUsers(document, Tenant::maximumUsers));
    for (const char* bad : {"usd", "US", "USDX",
                            "U\xc3\x84"
                            "D"})
        QVERIFY2(!setCurrency(document, QString::fromUtf8(bad)), bad);
    QCOMPARE(setCurrency(document, QStringLiteral("EUR"))->properties.tenant.prices.currency, QStringLiteral("EUR"));
    QVERIFY(setCurrency(document, QString()));
}

QTEST_GUILESS_MAIN(TestTenantEdits)
#include "tst_tenantedits.moc"
