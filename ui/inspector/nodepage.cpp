// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/nodepage.h"

#include "core/licensing/explain.h"
#include "core/edits/accounts.h"
#include "core/edits/nodes.h"
#include "ui/inspector/accountcard.h"
#include "ui/widgets/completion.h"
#include "ui/inspector/linklist.h"
#include "ui/inspector/usesbox.h"
#include "ui/session/commands.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/money.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/undokeys.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

namespace {

QLabel* captionFor(QWidget* field, const QString& text)
{
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    label->setProperty("class", QStringLiteral("caption"));
    return label;
}

} // namespace

NodePage::NodePage(DocumentSession& session, ThemeManager& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme)
{
    setObjectName(QStringLiteral("nodePage"));
    createWhy();
    createFields();
    // Fields are made in the order in which Tab walks them.
    auto* form = new QFormLayout;
    arrange(*form);
    m_uses = new UsesBox(m_session, this);
    createAccounts();
    m_outgoing = new LinkList(m_session, m_theme, LinkList::Direction::Outgoing, this);
    m_incoming = new LinkList(m_session, m_theme, LinkList::Direction::Incoming, this);
    auto* why = new QHBoxLayout;
    why->addWidget(m_badge, 0, Qt::AlignTop);
    why->addWidget(m_why, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(12);
    layout->addLayout(why);
    layout->addLayout(form);
    layout->addWidget(m_uses);
    layout->addWidget(m_accounts);
    layout->addWidget(m_outgoing);
    layout->addWidget(m_incoming);
    layout->addStretch();
    connect(&m_theme, &ThemeManager::changed, this, &NodePage::refreshWhy);
}

void NodePage::createWhy()
{
    m_badge = new QLabel(this);
    m_badge->setObjectName(QStringLiteral("costBadge"));
    m_badge->setTextFormat(Qt::PlainText);
    m_why = new QLabel(this);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setProperty("class", QStringLiteral("caption"));
}

void NodePage::createFields()
{
    m_name = new TextField(QStringLiteral("name"), tr("Name"), this);
    connect(m_name, &QLineEdit::textEdited, this, &NodePage::rename);
    connect(m_name, &TextField::left, &m_session, &DocumentSession::endMerge);

    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setPlaceholderText(tr("multiple values"));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    for (const NodeKind kind : allKinds())
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        commands::setKind(m_session, static_cast<NodeKind>(m_kind->itemData(index).toInt()));
    });

    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_note->setMinimumHeight(4 * m_note->fontMetrics().lineSpacing());
    m_note->setMaximumHeight(5 * m_note->fontMetrics().lineSpacing());
    m_note->installEventFilter(this);
    leaveUndoToWindow(m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &NodePage::noteChanged);
}

void NodePage::addText(QFormLayout& form, const QString& name, const QString& label, QString Node::*member,
                       const QString& step)
{
    auto* field = new TextField(name, label, this);
    m_texts.push_back({field, member});
    form.addRow(captionFor(field, label), field);
    connect(field, &QLineEdit::textEdited, this, [this, name, member, step](const QString& text) {
        const QString value = text.trimmed();
        m_session.apply(step, updateNodes(m_session.committed(), m_nodes, [&](Node& node) { node.*member = value; }),
                        keyFor(name));
    });
    connect(field, &TextField::left, &m_session, &DocumentSession::endMerge);
}

void NodePage::arrange(QFormLayout& form)
{
    form.setVerticalSpacing(6);
    form.setRowWrapPolicy(QFormLayout::WrapLongRows);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form.addRow(captionFor(m_name, tr("Name")), m_name);
    form.addRow(captionFor(m_kind, tr("Kind")), m_kind);
    addText(form, QStringLiteral("group"), tr("Group"), &Node::group, tr("Change group"));
    addText(form, QStringLiteral("language"), tr("Language"), &Node::language, tr("Change language"));
    completeLanguages(*m_texts.back().field);
    addText(form, QStringLiteral("timeZone"), tr("Time zone"), &Node::timeZone, tr("Change time zone"));
    completeTimeZones(*m_texts.back().field);
    form.addRow(captionFor(m_note, tr("Note")), m_note);
    setTabOrder(m_texts.back().field, m_note);
}

void NodePage::createAccounts()
{
    m_accounts = new QWidget(this);
    m_accountLayout = new QVBoxLayout(m_accounts);
    m_accountLayout->setContentsMargins(0, 0, 0, 0);
    m_accountLayout->setSpacing(6);
    m_accountLayout->addWidget(new SectionHeader(tr("Accounts"), m_accounts));
    m_addAccount = new QPushButton(tr("Add account"), m_accounts);
    m_addAccount->setObjectName(QStringLiteral("addAccount"));
    m_addAccount->setAccessibleName(m_addAccount->text());
    m_addAccount->setProperty("class", QStringLiteral("link"));
    m_accountLayout->addWidget(m_addAccount, 0, Qt::AlignLeading);
    connect(m_addAccount, &QPushButton::clicked, this, &NodePage::addNewAccount);
}

