// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/waybox.h"

#include "ui/widgets/words.h"

#include <QWheelEvent>

namespace nestline::ui {

namespace {

// A key as its symbol, any other trigger as its number.
QString codeOf(Trigger trigger, std::optional<MenuKey> key)
{
    return key ? QStringLiteral("key %1").arg(key->toString()) : QString::number(static_cast<int>(trigger));
}

} // namespace

WayBox::WayBox(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("When"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(7);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QString code = itemData(index).toString();
        if (code.startsWith(QLatin1String("key ")))
            Q_EMIT wayChosen(Trigger::Key, MenuKey::fromString(QStringView(code).mid(4)));
        else
            Q_EMIT wayChosen(static_cast<Trigger>(code.toInt()), std::nullopt);
    });
}

void WayBox::fill(NodeKind kind)
{
    clear();
    for (const Trigger trigger : triggersFor(kind)) {
        if (trigger != Trigger::Key) {
            addItem(triggerName(trigger), codeOf(trigger, std::nullopt));
            continue;
        }
        for (const MenuKey key : MenuKey::all())
            addItem(tr("key %1").arg(key.toString()), codeOf(trigger, key));
    }
}

void WayBox::setWay(NodeKind from, const Link& link)
{
    if (m_kind != from)
        fill(from);
    m_kind = from;
    int index = findData(codeOf(link.trigger, link.key));
    if (index < 0) {
        // A trigger that does not fit, as files may have: it is shown, and may be exchanged for one that does.
        addItem(triggerName(link.trigger), codeOf(link.trigger, link.key));
        index = count() - 1;
    }
    setCurrentIndex(index);
}

// Scrolling the panel must not change what lies under the mouse.
void WayBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace nestline::ui
