// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/bookmark.h"
#include "core/document/dismissals.h"
#include "core/edits/properties.h"
#include "core/io/native/nativeformat.h"
#include "core/layout/tidy.h"
#include "tests/support/secretdocument.h"
#include "tests/ui/support/shownwords.h"
#include "ui/canvas/canvasview.h"
#include "ui/export/exportsettings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/commands.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/searchpopup.h"
#include "ui/widgets/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <map>
#include <set>

using namespace nestline;
using namespace nestline::ui;

namespace {

// Secrets also where a SecretDocument has none: in groups, bookmarks and dismissals.
Document withMoreSecrets(Document document)
{
    Bookmarks bookmarks;
    std::vector<Table<NodeId, Node>::Entry> nodes;
    for (const auto& [id, node] : document.nodes) {
        nodes.push_back({id, node});
        nodes.back().row.group = node.note;
        bookmarks.emplace(BookmarkName(node.note), Bookmark{.node = id, .centre = {}, .zoom = {}});
        if (!node.accounts.empty())
            addDismissal(document.properties, {{node.accounts.front().id}, node.note, node.note});
    }
    document.nodes = Table<NodeId, Node>::fromEntries(std::move(nodes));
    return withBookmarks(document, bookmarks);
}

} // namespace

class TestSecrecy : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue = *loadCatalogue();
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    ThemeManager m_theme;
    std::unique_ptr<MainWindow> m_window;
    SecretDocument m_secret;

    DocumentSession& session() { return m_window->session(); }
    void toggle()
    {
        QApplication::setActiveWindow(m_window.get());
        // With the text that a keyboard sends: the canvas must not take it for a character typed with AltGr.
        QTest::sendKeyEvent(QTest::Click, &m_window->canvas(), Qt::Key_H, QStringLiteral("\b"),
                            Qt::ControlModifier | Qt::AltModifier);
    }
    QAction& action(const char* name) { return *m_window->findChild<QAction*>(QLatin1String(name)); }
    QLineEdit& field(const char* name) { return *m_window->findChild<QLineEdit*>(QLatin1String(name)); }
    NodeId firstOf(NodeKind kind)
    {
        for (const auto& [id, node] : session().document().nodes) {
            if (node.kind == kind)
                return id;
        }
        return NodeId(QStringLiteral("none"));
    }
    QStringList words()
    {
        session().analysis().flush();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return shownWords(*m_window);
    }
    // The first secret that can be read, and where.
    QString leak()
    {
        for (const QString& text : words()) {
            if (const QString found = m_secret.leakIn(text); !found.isEmpty())
                return QStringLiteral("%1 in: %2").arg(found, text);
        }
        return {};
    }
    // All that can be read.
    std::set<QString> leaks()
    {
        const QString all = words().join(QLatin1Char('\n'));
        std::set<QString> found;
        for (const QString& secret : m_secret.numbers + m_secret.texts) {
            if (all.contains(secret))
                found.insert(secret);
        }
        return found;
    }
    void select(const QString& what)
    {
        SelectionModel& selection = session().selection();
        const Document& document = session().document();
        selection.clear();
        if (what == QLatin1String("a link"))
            selection.set({}, {(*document.links.begin()).key});
        if (what == QLatin1String("all"))
            action("SelectAll").trigger();
        for (const auto& [id, node] : document.nodes) {
            if (kindName(node.kind) == what)
                selection.setNode(id);
        }
    }
    SearchPopup* popup() { return m_window->findChild<SearchPopup*>(); }

