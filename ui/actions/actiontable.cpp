// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actiontable.h"

#include "ui/theme/themedicon.h"

#include <QCoreApplication>
#include <QRegularExpression>
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
    const char* key = nullptr; // where there is no standard key
    // A bare letter that the canvas handles itself, because as a window-wide shortcut it would swallow typing.
    const char* canvasKey = nullptr;
    bool checkable = false;
};

#define NESTLINE_TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

const auto& specs()
{
    using K = QKeySequence;
    static const std::array list{
        Spec{ActionId::New, NESTLINE_TEXT("&New"), "new", K::New},
        Spec{ActionId::Open, NESTLINE_TEXT("&Open..."), "open", K::Open},
        Spec{ActionId::Save, NESTLINE_TEXT("&Save"), "save", K::Save},
        Spec{ActionId::SaveAs, NESTLINE_TEXT("Save &as..."), nullptr, K::UnknownKey, "Ctrl+Shift+S"},
        Spec{ActionId::ExportPicture, NESTLINE_TEXT("&Export picture..."), "export", K::UnknownKey, "Ctrl+E"},
        Spec{ActionId::Close, NESTLINE_TEXT("&Close"), nullptr, K::Close},
        Spec{ActionId::Quit, NESTLINE_TEXT("&Quit"), nullptr, K::UnknownKey, "Ctrl+Q"},
        Spec{ActionId::Undo, NESTLINE_TEXT("&Undo"), "undo", K::Undo},
        Spec{ActionId::Redo, NESTLINE_TEXT("&Redo"), "redo", K::Redo},
        Spec{ActionId::Cut, NESTLINE_TEXT("Cu&t"), nullptr, K::Cut},
        Spec{ActionId::Copy, NESTLINE_TEXT("&Copy"), "copy", K::Copy},
        Spec{ActionId::Paste, NESTLINE_TEXT("&Paste"), "paste", K::Paste},
        Spec{ActionId::Duplicate, NESTLINE_TEXT("&Duplicate"), nullptr, K::UnknownKey, "Ctrl+D"},
        Spec{ActionId::Delete, NESTLINE_TEXT("D&elete"), "delete", K::UnknownKey, nullptr, "Del"},
        Spec{ActionId::SelectAll, NESTLINE_TEXT("Select &all"), nullptr, K::SelectAll},
        Spec{ActionId::Rename, NESTLINE_TEXT("Rena&me"), nullptr, K::UnknownKey, nullptr, "F2"},
        Spec{ActionId::ToggleNumber, NESTLINE_TEXT("Add or take off &number"), "number", K::UnknownKey, nullptr, "#"},
        Spec{ActionId::ZoomIn, NESTLINE_TEXT("Zoom &in"), "zoom-in", K::ZoomIn},
        Spec{ActionId::ZoomOut, NESTLINE_TEXT("Zoom &out"), "zoom-out", K::ZoomOut},
        Spec{ActionId::ZoomActual, NESTLINE_TEXT("&Actual size"), nullptr, K::UnknownKey, "Ctrl+0"},
        Spec{ActionId::FitAll, NESTLINE_TEXT("&Fit"), "fit", K::UnknownKey, nullptr, "F"},
        Spec{ActionId::ZoomSelection, NESTLINE_TEXT("Zoom to &selection"), nullptr, K::UnknownKey, "Ctrl+Shift+F"},
        Spec{ActionId::NextPanel, NESTLINE_TEXT("&Next panel"), nullptr, K::UnknownKey, "F6"},
        Spec{ActionId::PreviousPanel, NESTLINE_TEXT("&Previous panel"), nullptr, K::UnknownKey, "Shift+F6"},
        Spec{ActionId::ThemeSystem, NESTLINE_TEXT("&System"), nullptr, K::UnknownKey, nullptr, nullptr, true},
        Spec{ActionId::ThemeLight, NESTLINE_TEXT("&Light"), nullptr, K::UnknownKey, nullptr, nullptr, true},
        Spec{ActionId::ThemeDark, NESTLINE_TEXT("&Dark"), nullptr, K::UnknownKey, nullptr, nullptr, true},
        Spec{ActionId::ResetLayout, NESTLINE_TEXT("&Reset layout"), nullptr},
        Spec{ActionId::ToolSelect, NESTLINE_TEXT("&Select"), "select", K::UnknownKey, nullptr, "V", true},
        Spec{ActionId::ToolConnect, NESTLINE_TEXT("&Connect"), "connect", K::UnknownKey, nullptr, "C", true},
        Spec{ActionId::ToolPan, NESTLINE_TEXT("&Move the view"), "pan", K::UnknownKey, nullptr, nullptr, true},
        Spec{ActionId::ToolAttendant, NESTLINE_TEXT("&Auto attendant"), "attendant", K::UnknownKey, nullptr, "A", true},
        Spec{ActionId::ToolQueue, NESTLINE_TEXT("Call &queue"), "queue", K::UnknownKey, nullptr, "Q", true},
        Spec{ActionId::ToolPerson, NESTLINE_TEXT("&Person"), "person", K::UnknownKey, nullptr, "E", true},
        Spec{ActionId::ToolOperator, NESTLINE_TEXT("&Operator"), "operator", K::UnknownKey, nullptr, nullptr, true},
        Spec{ActionId::ToolVoicemail, NESTLINE_TEXT("Shared &voicemail"), "voicemail", K::UnknownKey, nullptr, nullptr,
             true},
        Spec{ActionId::ToolExternal, NESTLINE_TEXT("E&xternal number"), "external", K::UnknownKey, nullptr, nullptr,
             true},
        Spec{ActionId::ToolAnnouncement, NESTLINE_TEXT("A&nnouncement"), "announcement", K::UnknownKey, nullptr,
             nullptr, true},
        Spec{ActionId::ToolDisconnect, NESTLINE_TEXT("&Disconnect"), "disconnect", K::UnknownKey, nullptr, nullptr,
             true},
        Spec{ActionId::AddChild, NESTLINE_TEXT("Add c&hild"), "plus", K::UnknownKey, nullptr, "Tab"},
        Spec{ActionId::AddSibling, NESTLINE_TEXT("Add s&ibling"), nullptr, K::UnknownKey, nullptr, "Enter"},
        Spec{ActionId::Tidy, NESTLINE_TEXT("&Tidy"), "tidy", K::UnknownKey, "Ctrl+T"},
        Spec{ActionId::KeySheet, NESTLINE_TEXT("&Keys"), nullptr, K::UnknownKey, "?"},
        Spec{ActionId::About, NESTLINE_TEXT("&About Nestline"), nullptr},
    };
    return list;
}

