// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/native/nativeformat.h"
#include "core/io/notation/notation.h"
#include "core/layout/tidy.h"
#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/session/commands.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QInputDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace nestline;
using namespace nestline::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTitleNamesTheDocumentAndItsUnsavedChanges();
    void savingWritesTheDocumentAndMarksItSaved();
    void closingAsksAboutUnsavedChanges();
    void savingOverAFileChangedByOthersAsksFirst();
    void aBadFileChangesNothing();
    void droppingAFileAsksToOpenIt();
    void pastedTextBecomesATree();
    void nodesTravelBetweenWindowsWithTheirLinks();
    void sketchingByKeysAlone();
    void undoWorksWhileSomethingIsProposed();
    void recoveredWorkIsUnsaved();
    void aBaselineIsKeptUnderTheNameThatIsTyped();
    void everyFocusableWidgetHasAnAccessibleName();

private:
    Catalogue m_catalogue = *loadCatalogue();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeManager> m_theme;
    MainWindow* m_window = nullptr;

    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_catalogue, *m_settings, *m_theme,
                                                   m_folder->filePath(QStringLiteral("recovery")));
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        window->activateWindow();
        return window;
    }
    std::unique_ptr<MainWindow> m_owner;

    QString writeFile(const char* notation)
    {
        const QString path = m_folder->filePath(QStringLiteral("flow.nestline"));
        const Document document = tidied(*documentFromNotation(QLatin1String(notation)));
        [&] { QVERIFY(saveNativeFile(document, path).hasValue()); }();
        return path;
    }
    static QString notation(MainWindow& window) { return notationFromDocument(window.session().document()); }
};

namespace {

// Presses a button of the modal dialog that opens next; tells whether one opened.
class Answer
{
public:
    explicit Answer(const char* dialog, QMessageBox::ButtonRole role) : m_opened(std::make_shared<bool>(false))
    {
        auto* timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, dialog, role, opened = m_opened] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box || box->objectName() != QLatin1String(dialog))
                return;
            timer->deleteLater();
            *opened = true;
            const QList<QAbstractButton*> buttons = box->buttons();
            for (QAbstractButton* button : buttons) {
                if (box->buttonRole(button) == role)
                    return QTest::mouseClick(button, Qt::LeftButton);
            }
            box->reject();
        });
        timer->start(0);
    }
    bool wasAsked() const { return *m_opened; }

private:
    std::shared_ptr<bool> m_opened;
};

} // namespace

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<ThemeManager>();
    m_owner = makeWindow();
    m_window = m_owner.get();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestMainWindow::cleanup()
{
    m_owner.reset();
}

void TestMainWindow::theTitleNamesTheDocumentAndItsUnsavedChanges()
{
    QVERIFY(m_window->openFile(writeFile("Main line +14255550100")).hasValue());
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("flow.nestline")));
    QVERIFY(!m_window->isWindowModified());
    commands::addNodeAt(m_window->session(), NodeKind::CallQueue, {300, 300});
    QVERIFY(m_window->isWindowModified());
    m_window->session().undoStack().undo();
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::savingWritesTheDocumentAndMarksItSaved()
{
    const QString path = writeFile("Main line +14255550100");
    QVERIFY(m_window->openFile(path).hasValue());
    commands::addNodeAt(m_window->session(), NodeKind::CallQueue, {300, 300});
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->isWindowModified());
    QVERIFY(loadNativeFile(path)->document == m_window->session().committed());
}

void TestMainWindow::closingAsksAboutUnsavedChanges()
{
    commands::addNodeAt(m_window->session(), NodeKind::CallQueue, {0, 0});
    const Answer cancel("unsavedQuestion", QMessageBox::RejectRole);
    QVERIFY(!m_window->close());
    QVERIFY(cancel.wasAsked());
    QVERIFY(m_window->isVisible());
    const Answer discard("unsavedQuestion", QMessageBox::DestructiveRole);
    QVERIFY(m_window->close());
    QVERIFY(discard.wasAsked());
}

void TestMainWindow::savingOverAFileChangedByOthersAsksFirst()
{
    const QString path = writeFile("Main line +14255550100");
    QVERIFY(m_window->openFile(path).hasValue());
    writeFile("Changed by others");
    commands::addNodeAt(m_window->session(), NodeKind::CallQueue, {300, 300});
    const Answer cancel("conflictQuestion", QMessageBox::RejectRole);
    QVERIFY(!m_window->save());
    QVERIFY(cancel.wasAsked());
    QCOMPARE(loadNativeFile(path)->document.nodes.begin()->row.name, QStringLiteral("Changed by others"));
    const Answer overwrite("conflictQuestion", QMessageBox::DestructiveRole);
    QVERIFY(m_window->save());
    QCOMPARE(loadNativeFile(path)->document.nodes.size(), 2);
}

void TestMainWindow::aBadFileChangesNothing()
{
    QVERIFY(m_window->openFile(writeFile("Main line +14255550100")).hasValue());
    const Document before = m_window->session().document();
    const QString bad = m_folder->filePath(QStringLiteral("bad.nestline"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"format\": \"nestline\", ");
    file.close();
    const Result<std::monostate> opened = m_window->openFile(bad);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(QLatin1String("bad.nestline")));
    QVERIFY(m_window->session().document() == before);
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("flow.nestline")));
}

