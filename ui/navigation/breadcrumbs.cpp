// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigation/breadcrumbs.h"

#include "core/graph/entries.h"
#include "ui/session/secrecy.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace nestline::ui {

namespace {

constexpr int longestName = 28; // in average letters
constexpr int buttonRoom = 12;  // around the text of a button
constexpr int angleRoom = 14;

// Text of a button: no letter of it is an access key.
QString buttonText(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Breadcrumbs::Breadcrumbs(DocumentSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("breadcrumbs"));
    setAccessibleName(tr("Way of calls to the selected node"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(8, 1, 8, 1);
    m_layout->setSpacing(0);
    setFixedHeight(fontMetrics().height() + 12);
    // The way gives in to the window, not the other way round.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&session, &DocumentSession::changed, this, &Breadcrumbs::follow);
    connect(&session.selection(), &SelectionModel::changed, this, &Breadcrumbs::showWay);
    connect(&Secrecy::of(session), &Secrecy::changed, this, &Breadcrumbs::showWay);
    rebuild();
}

void Breadcrumbs::follow(const ChangeSet& changes)
{
    if (changes.nodes().isEmpty() && changes.links().isEmpty())
        return;
    m_graph.reset();
    showWay();
}

void Breadcrumbs::showWay()
{
    std::vector<NodeId> way;
    QStringList names;
    if (const NodeId* node = m_session.selection().singleNode()) {
        if (!m_graph)
            m_graph = std::make_shared<const FlowGraph>(m_session.document());
        way = wayFromEntry(*m_graph, *node);
    }
    for (const NodeId& id : way)
        names << Secrecy::of(m_session).shown().nodes.find(id)->name.simplified();
    if (way == m_way && names == m_names)
        return;
    m_way = std::move(way);
    m_names = names;
    rebuild();
}

void Breadcrumbs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (fitting() != m_elided)
        rebuild();
}

int Breadcrumbs::widthOf(int index) const
{
    const int text = fontMetrics().horizontalAdvance(m_names.at(index));
    return std::min(text, longestName * fontMetrics().averageCharWidth()) + buttonRoom + angleRoom;
}

// How many steps after the first must go into the menu. The last step stays whatever happens.
int Breadcrumbs::fitting() const
{
    int room = width() - 2 * buttonRoom;
    for (int i = 0; i < m_names.size(); ++i)
        room -= widthOf(i);
    int elided = 0;
    const int menu = 2 * buttonRoom + angleRoom;
    while (room - (elided > 0 ? menu : 0) < 0 && elided < m_names.size() - 2)
        room += widthOf(1 + elided++);
    return elided;
}

void Breadcrumbs::rebuild()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was just clicked
        }
        delete item;
    }
    m_elided = fitting();
    for (int i = 0; i < m_names.size(); ++i) {
        if (i > 0)
            addAngle();
        if (i == 1 && m_elided > 0) {
            addMenu();
            i = m_elided;
        } else {
            addStep(i);
        }
    }
    if (m_names.isEmpty()) {
        auto* hint = new ElidedLabel;
        hint->setText(tr("Select a node to see how calls get there"));
        hint->setObjectName(QStringLiteral("breadcrumbHint"));
        hint->setProperty("class", QStringLiteral("caption"));
        m_layout->addWidget(hint, 1);
    } else {
        m_layout->addStretch(1);
    }
}

void Breadcrumbs::addAngle()
{
    auto* angle = new QLabel(isRightToLeft() ? QStringLiteral("‹") : QStringLiteral("›"));
    angle->setProperty("class", QStringLiteral("caption"));
    angle->setFixedWidth(angleRoom);
    angle->setAlignment(Qt::AlignCenter);
    m_layout->addWidget(angle);
}

void Breadcrumbs::addStep(int index)
{
    const QString name = m_names.at(index);
    auto* step = new QToolButton;
    step->setObjectName(QStringLiteral("breadcrumb"));
    step->setAccessibleName(name);
    step->setFocusPolicy(Qt::TabFocus);
    const int longest = longestName * fontMetrics().averageCharWidth();
    step->setText(buttonText(fontMetrics().elidedText(name, Qt::ElideRight, longest)));
    if (fontMetrics().horizontalAdvance(name) > longest)
        step->setToolTip(name.toHtmlEscaped());
    const bool isLast = index + 1 == m_names.size();
    step->setProperty("class", isLast ? QStringLiteral("here") : QString());
    connect(step, &QToolButton::clicked, this,
            [this, node = m_way[static_cast<size_t>(index)]] { m_session.reveal({node}); });
    m_layout->addWidget(step);
}

void Breadcrumbs::addMenu()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("breadcrumbMenu"));
    button->setAccessibleName(tr("%n step(s) between", nullptr, m_elided));
    button->setToolTip(button->accessibleName());
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(QStringLiteral("…"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (int i = 1; i <= m_elided; ++i) {
        connect(menu->addAction(buttonText(m_names.at(i))), &QAction::triggered, this,
                [this, node = m_way[static_cast<size_t>(i)]] { m_session.reveal({node}); });
    }
    button->setMenu(menu);
    m_layout->addWidget(button);
}

} // namespace nestline::ui
