// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction/aliases.h"

#include "core/base/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nestline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Redaction)
};

QString numberAlias(int number)
{
    return Text::tr("Number %1", "stands for a phone number that is hidden").arg(number);
}

QString nameAlias(NodeKind kind, int number)
{
    switch (kind) {
    case NodeKind::Operator: return Text::tr("Operator %1", "stands for a name that is hidden").arg(number);
    case NodeKind::ExternalNumber:
        return Text::tr("External number %1", "stands for a number that is hidden").arg(number);
    default: return Text::tr("Person %1", "stands for a name that is hidden").arg(number);
    }
}

} // namespace

bool Aliases::isForNumber(const QString& text)
{
    return text == numberAlias(digitsOf(text).toInt());
}

bool Aliases::isForName(const QString& text)
{
    static constexpr std::array kinds{NodeKind::Person, NodeKind::Operator, NodeKind::ExternalNumber};
    const int number = digitsOf(text).toInt();
    return std::any_of(kinds.begin(), kinds.end(), [&](NodeKind kind) { return text == nameAlias(kind, number); });
}

QString Aliases::forNumber()
{
    QString alias;
    do {
        alias = numberAlias(++m_numbers);
    } while (!m_taken.insert(alias).second);
    return alias;
}

QString Aliases::forName(NodeKind kind)
{
    QString alias;
    do {
        alias = nameAlias(kind, ++m_names[kind]);
    } while (!m_taken.insert(alias).second);
    return alias;
}

} // namespace nestline
