// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/themedicon.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QDirIterator>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

#include <initializer_list>

using namespace nestline::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasEnoughContrast();
    void shapesHaveEnoughContrast();
    void theChoiceDecides();
    void theSystemIsFollowed();
    void everyIconIsWellFormed();
    void iconsTakeTheColourOfTheRole();
    void iconsAreCrispAtAnyScale();
};

namespace {

struct Pair
{
    Role mark;
    std::initializer_list<Role> grounds;
};

// What is written on what, anywhere in the program.
const std::initializer_list<Pair> texts = {
    {Role::Text, {Role::Window, Role::Surface, Role::Canvas, Role::Card, Role::AccentSoft, Role::PreviewSoft}},
    {Role::MutedText, {Role::Window, Role::Surface, Role::Canvas, Role::Card, Role::AccentSoft, Role::PreviewSoft}},
    {Role::AccentText, {Role::Accent, Role::Preview}},
    {Role::Accent, {Role::Window, Role::Surface, Role::Canvas, Role::Card, Role::AccentSoft}},
    {Role::Attendant, {Role::Window, Role::Card, Role::Surface, Role::AccentSoft}},
    {Role::Queue, {Role::Window, Role::Card, Role::Surface, Role::AccentSoft}},
    {Role::Free, {Role::Window, Role::Surface, Role::Canvas, Role::Card, Role::FreeSoft, Role::AccentSoft}},
    {Role::Paid, {Role::Window, Role::Surface, Role::Canvas, Role::Card, Role::PaidSoft, Role::AccentSoft}},
    {Role::Preview, {Role::Window, Role::Surface, Role::Canvas, Role::Card, Role::PreviewSoft}},
    {Role::Error, {Role::Window, Role::Surface, Role::Card}},
    {Role::Warning, {Role::Window, Role::Surface, Role::Card}},
};

const std::initializer_list<Pair> shapes = {
    {Role::CardBorder, {Role::Window, Role::Surface, Role::Canvas, Role::Card}},
    {Role::Link, {Role::Canvas}},
    {Role::Attendant, {Role::AttendantSoft}},
    {Role::Queue, {Role::QueueSoft}},
    {Role::End, {Role::EndSoft}},
    {Role::Free, {Role::Window, Role::Line}},
    {Role::Paid, {Role::Window, Role::Line}},
    {Role::Preview, {Role::Canvas, Role::Window}},
    {Role::Error, {Role::Window, Role::AccentSoft}},
    {Role::Warning, {Role::Window, Role::AccentSoft}},
};

QStringList pairsBelow(double limit, const std::initializer_list<Pair>& pairs)
{
    QStringList failures;
    for (const Theme* theme : {&Theme::light(), &Theme::dark()})
        for (const Pair& pair : pairs)
            for (const Role ground : pair.grounds) {
                const double ratio = contrastRatio(theme->color(pair.mark), theme->color(ground));
                if (ratio < limit)
                    failures.append(QStringLiteral("%1: %2 on %3 is %4")
                                        .arg(theme->isDark() ? QStringLiteral("dark") : QStringLiteral("light"),
                                             theme->color(pair.mark).name(), theme->color(ground).name())
                                        .arg(ratio));
            }
    return failures;
}

} // namespace

void TestTheme::textHasEnoughContrast()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    const QStringList failures = pairsBelow(4.5, texts);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

void TestTheme::shapesHaveEnoughContrast()
{
    const QStringList failures = pairsBelow(3.0, shapes);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

void TestTheme::theChoiceDecides()
{
    ThemeManager manager;
    QSignalSpy changed(&manager, &ThemeManager::changed);
    manager.setChoice(ThemeManager::Choice::Dark);
    QVERIFY(manager.theme().isDark());
    QCOMPARE(QApplication::palette(), Theme::dark().palette());
    QVERIFY(qApp->styleSheet().contains(Theme::dark().color(Role::Accent).name()));
    manager.setChoice(ThemeManager::Choice::Light);
    QVERIFY(!manager.theme().isDark());
    QCOMPARE(QApplication::palette(), Theme::light().palette());
    QCOMPARE(changed.count(), 2);
}

void TestTheme::theSystemIsFollowed()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QSKIP("The colour scheme of the platform cannot be set here");
#endif
    ThemeManager manager;
    const bool before = manager.theme().isDark();
    QPalette system(before ? Qt::white : Qt::black);
    system.setColor(QPalette::WindowText, before ? Qt::black : Qt::white);
    QApplication::setPalette(system);
    QCOMPARE(manager.theme().isDark(), !before);
    QCOMPARE(QApplication::palette(), manager.theme().palette());

    manager.setChoice(before ? ThemeManager::Choice::Dark : ThemeManager::Choice::Light);
    QCOMPARE(manager.theme().isDark(), before);
}

void TestTheme::everyIconIsWellFormed()
{
    int icons = 0;
    for (QDirIterator files(QStringLiteral(":/nestline/icons")); files.hasNext(); ++icons) {
        const QString file = files.next();
        QVERIFY2(QSvgRenderer(file).isValid(), qPrintable(file));
    }
    QVERIFY(icons > 30);
}

void TestTheme::iconsTakeTheColourOfTheRole()
{
    const QIcon icon = themedIcon(QStringLiteral("plus"), Theme::dark(), Role::Paid);
    const QImage image = icon.pixmap(QSize(48, 48), 1.0).toImage();
    QCOMPARE(image.pixelColor(24, 24), Theme::dark().color(Role::Paid));
    const QImage disabled = icon.pixmap(QSize(48, 48), 1.0, QIcon::Disabled).toImage();
    QCOMPARE(disabled.pixelColor(24, 24), Theme::dark().disabledColor());
    QVERIFY(themedIcon(QStringLiteral("no-such-icon"), Theme::light()).isNull());
}

void TestTheme::iconsAreCrispAtAnyScale()
{
    const QIcon icon = themedIcon(QStringLiteral("queue"), Theme::light());
    const QPixmap pixmap = icon.pixmap(QSize(24, 24), 2.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
