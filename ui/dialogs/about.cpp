// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/about.h"

#include "core/licensing/catalogue.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace nestline::ui {

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void showAbout(const Catalogue& catalogue, QWidget* parent)
{
    QStringList editions;
    for (const RuleEdition& edition : catalogue.editions)
        editions << QStringLiteral("%1 (%2)").arg(edition.name, edition.id);
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("about"));
    box.setWindowTitle(About::tr("About Nestline"));
    box.setTextFormat(Qt::PlainText);
    box.setText(About::tr("Nestline %1").arg(QLatin1String(NESTLINE_VERSION)));
    box.setInformativeText(
        About::tr("Draws auto attendants and call queues and shows what their licences cost.") + QLatin1String("\n\n")
        + About::tr("Rule editions: %1").arg(editions.join(QLatin1String(", "))) + QLatin1String("\n\n")
        + About::tr("Free software under the GNU General Public License, version 3 or later."));
    box.setStandardButtons(QMessageBox::Close);
    box.exec();
}

} // namespace nestline::ui
