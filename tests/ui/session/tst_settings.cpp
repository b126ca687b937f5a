// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nestline::ui;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini"))); }
    void cleanup() { QFile::remove(m_folder.filePath(QStringLiteral("settings.ini"))); }
    void aDocumentKeepsItsPlace();
    void onlyTheLatestDocumentsAreRemembered();
    void spoiltPlacesAreNone_data();
    void spoiltPlacesAreNone();
    void anOfferIsRememberedForItsDocument();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestSettings::aDocumentKeepsItsPlace()
{
    const QString path = QStringLiteral("/a/flow.nestline");
    QVERIFY(!m_settings->view(path));
    m_settings->setView(path, {0.5, {10, -20}});
    const auto view = Settings(m_folder.filePath(QStringLiteral("settings.ini"))).view(path);
    QVERIFY(view.has_value());
    QCOMPARE(view->zoom, 0.5);
    QCOMPARE(view->centre, QPointF(10, -20));
    QVERIFY(!m_settings->view(QStringLiteral("/b/flow.nestline")));
}

void TestSettings::onlyTheLatestDocumentsAreRemembered()
{
    const auto path = [](int number) { return QStringLiteral("/flow%1.nestline").arg(number); };
    m_settings->setView(path(0), {1, {}});
    m_settings->setFocusWasOffered(path(0));
    for (int i = 1; i < 200; ++i)
        m_settings->setView(path(i), {1, {}});
    m_settings->setView(path(0), {2, {}}); // used again: the next one to go is the second
    m_settings->setView(path(200), {1, {}});
    QVERIFY(m_settings->view(path(0)) && m_settings->focusWasOffered(path(0)));
    QVERIFY(!m_settings->view(path(1)));
    QVERIFY(m_settings->view(path(2)) && m_settings->view(path(200)));
}

void TestSettings::spoiltPlacesAreNone_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QPointF>("centre");
    QTest::newRow("no zoom") << 0.0 << QPointF();
    QTest::newRow("zoom is no number") << qQNaN() << QPointF();
    QTest::newRow("nowhere") << 1.0 << QPointF(qInf(), 0);
}

void TestSettings::spoiltPlacesAreNone()
{
    QFETCH(double, zoom);
    QFETCH(QPointF, centre);
    m_settings->setView(QStringLiteral("/a"), {zoom, centre});
    QVERIFY(!m_settings->view(QStringLiteral("/a")));
}

void TestSettings::anOfferIsRememberedForItsDocument()
{
    m_settings->setFocusWasOffered(QStringLiteral("/a"));
    QVERIFY(m_settings->focusWasOffered(QStringLiteral("/a")));
    QVERIFY(!m_settings->focusWasOffered(QStringLiteral("/b")));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
