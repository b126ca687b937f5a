// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/node.h"
#include "ui/bulk/proposaldialog.h"

class QCheckBox;
class QFormLayout;

namespace nestline::ui {

class TextField;

/// Sets group, language and time zone of the selected nodes, those that are ticked.
class FieldsDialog : public ProposalDialog
{
    Q_OBJECT

public:
    explicit FieldsDialog(DocumentSession& session, QWidget* parent = nullptr);

private:
    struct Field
    {
        QCheckBox* isSet;
        TextField* text;
        QString Node::*member;
    };
    std::vector<Field> m_fields;

    TextField* addField(QFormLayout& form, const QString& name, const QString& label, QString Node::*member);
    void refresh();
};

} // namespace nestline::ui
