// SPDX-FileCopyrightText: 2026 The Nestline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elision.h"

#include <QFontMetricsF>

namespace nestline::ui {

QString elidedBeforeLastWord(const QFontMetricsF& metrics, const QString& text, double width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const qsizetype end = text.lastIndexOf(QLatin1Char(' '));
    const QString lastWord = end > 0 ? text.sliced(end) : QString();
    const double rest = width - metrics.horizontalAdvance(lastWord);
    if (lastWord.isEmpty() || rest < width / 2)
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    return metrics.elidedText(text.first(end), Qt::ElideRight, rest) + lastWord;
}

} // namespace nestline::ui
