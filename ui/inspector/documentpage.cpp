// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/documentpage.h"

#include "core/edits/properties.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/textfield.h"

#include <QFormLayout>
#include <QLabel>

namespace nestline::ui {

DocumentPage::DocumentPage(DocumentSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new TextField(QStringLiteral("title"), tr("Title"), this))
    , m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("documentPage"));
    auto* hint = new QLabel(tr("Select a node or a link to see and change its properties."), this);
    auto* caption = new QLabel(tr("Title"), this);
    caption->setBuddy(m_title);
    for (QLabel* label : {caption, hint, m_summary}) {
        label->setProperty("class", QStringLiteral("caption"));
        label->setWordWrap(label != caption);
    }
    auto* form = new QFormLayout(this);
    form->setContentsMargins(14, 10, 14, 12);
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(caption, m_title);
    form->addRow(m_summary);
    form->addRow(hint);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_session.apply(tr("Change title"), setTitle(m_session.committed(), text.trimmed()),
                        MergeKey{QStringLiteral("document"), QStringLiteral("title")});
    });
    connect(m_title, &TextField::left, &m_session, &DocumentSession::endMerge);
}

void DocumentPage::refresh()
{
    const Document& document = Secrecy::of(m_session).shownCommitted();
    m_title->setValue(document.properties.title);
    const QString nodes = tr("%Ln node(s)", nullptr, static_cast<int>(document.nodes.size()));
    const QString links = tr("%Ln link(s)", nullptr, static_cast<int>(document.links.size()));
    m_summary->setText(tr("%1, %2", "nodes and links of the document").arg(nodes, links));
}

} // namespace nestline::ui
