// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/fieldsdialog.h"

#include "core/edits/nodes.h"
#include "ui/session/selecting.h"
#include "ui/widgets/completion.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace nestline::ui {

FieldsDialog::FieldsDialog(DocumentSession& session, QWidget* parent)
    : ProposalDialog(session, QStringLiteral("fieldsDialog"), tr("Group, language and time zone"), parent)
{
    auto* explanation = captionLabel(QStringLiteral("explanation"), this);
    explanation->setWordWrap(true);
    explanation->setText(tr("What is ticked is set for %n node(s); an empty field clears it.", nullptr,
                            static_cast<int>(nodes().size())));
    const std::set<QString> groups = selecting::groups(document());
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    completeWords(*addField(*form, QStringLiteral("group"), tr("&Group"), &Node::group),
                  QStringList(groups.begin(), groups.end()));
    completeLanguages(*addField(*form, QStringLiteral("language"), tr("&Language"), &Node::language));
    completeTimeZones(*addField(*form, QStringLiteral("timeZone"), tr("&Time zone"), &Node::timeZone));
    content().addWidget(explanation);
    content().addLayout(form);
    addButtons(tr("Set"));
    setMinimumWidth(420);
    m_fields.front().text->setFocus();
    refresh();
}

TextField* FieldsDialog::addField(QFormLayout& form, const QString& name, const QString& label, QString Node::*member)
{
    auto* isSet = new QCheckBox(label, this);
    isSet->setObjectName(name + QLatin1String("IsSet"));
    auto* text = new TextField(name, QString(label).remove(QLatin1Char('&')), this);
    isSet->setMinimumHeight(text->sizeHint().height()); // or it would stand above the middle of its row
    form.addRow(isSet, text);
    m_fields.push_back({isSet, text, member});
    connect(isSet, &QCheckBox::toggled, this, &FieldsDialog::refresh);
    // Who types means it.
    connect(text, &QLineEdit::textEdited, this, [this, isSet] {
        isSet->setChecked(true);
        refresh();
    });
    return text;
}

void FieldsDialog::refresh()
{
    const Document next = updateNodes(document(), nodes(), [this](Node& node) {
        for (const Field& field : m_fields) {
            if (field.isSet->isChecked())
                node.*field.member = field.text->text().trimmed();
        }
    });
    propose(next, tr("Set fields of %n node(s)", nullptr, static_cast<int>(nodes().size())));
}

} // namespace nestline::ui
