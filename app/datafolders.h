// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/licensing/catalogue.h"

namespace nestline {

/// The rule editions and prices of the program together with those that the user put into the folder `nestline` of a
/// data location, such as ~/.local/share/nestline/prices/eur.json.
Result<Catalogue> loadCatalogueWithOwn();

} // namespace nestline
