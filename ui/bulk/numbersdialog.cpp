// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/numbersdialog.h"

#include "core/base/phonenumber.h"
#include "ui/bulk/previewtable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/windowsize.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr QSize usualSize{960, 560};
constexpr int widestColumn = 170;

// The clipboard's text if its first line is a number: then it is most likely what the dialog was opened for.
QString columnOnClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    return numberInLine(text.section(QLatin1Char('\n'), 0, 0)) ? text : QString();
}

} // namespace

NumbersDialog::NumbersDialog(DocumentSession& session, QWidget* parent)
    : ProposalDialog(session, QStringLiteral("numbersDialog"), tr("Numbers from a column"), parent)
    , m_column(new QPlainTextEdit(this))
    , m_numbered(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_table(new PreviewTable(tr("What becomes of each line"),
                               {tr("Line"), tr("Number"), tr("Node"), tr("What happens")}, this))
    , m_summary(captionLabel(QStringLiteral("summary"), this))
{
    createFields();
    arrange();
    addButtons(tr("Give numbers"));
    connect(m_column, &QPlainTextEdit::textChanged, this, &NumbersDialog::refresh);
    connect(m_numbered, &QComboBox::activated, this, &NumbersDialog::refresh);
    connect(m_type, &QComboBox::activated, this, &NumbersDialog::refresh);
    m_column->setPlainText(columnOnClipboard());
    m_column->setFocus();
    refresh();
    resizeForText(*this, usualSize);
}

void NumbersDialog::createFields()
{
    m_column->setObjectName(QStringLiteral("column"));
    m_column->setAccessibleName(tr("Column of numbers"));
    m_column->setPlaceholderText(tr("Paste a column of a spreadsheet here, one number a line"));
    m_column->setTabChangesFocus(true);
    m_column->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_numbered->setObjectName(QStringLiteral("numbered"));
    m_numbered->setAccessibleName(tr("Nodes with a number"));
    m_numbered->addItem(tr("keep it and are passed over"), QVariant::fromValue(NumberedNodes::Skip));
    m_numbered->addItem(tr("get the new number instead"), QVariant::fromValue(NumberedNodes::Replace));
    m_numbered->addItem(tr("get the new number as well"), QVariant::fromValue(NumberedNodes::Add));
    m_type->setObjectName(QStringLiteral("type"));
    m_type->setAccessibleName(tr("Number type"));
    m_type->addItems(numberTypeNames());
    m_summary->setWordWrap(true);
}

void NumbersDialog::arrange()
{
    auto* form = new QFormLayout;
    form->addRow(tr("Nodes &with a number:"), m_numbered);
    form->addRow(tr("Number &type:"), m_type);
    auto* halves = new QHBoxLayout;
    halves->addWidget(m_column, 2);
    halves->addWidget(m_table, 5);
    auto* explanation = captionLabel(QStringLiteral("explanation"), this);
    explanation->setWordWrap(true);
    explanation->setText(tr("Each line goes to one of the selected nodes, from top to bottom and from left to right. A "
                            "line that cannot be used keeps its place."));
    content().addWidget(explanation);
    content().addLayout(halves, 1);
    content().addLayout(form);
    content().addWidget(m_summary);
}

void NumbersDialog::refresh()
{
    const NumberPlan plan =
        planNumbers(document(), nodes(), m_column->toPlainText(), m_numbered->currentData().value<NumberedNodes>());
    std::vector<QStringList> rows;
    for (const NumberLine& line : plan.lines)
        rows.push_back(rowOf(line));
    m_table->setRows(std::move(rows));
    for (int column = 0; column < 3; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
    }
    m_summary->setText(summaryOf(plan));
    const int used = static_cast<int>(plan.usedLines());
    const Result<Document> next = applyNumbers(document(), plan, static_cast<NumberType>(m_type->currentIndex()));
    if (next && used > 0)
        propose(*next, tr("Give %n number(s)", nullptr, used));
    else
        withdraw();
}

QStringList NumbersDialog::rowOf(const NumberLine& line) const
{
    const Node* node = line.node ? document().nodes.find(*line.node) : nullptr;
    QString outcome = tr("gets it");
    if (!line.problem.isEmpty())
        outcome = tr("Not used. %1").arg(line.problem);
    else if (line.number.isEmpty())
        outcome = tr("blank: stays as it is");
    else if (line.replaced == line.number)
        outcome = tr("has it already");
    else if (!line.replaced.isEmpty())
        outcome = tr("gets it instead of %1").arg(displayPhoneNumber(line.replaced));
    return {QString::number(line.line), line.number.isEmpty() ? line.text : displayPhoneNumber(line.number),
            node ? node->name.simplified() : QString(), outcome};
}

QString NumbersDialog::summaryOf(const NumberPlan& plan) const
{
    const auto isRefused = [](const NumberLine& line) { return !line.problem.isEmpty(); };
    const int used = static_cast<int>(plan.usedLines());
    const int refused = static_cast<int>(std::count_if(plan.lines.begin(), plan.lines.end(), isRefused));
    QStringList parts{tr("%Ln number(s) are given.", nullptr, used)};
    if (refused > 0)
        parts << tr("%Ln line(s) are not used.", nullptr, refused);
    if (!plan.remaining.empty())
        parts << tr("%Ln node(s) get none.", nullptr, static_cast<int>(plan.remaining.size()));
    if (!plan.unable.empty())
        parts << tr("%Ln node(s) can have no number.", nullptr, static_cast<int>(plan.unable.size()));
    return parts.join(QLatin1Char(' '));
}

} // namespace nestline::ui