void TestMainWindow::droppingAFileAsksToOpenIt()
{
    QSignalSpy requests(m_window, &MainWindow::openRequested);
    const QString path = writeFile("Main line");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &drop);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().first().toString(), path);
}

void TestMainWindow::pastedTextBecomesATree()
{
    const QString text = QStringLiteral("Main line +14255550100\n  1 Sales [queue] +14255550142\n  2 Support menu\n");
    QApplication::clipboard()->setText(text);
    m_window->canvas().setFocus();
    QTest::keyClick(m_window, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->session().document().nodes.size(), 3);
    QCOMPARE(notation(*m_window).trimmed(), text.trimmed());
    QCOMPARE(m_window->session().undoStack().count(), 1);
    m_window->session().undoStack().undo();
    QVERIFY(m_window->session().document().nodes.isEmpty());
}

void TestMainWindow::nodesTravelBetweenWindowsWithTheirLinks()
{
    QVERIFY(m_window->openFile(writeFile("Main line +14255550100\n  1 Sales [queue]\n  2 Support\n")).hasValue());
    QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_window, Qt::Key_C, Qt::ControlModifier);
    const std::unique_ptr<MainWindow> other = makeWindow();
    QVERIFY(QTest::qWaitForWindowActive(other.get()));
    QTest::keyClick(other.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(notation(*other), notation(*m_window));
}

void TestMainWindow::sketchingByKeysAlone()
{
    QWidget* canvas = &m_window->canvas();
    commands::addNodeAt(m_window->session(), NodeKind::AutoAttendant, {0, 0});
    canvas->setFocus();
    // Each letter goes to whoever has the focus then: the first one opens the editor.
    const auto type = [](const char* text) {
        for (const char* letter = text; *letter; ++letter)
            QTest::keyClick(QApplication::focusWidget(), *letter);
    };
    type("Main line");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), canvas);
    type("#");
    QTest::keyClick(canvas, Qt::Key_Tab);
    type("Sales");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), canvas);
    type("4");
    QTest::keyClick(canvas, Qt::Key_Return);
    type("Support");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), canvas);
    QCOMPARE(notation(*m_window).trimmed(),
             QStringLiteral("Main line +14255550100\n  1 Support [queue]\n  4 Sales [queue]"));
}

// As after a suggestion was dismissed: the next one is previewed, and Ctrl+Z takes the dismissal back.
void TestMainWindow::undoWorksWhileSomethingIsProposed()
{
    DocumentSession& session = m_window->session();
    session.reset(*documentFromNotation(QLatin1String("Main line")));
    const Document before = session.document();
    const Document after = *documentFromNotation(QLatin1String("Front desk"));
    const Document proposed = *documentFromNotation(QLatin1String("Proposed"));
    session.apply(QStringLiteral("Rename"), after);
    session.preview(proposed);
    QTest::keySequence(m_window, QKeySequence::Undo);
    QVERIFY(!session.isPreviewing());
    QCOMPARE(session.document(), before);
    session.preview(proposed);
    QTest::keySequence(m_window, QKeySequence::Redo);
    QVERIFY(!session.isPreviewing());
    QCOMPARE(session.document(), after);
}

void TestMainWindow::recoveredWorkIsUnsaved()
{
    const QString path = writeFile("Main line");
    RecoveryCopy copy{path, m_folder->filePath(QStringLiteral("original.nestline")), QDateTime::currentDateTime(), {}};
    QVERIFY(m_window->recover(copy).hasValue());
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("original.nestline")));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(m_window->session().document().nodes.size(), 1);
}

void TestMainWindow::aBaselineIsKeptUnderTheNameThatIsTyped()
{
    commands::addNodeAt(m_window->session(), NodeKind::CallQueue, {0, 0});
    bool accepted = false;
    const auto type = [&](const QString& text) {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer.stop();
            dialog->setTextValue(text);
            QAbstractButton* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            accepted = ok->isEnabled();
            if (accepted)
                QTest::mouseClick(ok, Qt::LeftButton);
            else
                dialog->reject();
        });
        timer.start(0);
        QTest::keyClick(m_window, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!timer.isActive());
    };
    type(QStringLiteral(" "));
    QVERIFY(!accepted);
    type(QStringLiteral("Before the move"));
    QVERIFY(accepted);
    QVERIFY(m_window->session().document().properties.baseline(QStringLiteral("Before the move")));
}

void TestMainWindow::everyFocusableWidgetHasAnAccessibleName()
{
    QVERIFY(m_window->openFile(writeFile("Main line +14255550100\n  1 Sales [queue]\n")).hasValue());
    m_window->session().selection().setNode(NodeId(QStringLiteral("n1")));
    QApplication::processEvents();
    int checked = 0;
    const QList<QWidget*> widgets = m_window->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool isPartOfAField = qobject_cast<QAbstractSpinBox*>(widget->parentWidget())
                                    || qobject_cast<QComboBox*>(widget->parentWidget())
                                    || qobject_cast<QAbstractScrollArea*>(widget->parentWidget());
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_window) || isPartOfAField)
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible, widget->metaObject()->className());
        const QString where = QStringLiteral("%1 %2 in %3")
                                  .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                       widget->parentWidget()->objectName());
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(where));
        ++checked;
    }
    QVERIFY(checked > 10);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
