// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/commandpalette.h"

#include "core/base/fuzzymatch.h"
#include "ui/dialogs/noderows.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/searchpopup.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace nestline::ui {

namespace {

struct Palette
{
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

constexpr size_t nodesShown = 50;

// What an entry is remembered by: its name in the table of actions, or, where it has none, its words.
QString memoryOf(const MenuCommand& command)
{
    return command.action->objectName().isEmpty() ? command.title : command.action->objectName();
}

struct Ranked
{
    int score;
    SearchRow row;
};

// Equally good ones stay as they came.
std::vector<SearchRow> inOrder(std::vector<Ranked> ranked)
{
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
    std::vector<SearchRow> rows;
    rows.reserve(ranked.size());
    for (Ranked& entry : ranked)
        rows.push_back(std::move(entry.row));
    return rows;
}

/// The commands of the menus as they were when the palette opened.
class Commands
{
public:
    Commands(std::vector<MenuCommand> commands, Settings& settings) : m_settings(settings)
    {
        const QStringList recent = settings.recentCommands();
        const auto place = [&](const MenuCommand& command) {
            const qsizetype index = recent.indexOf(memoryOf(command));
            return index < 0 ? recent.size() : index;
        };
        std::stable_sort(commands.begin(), commands.end(),
                         [&](const MenuCommand& a, const MenuCommand& b) { return place(a) < place(b); });
        for (const MenuCommand& command : commands)
            m_entries.push_back({command, command.action, memoryOf(command)});
    }

    std::vector<SearchRow> fitting(const QString& query) const
    {
        std::vector<Ranked> found;
        for (const Entry& entry : m_entries) {
            // A word of the title counts more than one of the menus above it.
            const std::optional<int> title = fuzzyMatch(query, entry.command.title);
            const QString path = entry.command.path.join(QLatin1Char(' '));
            const std::optional<int> whole =
                title ? std::nullopt : fuzzyMatch(query, QString(path + QLatin1Char(' ') + entry.command.title));
            if (title || whole)
                found.push_back({title ? *title : *whole / 2, rowOf(entry)});
        }
        return inOrder(std::move(found));
    }

private:
    struct Entry
    {
        MenuCommand command;
        QPointer<QAction> action; // entries of menus that are filled anew come and go
        QString memory;
    };

    Settings& m_settings;
    std::vector<Entry> m_entries;

    SearchRow rowOf(const Entry& entry) const
    {
        SearchRow row{.title = entry.command.title,
                      .detail = entry.command.path.join(QStringLiteral(" › ")),
                      .key = entry.command.key,
                      .icon = entry.action ? entry.action->icon() : QIcon()};
        if (!entry.action || !entry.action->isEnabled())
            row.refusal = Palette::tr("not possible now");
        else if (entry.action->isCheckable() && entry.action->isChecked())
            row.detail += Palette::tr(" (on)", "behind the menu of an entry that is switched on");
        row.choose = [action = entry.action, memory = entry.memory, &settings = m_settings] {
            settings.addRecentCommand(memory);
            // When the palette is gone and the window has the focus again.
            QTimer::singleShot(0, action, [action] { action->trigger(); });
        };
        return row;
    }
};

} // namespace

void showCommandPalette(std::vector<MenuCommand> commands, DocumentSession& session, Settings& settings,
                        const ThemeManager& theme, QWidget* parent)
{
    auto* popup = new SearchPopup(QStringLiteral("commandPalette"), theme, parent);
    popup->setAccessibleName(Palette::tr("Command palette"));
    const auto known = std::make_shared<Commands>(std::move(commands), settings);
    popup->ask(Palette::tr("What do you want to do, or which node do you want to see?"),
               Palette::tr("Enter does it, Esc closes."), [known, &session, &theme](const QString& query) {
                   std::vector<SearchRow> rows = known->fitting(query);
                   if (query.trimmed().isEmpty())
                       return rows;
                   const Document& document = Secrecy::of(session).shownCommitted();
                   for (const FoundNode& found : findNodes(document, query, nodesShown)) {
                       SearchRow row = nodeRow(document, found.id, theme.theme());
                       row.detail = Palette::tr("go to the node – %1", "%1: kind and numbers").arg(row.detail);
                       row.choose = [&session, id = found.id] { session.reveal({id}); };
                       rows.push_back(std::move(row));
                   }
                   return rows;
               });
    popup->popUp();
}

} // namespace nestline::ui
