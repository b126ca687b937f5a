// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/goalform.h"

#include "core/edits/planning.h"
#include "ui/widgets/undokeys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace nestline::ui {

namespace {

constexpr int mostAccounts = 1'000'000;
constexpr double mostEffort = 1e12;
constexpr int keysOfTelephone = 12;
constexpr double mostPenalty = 1'000;

// While a number is typed nothing is computed; the wheel belongs to the panel.
void calm(QAbstractSpinBox* box, const char* name, const QString& label)
{
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setKeyboardTracking(false);
    box->setFocusPolicy(Qt::StrongFocus);
}

} // namespace

GoalForm::GoalForm(DocumentSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("goalForm"));
    setAccessibleName(tr("Goal and limits of plans"));
    m_form->setContentsMargins(0, 0, 0, 4);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(4);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    buildGoal();
    buildSettings();
    setFocusProxy(m_goal);
    connect(&m_session, &DocumentSession::changed, this, [this](const ChangeSet& changes) {
        if (changes.properties())
            refresh();
    });
    connect(&m_session, &DocumentSession::documentReplaced, this, [this] { m_goal->setCurrentIndex(0); });
    refresh();
}

void GoalForm::buildGoal()
{
    m_goal = new QComboBox(this);
    m_goal->setObjectName(QStringLiteral("planGoal"));
    m_goal->setAccessibleName(tr("Goal"));
    m_goal->addItems({tr("No more paid than unavoidable"), tr("Keep so many accounts"), tr("Ask so much of callers")});
    m_goal->setFocusPolicy(Qt::StrongFocus);
    m_keep = new QSpinBox(this);
    calm(m_keep, "planKeep", tr("Accounts to keep at most"));
    m_keep->setRange(0, mostAccounts);
    m_keep->setGroupSeparatorShown(true);
    m_effort = new QDoubleSpinBox(this);
    calm(m_effort, "planEffortLimit", tr("Key presses a month at most"));
    m_effort->setRange(0, mostEffort);
    m_effort->setDecimals(0);
    m_effort->setGroupSeparatorShown(true);
    m_form->addRow(tr("Goal"), m_goal);
    m_form->addRow(tr("Accounts at most"), m_keep);
    m_form->addRow(tr("Key presses a month at most"), m_effort);
    connect(m_goal, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT wishesChanged();
    });
    connect(m_keep, &QSpinBox::valueChanged, this, &GoalForm::wishesChanged);
    connect(m_effort, &QDoubleSpinBox::valueChanged, this, &GoalForm::wishesChanged);
}

void GoalForm::buildSettings()
{
    m_steps =
        addCount("maxSteps", tr("Keys a caller presses at most"),
                 tr("How deep an app may lie below the number that its callers dial"), PlanningSettings::largestDepth);
    m_options = addCount("maxMenuOptions", tr("Options of a menu at most"), {}, keysOfTelephone);
    m_reserved = new QLineEdit(this);
    m_reserved->setObjectName(QStringLiteral("reservedKeys"));
    m_reserved->setAccessibleName(tr("Keys that stay free"));
    m_reserved->setToolTip(tr("Keys that plans do not give away, such as 0 * #"));
    m_form->addRow(tr("Keys that stay free"), m_reserved);
    connect(m_reserved, &QLineEdit::editingFinished, this, &GoalForm::readReserved);
    m_redial = new QDoubleSpinBox(this);
    calm(m_redial, "redialPenalty", tr("Dialling anew counts as so many keys"));
    m_redial->setRange(0, mostPenalty);
    m_redial->setSingleStep(0.5);
    leaveUndoToWindow(m_redial);
    m_form->addRow(tr("Dialling anew counts as so many keys"), m_redial);
    connect(m_redial, &QDoubleSpinBox::valueChanged, this, [this](double value) { change("redialPenalty", value); });
    m_newMenus = addSwitch("allowNewMenus", tr("Add menus"), tr("Sub-menus, and new menus that take over a number"));
    m_directorySearch = addSwitch("allowDirectorySearch", tr("Use menus with directory search"),
                                  tr("Callers who search the directory by name press keys too"));
}

QSpinBox* GoalForm::addCount(const char* field, const QString& label, const QString& hint, int maximum)
{
    auto* box = new QSpinBox(this);
    calm(box, field, label);
    box->setToolTip(hint);
    box->setRange(0, maximum);
    leaveUndoToWindow(box);
    m_form->addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, [this, field](int value) { change(field, value); });
    return box;
}

QCheckBox* GoalForm::addSwitch(const char* field, const QString& label, const QString& hint)
{
    auto* box = new QCheckBox(label, this);
    box->setObjectName(QLatin1String(field));
    box->setAccessibleName(label);
    box->setToolTip(hint);
    m_form->addRow(box);
    connect(box, &QCheckBox::clicked, this, [this, field](bool on) { change(field, on); });
    return box;
}

void GoalForm::change(const char* field, const QJsonValue& value)
{
    m_session.apply(tr("Change limits of plans"), setPlanning(m_session.committed(), QLatin1String(field), value),
                    MergeKey{QStringLiteral("planning"), QLatin1String(field)});
}

void GoalForm::readReserved()
{
    QJsonArray keys;
    const QString typed = m_reserved->text();
    for (const QChar symbol : typed) {
        if (const auto key = MenuKey::fromString(QString(symbol)))
            keys.append(key->toString());
    }
    if (m_reserved->isModified())
        change("reservedKeys", keys);
    m_session.endMerge();
    refresh();
}

// A document whose settings cannot be understood is explained by the plan itself; the form shows the defaults then.
void GoalForm::refresh()
{
    const Result<PlanningSettings> read = readPlanningSettings(m_session.document().properties.planning);
    const PlanningSettings settings = read ? *read : PlanningSettings();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_steps), QSignalBlocker(m_options), QSignalBlocker(m_redial)};
    m_steps->setValue(settings.maxSteps);
    m_options->setValue(settings.maxMenuOptions);
    m_redial->setValue(settings.redialPenalty);
    QStringList reserved;
    for (const MenuKey key : settings.reservedKeys)
        reserved << key.toString();
    m_reserved->setText(reserved.join(QLatin1Char(' ')));
    m_newMenus->setChecked(settings.allowNewMenus);
    m_directorySearch->setChecked(settings.allowDirectorySearch);
    const auto showRow = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    showRow(m_keep, goal() == Goal::KeepAtMost);
    showRow(m_effort, goal() == Goal::EffortAtMost);
}

GoalForm::Goal GoalForm::goal() const
{
    return static_cast<Goal>(m_goal->currentIndex());
}

void GoalForm::askToKeep(int accounts)
{
    {
        const QSignalBlocker quiet[] = {QSignalBlocker(m_goal), QSignalBlocker(m_keep)};
        m_goal->setCurrentIndex(static_cast<int>(Goal::KeepAtMost));
        m_keep->setValue(accounts);
    }
    refresh();
    Q_EMIT wishesChanged();
}

void GoalForm::startFrom(const Plan& best)
{
    if (goal() != Goal::NoMorePaid)
        return;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_keep), QSignalBlocker(m_effort)};
    m_keep->setValue(best.licensableAfter);
    m_effort->setValue(best.callerCost);
}

PlanOptions GoalForm::wishes() const
{
    PlanOptions options;
    if (goal() == Goal::KeepAtMost)
        options.keep = m_keep->value();
    if (goal() == Goal::EffortAtMost)
        options.mostCallerCost = m_effort->value();
    return options;
}

} // namespace nestline::ui
