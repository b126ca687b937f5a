// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/proposaldialog.h"

#include "ui/canvas/navigation.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace nestline::ui {

ProposalDialog::ProposalDialog(DocumentSession& session, const QString& name, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_preview(session)
    , m_nodes(readingOrder(session.committed()))
    , m_content(new QVBoxLayout(this))
{
    setObjectName(name);
    setWindowTitle(title);
    const std::set<NodeId>& selected = session.selection().nodes();
    std::erase_if(m_nodes, [&](const NodeId& id) { return !selected.contains(id); });
}

void ProposalDialog::addButtons(const QString& verb)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(verb);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProposalDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProposalDialog::reject);
    m_content->addWidget(buttons);
}

void ProposalDialog::propose(const Document& next, const QString& step)
{
    m_next = next;
    m_step = step;
    m_preview.show(next);
    m_accept->setEnabled(!next.sharesStorageWith(document()));
}

void ProposalDialog::withdraw()
{
    m_next.reset();
    m_preview.hide();
    m_accept->setEnabled(false);
}

void ProposalDialog::accept()
{
    m_preview.hide();
    if (const auto next = std::exchange(m_next, std::nullopt))
        m_session.apply(m_step, *next);
    QDialog::accept();
}

void ProposalDialog::reject()
{
    m_preview.hide();
    QDialog::reject();
}

} // namespace nestline::ui
