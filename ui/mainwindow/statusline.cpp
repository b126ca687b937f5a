// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/statusline.h"

#include "core/licensing/explain.h"
#include "ui/canvas/spokenwords.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/money.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace nestline::ui {

StatusLine::StatusLine(DocumentSession& session, const ViewFocus& focus, QWidget* parent)
    : QWidget(parent), m_session(session), m_focus(focus), m_sentence(new ElidedLabel), m_state(new QLabel)
{
    m_sentence->setObjectName(QStringLiteral("statusSentence"));
    m_state->setObjectName(QStringLiteral("statusState"));
    m_state->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_state);

    connect(&session.selection(), &SelectionModel::changed, this, &StatusLine::updateSentence);
    connect(&session, &DocumentSession::billChanged, this, &StatusLine::updateSentence);
    connect(&session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touchesMeaning())
            return; // cards are dragged
        updateSentence();
        updateState();
    });
    connect(&focus, &ViewFocus::changed, this, &StatusLine::updateState);
    connect(&session.undoStack(), &QUndoStack::cleanChanged, this, &StatusLine::updateState);
    connect(&Secrecy::of(session), &Secrecy::changed, this, [this] {
        updateSentence();
        updateState();
    });
    updateSentence();
    updateState();
}

void StatusLine::setZoom(double zoom)
{
    m_zoom = zoom;
    updateState();
}

void StatusLine::updateSentence()
{
    m_sentence->setText(sentence());
}

void StatusLine::updateState()
{
    const int nodes = static_cast<int>(m_session.document().nodes.size());
    const QString zoom = tr("%1 %").arg(QLocale().toString(qRound(m_zoom * 100)));
    const QString saved = m_session.undoStack().isClean() ? tr("saved") : tr("not saved");
    const QString count =
        m_focus.isActive() ? tr("%1 of %n node(s) shown", nullptr, nodes).arg(QLocale().toString(m_focus.shownCount()))
                           : tr("%n node(s)", nullptr, nodes);
    QStringList parts{zoom, count, saved};
    if (Secrecy::of(m_session).isOn())
        parts.prepend(tr("numbers and names hidden"));
    m_state->setText(parts.join(QStringLiteral("  ·  ")));
}

QString StatusLine::sentence() const
{
    const Document& document = Secrecy::of(m_session).shown();
    const SelectionModel& selection = m_session.selection();
    const Result<Bill>& bill = m_session.analysis().bill();
    if (!bill)
        return Secrecy::of(m_session).told(bill.error().message);
    if (const NodeId* id = selection.singleNode()) {
        const Node& node = *document.nodes.find(*id);
        const std::optional<Money> price = bill->monthlyOf(*id);
        const QString amount = price ? formatMoney(*price, bill->currency) : QString();
        return QStringLiteral("%1 · %2 · %3")
            .arg(node.name, kindName(node.kind), explainNode(document, *bill, *id, amount));
    }
    const int nodes = static_cast<int>(selection.nodes().size());
    const int links = static_cast<int>(selection.links().size());
    if (nodes > 0) {
        std::optional<Money> together = Money();
        for (const NodeId& id : selection.nodes()) {
            const std::optional<Money> monthly = bill->monthlyOf(id);
            together = together && monthly ? std::optional(*together + *monthly) : std::nullopt;
        }
        const QString counts =
            links > 0 ? tr("%1 and %2 selected").arg(tr("%n node(s)", nullptr, nodes), tr("%n link(s)", nullptr, links))
                      : tr("%n node(s) selected", nullptr, nodes);
        if (!together || together->isZero())
            return counts;
        return tr("%1 · together %2 a month").arg(counts, formatMoney(*together, bill->currency));
    }
    if (const LinkId* id = selection.singleLink())
        return tr("Selected: %1", "a link, in words")
            .arg(spokenLink(m_session, *id).replace(QLatin1Char('\n'), QStringLiteral(" · ")));
    if (links > 0)
        return tr("%n link(s) selected", nullptr, links);
    if (document.nodes.isEmpty())
        return tr("Press A and click to draw an auto attendant, or paste an indented list.");
    return tr("Nothing selected · Tab adds a child to the selected node, # gives it a number");
}

} // namespace nestline::ui
