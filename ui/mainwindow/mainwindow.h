// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/bookmark.h"
#include "core/licensing/billreport.h"
#include "ui/actions/actiontable.h"
#include "ui/session/documentfile.h"
#include "ui/session/documentsession.h"
#include "ui/session/recovery.h"
#include "ui/session/settings.h"

#include <QMainWindow>

class QActionGroup;
class QGridLayout;
class QMenu;

namespace nestline::ui {

class CanvasView;
class DerivationWindow;
class FindBar;
class LiveTidy;
class Navigator;
class NoticeBar;
class Secrecy;
class SettingsDialog;
class StatusLine;
class SuggestionsPanel;
class TradeOffWindow;
class WelcomePanel;
class WhatIfWindow;
struct ExportSource;

/// A window with one document: the canvas, the panels around it, menus and toolbar. It connects parts; what they do
/// lies in the parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What is passed must outlive the window.
    MainWindow(const Catalogue& catalogue, Settings& settings, ThemeManager& theme, const QString& recoveryFolder);
    ~MainWindow() override;

    DocumentSession& session() { return m_session; }
    CanvasView& canvas() { return *m_canvas; }

    /// Shows a document that belongs to no file, such as a sample.
    void showDocument(Document document);
    /// Opens a file; on failure the window stays as it was.
    Result<std::monostate> openFile(const QString& path);
    /// Takes over unsaved work of an earlier run; on failure the window stays as it was and the copy where it is.
    Result<std::monostate> recover(const RecoveryCopy& copy);
    /// True if nothing was ever done here: such a window may be used for another document.
    bool isUntouched() const;

    bool save();
    bool saveAs();

Q_SIGNALS:
    /// The user wants another document; the program decides in which window.
    void openRequested(const QString& path);
    void sampleRequested(const QString& resource);
    void newRequested();
    /// Emitted once, when the window is shown and every part has its size.
    void settled();
    void quitRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Settings& m_settings;
    ThemeManager& m_theme;
    DocumentSession m_session;
    Secrecy& m_secrecy;
    DocumentFile m_file;
    RecoveryJournal m_recovery;
    ActionTable m_actions;
    CanvasView* m_canvas;
    NoticeBar* m_notices;
    StatusLine* m_statusLine;
    WelcomePanel* m_welcome;
    FindBar* m_find;
    Navigator* m_navigator;
    LiveTidy* m_liveTidy;
    SuggestionsPanel* m_suggestions = nullptr;
    TradeOffWindow* m_tradeOff = nullptr;
    DerivationWindow* m_derivation = nullptr;
    WhatIfWindow* m_whatIf = nullptr;
    SettingsDialog* m_settingsDialog = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QByteArray m_defaultLayout;
    bool m_hasOwnLayout = false;
    bool m_isSettled = false;   // shown, and every part has its size
    bool m_viewPending = false; // the view is chosen when the window is settled

    void buildPanels();                 // panels.cpp
    void resetLayout();                 // panels.cpp
    void buildMenus();                  // menus.cpp
    void buildFileMenu();               // menus.cpp
    void buildViewMenu();               // menus.cpp
    void fillLanguageMenu(QMenu& menu); // menus.cpp
    void buildToolBar();                // menus.cpp
    void fillRecentMenu();              // menus.cpp
    void showContextMenu(const QPoint& globalPosition);
    void connectActions();
    void connectTools();
    void connectView();          // viewactions.cpp
    void connectAccess();        // accessactions.cpp
    void openSettings(int page); // accessactions.cpp
    void tellAboutLanguage();
    void changeTextSize(int step);
    void connectTo();
    void moveUnder();
    void leadElsewhere();
    void connectTidy();                     // tidyactions.cpp
    void connectPlaces();                   // placeactions.cpp
    void connectPlanning();                 // planactions.cpp
    void weighUp();                         // planactions.cpp
    void fillSelectMenu(QMenu& menu);       // selectactions.cpp
    void connectSelecting();                // selectactions.cpp
    void fillArrangeMenu(QMenu& menu);      // arrangeactions.cpp
    void connectArranging();                // arrangeactions.cpp
    void connectCanvasSwitches();           // arrangeactions.cpp
    void fillBulkMenu(QMenu& menu);         // bulkactions.cpp
    void connectBulkEdits();                // bulkactions.cpp
    void buildFinding(QGridLayout& layout); // findactions.cpp
    void connectFinding();
    void keepClearOfFindBar(const std::vector<NodeId>& nodes);
    void buildGoMenu();
    void fillFocusMenu(QMenu& menu);
    void updateFinding();
    void startAt(NodeId start);
    void addBookmark();
    void renameBookmark(const BookmarkName& name);
    void showOneFlow();
    void offerFocus();
    void focusPanel(int step);
    void updateActions();
    void updateTitle();
    QString documentName() const;

    void askForFile(); // files.cpp
    bool mayDiscard();
    bool saveTo(const QString& path);
    void keepBaseline();
    Result<BillReport> billReport(bool isRedacted, const FigureFormat& format); // billactions.cpp
    void explainBill();
    void askWhatIf();
    void copyBill();
    void exportBill();
    void printBill();
    void showBillExport(bool isForPrinter);
    ExportSource exportSource(); // pictureactions.cpp
    void exportPicture();
    void printPicture();
    void showExport(bool isForPrinter);
    void copyPicture();
    void connectSecrecy();
    bool refusesHidden(const QString& name);
    void renameBaseline(const QString& name);
    void rememberView();
    void showFresh(Document document);
    void showBeginning();
};

} // namespace nestline::ui
