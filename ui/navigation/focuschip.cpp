// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigation/focuschip.h"

#include "ui/session/secrecy.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace nestline::ui {

namespace {

constexpr int longestName = 40;
constexpr int buttonRoom = 20; // around the text of the button

} // namespace

FocusChip::FocusChip(DocumentSession& session, ViewFocus& focus, QWidget* parent)
    : QFrame(parent), m_session(session), m_focus(focus), m_text(new ElidedLabel), m_button(new QToolButton)
{
    setObjectName(QStringLiteral("focusChip"));
    setAccessibleName(tr("Focus"));
    m_text->setObjectName(QStringLiteral("focusText"));
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_button->setObjectName(QStringLiteral("focusEnd"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 4, 3);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &FocusChip::end);
    connect(&focus, &ViewFocus::changed, this, &FocusChip::refresh);
    connect(&focus, &ViewFocus::pathsChanged, this, &FocusChip::refresh);
    connect(&session, &DocumentSession::changed, this, &FocusChip::refresh);
    connect(&Secrecy::of(session), &Secrecy::changed, this, &FocusChip::refresh);
    refresh();
}

void FocusChip::refresh()
{
    const bool paths = m_focus.paths() != nullptr;
    setVisible(paths || m_focus.isActive());
    if (isHidden()) {
        m_text->setText({});
        return;
    }
    m_text->setText(paths ? pathsText() : focusText());
    m_button->setText(paths ? tr("End") : tr("Show all"));
    m_button->ensurePolished(); // its letters are bold
    m_button->setMinimumWidth(m_button->fontMetrics().horizontalAdvance(m_button->text()) + buttonRoom);
    m_button->setAccessibleName(paths ? tr("End the light on ways") : tr("Show all nodes again"));
}

void FocusChip::end()
{
    if (m_focus.paths())
        m_focus.lightPaths(std::nullopt);
    else
        m_focus.clear();
}

QString FocusChip::focusText() const
{
    const Document& document = Secrecy::of(m_session).shown();
    const QLocale locale;
    const QString counts = tr("%1 of %2 shown", "nodes")
                               .arg(locale.toString(m_focus.shownCount()), locale.toString(document.nodes.size()));
    QStringList starts;
    for (const NodeId& id : m_focus.focus().starts) {
        if (const Node* node = document.nodes.find(id))
            starts << node->name.simplified();
    }
    if (starts.isEmpty())
        return counts;
    const QString first = starts.front().size() > longestName
                              ? QString(starts.front().left(longestName) + QChar(0x2026))
                              : starts.front();
    const QString others =
        starts.size() > 1 ? tr("%1 and %n more", nullptr, static_cast<int>(starts.size()) - 1).arg(first) : first;
    return tr("Focus: %1 · %2", "where it begins, and how much is shown").arg(others, counts);
}

QString FocusChip::pathsText() const
{
    const Node* node = Secrecy::of(m_session).shown().nodes.find(*m_focus.pathsNode());
    const QString name = node ? node->name.simplified().left(longestName) : QString();
    const auto& nodes = m_focus.paths()->nodes;
    const QString ways = tr("Ways to and from %1 · %n node(s)", nullptr, static_cast<int>(nodes.size())).arg(name);
    const auto hidden =
        std::count_if(nodes.begin(), nodes.end(), [this](const NodeId& id) { return !m_focus.shows(id); });
    return hidden > 0 ? tr("%1, %n of them hidden", nullptr, static_cast<int>(hidden)).arg(ways) : ways;
}

} // namespace nestline::ui
