// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/editionbutton.h"

#include "ui/billing/provenance.h"

#include <QActionGroup>
#include <QMenu>
#include <QStyleOptionButton>

namespace nestline::ui {

namespace {

constexpr int roomAround = 2 * 10 + 24; // the pill's padding and the arrow of the menu

// Qt takes a single ampersand for the mark of an access key; names from files have none.
QString withoutAccessKey(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

// The dates stand in the menu's column of keys.
QString entryText(const RuleEdition& edition)
{
    return withoutAccessKey(
        QStringLiteral("%1  %2\t%3").arg(edition.code, edition.name, provenance::shortDates(edition)));
}

} // namespace

EditionButton::EditionButton(const Catalogue& catalogue, QWidget* parent)
    : QPushButton(parent), m_choices(new QActionGroup(this))
{
    setProperty("class", QStringLiteral("pill"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(tr("Choose the rule edition"));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("editionMenu"));
    menu->setAccessibleName(tr("Rule editions"));
    for (const RuleEdition& edition : catalogue.editions) {
        QAction* choice = m_choices->addAction(menu->addAction(entryText(edition)));
        choice->setCheckable(true);
        choice->setData(edition.id);
    }
    setMenu(menu);
    connect(m_choices, &QActionGroup::triggered, this,
            [this](const QAction* choice) { Q_EMIT editionChosen(choice->data().toString()); });
    // The list opens with the edition in use under the keys.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { menu->setActiveAction(m_choices->checkedAction()); });
}

void EditionButton::setEdition(const RuleEdition& edition)
{
    m_name = QStringLiteral("%1 · %2").arg(edition.code, edition.name);
    setText(withoutAccessKey(m_name));
    setAccessibleName(tr("Rule edition: %1 (%2)").arg(edition.name, edition.code));
    const QList<QAction*> choices = m_choices->actions();
    for (QAction* choice : choices)
        choice->setChecked(choice->data() == edition.id);
}

QSize EditionButton::minimumSizeHint() const
{
    return {roomAround + fontMetrics().averageCharWidth() * 8, QPushButton::minimumSizeHint().height()};
}

void EditionButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    option->text =
        withoutAccessKey(fontMetrics().elidedText(m_name, Qt::ElideRight, std::max(0, width() - roomAround)));
}

} // namespace nestline::ui
