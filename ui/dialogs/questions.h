// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/recovery.h"

#include <QString>

#include <optional>

class QWidget;

/// The few questions that must be answered before the work goes on. Everything else is told by the notice bar.
namespace nestline::ui::questions {

enum class Unsaved { Save, Discard, Cancel };
/// Before a document with unsaved changes goes away.
Unsaved askAboutUnsaved(QWidget* parent, const QString& documentName);

enum class Conflict { Overwrite, SaveElsewhere, Cancel };
/// Before saving over a file that somebody else has changed.
Conflict askAboutConflict(QWidget* parent, const QString& fileName);

enum class Recovery { Recover, Discard, Later };
/// At the start, when unsaved work of an earlier run was found: both times are shown.
Recovery askAboutRecovery(QWidget* parent, const RecoveryCopy& copy);

/// The file to open, or an empty text.
QString askForFileToOpen(QWidget* parent, const QString& folder);
/// The file to save to, with the suffix, or an empty text.
QString askForFileToSave(QWidget* parent, const QString& suggestion);
/// The picture file to write, of the format with this suffix, or an empty text.
QString askForPicture(QWidget* parent, const QString& suggestion, const QString& suffix);

/// The file to write the bill to, or an empty text.
QString askForBillFile(QWidget* parent, const QString& suggestion);

/// The name for a baseline, with `suggestion` to be changed; nothing if the user thought better of it.
std::optional<QString> askForBaselineName(QWidget* parent, const QString& suggestion);
/// The same for a bookmark.
std::optional<QString> askForBookmarkName(QWidget* parent, const QString& suggestion);

} // namespace nestline::ui::questions
