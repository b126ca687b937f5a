// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/targetpicker.h"

#include "core/edits/links.h"
#include "core/edits/nodes.h"
#include "core/layout/placement.h"
#include "ui/dialogs/noderows.h"
#include "ui/session/commands.h"
#include "ui/session/secrecy.h"
#include "ui/theme/kindlook.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/searchpopup.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace nestline::ui::targetpicker {

namespace {

struct Picker
{
    Q_DECLARE_TR_FUNCTIONS(TargetPicker)
};

constexpr size_t nodesShown = 200;

/// What the rows need.
struct Context
{
    DocumentSession& session;
    const ThemeManager& theme;
    SearchPopup* popup;

    const Document& document() const { return session.committed(); }
    const Document& shown() const { return Secrecy::of(session).shownCommitted(); }
    QString told(const QString& sentence) const { return Secrecy::of(session).told(sentence); }
};

QString hint()
{
    return Picker::tr("Type a name, kind or number. Enter chooses, Esc closes.");
}

SearchPopup* openPopup(DocumentSession& session, const ThemeManager& theme, QWidget* parent, const QString& name)
{
    session.cancelPreview(); // a proposal of a panel
    auto* popup = new SearchPopup(QStringLiteral("targetPicker"), theme, parent);
    popup->setAccessibleName(name);
    // Whatever was looked at is no longer to be seen when nothing was chosen.
    QObject::connect(popup, &QDialog::rejected, &session, [&session] { session.cancelPreview(); });
    return popup;
}

QString sentenceCase(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

// The name of the node that a key of `from` leads to already; empty if the key is free.
QString userOf(const Document& document, const NodeId& from, MenuKey key)
{
    for (const auto& [id, link] : document.links) {
        if (link.from == from && link.key == key && document.nodes.contains(link.to))
            return document.nodes.find(link.to)->name;
    }
    return {};
}

// Finishes a link that has its ends in `document`: the rows are the keys and triggers that may lead there.
std::vector<SearchRow> triggerRows(const Context& context, const Document& document, const Link& link,
                                   const QString& label, const std::function<void()>& done, const QString& query)
{
    const auto row = [&](const QString& title, Trigger trigger, std::optional<MenuKey> key) {
        Link way = link;
        way.trigger = trigger;
        way.key = key;
        const Result<Document> next = connectNodes(document, freshLinkId(document), way);
        SearchRow result{.title = title};
        if (!next) {
            result.refusal = context.told(next.error().message);
            return result;
        }
        result.preview = [&session = context.session, next = *next] { session.preview(next); };
        result.choose = [&session = context.session, next = *next, label, done] {
            session.applyStructure(label, next);
            done();
        };
        return result;
    };
    std::vector<SearchRow> rows;
    const NodeKind kind = document.nodes.find(link.from)->kind;
    const auto fits = [typed = query.trimmed()](const QString& text) {
        return text.contains(typed, Qt::CaseInsensitive);
    };
    for (const Trigger trigger : triggersFor(kind)) {
        if (trigger != Trigger::Key && fits(triggerName(trigger)))
            rows.push_back(row(sentenceCase(triggerName(trigger)), trigger, std::nullopt));
        if (trigger != Trigger::Key)
            continue;
        for (const MenuKey key : MenuKey::all()) {
            const QString title = Picker::tr("Key %1").arg(key.toString());
            if (!fits(title))
                continue;
            rows.push_back(row(title, Trigger::Key, key));
            if (const QString user = userOf(document, link.from, key); !user.isEmpty())
                rows.back().detail = context.told(Picker::tr("used by %1").arg(user));
        }
    }
    return rows;
}

// The row that is proposed: the way that the user most likely means.
int rowOf(const Document& document, const Link& link)
{
    int row = 0;
    for (const Trigger trigger : triggersFor(document.nodes.find(link.from)->kind)) {
        const auto& keys = MenuKey::all();
        if (trigger == link.trigger)
            return row + (link.key ? link.key->order() : 0);
        row += trigger == Trigger::Key ? static_cast<int>(keys.size()) : 1;
    }
    return 0;
}

// The second question of connecting: by which key or trigger.
void askForTrigger(const Context& context, const Document& document, const Link& link, const QString& label,
                   const std::function<void()>& done)
{
    const QString to = document.nodes.find(link.to)->name;
    context.popup->ask(context.told(Picker::tr("By which key or trigger do calls come to %1?").arg(to)),
                       Picker::tr("Type a key or a word. Enter chooses, Esc closes."),
                       [=](const QString& query) { return triggerRows(context, document, link, label, done, query); });
    context.popup->setCurrentRow(rowOf(document, link));
}

// Gives a row its meaning: with a link that is possible it leads on to the second question.
void leadOn(SearchRow& row, const Context& context, const Document& document, const Result<Link>& link,
            const QString& label, const std::function<void()>& done)
{
    if (!link) {
        row.refusal = context.told(link.error().message);
        return;
    }
    row.staysOpen = true;
    row.choose = [=] { askForTrigger(context, document, *link, label, done); };
    if (const Result<Document> next = connectNodes(document, freshLinkId(document), *link))
        row.preview = [&session = context.session, next = *next] { session.preview(next); };
}

// Rows for creating the target, named by what was typed.
void addNewNodes(std::vector<SearchRow>& rows, const Context& context, const NodeId& from, const QString& typed)
{
    const Document& document = context.document();
    const NodeId id = freshNodeId(document);
    for (const NodeKind kind : allKinds()) {
        const QString name = commands::defaultName(kind);
        SearchRow row{.title = typed.isEmpty() ? Picker::tr("New: %1", "%1: kind of node").arg(name)
                                               : Picker::tr("New: %1 “%2”", "kind and name of a node").arg(name, typed),
                      .icon = themedIcon(kindIcon(kind), context.theme.theme(), kindRole(kind))};
        Result<Document> with = addNode(document, id, newNode(document, kind), positionForChild(document, from));
        if (with && !typed.isEmpty())
            with = renameNode(*with, id, typed);
        if (with)
            leadOn(row, context, *with, suggestLink(*with, from, id), Picker::tr("Add %1").arg(name),
                   [&session = context.session, id] { session.reveal({id}); });
        rows.push_back(std::move(row));
    }
}

std::vector<SearchRow> targetRows(const Context& context, const NodeId& from, const QString& query)
{
    const Document& document = context.document();
    std::vector<SearchRow> rows;
    if (!document.nodes.contains(from))
        return rows;
    for (const FoundNode& found : findNodes(context.shown(), query, nodesShown)) {
        SearchRow row = nodeRow(context.shown(), found.id, context.theme.theme());
        leadOn(row, context, document, suggestLink(document, from, found.id), Picker::tr("Connect"),
               [&session = context.session, id = found.id] { session.lookAt({id}); });
        rows.push_back(std::move(row));
    }
    // What can be chosen comes first.
    std::stable_partition(rows.begin(), rows.end(), [](const SearchRow& row) { return row.refusal.isEmpty(); });
    addNewNodes(rows, context, from, query.simplified());
    return rows;
}

using Attempt = std::function<Result<Document>(const Document&, const NodeId& node)>;

// A search in which the chosen node settles everything.
void askForNode(DocumentSession& session, const ThemeManager& theme, QWidget* parent, const QString& prompt,
                const QString& label, const Attempt& attempt)
{
    SearchPopup* popup = openPopup(session, theme, parent, label);
    popup->ask(prompt, hint(), [&session, &theme, label, attempt](const QString& query) {
        const Document& document = session.committed();
        Secrecy& secrecy = Secrecy::of(session);
        std::vector<SearchRow> rows;
        for (const FoundNode& found : findNodes(secrecy.shownCommitted(), query, nodesShown)) {
            SearchRow row = nodeRow(secrecy.shownCommitted(), found.id, theme.theme());
            const Result<Document> next = attempt(document, found.id);
            if (!next) {
                row.refusal = secrecy.told(next.error().message);
            } else {
                row.preview = [&session, next = *next] { session.preview(next); };
                row.choose = [&session, next = *next, label] { session.applyStructure(label, next); };
            }
            rows.push_back(std::move(row));
        }
        std::stable_partition(rows.begin(), rows.end(), [](const SearchRow& row) { return row.refusal.isEmpty(); });
        return rows;
    });
    popup->popUp();
}

} // namespace

void connectFrom(DocumentSession& session, const NodeId& from, const ThemeManager& theme, QWidget* parent)
{
    const Node* node = Secrecy::of(session).shownCommitted().nodes.find(from);
    if (!node)
        return;
    if (!isApp(node->kind)) {
        session.notify(Picker::tr("Calls end at “%1”: only auto attendants and call queues lead on.").arg(node->name));
        return;
    }
    const QString name = node->name;
    const Context context{session, theme, openPopup(session, theme, parent, Picker::tr("Connect to"))};
    context.popup->ask(Picker::tr("Where shall %1 lead to?").arg(name), hint(),
                       [context, from](const QString& query) { return targetRows(context, from, query); });
    context.popup->popUp();
}

void moveEnd(DocumentSession& session, const LinkId& link, const ThemeManager& theme, QWidget* parent)
{
    askForNode(session, theme, parent, Picker::tr("Where shall the link lead to?"), Picker::tr("Reconnect"),
               [link](const Document& document, const NodeId& node) -> Result<Document> {
                   const Link* row = document.links.find(link);
                   return row ? reconnect(document, link, row->from, node) : document;
               });
}

void moveStart(DocumentSession& session, const LinkId& link, const ThemeManager& theme, QWidget* parent)
{
    askForNode(session, theme, parent, Picker::tr("Where shall the link begin?"), Picker::tr("Reconnect"),
               [link](const Document& document, const NodeId& node) -> Result<Document> {
                   const Link* row = document.links.find(link);
                   return row ? reconnect(document, link, node, row->to) : document;
               });
}

void moveUnder(DocumentSession& session, const NodeId& node, const ThemeManager& theme, QWidget* parent)
{
    const Document& document = session.committed();
    const Node* moved = Secrecy::of(session).shownCommitted().nodes.find(node);
    if (!moved)
        return;
    const std::vector<LinkId> incoming = commands::linksTo(document, node);
    askForNode(session, theme, parent, Picker::tr("Under which node shall %1 stand?").arg(moved->name),
               Picker::tr("Move under"),
               [node, incoming](const Document& shown, const NodeId& parentNode) -> Result<Document> {
                   if (!incoming.empty())
                       return reconnect(shown, incoming.front(), parentNode, node);
                   const Result<Link> link = suggestLink(shown, parentNode, node);
                   return link ? connectNodes(shown, freshLinkId(shown), *link) : Result<Document>(link.error());
               });
}

} // namespace nestline::ui::targetpicker
