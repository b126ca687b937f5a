// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/renamedialog.h"

#include "ui/bulk/previewtable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/windowsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr QSize usualSize{680, 520};
constexpr int largestNumber = 99'999;

} // namespace

RenameDialog::RenameDialog(DocumentSession& session, const Theme& theme, QWidget* parent)
    : ProposalDialog(session, QStringLiteral("renameDialog"), tr("Rename by pattern"), parent)
    , m_find(new TextField(QStringLiteral("find"), tr("Find"), this))
    , m_syntax(new QComboBox(this))
    , m_matchesCase(new QCheckBox(tr("&Match case"), this))
    , m_replacement(new TextField(QStringLiteral("replacement"), tr("Replace with"), this))
    , m_firstNumber(new QSpinBox(this))
    , m_table(new PreviewTable(tr("Names before and after"), {tr("Before"), tr("After")}, this))
    , m_shared(new ProblemLabel(ProblemLabel::Kind::Warning, QStringLiteral("sharedNames"), theme, this))
    , m_summary(captionLabel(QStringLiteral("summary"), this))
{
    createFields();
    arrange();
    addButtons(tr("Rename"));
    connect(m_find, &QLineEdit::textChanged, this, &RenameDialog::refresh);
    connect(m_replacement, &QLineEdit::textChanged, this, &RenameDialog::refresh);
    connect(m_syntax, &QComboBox::activated, this, &RenameDialog::refresh);
    connect(m_matchesCase, &QCheckBox::toggled, this, &RenameDialog::refresh);
    connect(m_firstNumber, &QSpinBox::valueChanged, this, &RenameDialog::refresh);
    resizeForText(*this, usualSize);
    m_table->setColumnWidth(0, width() / 2);
    m_find->setFocus();
    refresh();
}

void RenameDialog::createFields()
{
    m_find->setPlaceholderText(tr("empty: the whole name"));
    // What stands there when one begins changes nothing, and shows what can stand there.
    m_replacement->setText(QStringLiteral("{name}"));
    m_replacement->setToolTip(
        tr("{n} counts, {nn} with two digits; {name} is the name so far, {group} the group; \\1 is "
           "what the first * or the first group found"));
    m_syntax->setObjectName(QStringLiteral("syntax"));
    m_syntax->setAccessibleName(tr("How to find"));
    m_syntax->addItem(tr("as it stands"), QVariant::fromValue(RenamePattern::Syntax::Text));
    m_syntax->addItem(tr("with wildcards * and ?"), QVariant::fromValue(RenamePattern::Syntax::Wildcards));
    m_syntax->addItem(tr("as a regular expression"), QVariant::fromValue(RenamePattern::Syntax::Expression));
    m_matchesCase->setObjectName(QStringLiteral("matchesCase"));
    m_firstNumber->setObjectName(QStringLiteral("firstNumber"));
    m_firstNumber->setAccessibleName(tr("First number"));
    m_firstNumber->setRange(0, largestNumber);
    m_firstNumber->setValue(1);
    m_summary->setWordWrap(true);
}

void RenameDialog::arrange()
{
    auto* finding = new QHBoxLayout;
    finding->addWidget(m_syntax);
    finding->addWidget(m_matchesCase);
    finding->addStretch();
    auto* explanation = captionLabel(QStringLiteral("explanation"), this);
    explanation->setWordWrap(true);
    explanation->setText(m_replacement->toolTip());
    auto* form = new QFormLayout;
    form->addRow(tr("&Find:"), m_find);
    form->addRow(QString(), finding);
    form->addRow(tr("&Replace with:"), m_replacement);
    form->addRow(tr("First &number:"), m_firstNumber);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    content().addLayout(form);
    content().addWidget(explanation);
    content().addWidget(m_table, 1);
    content().addWidget(m_shared);
    content().addWidget(m_summary);
}

RenamePattern RenameDialog::pattern() const
{
    return {.find = m_find->text(),
            .replacement = m_replacement->text(),
            .syntax = m_syntax->currentData().value<RenamePattern::Syntax>(),
            .matchesCase = m_matchesCase->isChecked(),
            .firstNumber = m_firstNumber->value()};
}

void RenameDialog::refresh()
{
    const Result<std::vector<Renaming>> renamings = planRenaming(document(), nodes(), pattern());
    m_find->setProblem(renamings ? QString() : renamings.error().message);
    if (!renamings) {
        m_table->setRows({});
        m_shared->setProblem({});
        m_summary->setText(renamings.error().message);
        withdraw();
        return;
    }
    fillTable(*renamings);
    m_shared->setProblem(sharedText(*renamings));
    const Result<Document> next = applyRenaming(document(), *renamings);
    if (next)
        propose(*next, tr("Rename %n node(s)", nullptr, static_cast<int>(renamings->size())));
    else
        withdraw();
}

void RenameDialog::fillTable(const std::vector<Renaming>& renamings)
{
    std::vector<QStringList> rows;
    int renamed = 0;
    for (const Renaming& renaming : renamings) {
        const QString after =
            renaming.problem.isEmpty() ? renaming.after : tr("Keeps its name. %1").arg(renaming.problem);
        rows.push_back({renaming.before.simplified(), after.simplified()});
        renamed += renaming.changesName() ? 1 : 0;
    }
    m_table->setRows(std::move(rows));
    const int kept = static_cast<int>(nodes().size()) - renamed;
    m_summary->setText(tr("%Ln node(s) get another name.", nullptr, renamed) + QLatin1Char(' ')
                       + tr("%Ln node(s) keep theirs.", nullptr, kept));
}

// That names are alike is allowed, but should not be a surprise.
QString RenameDialog::sharedText(const std::vector<Renaming>& renamings) const
{
    constexpr int longest = 60;
    const auto shortened = [](const QString& name) {
        const QString line = name.simplified();
        return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
    };
    const SharedNames shared = sharedNames(document(), renamings);
    QStringList sentences;
    if (shared.renamed > 0)
        sentences << tr("%Ln node(s) would have the same new name as another, such as “%1”.", nullptr, shared.renamed)
                         .arg(shortened(shared.renamedExample));
    if (shared.taken > 0)
        sentences << tr("%Ln node(s) would have a name that another node has already, such as “%1”.", nullptr,
                        shared.taken)
                         .arg(shortened(shared.takenExample));
    return sentences.join(QLatin1Char(' '));
}

} // namespace nestline::ui
