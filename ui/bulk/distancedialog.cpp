// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/distancedialog.h"

#include "core/layout/branches.h"
#include "core/layout/geometry.h"

#include <QFormLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace nestline::ui {

namespace {

constexpr int widestGap = 2000;

// True if the nodes lie beside each other rather than below each other.
bool liesAcross(const Document& document, const std::vector<NodeId>& nodes)
{
    QRectF places;
    for (const NodeId& id : nodes)
        places |= cardRect(positionOf(document, id));
    return places.width() / geometry::card.width() >= places.height() / geometry::card.height();
}

} // namespace

DistanceDialog::DistanceDialog(DocumentSession& session, FoldedBranches branches, QWidget* parent)
    : ProposalDialog(session, QStringLiteral("distanceDialog"), tr("Fixed distance"), parent)
    , m_branches(std::move(branches))
    , m_across(new QRadioButton(tr("&Beside each other"), this))
    , m_down(new QRadioButton(tr("B&elow each other"), this))
    , m_distance(new QSpinBox(this))
{
    m_across->setObjectName(QStringLiteral("across"));
    m_down->setObjectName(QStringLiteral("down"));
    (liesAcross(document(), nodes()) ? m_across : m_down)->setChecked(true);
    m_distance->setObjectName(QStringLiteral("distance"));
    m_distance->setAccessibleName(tr("Distance from card to card"));
    m_distance->setRange(0, widestGap);
    m_distance->setSingleStep(static_cast<int>(geometry::grid));

    auto* form = new QFormLayout;
    form->addRow(m_across);
    form->addRow(m_down);
    form->addRow(tr("&Distance from card to card:"), m_distance);
    content().addLayout(form);
    addButtons(tr("Distribute"));
    layout()->setSizeConstraint(QLayout::SetFixedSize);

    connect(m_distance, &QSpinBox::valueChanged, this, &DistanceDialog::refresh);
    connect(m_across, &QRadioButton::toggled, this, &DistanceDialog::showPresentGap);
    showPresentGap();
    m_distance->setFocus();
    m_distance->selectAll();
}

Axis DistanceDialog::axis() const
{
    return m_across->isChecked() ? Axis::Horizontal : Axis::Vertical;
}

// One begins with the gap that there is, on the grid, or the usual one where cards lie over each other.
void DistanceDialog::showPresentGap()
{
    const double usual = axis() == Axis::Horizontal ? geometry::columnGap : geometry::rowGap;
    const double present = averageGap(document(), nodes(), axis()).value_or(usual);
    const double gap = present < 0 ? usual : std::round(present / geometry::grid) * geometry::grid;
    {
        const QSignalBlocker quiet(m_distance);
        m_distance->setValue(static_cast<int>(gap));
    }
    refresh();
}

void DistanceDialog::refresh()
{
    const Document spaced = distributed(document(), nodes(), axis(), m_distance->value());
    propose(withBranchesFollowing(document(), spaced, m_branches), tr("Distribute"));
}

} // namespace nestline::ui
