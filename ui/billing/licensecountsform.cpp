// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/licensecountsform.h"

#include "core/edits/properties.h"
#include "ui/widgets/undokeys.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace nestline::ui {

LicenseCountsForm::LicenseCountsForm(DocumentSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_listed(new QCheckBox(tr("Count licences by kind"), this))
    , m_kinds(new QWidget(this))
    , m_sum(new QLabel(m_kinds))
{
    m_listed->setObjectName(QStringLiteral("countByKind"));
    m_listed->setAccessibleName(m_listed->text());
    m_listed->setToolTip(tr("In place of the single number of users"));
    m_sum->setObjectName(QStringLiteral("countedSum"));
    m_sum->setProperty("class", QStringLiteral("caption"));
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    createFields();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_listed);
    layout->addWidget(m_kinds);
    connect(m_listed, &QCheckBox::clicked, this, &LicenseCountsForm::list);
    connect(&m_session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (changes.properties())
            refresh();
    });
    refresh();
}

void LicenseCountsForm::createFields()
{
    const std::tuple<QString, const char*, int LicenseCounts::*> kinds[] = {
        {tr("Phone System add-on"), "phoneSystem", &LicenseCounts::phoneSystem},
        {tr("E5"), "e5", &LicenseCounts::e5},
        {tr("Business Voice"), "businessVoice", &LicenseCounts::businessVoice},
        {tr("Teams Phone with Calling Plan"), "callingPlan", &LicenseCounts::callingPlan},
        {tr("Shared Devices"), "sharedDevices", &LicenseCounts::sharedDevices},
    };
    auto* grid = new QGridLayout(m_kinds);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (const auto& [name, fieldName, count] : kinds) {
        auto* label = new QLabel(m_kinds);
        label->setProperty("class", QStringLiteral("caption"));
        label->setWordWrap(true);
        auto* box = new QSpinBox(m_kinds);
        box->setObjectName(QLatin1String(fieldName) + QLatin1String("Count"));
        box->setAccessibleName(name);
        box->setRange(0, Tenant::maximumUsers);
        box->setGroupSeparatorShown(true);
        box->setFocusPolicy(Qt::StrongFocus);
        leaveUndoToWindow(box);
        label->setBuddy(box);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
        connect(box, &QSpinBox::valueChanged, this, [this, count = count, field = QLatin1String(fieldName)](int value) {
            LicenseCounts counts = m_session.committed().properties.tenant.licenses.value_or(LicenseCounts());
            counts.*count = value;
            m_session.apply(tr("Change licences"), setLicenses(m_session.committed(), counts),
                            MergeKey{QStringLiteral("licenses"), field});
        });
        connect(box, &QSpinBox::editingFinished, &m_session, &DocumentSession::endMerge);
        m_fields.push_back({name, QLatin1String(fieldName), count, label, box});
    }
    grid->addWidget(m_sum, grid->rowCount(), 0, 1, 2);
}

void LicenseCountsForm::refresh()
{
    const Tenant& tenant = m_session.document().properties.tenant;
    m_listed->setChecked(tenant.licenses.has_value());
    m_kinds->setVisible(tenant.licenses.has_value());
    for (const Field& field : m_fields) {
        const QSignalBlocker quiet(field.box);
        field.box->setValue(tenant.licenses ? (*tenant.licenses).*field.count : 0);
    }
    const RuleEdition* edition = m_session.catalogue().edition(tenant.policy);
    refreshMarks(edition);
    m_sum->setVisible(edition);
    if (edition)
        m_sum->setText(tr("%Ln licence(s) count under %1.", nullptr, edition->countedUsers(tenant)).arg(edition->code));
}

void LicenseCountsForm::refreshMarks(const RuleEdition* edition)
{
    for (const Field& field : m_fields) {
        const bool counts = !edition || edition->counts(field.fieldName);
        field.label->setText(counts ? field.name : tr("%1 (does not count)").arg(field.name));
        QString description;
        if (edition)
            description = counts ? tr("Counts under the rules %1").arg(edition->code)
                                 : tr("Does not count under the rules %1").arg(edition->code);
        field.box->setAccessibleDescription(description);
        field.box->setToolTip(description);
    }
}

void LicenseCountsForm::list(bool byKind)
{
    const Document& document = m_session.committed();
    if (byKind) {
        const LicenseCounts counts{.phoneSystem = document.properties.tenant.phoneSystemUsers};
        m_session.apply(tr("Count licences by kind"), setLicenses(document, counts));
    } else {
        m_session.apply(tr("Count users together"), setLicenses(document, std::nullopt));
    }
}

} // namespace nestline::ui
