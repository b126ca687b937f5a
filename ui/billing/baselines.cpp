// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/baselines.h"

#include "ui/session/commands.h"
#include "ui/session/secrecy.h"

#include <QActionGroup>

namespace nestline::ui {

namespace {

constexpr qsizetype longestShown = 60;

// A name as the text of a menu entry: on one line, not too long, and without access keys.
QString entryText(QString name)
{
    name = name.simplified();
    if (name.size() > longestShown)
        name = name.left(longestShown) + QChar(0x2026);
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

BaselineMenu::BaselineMenu(DocumentSession& session, QAction* keep, QWidget* parent)
    : QMenu(tr("&Baselines"), parent), m_session(session), m_keep(keep)
{
    setObjectName(QStringLiteral("baselineMenu"));
    connect(this, &QMenu::aboutToShow, this, &BaselineMenu::fill);
    connect(&Secrecy::of(session), &Secrecy::changed, this, &BaselineMenu::fill);
    fill();
}

void BaselineMenu::fill()
{
    qDeleteAll(findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    clear();
    addAction(m_keep);
    const Properties& properties = m_session.committed().properties;
    if (properties.baselines.empty())
        return;
    addSeparator();
    addComparisons(properties);
    addChoices(tr("&Go back to"), properties,
               [this](const QString& name) { commands::goBackToBaseline(m_session, name); });
    addChoices(tr("&Rename"), properties, [this](const QString& name) { Q_EMIT renameRequested(name); });
    addChoices(tr("Re&move"), properties, [this](const QString& name) { commands::removeBaseline(m_session, name); });
}

void BaselineMenu::addComparisons(const Properties& properties)
{
    QMenu* menu = addMenu(tr("&Compare with"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, const QString& name, bool isChosen) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, [this, name] { commands::compareWithBaseline(m_session, name); });
    };
    const Baseline* compared = properties.baseline(properties.comparedBaseline);
    add(tr("None", "no baseline"), QString(), !compared);
    menu->addSeparator();
    for (const Baseline& baseline : properties.baselines)
        add(entryText(Secrecy::of(m_session).told(baseline.name)), baseline.name, compared == &baseline);
}

template <class Choose>
void BaselineMenu::addChoices(const QString& title, const Properties& properties, Choose choose)
{
    QMenu* menu = addMenu(title);
    for (const Baseline& baseline : properties.baselines) {
        QAction* action = menu->addAction(entryText(Secrecy::of(m_session).told(baseline.name)));
        connect(action, &QAction::triggered, this, [choose, name = baseline.name] { choose(name); });
    }
}

} // namespace nestline::ui