void NodePage::refresh()
{
    std::vector<NodeId> nodes = m_session.selection().nodeList();
    const Document& document = m_session.committed();
    // While something is previewed, nodes may be selected that are not real yet.
    std::erase_if(nodes, [&](const NodeId& id) { return !document.nodes.contains(id); });
    const bool others = nodes != m_nodes;
    m_nodes = std::move(nodes);
    if (m_nodes.empty())
        return;
    refreshFields(others);
    refreshWhy();
    m_uses->setNodes(m_nodes);
    refreshAccounts();
    const bool single = m_nodes.size() == 1;
    for (LinkList* list : {m_outgoing, m_incoming}) {
        if (single)
            list->setNode(m_nodes.front());
        else
            list->hide();
    }
}

void NodePage::refreshFields(bool others)
{
    const auto show = [&](TextField* field, const std::optional<QString>& value) {
        if (others)
            field->resetValue(value);
        else
            field->setValue(value);
    };
    show(m_name, common(&Node::name));
    for (const TextProperty& text : m_texts)
        show(text.field, common(text.member));

    const auto& nodes = Secrecy::of(m_session).shownCommitted().nodes;
    const NodeKind kind = nodes.find(m_nodes.front())->kind;
    const bool sameKind =
        std::all_of(m_nodes.begin(), m_nodes.end(), [&](const NodeId& id) { return nodes.find(id)->kind == kind; });
    m_kind->setCurrentIndex(sameKind ? m_kind->findData(static_cast<int>(kind)) : -1);

    const std::optional<QString> note = common(&Node::note);
    m_note->setPlaceholderText(note ? QString() : tr("multiple values"));
    if (m_note->toPlainText() != note.value_or(QString())) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note.value_or(QString()));
    }
}

void NodePage::refreshWhy()
{
    const Result<Bill>& bill = m_session.analysis().bill();
    const bool single = m_nodes.size() == 1;
    m_why->setText(QString());
    m_badge->hide();
    if (!single) {
        m_why->setText(tr("%Ln nodes selected", nullptr, static_cast<int>(m_nodes.size())));
        return;
    }
    if (!bill)
        return;
    const NodeId& node = m_nodes.front();
    const std::optional<Money> monthly = bill->monthlyOf(node);
    m_why->setText(explainNode(Secrecy::of(m_session).shown(), *bill, node,
                               monthly ? formatMoney(*monthly, bill->currency) : QString()));
    const Coverage coverage = bill->coverage(node);
    if (coverage == Coverage::None)
        return;
    const bool paid = coverage == Coverage::Paid;
    m_badge->setText(!paid ? tr("free") : monthly ? badgeMoney(*monthly, bill->currency) : tr("paid"));
    const Theme& theme = m_theme.theme();
    m_badge->setStyleSheet(QStringLiteral("color: %1; background: %2; border: 1px solid %1; border-radius: 8px; "
                                          "padding: 1px 7px; font-weight: 600;")
                               .arg(theme.color(paid ? Role::Paid : Role::Free).name(),
                                    theme.color(paid ? Role::PaidSoft : Role::FreeSoft).name()));
    m_badge->show();
}

void NodePage::refreshAccounts()
{
    const Node& node = *Secrecy::of(m_session).shownCommitted().nodes.find(m_nodes.front());
    m_accounts->setVisible(m_nodes.size() == 1 && isApp(node.kind));
    if (m_accounts->isHidden())
        return;
    while (m_cards.size() > node.accounts.size()) {
        // A card may be removed by its own button.
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < node.accounts.size()) {
        QWidget* previous = m_cards.empty() ? m_addAccount : m_cards.back()->lastField();
        m_cards.push_back(new AccountCard(m_session, m_theme, static_cast<int>(m_cards.size()), m_accounts));
        m_accountLayout->insertWidget(m_accountLayout->count() - 1, m_cards.back());
        setTabOrder(m_cards.back()->followInTabOrder(previous), m_addAccount);
    }
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setAccount(m_nodes.front(), node.accounts[i]);
}

std::optional<QString> NodePage::common(QString Node::*member) const
{
    const auto& nodes = Secrecy::of(m_session).shownCommitted().nodes;
    const QString& first = nodes.find(m_nodes.front())->*member;
    const bool same =
        std::all_of(m_nodes.begin(), m_nodes.end(), [&](const NodeId& id) { return nodes.find(id)->*member == first; });
    return same ? std::optional(first) : std::nullopt;
}

MergeKey NodePage::keyFor(const QString& field) const
{
    QString entity;
    for (const NodeId& id : m_nodes)
        entity += id.toString() + QLatin1Char('\n');
    return {entity, field};
}

void NodePage::rename(const QString& text)
{
    Result<Document> next = m_session.committed();
    for (const NodeId& id : m_nodes)
        if (next)
            next = renameNode(*next, id, text);
    m_name->setProblem(next ? QString() : next.error().message);
    if (next)
        m_session.apply(tr("Rename"), std::move(next), keyFor(QStringLiteral("name")));
}

void NodePage::noteChanged()
{
    const QString text = m_note->toPlainText();
    m_session.apply(tr("Change note"),
                    updateNodes(m_session.committed(), m_nodes, [&](Node& node) { node.note = text; }),
                    keyFor(QStringLiteral("note")));
}

void NodePage::addNewAccount()
{
    const Document& document = m_session.committed();
    Account account{.id = freshAccountId(document)};
    m_session.apply(tr("Add account"), addAccount(document, m_nodes.front(), std::move(account)));
    if (!m_cards.empty())
        m_cards.back()->focusNumber();
}

bool NodePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_session.endMerge();
    return QWidget::eventFilter(watched, event);
}

} // namespace nestline::ui
