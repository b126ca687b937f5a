// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/datafolders.h"

#include <QStandardPaths>

#include <algorithm>

namespace nestline {

Result<Catalogue> loadCatalogueWithOwn()
{
    // The user's own folder comes first in the list, and has the last word here.
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("nestline"),
                                                    QStandardPaths::LocateDirectory);
    std::reverse(folders.begin(), folders.end());
    return loadCatalogue(folders);
}

} // namespace nestline
