// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/themedicon.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTest>

#include <initializer_list>
#include <set>

using namespace nestline::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasEnoughContrast();
    void textOfHighContrastHasMore();
    void everyRoleIsMeasured();
    void shapesHaveEnoughContrast();
    void theChoiceDecides();
    void theSystemIsFollowed();
    void aSystemInBlackAndWhiteGetsHighContrast();
    void everyChoiceHasAName();
    void textSizesAreOfferedSteps();
    void motionFollowsTheSettingsOfTheDesktop_data();
    void motionFollowsTheSettingsOfTheDesktop();
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

const std::initializer_list<const Theme*> all = {&Theme::light(), &Theme::dark(), &Theme::lightContrast(),
                                                 &Theme::darkContrast()};

QStringList pairsBelow(double limit, const std::initializer_list<Pair>& pairs,
                       const std::initializer_list<const Theme*>& themes = all)
{
    QStringList failures;
    for (const Theme* theme : themes)
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

void TestTheme::textOfHighContrastHasMore()
{
    const QStringList failures = pairsBelow(7, texts, {&Theme::lightContrast(), &Theme::darkContrast()});
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QVERIFY(Theme::darkContrast().isHighContrast() && !Theme::dark().isHighContrast());
}

void TestTheme::everyRoleIsMeasured()
{
    std::set<Role> measured{Role::CanvasDot, Role::Line}; // they separate, nothing depends on them
    for (const auto& pairs : {texts, shapes}) {
        for (const Pair& pair : pairs) {
            measured.insert(pair.mark);
            measured.insert(pair.grounds.begin(), pair.grounds.end());
        }
    }
    QCOMPARE(measured.size(), static_cast<size_t>(Role::Count));
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

void TestTheme::aSystemInBlackAndWhiteGetsHighContrast()
{
    ThemeManager manager;
    QApplication::setPalette(QPalette(Qt::black));
    QPalette system(Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText})
        system.setColor(role, Qt::white);
    QApplication::setPalette(system);
    QCOMPARE(&manager.theme(), &Theme::darkContrast());
    QApplication::setPalette(QPalette(QColor(0xef, 0xef, 0xef)));
    QCOMPARE(&manager.theme(), &Theme::light());
}

void TestTheme::everyChoiceHasAName()
{
    using Choice = ThemeManager::Choice;
    for (const Choice choice :
         {Choice::System, Choice::Light, Choice::Dark, Choice::LightContrast, Choice::DarkContrast})
        QCOMPARE(ThemeManager::choiceOf(ThemeManager::nameOf(choice)), std::optional(choice));
    QVERIFY(!ThemeManager::choiceOf(QStringLiteral("no such theme")));
}

void TestTheme::textSizesAreOfferedSteps()
{
    ThemeManager manager;
    const double usual = QApplication::font().pointSizeF();
    manager.setTextSize(160);
    QCOMPARE(manager.textSize(), 150);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
    manager.setTextSize(5);
    QCOMPARE(manager.textSize(), 100);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

void TestTheme::motionFollowsTheSettingsOfTheDesktop_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("moves");
    const QString gtk = QStringLiteral("gtk-3.0/settings.ini");
    const QString kde = QStringLiteral("kdeglobals");
    QTest::newRow("nothing said") << gtk << QStringLiteral("[Settings]\n") << true;
    QTest::newRow("GTK on") << gtk << QStringLiteral("[Settings]\ngtk-enable-animations=1\n") << true;
    QTest::newRow("GTK off") << gtk << QStringLiteral("[Settings]\ngtk-enable-animations=false\n") << false;
    QTest::newRow("KDE on") << kde << QStringLiteral("[KDE]\nAnimationDurationFactor=0.5\n") << true;
    QTest::newRow("KDE off") << kde << QStringLiteral("[KDE]\nAnimationDurationFactor=0\n") << false;
}

void TestTheme::motionFollowsTheSettingsOfTheDesktop()
{
    QFETCH(QString, file);
    QFETCH(QString, content);
    QFETCH(bool, moves);
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    const QString path = config.filePath(file);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile settings(path);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(content.toUtf8());
    settings.close();
    ThemeManager manager;
    QCOMPARE(manager.animates(), moves);
    manager.setMotion(ThemeManager::Motion::On);
    QVERIFY(manager.animates());
    QVERIFY(settings.remove());
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
