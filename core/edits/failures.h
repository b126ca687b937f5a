// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

/// The reasons that several edits have in common.
namespace nestline::failures {

inline Error nodeIsGone()
{
    return {Error::Code::NotFound, QCoreApplication::translate("Edits", "This node no longer exists.")};
}

inline Error linkIsGone()
{
    return {Error::Code::NotFound, QCoreApplication::translate("Edits", "This link no longer exists.")};
}

inline Error accountIsGone()
{
    return {Error::Code::NotFound, QCoreApplication::translate("Edits", "This resource account no longer exists.")};
}

inline Error notAnApp()
{
    return {Error::Code::NotAllowed,
            QCoreApplication::translate("Edits", "Only auto attendants and call queues have resource accounts.")};
}

inline Error idIsTaken(const QString& id)
{
    return {Error::Code::NotAllowed, QCoreApplication::translate("Edits", "The id %1 is in use already.").arg(id)};
}

} // namespace nestline::failures
