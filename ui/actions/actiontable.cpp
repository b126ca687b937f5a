// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actiontable.h"

#include "ui/actions/menucommands.h"
#include "ui/theme/themedicon.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QWidget>

#include <array>

namespace nestline::ui {

namespace {

struct Spec
{
    ActionId id;
    const char* text;
    const char* icon; // file name in resources/icons, or null
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char* key = nullptr; // where there is no standard key; several with a semicolon between
    // A bare letter that the canvas handles itself, because as a window-wide shortcut it would swallow typing.
    const char* canvasKey = nullptr;
    bool checkable = false;
};

const auto& specs()
{
    using K = QKeySequence;
    static const std::array list{
        Spec{ActionId::New, QT_TRANSLATE_NOOP("Actions", "&New"), "new", K::New},
        Spec{ActionId::Open, QT_TRANSLATE_NOOP("Actions", "&Open..."), "open", K::Open},
        Spec{ActionId::Save, QT_TRANSLATE_NOOP("Actions", "&Save"), "save", K::Save},
        Spec{ActionId::SaveAs, QT_TRANSLATE_NOOP("Actions", "Save &as..."), nullptr, K::UnknownKey, "Ctrl+Shift+S"},
        Spec{ActionId::ExportPicture, QT_TRANSLATE_NOOP("Actions", "&Export drawing..."), "export", K::UnknownKey,
             "Ctrl+E"},
        Spec{ActionId::PrintPicture, QT_TRANSLATE_NOOP("Actions", "&Print drawing..."), nullptr, K::Print},
        Spec{ActionId::CopyPicture, QT_TRANSLATE_NOOP("Actions", "Copy as p&icture"), nullptr, K::UnknownKey,
             "Ctrl+Alt+C"},
        Spec{ActionId::KeepBaseline, QT_TRANSLATE_NOOP("Actions", "&Keep as baseline..."), nullptr, K::UnknownKey,
             "Ctrl+B"},
        Spec{ActionId::ExplainBill, QT_TRANSLATE_NOOP("Actions", "&How this bill comes about..."), nullptr,
             K::UnknownKey, "Ctrl+H"},
        Spec{ActionId::WhatIf, QT_TRANSLATE_NOOP("Actions", "&What if..."), nullptr, K::UnknownKey, "Ctrl+I"},
        Spec{ActionId::CopyBill, QT_TRANSLATE_NOOP("Actions", "&Copy bill as a table"), nullptr, K::UnknownKey,
             "Ctrl+Shift+C"},
        Spec{ActionId::ExportBill, QT_TRANSLATE_NOOP("Actions", "E&xport bill..."), nullptr, K::UnknownKey,
             "Ctrl+Shift+E"},
        Spec{ActionId::PrintBill, QT_TRANSLATE_NOOP("Actions", "&Print bill..."), nullptr, K::UnknownKey, "Ctrl+Alt+P"},
        Spec{ActionId::Close, QT_TRANSLATE_NOOP("Actions", "&Close"), nullptr, K::Close},
        Spec{ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr, K::UnknownKey, "Ctrl+Q"},
        Spec{ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", K::Undo},
        Spec{ActionId::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", K::Redo},
        Spec{ActionId::Cut, QT_TRANSLATE_NOOP("Actions", "Cu&t"), nullptr, K::Cut},
        Spec{ActionId::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "copy", K::Copy},
        Spec{ActionId::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste"), "paste", K::Paste},
        Spec{ActionId::Duplicate, QT_TRANSLATE_NOOP("Actions", "&Duplicate"), nullptr, K::UnknownKey, "Ctrl+D"},
        Spec{ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "D&elete"), "delete", K::UnknownKey, nullptr, "Del"},
        Spec{ActionId::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &all nodes"), nullptr, K::SelectAll},
        Spec{ActionId::SelectAllLinks, QT_TRANSLATE_NOOP("Actions", "Select all &links"), nullptr, K::UnknownKey,
             "Ctrl+Shift+L"},
        Spec{ActionId::SelectNone, QT_TRANSLATE_NOOP("Actions", "Select &nothing"), nullptr, K::UnknownKey,
             "Ctrl+Shift+A"},
        Spec{ActionId::InvertSelection, QT_TRANSLATE_NOOP("Actions", "&Invert the selection"), nullptr, K::UnknownKey,
             "Ctrl+Shift+I"},
        Spec{ActionId::SelectSubtree, QT_TRANSLATE_NOOP("Actions", "Select the &subtree"), nullptr, K::UnknownKey,
             "Ctrl+Shift+D"},
        Spec{ActionId::SelectSameKind, QT_TRANSLATE_NOOP("Actions", "Select the same &kind"), nullptr, K::UnknownKey,
             "Ctrl+Shift+K"},
        Spec{ActionId::SelectSameGroup, QT_TRANSLATE_NOOP("Actions", "Select the same &group"), nullptr, K::UnknownKey},
        Spec{ActionId::SelectNumbered, QT_TRANSLATE_NOOP("Actions", "Select all with a n&umber"), nullptr,
             K::UnknownKey, "Ctrl+Shift+N"},
        Spec{ActionId::SelectPaid, QT_TRANSLATE_NOOP("Actions", "Select all &paid"), nullptr},
        Spec{ActionId::Rename, QT_TRANSLATE_NOOP("Actions", "Rena&me"), nullptr, K::UnknownKey, nullptr, "F2"},
        Spec{ActionId::ToggleNumber, QT_TRANSLATE_NOOP("Actions", "Add or take off &number"), "number", K::UnknownKey,
             nullptr, "#"},
        Spec{ActionId::ConnectTo, QT_TRANSLATE_NOOP("Actions", "C&onnect to..."), "connect", K::UnknownKey,
             "Alt+Return"},
        Spec{ActionId::MoveUnder, QT_TRANSLATE_NOOP("Actions", "Mo&ve under..."), nullptr, K::UnknownKey,
             "Ctrl+Shift+M"},
        Spec{ActionId::LeadElsewhere, QT_TRANSLATE_NOOP("Actions", "&Lead elsewhere..."), nullptr, K::UnknownKey,
             "Ctrl+Shift+O"},
        Spec{ActionId::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts..."), nullptr},
        Spec{ActionId::Settings, QT_TRANSLATE_NOOP("Actions", "Sett&ings..."), nullptr, K::UnknownKey, "Ctrl+,"},
        Spec{ActionId::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "zoom-in", K::ZoomIn},
        Spec{ActionId::ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "zoom-out", K::ZoomOut},
        Spec{ActionId::ZoomActual, QT_TRANSLATE_NOOP("Actions", "&Actual size"), nullptr, K::UnknownKey, "Ctrl+0"},
        Spec{ActionId::FitAll, QT_TRANSLATE_NOOP("Actions", "&Fit"), "fit", K::UnknownKey, nullptr, "F"},
        Spec{ActionId::ZoomSelection, QT_TRANSLATE_NOOP("Actions", "Zoom to &selection"), nullptr, K::UnknownKey,
             "Ctrl+Shift+F"},
        Spec{ActionId::ShowMinimap, QT_TRANSLATE_NOOP("Actions", "Overview &map"), nullptr, K::UnknownKey, "Ctrl+M",
             nullptr, true},
        Spec{ActionId::WheelZooms, QT_TRANSLATE_NOOP("Actions", "Mouse &wheel zooms"), nullptr, K::UnknownKey, nullptr,
             nullptr, true},
        Spec{ActionId::Find, QT_TRANSLATE_NOOP("Actions", "&Find..."), "search", K::UnknownKey, "Ctrl+F"},
        Spec{ActionId::FindNext, QT_TRANSLATE_NOOP("Actions", "Find &next"), nullptr, K::UnknownKey, "F3"},
        Spec{ActionId::FindPrevious, QT_TRANSLATE_NOOP("Actions", "Find &previous"), nullptr, K::UnknownKey,
             "Shift+F3"},
        Spec{ActionId::GoBack, QT_TRANSLATE_NOOP("Actions", "&Back"), "back", K::UnknownKey, "Alt+PgUp"},
        Spec{ActionId::GoForward, QT_TRANSLATE_NOOP("Actions", "&Forward"), "forward", K::UnknownKey, "Alt+PgDown"},
        Spec{ActionId::GoToEntry, QT_TRANSLATE_NOOP("Actions", "To where calls &come in"), nullptr, K::UnknownKey,
             "Alt+Home"},
        Spec{ActionId::AddBookmark, QT_TRANSLATE_NOOP("Actions", "&Add bookmark..."), "bookmark", K::UnknownKey,
             "Ctrl+Shift+H"},
        Spec{ActionId::FocusStart, QT_TRANSLATE_NOOP("Actions", "&Start here"), "focus", K::UnknownKey, "Ctrl+Return"},
        Spec{ActionId::FocusCollapse, QT_TRANSLATE_NOOP("Actions", "Stop here: &collapse the branch"), nullptr,
             K::UnknownKey, "Ctrl+."},
        Spec{ActionId::FocusHideRest, QT_TRANSLATE_NOOP("Actions", "&Hide the rest"), nullptr, K::UnknownKey, "Ctrl+R"},
        Spec{ActionId::FocusWays, QT_TRANSLATE_NOOP("Actions", "&Ways to and from it"), nullptr, K::UnknownKey,
             "Ctrl+U", nullptr, true},
        Spec{ActionId::FocusOneFlow, QT_TRANSLATE_NOOP("Actions", "Show one call &flow"), nullptr},
        Spec{ActionId::FocusAll, QT_TRANSLATE_NOOP("Actions", "Show &all"), nullptr, K::UnknownKey, "Ctrl+Backspace"},
        Spec{ActionId::NextPanel, QT_TRANSLATE_NOOP("Actions", "&Next panel"), nullptr, K::UnknownKey, "F6; Ctrl+Tab"},
        Spec{ActionId::PreviousPanel, QT_TRANSLATE_NOOP("Actions", "&Previous panel"), nullptr, K::UnknownKey,
             "Shift+F6; Ctrl+Shift+Tab"},
        Spec{ActionId::HideSecrets, QT_TRANSLATE_NOOP("Actions", "&Hide numbers and names of persons"), nullptr,
             K::UnknownKey, "Ctrl+Alt+H", nullptr, true},
        Spec{ActionId::ThemeSystem, QT_TRANSLATE_NOOP("Actions", "&System"), nullptr, K::UnknownKey, nullptr, nullptr,
             true},
        Spec{ActionId::ThemeLight, QT_TRANSLATE_NOOP("Actions", "&Light"), nullptr, K::UnknownKey, nullptr, nullptr,
             true},
        Spec{ActionId::ThemeDark, QT_TRANSLATE_NOOP("Actions", "&Dark"), nullptr, K::UnknownKey, nullptr, nullptr,
             true},
        Spec{ActionId::ThemeLightContrast, QT_TRANSLATE_NOOP("Actions", "Light, &high contrast"), nullptr,
             K::UnknownKey, nullptr, nullptr, true},
        Spec{ActionId::ThemeDarkContrast, QT_TRANSLATE_NOOP("Actions", "Dark, high &contrast"), nullptr, K::UnknownKey,
             nullptr, nullptr, true},
        Spec{ActionId::LargerText, QT_TRANSLATE_NOOP("Actions", "Lar&ger text"), nullptr, K::UnknownKey, "Ctrl+Alt++"},
        Spec{ActionId::SmallerText, QT_TRANSLATE_NOOP("Actions", "S&maller text"), nullptr, K::UnknownKey,
             "Ctrl+Alt+-"},
        Spec{ActionId::ResetLayout, QT_TRANSLATE_NOOP("Actions", "&Reset layout"), nullptr},
        Spec{ActionId::ToolSelect, QT_TRANSLATE_NOOP("Actions", "&Select"), "select", K::UnknownKey, nullptr, "V",
             true},
        Spec{ActionId::ToolConnect, QT_TRANSLATE_NOOP("Actions", "&Connect"), "connect", K::UnknownKey, nullptr, "C",
             true},
        Spec{ActionId::ToolPan, QT_TRANSLATE_NOOP("Actions", "&Move the view"), "pan", K::UnknownKey, nullptr, "H",
             true},
        Spec{ActionId::ToolAttendant, QT_TRANSLATE_NOOP("Actions", "&Auto attendant"), "attendant", K::UnknownKey,
             nullptr, "A", true},
        Spec{ActionId::ToolQueue, QT_TRANSLATE_NOOP("Actions", "Call &queue"), "queue", K::UnknownKey, nullptr, "Q",
             true},
        Spec{ActionId::ToolPerson, QT_TRANSLATE_NOOP("Actions", "&Person"), "person", K::UnknownKey, nullptr, "E",
             true},
        Spec{ActionId::ToolOperator, QT_TRANSLATE_NOOP("Actions", "&Operator"), "operator", K::UnknownKey, nullptr,
             nullptr, true},
        Spec{ActionId::ToolVoicemail, QT_TRANSLATE_NOOP("Actions", "Shared &voicemail"), "voicemail", K::UnknownKey,
             nullptr, nullptr, true},
        Spec{ActionId::ToolExternal, QT_TRANSLATE_NOOP("Actions", "E&xternal number"), "external", K::UnknownKey,
             nullptr, nullptr, true},
        Spec{ActionId::ToolAnnouncement, QT_TRANSLATE_NOOP("Actions", "A&nnouncement"), "announcement", K::UnknownKey,
             nullptr, nullptr, true},
        Spec{ActionId::ToolDisconnect, QT_TRANSLATE_NOOP("Actions", "&Disconnect"), "disconnect", K::UnknownKey,
             nullptr, nullptr, true},
        Spec{ActionId::AddChild, QT_TRANSLATE_NOOP("Actions", "Add c&hild"), "plus", K::UnknownKey, nullptr, "Tab"},
        Spec{ActionId::AddSibling, QT_TRANSLATE_NOOP("Actions", "Add s&ibling"), nullptr, K::UnknownKey, nullptr,
             "Enter"},
        Spec{ActionId::Tidy, QT_TRANSLATE_NOOP("Actions", "&Tidy"), "tidy", K::UnknownKey, "Ctrl+T"},
        Spec{ActionId::TidySelection, QT_TRANSLATE_NOOP("Actions", "Tidy s&election"), nullptr, K::UnknownKey, "Alt+T"},
        Spec{ActionId::TidyAround, QT_TRANSLATE_NOOP("Actions", "Tidy &around selection"), nullptr, K::UnknownKey,
             "Alt+Shift+T"},
        Spec{ActionId::TidyRight, QT_TRANSLATE_NOOP("Actions", "Tidy from left to ri&ght"), nullptr},
        Spec{ActionId::TidyDown, QT_TRANSLATE_NOOP("Actions", "Tidy from top to &bottom"), nullptr},
        Spec{ActionId::TidyWhileEditing, QT_TRANSLATE_NOOP("Actions", "Tidy &while I edit"), nullptr, K::UnknownKey,
             "Ctrl+L, Ctrl+W", nullptr, true},
        Spec{ActionId::PinPosition, QT_TRANSLATE_NOOP("Actions", "&Pin position"), "pin", K::UnknownKey,
             "Ctrl+L, Ctrl+P", nullptr, true},
        Spec{ActionId::MakeSpaceRight, QT_TRANSLATE_NOOP("Actions", "Make space to the ri&ght"), nullptr, K::UnknownKey,
             "Ctrl+L, Ctrl+Right"},
        Spec{ActionId::MakeSpaceBelow, QT_TRANSLATE_NOOP("Actions", "Make space belo&w"), nullptr, K::UnknownKey,
             "Ctrl+L, Ctrl+Down"},
        Spec{ActionId::AlignLeft, QT_TRANSLATE_NOOP("Actions", "Align &left"), "align-left", K::UnknownKey,
             "Ctrl+L, Ctrl+L"},
        Spec{ActionId::AlignCentre, QT_TRANSLATE_NOOP("Actions", "Align &centres"), "align-centre", K::UnknownKey,
             "Ctrl+L, Ctrl+C"},
        Spec{ActionId::AlignRight, QT_TRANSLATE_NOOP("Actions", "Align &right"), "align-right", K::UnknownKey,
             "Ctrl+L, Ctrl+R"},
        Spec{ActionId::AlignTop, QT_TRANSLATE_NOOP("Actions", "Align &top"), "align-top", K::UnknownKey,
             "Ctrl+L, Ctrl+T"},
        Spec{ActionId::AlignMiddle, QT_TRANSLATE_NOOP("Actions", "Align &middles"), "align-middle", K::UnknownKey,
             "Ctrl+L, Ctrl+M"},
        Spec{ActionId::AlignBottom, QT_TRANSLATE_NOOP("Actions", "Align &bottom"), "align-bottom", K::UnknownKey,
             "Ctrl+L, Ctrl+B"},
        Spec{ActionId::DistributeHorizontally, QT_TRANSLATE_NOOP("Actions", "Distribute &horizontally"),
             "distribute-horizontally", K::UnknownKey, "Ctrl+L, Ctrl+H"},
        Spec{ActionId::DistributeVertically, QT_TRANSLATE_NOOP("Actions", "Distribute &vertically"),
             "distribute-vertically", K::UnknownKey, "Ctrl+L, Ctrl+V"},
        Spec{ActionId::DistributeByDistance, QT_TRANSLATE_NOOP("Actions", "Distribute with a fixed &distance..."),
             nullptr, K::UnknownKey, "Ctrl+L, Ctrl+D"},
        Spec{ActionId::SnapToGrid, QT_TRANSLATE_NOOP("Actions", "Snap to &grid"), nullptr, K::UnknownKey, "F9", nullptr,
             true},
        Spec{ActionId::SmartGuides, QT_TRANSLATE_NOOP("Actions", "Smart g&uides"), nullptr, K::UnknownKey, "Shift+F9",
             nullptr, true},
        Spec{ActionId::ShowGrid, QT_TRANSLATE_NOOP("Actions", "Show gr&id"), nullptr, K::UnknownKey, "Ctrl+F9", nullptr,
             true},
        Spec{ActionId::ColourByGroup, QT_TRANSLATE_NOOP("Actions", "&Colour by group"), nullptr, K::UnknownKey,
             "Ctrl+Shift+B", nullptr, true},
        Spec{ActionId::OffPageReferences, QT_TRANSLATE_NOOP("Actions", "Off-&page references"), nullptr, K::UnknownKey,
             "Ctrl+Shift+F9", nullptr, true},
        Spec{ActionId::InsertAttendantOnLink, QT_TRANSLATE_NOOP("Actions", "Put an auto attendant into the link"),
             "attendant", K::UnknownKey, "Ctrl+J, Ctrl+A"},
        Spec{ActionId::InsertQueueOnLink, QT_TRANSLATE_NOOP("Actions", "Put a call queue into the link"), "queue",
             K::UnknownKey, "Ctrl+J, Ctrl+Q"},
        Spec{ActionId::SetFields, QT_TRANSLATE_NOOP("Actions", "Set &group, language and time zone..."), "edit",
             K::UnknownKey, "Ctrl+Shift+Y"},
        Spec{ActionId::NumbersFromColumn, QT_TRANSLATE_NOOP("Actions", "Numbers from a pasted &column..."), "number",
             K::UnknownKey, "Ctrl+Shift+V"},
        Spec{ActionId::RenameByPattern, QT_TRANSLATE_NOOP("Actions", "Rename by &pattern..."), nullptr, K::UnknownKey,
             "Ctrl+Shift+R"},
        Spec{ActionId::ShowSuggestions, QT_TRANSLATE_NOOP("Actions", "&Suggestions"), nullptr, K::UnknownKey, "Ctrl+G"},
        Spec{ActionId::PreviewPlan, QT_TRANSLATE_NOOP("Actions", "&Preview the best plan"), nullptr, K::UnknownKey,
             "Ctrl+Shift+G", nullptr, true},
        Spec{ActionId::ApplyPlan, QT_TRANSLATE_NOOP("Actions", "&Apply the best plan"), nullptr, K::UnknownKey,
             "Ctrl+Shift+Return"},
        Spec{ActionId::PlanGoal, QT_TRANSLATE_NOOP("Actions", "&Goal and limits of plans"), nullptr},
        Spec{ActionId::TradeOff, QT_TRANSLATE_NOOP("Actions", "&Trade-off..."), nullptr, K::UnknownKey, "Ctrl+Shift+T"},
        Spec{ActionId::CommandPalette, QT_TRANSLATE_NOOP("Actions", "&Command palette..."), nullptr, K::UnknownKey,
             "Ctrl+K; Ctrl+Shift+P"},
        Spec{ActionId::KeySheet, QT_TRANSLATE_NOOP("Actions", "&Keys"), nullptr, K::UnknownKey, "?; Ctrl+/"},
        Spec{ActionId::About, QT_TRANSLATE_NOOP("Actions", "&About Nestline"), nullptr},
    };
    return list;
}

// What works on canvas and outline by a plain key; the tools do, with or without one at first.
bool isOfDrawing(const Spec& spec)
{
    return spec.canvasKey || (spec.id >= ActionId::ToolSelect && spec.id <= ActionId::ToolDisconnect);
}

} // namespace

std::vector<ActionKeys> defaultKeys()
{
    std::vector<ActionKeys> list;
    for (const Spec& spec : specs()) {
        ActionKeys entry{spec.id, isOfDrawing(spec) ? KeyReach::Drawing : KeyReach::Window, {}};
        if (spec.id == ActionId::Redo) // on every platform, and Ctrl+Y before the longer one
            entry.keys = {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))};
        else if (spec.standardKey != QKeySequence::UnknownKey)
            entry.keys = QKeySequence::keyBindings(spec.standardKey);
        else if (const char* key = spec.canvasKey ? spec.canvasKey : spec.key)
            entry.keys = QKeySequence::listFromString(QLatin1String(key));
        list.push_back(entry);
    }
    return list;
}

ActionTable::ActionTable(ThemeManager& theme, KeyBindings& keys, QWidget* window)
    : QObject(window), m_theme(theme), m_keys(keys)
{
    for (const Spec& spec : specs()) {
        auto* action = new QAction(window);
        const QString text = QCoreApplication::translate("Actions", spec.text);
        action->setObjectName(QLatin1String(QMetaEnum::fromType<ActionId>().valueToKey(static_cast<int>(spec.id))));
        action->setText(text);
        action->setIconText(withoutMenuMarks(text));
        action->setCheckable(spec.checkable);
        if (spec.id == ActionId::Quit)
            action->setMenuRole(QAction::QuitRole);
        if (spec.id == ActionId::About)
            action->setMenuRole(QAction::AboutRole);
        window->addAction(action);
        m_actions.emplace(spec.id, action);
    }
    updateKeys();
    updateIcons();
    connect(&keys, &KeyBindings::changed, this, &ActionTable::updateKeys);
    connect(&theme, &ThemeManager::changed, this, &ActionTable::updateIcons);
}

void ActionTable::updateKeys()
{
    for (const auto& [id, action] : m_actions) {
        const QList<QKeySequence>& keys = m_keys.keys(id);
        QList<QKeySequence> shortcuts;
        QString plainKey;
        for (const QKeySequence& key : keys) {
            if (m_keys.reach(id) == KeyReach::Drawing && isPlainKey(key))
                plainKey = key.toString(QKeySequence::NativeText);
            else
                shortcuts << key;
        }
        action->setShortcuts(shortcuts);
        // A key after a tab stands in the menu's column of keys without being a shortcut: the drawing hears it itself,
        // because as one for the whole window it would swallow typing.
        const QString text = action->text().section(QLatin1Char('\t'), 0, 0);
        action->setText(plainKey.isEmpty() ? text : QString(text + QLatin1Char('\t') + plainKey));
        const QString key = keyText(id);
        const QString plain = action->iconText();
        action->setToolTip(key.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, key));
    }
}

QString ActionTable::keyText(ActionId id) const
{
    const QList<QKeySequence>& keys = m_keys.keys(id);
    return keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
}

std::vector<ActionId> ActionTable::ids() const
{
    std::vector<ActionId> ids;
    for (const Spec& spec : specs())
        ids.push_back(spec.id);
    return ids;
}

void ActionTable::updateIcons()
{
    for (const Spec& spec : specs()) {
        if (spec.icon)
            m_actions.at(spec.id)->setIcon(themedIcon(QLatin1String(spec.icon), m_theme.theme()));
    }
}

} // namespace nestline::ui
