// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <set>

/// Guards of the house: what includes what, where special modules may appear, and that data files are well-formed.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coreIncludesNoGuiModule();
    void includesPointTheAllowedWay();
    void plannersInnerRoomsKnowOnlyWhatTheyBuildOn();
    void specialModulesStayInTheirRooms();
    void everySourceFileCarriesItsLicence();
    void resourcesAreWellFormed();
    void translationsAreComplete_data();
    void translationsAreComplete();
    void theGuardsFindWhatTheyLookFor();
};

namespace {

QString sourceDir()
{
    return QStringLiteral(NESTLINE_SOURCE_DIR);
}

QStringList filesUnder(const QString& folder, const QStringList& patterns)
{
    QStringList files;
    QDirIterator it(sourceDir() + QLatin1Char('/') + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next().mid(sourceDir().size() + 1);
    files.sort();
    return files;
}

QStringList sources(const QString& folder)
{
    return filesUnder(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

QByteArray contentOf(const QString& file)
{
    QFile f(sourceDir() + QLatin1Char('/') + file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

QStringList includesOf(const QByteArray& text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = pattern.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        includes << matches.next().captured(1);
    return includes;
}

bool isGuiInclude(const QString& include)
{
    static const QRegularExpression modules(QStringLiteral(
        "^(QtGui|QtWidgets|QtCharts|QtPrintSupport|QtSvg|QtOpenGL)\\b|"
        "^Q(Widget|Painter|Color|Icon|Font|Pixmap|Image|Action|UndoStack|Application|GuiApplication)\\b"));
    return modules.match(include).hasMatch();
}

// Which rooms of the core a room may use, beside itself.
const std::map<QString, std::set<QString>>& allowedInCore()
{
    const auto set = [](const char* names) {
        std::set<QString> result;
        for (const QString& name : QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            result.insert(name);
        return result;
    };
    static const std::map<QString, std::set<QString>> rooms{
        {QStringLiteral("base"), {}},
        {QStringLiteral("document"), set("base")},
        {QStringLiteral("graph"), set("base document")},
        {QStringLiteral("edits"), set("base document")},
        {QStringLiteral("layout"), set("base document graph")},
        {QStringLiteral("licensing"), set("base document graph")},
        {QStringLiteral("validation"), set("base document graph edits licensing")},
        {QStringLiteral("search"), set("base document licensing validation")},
        {QStringLiteral("planning"), set("base document graph edits licensing validation")},
        {QStringLiteral("analysis"), set("base document graph licensing validation planning")},
        {QStringLiteral("io"), set("base document graph edits layout licensing validation")},
        {QStringLiteral("redaction"), set("base document")},
    };
    return rooms;
}

QString roomOf(const QString& path)
{
    return path.section(QLatin1Char('/'), 1, 1);
}

} // namespace

void TestArchitecture::coreIncludesNoGuiModule()
{
    const QStringList files = sources(QStringLiteral("core"));
    QVERIFY(files.size() > 20);
    for (const QString& file : files) {
        for (const QString& include : includesOf(contentOf(file)))
            QVERIFY2(!isGuiInclude(include), qPrintable(file + QLatin1String(" includes ") + include));
    }
}

void TestArchitecture::includesPointTheAllowedWay()
{
    for (const QString& file : sources(QStringLiteral("core"))) {
        const QString room = roomOf(file);
        QVERIFY2(allowedInCore().contains(room), qPrintable(file + QLatin1String(" lies in an unknown room")));
        for (const QString& include : includesOf(contentOf(file))) {
            const QString message = file + QLatin1String(" includes ") + include;
            QVERIFY2(!include.startsWith(QLatin1String("ui/")) && !include.startsWith(QLatin1String("app/")),
                     qPrintable(message));
            if (include.startsWith(QLatin1String("core/")) && roomOf(include) != room)
                QVERIFY2(allowedInCore().at(room).contains(roomOf(include)), qPrintable(message));
        }
    }
    // Panels adapt the session; they do not know each other.
    const std::set<QString> panels{QStringLiteral("billing"),   QStringLiteral("find"),    QStringLiteral("findings"),
                                   QStringLiteral("inspector"), QStringLiteral("outline"), QStringLiteral("planning")};
    for (const QString& file : sources(QStringLiteral("ui"))) {
        for (const QString& include : includesOf(contentOf(file))) {
            const QString message = file + QLatin1String(" includes ") + include;
            QVERIFY2(!include.startsWith(QLatin1String("app/")), qPrintable(message));
            if (panels.contains(roomOf(file)) && include.startsWith(QLatin1String("ui/"))
                && roomOf(include) != roomOf(file))
                QVERIFY2(!panels.contains(roomOf(include)) && roomOf(include) != QLatin1String("mainwindow"),
                         qPrintable(message));
        }
    }
}

// The simplex method knows nothing of call flows, and the program it solves nothing of documents and steps.
void TestArchitecture::plannersInnerRoomsKnowOnlyWhatTheyBuildOn()
{
    const std::map<QString, QStringList> allowed{
        {QStringLiteral("core/planning/linear/"), {QStringLiteral("core/planning/linear/")}},
        {QStringLiteral("core/planning/program/"),
         {QStringLiteral("core/planning/linear/"), QStringLiteral("core/planning/program/"),
          QStringLiteral("core/planning/estate.h"), QStringLiteral("core/planning/decision.h")}},
    };
    for (const auto& [room, known] : allowed) {
        int files = 0;
        for (const QString& file : sources(QStringLiteral("core"))) {
            if (!file.startsWith(room))
                continue;
            ++files;
            for (const QString& include : includesOf(contentOf(file))) {
                const bool isKnown = std::any_of(
                    known.begin(), known.end(), [&include](const QString& start) { return include.startsWith(start); });
                QVERIFY2(isKnown || !include.startsWith(QLatin1String("core/")),
                         qPrintable(file + QLatin1String(" includes ") + include));
            }
        }
        QVERIFY2(files > 5, qPrintable(room));
    }
}

void TestArchitecture::specialModulesStayInTheirRooms()
{
    for (const QString& file : sources(QStringLiteral("ui"))) {
        for (const QString& include : includesOf(contentOf(file))) {
            const QString message = file + QLatin1String(" includes ") + include;
            if (include.startsWith(QLatin1String("QtCharts")) || include.startsWith(QLatin1String("QChart")))
                QVERIFY2(roomOf(file) == QLatin1String("dashboard"), qPrintable(message));
            if (include == QLatin1String("QMessageBox") || include == QLatin1String("QFileDialog"))
                QVERIFY2(roomOf(file) == QLatin1String("dialogs"), qPrintable(message));
        }
    }
}

void TestArchitecture::everySourceFileCarriesItsLicence()
{
    for (const char* folder : {"app", "core", "ui", "tests"}) {
        for (const QString& file : sources(QLatin1String(folder))) {
            QVERIFY2(contentOf(file).left(200).contains("SPDX-License-Identifier: GPL-3.0-or-later"), qPrintable(file));
        }
    }
}

void TestArchitecture::resourcesAreWellFormed()
{
    const QStringList json =
        filesUnder(QStringLiteral("resources"), {QStringLiteral("*.json"), QStringLiteral("*.nestline")});
    QVERIFY(json.size() >= 5);
    for (const QString& file : json) {
        QJsonParseError error;
        QJsonDocument::fromJson(contentOf(file), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(file + QLatin1String(": ") + error.errorString()));
    }
    const QStringList svg = filesUnder(QStringLiteral("resources"), {QStringLiteral("*.svg")});
    QVERIFY(svg.size() >= 10);
    for (const QString& file : svg) {
        QXmlStreamReader reader(contentOf(file));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(file + QLatin1String(": ") + reader.errorString()));
    }
}

void TestArchitecture::translationsAreComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("English plural forms") << QStringLiteral("translations/nestline_en.ts") << 30;
    QTest::newRow("German") << QStringLiteral("translations/nestline_de.ts") << 500;
    QTest::newRow("Simplified Chinese") << QStringLiteral("translations/nestline_zh_CN.ts") << 500;
}

void TestArchitecture::translationsAreComplete()
{
    QFETCH(QString, file);
    QFETCH(int, atLeast);
    const QByteArray text = contentOf(file);
    QVERIFY2(text.count("<message") >= atLeast, "texts were lost: was the file emptied?");
    QCOMPARE(text.count("type=\"unfinished\""), 0);
    QCOMPARE(text.count("<translation></translation>"), 0);
    // Every placeholder of a text appears in its translation.
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d|n)"));
    QXmlStreamReader reader(text);
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("source")) {
            source = reader.readElementText();
        } else if (reader.isStartElement() && reader.name() == QLatin1String("translation")) {
            const QString translated = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            auto matches = placeholder.globalMatch(source);
            while (matches.hasNext()) {
                const QString found = matches.next().captured();
                // A singular form may say the number in words.
                QVERIFY2(translated.contains(found) || found == QLatin1String("%n"),
                         qPrintable(source + QLatin1String(" lacks ") + found));
            }
        }
    }
    QVERIFY(!reader.hasError());
}

void TestArchitecture::theGuardsFindWhatTheyLookFor()
{
    QVERIFY(isGuiInclude(QStringLiteral("QtWidgets/QWidget")));
    QVERIFY(isGuiInclude(QStringLiteral("QPainter")));
    QVERIFY(!isGuiInclude(QStringLiteral("QString")));
    QCOMPARE(includesOf("  # include <QtGui/QFont>\n#include \"core/base/id.h\"\n").size(), 2);
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