#undef NESTLINE_TEXT

const Spec& specOf(ActionId id)
{
    for (const Spec& spec : specs()) {
        if (spec.id == id)
            return spec;
    }
    Q_UNREACHABLE();
}

// The words of a menu entry alone, as on a button: without the mark of its access key, which languages without Latin
// letters put in brackets behind the words, and without the dots of "a dialog follows".
QString withoutMenuMarks(QString text)
{
    static const QRegularExpression accessKeyInBrackets(QStringLiteral("\\s*\\(&.\\)"));
    text.remove(accessKeyInBrackets);
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QLatin1String("...")))
        text.chop(3);
    return text.endsWith(QChar(0x2026)) ? text.chopped(1) : text;
}

} // namespace

ActionTable::ActionTable(ThemeManager& theme, QWidget* window) : QObject(window), m_theme(theme)
{
    for (const Spec& spec : specs()) {
        auto* action = new QAction(window);
        const QString text = QCoreApplication::translate("Actions", spec.text);
        // The key after a tab stands in the menu's column of keys without being a shortcut.
        action->setText(spec.canvasKey ? QString(text + QLatin1Char('\t') + QLatin1String(spec.canvasKey)) : text);
        const QString plain = withoutMenuMarks(text);
        action->setIconText(plain);
        if (spec.standardKey != QKeySequence::UnknownKey)
            action->setShortcuts(spec.standardKey);
        else if (spec.key)
            action->setShortcut(QKeySequence(QLatin1String(spec.key)));
        action->setCheckable(spec.checkable);
        if (spec.id == ActionId::Redo)
            action->setShortcuts(
                {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
        if (spec.id == ActionId::Quit)
            action->setMenuRole(QAction::QuitRole);
        if (spec.id == ActionId::About)
            action->setMenuRole(QAction::AboutRole);
        window->addAction(action);
        m_actions.emplace(spec.id, action);
        const QString key = keyText(spec.id);
        action->setToolTip(key.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, key));
    }
    updateIcons();
    connect(&theme, &ThemeManager::changed, this, &ActionTable::updateIcons);
}

QString ActionTable::keyText(ActionId id) const
{
    if (const char* key = specOf(id).canvasKey)
        return QKeySequence(QLatin1String(key)).toString(QKeySequence::NativeText);
    return m_actions.at(id)->shortcut().toString(QKeySequence::NativeText);
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
