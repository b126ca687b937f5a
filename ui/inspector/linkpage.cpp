// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/linkpage.h"

#include "core/edits/links.h"
#include "ui/inspector/waybox.h"
#include "ui/session/secrecy.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

LinkPage::LinkPage(DocumentSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_way(new WayBox(this))
    , m_reference(new QComboBox(this))
    , m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("linkPage"));
    m_summary->setProperty("class", QStringLiteral("caption"));
    m_from = createJump(QStringLiteral("jumpFrom"), &Link::from);
    m_to = createJump(QStringLiteral("jumpTo"), &Link::to);
    m_way->setObjectName(QStringLiteral("way"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_reference->setAccessibleName(tr("Target is reached through"));
    m_reference->addItems({tr("its resource account"), tr("itself, without an account")});
    m_reference->setPlaceholderText(tr("multiple values"));
    m_reference->setFocusPolicy(Qt::StrongFocus);
    auto* remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName(QStringLiteral("removeLinks"));
    remove->setAccessibleName(tr("Remove the selected links"));

    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QString, QWidget*> rows[] = {
        {tr("From"), m_from}, {tr("When"), m_way}, {tr("To"), m_to}, {tr("Through"), m_reference}};
    for (const auto& [text, field] : rows) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        label->setProperty("class", QStringLiteral("caption"));
        m_form->addRow(label, field);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addLayout(m_form);
    layout->addWidget(remove, 0, Qt::AlignLeading);
    layout->addStretch();

    connect(m_way, &WayBox::wayChosen, this, [this](Trigger trigger, std::optional<MenuKey> key) {
        m_session.apply(tr("Change link"), setTrigger(m_session.committed(), m_links.front(), trigger, key));
    });
    connect(m_reference, &QComboBox::activated, this, [this](int index) {
        m_session.apply(tr("Change reference"),
                        setReference(m_session.committed(), m_links, static_cast<Reference>(index)));
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_session.applyStructure(tr("Remove %n link(s)", nullptr, static_cast<int>(m_links.size())),
                                 removeLinks(m_session.committed(), m_links));
    });
}

QPushButton* LinkPage::createJump(const QString& name, NodeId Link::*end)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    button->setProperty("class", QStringLiteral("link"));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, end] {
        const Link* link = m_links.empty() ? nullptr : m_session.committed().links.find(m_links.front());
        if (link)
            m_session.reveal({link->*end});
    });
    return button;
}

void LinkPage::refresh()
{
    const Document& document = m_session.committed();
    m_links = m_session.selection().linkList();
    std::erase_if(m_links, [&](const LinkId& id) { return !document.links.contains(id); });
    if (m_links.empty())
        return;
    const bool single = m_links.size() == 1;
    m_summary->setVisible(!single);
    m_summary->setText(tr("%Ln links selected", nullptr, static_cast<int>(m_links.size())));
    for (QWidget* field : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_way)}) {
        field->setVisible(single);
        m_form->labelForField(field)->setVisible(single);
    }
    if (single)
        refreshSingle(*document.links.find(m_links.front()));
    refreshReference();
}

void LinkPage::refreshSingle(const Link& link)
{
    const auto& nodes = Secrecy::of(m_session).shownCommitted().nodes;
    const Node* from = nodes.find(link.from);
    const Node* to = nodes.find(link.to);
    if (!from || !to)
        return;
    m_way->setWay(from->kind, link);
    for (const auto& [button, node] : {std::pair(m_from, from), std::pair(m_to, to)}) {
        QString name = node->name.simplified();
        button->setAccessibleName(tr("Go to %1").arg(name));
        button->setText(name.replace(u'&', QStringLiteral("&&")));
    }
}

void LinkPage::refreshReference()
{
    const Document& document = m_session.committed();
    const Reference first = document.links.find(m_links.front())->reference;
    bool same = true;
    bool apps = true;
    for (const LinkId& id : m_links) {
        const Link& link = *document.links.find(id);
        const Node* target = document.nodes.find(link.to);
        same = same && link.reference == first;
        apps = apps && target && isApp(target->kind);
    }
    m_reference->setVisible(apps);
    m_form->labelForField(m_reference)->setVisible(apps);
    m_reference->setCurrentIndex(same ? static_cast<int>(first) : -1);
}

} // namespace nestline::ui
