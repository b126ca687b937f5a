// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/usesbox.h"

#include "core/edits/nodes.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

UsesBox::UsesBox(DocumentSession& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    m_callback = createOutbound(QStringLiteral("callback"), tr("Calls back callers"), &OutboundUse::callback);
    m_onBehalf = createOutbound(QStringLiteral("onBehalf"), tr("Agents call on its behalf"), &OutboundUse::onBehalf);
    createDirectorySearch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QCheckBox* box : {m_callback, m_onBehalf, m_directorySearch}) {
        box->setAccessibleName(box->text());
        layout->addWidget(box);
    }
}

QCheckBox* UsesBox::createOutbound(const QString& name, const QString& text, bool OutboundUse::*use)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setToolTip(tr("Calls to the telephone network can need a licence of their own"));
    connect(box, &QCheckBox::clicked, this, [this, box, use] {
        const bool on = box->checkState() != Qt::Unchecked;
        apply(tr("Change outbound calls"), setOutbound(m_session.committed(), m_nodes, use, on));
    });
    return box;
}

void UsesBox::createDirectorySearch()
{
    m_directorySearch = new QCheckBox(tr("Directory search"), this);
    m_directorySearch->setObjectName(QStringLiteral("directorySearch"));
    m_directorySearch->setToolTip(tr("Callers can dial people by name or extension"));
    connect(m_directorySearch, &QCheckBox::clicked, this, [this] {
        const bool on = m_directorySearch->checkState() != Qt::Unchecked;
        apply(tr("Change directory search"), setDirectorySearch(m_session.committed(), m_nodes, on));
    });
}

void UsesBox::apply(const QString& label, Result<Document> next)
{
    if (!m_session.apply(label, std::move(next)))
        setNodes(m_nodes); // the boxes show again what is true
}

void UsesBox::setNodes(const std::vector<NodeId>& nodes)
{
    m_nodes = nodes;
    show(m_callback, NodeKind::CallQueue, [](const Node& node) { return node.outbound.callback; });
    show(m_onBehalf, NodeKind::CallQueue, [](const Node& node) { return node.outbound.onBehalf; });
    show(m_directorySearch, NodeKind::AutoAttendant, [](const Node& node) { return node.directorySearch; });
    setVisible(!m_callback->isHidden() || !m_onBehalf->isHidden() || !m_directorySearch->isHidden());
}

// What a file says of an app of another kind can be taken off.
void UsesBox::show(QCheckBox* box, NodeKind kind, bool (*isOn)(const Node&))
{
    const auto& table = m_session.committed().nodes;
    const auto on =
        std::count_if(m_nodes.begin(), m_nodes.end(), [&](const NodeId& id) { return isOn(*table.find(id)); });
    const bool fits =
        std::all_of(m_nodes.begin(), m_nodes.end(), [&](const NodeId& id) { return table.find(id)->kind == kind; });
    box->setVisible(fits || on > 0);
    box->setCheckState(on == 0 ? Qt::Unchecked : on == std::ssize(m_nodes) ? Qt::Checked : Qt::PartiallyChecked);
}

} // namespace nestline::ui
