// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/linklist.h"

#include "core/edits/links.h"
#include "ui/inspector/waybox.h"
#include "ui/session/secrecy.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace nestline::ui {

namespace {

// A target shared by hundreds of menus is better explored on the canvas.
constexpr size_t mostRows = 24;

} // namespace

LinkList::LinkList(DocumentSession& session, ThemeManager& theme, Direction direction, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_direction(direction)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QLabel(this))
{
    const bool outgoing = direction == Direction::Outgoing;
    setObjectName(outgoing ? QStringLiteral("outgoingLinks") : QStringLiteral("incomingLinks"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(new SectionHeader(outgoing ? tr("Leads to") : tr("Reached from"), this));
    m_layout->addWidget(m_more);
    m_more->setProperty("class", QStringLiteral("caption"));
    connect(&m_theme, &ThemeManager::changed, this, &LinkList::updateIcons);
}

std::vector<LinkId> LinkList::linksOf(const NodeId& node) const
{
    using Entry = std::pair<std::array<int, 2>, LinkId>;
    std::vector<Entry> found;
    for (const auto& [id, link] : m_session.committed().links) {
        if ((m_direction == Direction::Outgoing ? link.from : link.to) == node)
            found.push_back({{static_cast<int>(link.trigger), link.key ? link.key->order() : 0}, id});
    }
    std::sort(found.begin(), found.end());
    std::vector<LinkId> links;
    links.reserve(found.size());
    for (const Entry& entry : found)
        links.push_back(entry.second);
    return links;
}

void LinkList::setNode(const NodeId& node)
{
    std::vector<LinkId> links = linksOf(node);
    // Rows keep their places while somebody goes through the keys of one of them.
    if (std::is_permutation(links.begin(), links.end(), m_links.begin(), m_links.end()))
        links = m_links;
    m_links = links;
    const size_t shown = std::min(links.size(), mostRows);
    resize(shown);
    for (size_t i = 0; i < shown; ++i) {
        m_rows[i].link = links[i];
        fill(m_rows[i]);
    }
    m_more->setVisible(links.size() > shown);
    m_more->setText(tr("and %Ln more", nullptr, static_cast<int>(links.size() - shown)));
    setVisible(!links.empty());
}

void LinkList::resize(size_t count)
{
    while (m_rows.size() > count) {
        // A row may be removed by one of its own buttons.
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < count)
        addRow();
    updateIcons();
}

void LinkList::addRow()
{
    const size_t index = m_rows.size();
    auto* widget = new QWidget(this);
    Row row{widget, new WayBox(widget), new QPushButton(widget), new QToolButton(widget), LinkId(QStringLiteral("-"))};
    row.way->setObjectName(QStringLiteral("way%1").arg(index));
    row.jump->setObjectName(QStringLiteral("jump%1").arg(index));
    row.jump->setProperty("class", QStringLiteral("link"));
    row.jump->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row.remove->setObjectName(QStringLiteral("removeLink%1").arg(index));
    row.remove->setToolTip(tr("Remove this link"));
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.way);
    layout->addWidget(row.jump, 1);
    layout->addWidget(row.remove);
    connect(row.way, &WayBox::wayChosen, this, [this, index](Trigger trigger, std::optional<MenuKey> key) {
        m_session.apply(tr("Change link"), setTrigger(m_session.committed(), m_rows[index].link, trigger, key));
    });
    connect(row.jump, &QPushButton::clicked, this, [this, index] {
        const Link* link = m_session.committed().links.find(m_rows[index].link);
        if (link)
            m_session.reveal({m_direction == Direction::Outgoing ? link->to : link->from});
    });
    connect(row.remove, &QToolButton::clicked, this, [this, index] {
        m_session.applyStructure(tr("Remove link"),
                                 removeLinks(m_session.committed(), std::vector{m_rows[index].link}));
    });
    m_layout->insertWidget(m_layout->count() - 1, widget);
    m_rows.push_back(std::move(row));
}

void LinkList::fill(Row& row)
{
    const Document& document = Secrecy::of(m_session).shownCommitted();
    const Link& link = *document.links.find(row.link);
    const Node* from = document.nodes.find(link.from);
    const Node* other = document.nodes.find(m_direction == Direction::Outgoing ? link.to : link.from);
    if (!from || !other)
        return;
    row.way->setWay(from->kind, link);
    // An ampersand in a name is no mnemonic.
    QString name = other->name.simplified();
    row.jump->setText(name.replace(u'&', QStringLiteral("&&")));
    row.jump->setToolTip(tr("Go to %1").arg(other->name).toHtmlEscaped());
    row.jump->setAccessibleName(tr("Go to %1").arg(other->name));
    row.remove->setAccessibleName(tr("Remove the link between %1 and %2").arg(from->name, other->name));
    row.way->setAccessibleName(tr("When calls go to %1").arg(document.nodes.find(link.to)->name));
}

void LinkList::updateIcons()
{
    for (const Row& row : m_rows)
        row.remove->setIcon(themedIcon(QStringLiteral("close"), m_theme.theme(), Role::MutedText));
}

} // namespace nestline::ui