private Q_SLOTS:
    void init()
    {
        QRandomGenerator random(11);
        m_secret = secretDocument(random, 24);
        m_window = std::make_unique<MainWindow>(m_catalogue, m_settings, m_theme,
                                                m_folder.filePath(QStringLiteral("recovery")));
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->showDocument(tidied(withMoreSecrets(m_secret.document)));
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    // With everything open that a window has, whatever is selected.
    void nothingSecretIsLeftInTheWindow_data()
    {
        QTest::addColumn<QString>("selected");
        for (const NodeKind kind : allKinds())
            QTest::newRow(qPrintable(kindName(kind))) << kindName(kind);
        for (const char* other : {"a link", "all", "nothing"})
            QTest::newRow(other) << QString::fromLatin1(other);
    }

    void nothingSecretIsLeftInTheWindow()
    {
        QFETCH(QString, selected);
        const Document before = session().document();
        for (const char* name : {"ExplainBill", "WhatIf", "TradeOff", "Find"})
            action(name).trigger();
        for (const char* name : {"ColourByGroup", "OffPageReferences"})
            action(name).setChecked(true);
        select(selected);
        if (session().selection().singleNode())
            action("FocusWays").trigger();
        const std::set<QString> seen = leaks();
        QVERIFY(seen.size() > 10);
        toggle();
        QCOMPARE(leak(), QString());
        QVERIFY(session().document() == before);
        toggle();
        QVERIFY(leaks() == seen);
        QVERIFY(session().document() == before);
        QCOMPARE(session().undoStack().count(), 0);
    }

    void whatIsSelectedWhileItIsHiddenStaysHidden()
    {
        toggle();
        for (const NodeKind kind : allKinds()) {
            select(kindName(kind));
            QCOMPARE(leak(), QString());
        }
        QVERIFY(words().contains(QStringLiteral("Person 1")));
    }

    void aFocusIsNamedByAnAlias()
    {
        select(kindName(NodeKind::CallQueue));
        action("FocusStart").trigger();
        toggle();
        QCOMPARE(leak(), QString());
        action("FocusAll").trigger();
        QCOMPARE(leak(), QString());
    }

    void whatIsHiddenCannotBeFound()
    {
        const NodeId person = firstOf(NodeKind::Person);
        const QString name = session().document().nodes.find(person)->name;
        action("Find").trigger();
        auto* list = m_window->findChild<QListView*>(QStringLiteral("findList"));
        auto* outline = m_window->findChild<QTreeView*>(QStringLiteral("outlineView"));
        field("findField").setText(QStringLiteral("id:\"%1\"").arg(person.toString()));
        QCOMPARE(list->model()->rowCount(), 1);
        field("findField").setText(name);
        QVERIFY(list->model()->rowCount() > 0);
        toggle();
        QCOMPARE(field("findField").text(), QString()); // what was looked for may be a secret
        for (const QString& secret : {name, m_secret.numbers.front(), m_secret.texts.back()}) {
            field("findField").setText(secret);
            QCOMPARE(list->model()->rowCount(), 0);
        }
        for (const QString& prefix : {QStringLiteral("name:"), QStringLiteral("number:"), QStringLiteral("note:"),
                                      QStringLiteral("upn:"), QStringLiteral("group:"), QStringLiteral("id:")}) {
            for (const QString& secret : {name, m_secret.numbers.front(), m_secret.texts.back(), person.toString()}) {
                field("findField").setText(QStringLiteral("%1\"%2\"").arg(prefix, secret));
                QVERIFY2(list->model()->rowCount() == 0, qPrintable(field("findField").text()));
                field("outlineFilter").setText(field("findField").text());
                QVERIFY2(outline->model()->rowCount() == 0, qPrintable(field("findField").text()));
            }
        }
        field("outlineFilter").clear();
        field("findField").setText(Secrecy::of(session()).shown().nodes.find(person)->name);
        QVERIFY(list->model()->rowCount() > 0);
        field("findField").setText(QStringLiteral("modified"));
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void whatIsHiddenIsNotOffered_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("palette") << QStringLiteral("CommandPalette");
        QTest::newRow("targets") << QStringLiteral("ConnectTo");
        QTest::newRow("parents") << QStringLiteral("MoveUnder");
    }

    void whatIsHiddenIsNotOffered()
    {
        QFETCH(QString, name);
        select(kindName(NodeKind::CallQueue));
        toggle();
        action(qPrintable(name)).trigger();
        QVERIFY(popup());
        QCOMPARE(leak(), QString());
        auto* typed = popup()->findChild<QLineEdit*>();
        typed->setText(QStringLiteral("desk"));
        QCOMPARE(leak(), QString());
        typed->setText(QStringLiteral("zor")); // the beginning of a name: what is typed can be read, of course
        QCOMPARE(leak(), QString());
    }

    void whatCannotBeReadIsNotEdited()
    {
        select(kindName(NodeKind::Person));
        toggle();
        m_window->canvas().startRename();
        QVERIFY(!m_window->canvas().viewport()->findChild<QLineEdit*>());
        QVERIFY(!field("name").isEnabled());
        QVERIFY(field("priceSourceText").isReadOnly());
        for (const char* name : {"RenameByPattern", "NumbersFromColumn", "SetFields"})
            QVERIFY2(!action(name).isEnabled(), name);
        QCOMPARE(leak(), QString());
        m_window->findChild<QAbstractButton*>(QStringLiteral("showHidden"))->click();
        QVERIFY(!leak().isEmpty());
        QVERIFY(field("name").isEnabled());
        QVERIFY(action("RenameByPattern").isEnabled());
    }

    void stepsOfTheHistoryAreTold()
    {
        toggle();
        session().apply(m_secret.texts.front(), setTitle(session().committed(), QStringLiteral("Other")));
        session().notify(m_secret.numbers.front());
        QCOMPARE(leak(), QString());
    }

    void editsMeanTheRealDocument()
    {
        const Document before = session().document();
        toggle();
        QVERIFY(session().document() == before);
        session().selection().setNode(firstOf(NodeKind::CallQueue));
        commands::addChild(session());
        QCOMPARE(leak(), QString());
        QCOMPARE(session().document().nodes.size(), before.nodes.size() + 1);
        session().undoStack().undo();
        QVERIFY(session().document() == before);
        QCOMPARE(leak(), QString());
    }

    void copiesOfPictureAndBillAreRedacted()
    {
        toggle();
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        const QMimeData* picture = QGuiApplication::clipboard()->mimeData();
        QVERIFY(picture->hasImage());
        const QByteArray svg = picture->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svg.contains("Number 1"));
        QCOMPARE(m_secret.leakIn(svg), QString());
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData* bill = QGuiApplication::clipboard()->mimeData();
        QVERIFY(bill->hasHtml());
        QCOMPARE(m_secret.leakIn(bill->html() + bill->text()), QString());
    }

    void copiedNodesAreRedactedForPeopleOnly()
    {
        action("SelectAll").trigger();
        const qsizetype count = session().document().nodes.size();
        toggle();
        action("Copy").trigger();
        const QString text = QGuiApplication::clipboard()->mimeData()->text();
        QVERIFY(text.contains(QStringLiteral("Person 1")));
        QCOMPARE(m_secret.leakIn(text), QString());
        action("Paste").trigger();
        QCOMPARE(session().document().nodes.size(), 2 * count);
        std::map<QString, int> names;
        for (const auto& [id, node] : session().document().nodes)
            ++names[node.name];
        QVERIFY(std::all_of(names.begin(), names.end(), [](const auto& name) { return name.second % 2 == 0; }));
    }

    void exportsBeginRedacted()
    {
        toggle();
        QCOMPARE(leak(), QString());
        QString leaked;
        bool isRedacted = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            leaked = leak();
            isRedacted = m_window->findChild<QAbstractButton*>(QStringLiteral("exportRedacted"))->isChecked();
            QApplication::activeModalWidget()->close();
        });
        action("ExportPicture").trigger();
        QVERIFY(isRedacted);
        QCOMPARE(leaked, QString());
        QVERIFY(!ExportSettings::fromMap(m_settings.exportSettings()).isRedacted); // only because the window hides
    }

    void savingWritesTheRealDocument()
    {
        const Document before = session().committed();
        toggle();
        const QString path = m_folder.filePath(QStringLiteral("saved.nestline"));
        QVERIFY(DocumentFile().save(session().committed(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), writeNative(before));
    }

    void theNameOfTheFileStays()
    {
        const QString name = m_secret.texts.front();
        const QString path = m_folder.filePath(name + QLatin1String(".nestline"));
        QVERIFY(DocumentFile().save(session().committed(), path));
        QVERIFY(m_window->openFile(path));
        toggle();
        QVERIFY(m_window->windowTitle().contains(name));
    }

    void aliasesStayWhenSomebodyJoins()
    {
        Secrecy& secrecy = Secrecy::of(session());
        toggle();
        const NodeId person = firstOf(NodeKind::Person);
        const QString alias = secrecy.shown().nodes.find(person)->name;
        Document more = session().committed();
        more.nodes = more.nodes
                         .with(NodeId(QStringLiteral("!first")),
                               {.kind = NodeKind::Person, .name = QStringLiteral("Newcomer Smith")})
                         .with(NodeId(QStringLiteral("!second")),
                               {.kind = NodeKind::CallQueue, .name = QStringLiteral("Room of Newcomer Smith")});
        session().apply(QStringLiteral("Add"), more);
        QCOMPARE(secrecy.shown().nodes.find(person)->name, alias);
        QVERIFY(!words().join(QLatin1Char(' ')).contains(QStringLiteral("Newcomer")));
    }

    // Only a part of a number stands in the name: in a sentence that alone would be a figure like any other.
    void aNameInASentenceIsHiddenAsAWhole()
    {
        Document document = session().committed();
        const QString end = m_secret.numbers.front().right(4);
        document.nodes = document.nodes.with(NodeId(QStringLiteral("!room")),
                                             {.kind = NodeKind::CallQueue, .name = QStringLiteral("Room %1").arg(end)});
        session().apply(QStringLiteral("Add"), document);
        toggle();
        session().notify(QStringLiteral("“Room %1” leads nowhere.").arg(end));
        QVERIFY(!words().join(QLatin1Char(' ')).contains(end));
    }
};

QTEST_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
